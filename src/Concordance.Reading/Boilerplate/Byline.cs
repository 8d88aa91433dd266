using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Who wrote the report, on a line of its own near the top, "By Ann Lee and Ola Berg", or who signs at the end: "-- Coast Press Agency".</summary>
public static class Byline
{
    private static readonly RuleId Rule = new("boilerplate/byline");

    private const int Top = 8, MostWords = 14;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        if (HeaderOutlet.SignedBy(blocks) is { } below) yield return new SetAside(below.Span, SetAsideKind.Credit, new Because(Rule, blocks.Report.At(below.Inner)));
        foreach (Block block in blocks.Inside.Take(Top))
        {
            if (block.Words.Length is < 2 or > MostWords || block.Words[0].Lower != "by" || block.EndsSentence || block.Index + 1 == blocks.All.Length) continue;
            if (block.Words[1].Capital && block.Words.Skip(1).All(w => w.Capital || char.IsAsciiDigit(w.Lower[0]) || w.Lower is "and" or "in" or "for" or "de" or "van" or "von" or "al" or "da"))
                yield return new SetAside(block.Span, SetAsideKind.Credit, new Because(Rule, blocks.Report.At(block.Inner)));
        }
    }
}
