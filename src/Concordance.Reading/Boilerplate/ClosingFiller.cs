using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// A last paragraph that says nothing: a phrase such as "the coming days will reveal whether", and no name, number or
/// quotation that could be held against another report.
/// </summary>
public static class ClosingFiller
{
    private static readonly RuleId Rule = new("boilerplate/closing-filler");
    private static readonly PhraseList Phrases = PhraseList.Read(typeof(ClosingFiller), "en.filler.txt");

    private const int MostWords = 70;

    /// <param name="blocks">The report.</param>
    /// <param name="aside">What other rules have set aside: the last paragraph is the last of the rest.</param>
    public static IEnumerable<SetAside> Find(Blocks blocks, IReadOnlySet<int> aside)
    {
        Block[] running = [.. blocks.All.Where(b => !aside.Contains(b.Index) && b.EndsSentence)];
        if (running is not [.., _, var last] || last.Words.Length is < 6 or > MostWords || last.Inner.Length > 600) yield break;
        if (Phrases.First(last.Words) is { } phrase && !HasContent(last)) yield return new SetAside(last.Span, SetAsideKind.Filler, new Because(Rule, blocks.Report.At(phrase.Span)));
    }

    /// <summary>A name (a capital that begins no sentence), a number, words in quotation marks.</summary>
    private static bool HasContent(Block block)
    {
        foreach (char c in block.Form)
            if (char.IsAsciiDigit(c) || c is '"' or '“' or '”' or '«') return true;
        return block.Words.Any(w => w.Capital && w.Lower != "i" && !BeginsSentence(block, w.Span.Start));
    }

    private static bool BeginsSentence(Block block, int start)
    {
        int at = start - 1;
        while (at >= block.Inner.Start && !char.IsLetterOrDigit(block.Text[at]))
            if (block.Text[at--] is '.' or '!' or '?') return true;
        return at < block.Inner.Start;
    }
}
