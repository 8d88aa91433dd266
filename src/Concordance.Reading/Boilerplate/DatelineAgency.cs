using System.Collections.Frozen;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>The agency in the dateline, "NEW YORK, Nov. 19 (UPI) —", "(Reuters) -": whose report this is, in print.</summary>
public static class DatelineAgency
{
    /// <summary>Whatever outlet prints it.</summary>
    public static Outlet? Of(Report report) => Find(Blocks.Of(report), FrozenSet<int>.Empty);

    public static Outlet? Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        foreach (Block block in blocks.All.Where(b => !aside.Contains(b.Index) && b.EndsSentence).Take(2))
        {
            int end = block.Inner.Start + OpeningDateline.Length(block.Inner.In(block.Text));
            int open = block.Text.IndexOf('(', block.Inner.Start, end - block.Inner.Start);
            int close = open < 0 ? -1 : block.Text.IndexOf(')', open, end - open);
            if (close < 0) continue;
            Span name = new Span(open + 1, close).Trim(block.Text);
            if (name.Length is >= 2 and <= 30 && char.IsUpper(block.Text[name.Start]) && !HasDigit(name.In(block.Text))) return new Outlet(name.Of(block.Text), name);
        }

        return null;
    }

    private static bool HasDigit(ReadOnlySpan<char> name) => name.IndexOfAnyInRange('0', '9') >= 0;
}
