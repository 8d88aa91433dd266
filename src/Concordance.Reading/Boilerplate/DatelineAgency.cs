using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>The agency in the dateline, "NEW YORK, Nov. 19 (UPI) —", "(Reuters) -": whose report this is, in print.</summary>
public static class DatelineAgency
{
    /// <summary>A dateline is over within so many characters.</summary>
    private const int Longest = 90;

    public static Outlet? Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        foreach (Block block in blocks.All.Where(b => !aside.Contains(b.Index) && b.EndsSentence).Take(2))
        {
            int limit = Math.Min(block.Inner.End, block.Inner.Start + Longest);
            int open = block.Text.IndexOf('(', block.Inner.Start, limit - block.Inner.Start);
            int close = open < 0 ? -1 : block.Text.IndexOf(')', open, limit - open);
            if (close < 0 || !DashFollows(block.Text, close + 1, block.Inner.End)) continue;
            Span name = new Span(open + 1, close).Trim(block.Text);
            if (name.Length is >= 2 and <= 30 && char.IsUpper(block.Text[name.Start]) && !HasDigit(name.In(block.Text))) return new Outlet(name.Of(block.Text), name);
        }

        return null;
    }

    private static bool DashFollows(string text, int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        return at < end && text[at] is '-' or '–' or '—';
    }

    private static bool HasDigit(ReadOnlySpan<char> name) => name.IndexOfAnyInRange('0', '9') >= 0;
}
