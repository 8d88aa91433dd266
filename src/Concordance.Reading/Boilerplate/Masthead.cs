using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>The paper's name above its report: a short line of capitalised words, a date line or a headline below it.</summary>
public static class Masthead
{
    private static readonly RuleId Rule = new("boilerplate/masthead");
    private static readonly PhraseList Papers = PhraseList.Read(typeof(Masthead), "en.newspaper-words.txt");

    private const int MostWords = 5;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        if (Line(blocks) is { } block) yield return new SetAside(block.Span, SetAsideKind.Navigation, new Because(Rule, blocks.Report.At(block.Inner)));
    }

    public static Outlet? Outlet(Blocks blocks) => Line(blocks) is { } block ? new Outlet(block.Form, block.Inner) : null;

    private static Block? Line(Blocks blocks)
    {
        if (blocks.Inside.Take(3).ToArray() is not [var block, var second, var third]) return null;
        if (block.Words.Length is 0 or > MostWords || block.EndsSentence || block.Inner.Length > 60 || block.IsMarkedHeading) return null;
        if (!block.Words.All(w => w.Capital || w.Lower is "of" or "and" or "the")) return null;
        bool paper = Papers.LengthAt(block.Words, block.Words.Length - 1) > 0 || Papers.LengthAt(block.Words, block.Words[0].Lower == "the" && block.Words.Length > 1 ? 1 : 0) > 0;
        return paper && (DateLine.Is(second) || (!second.EndsSentence && third.Words.Length > second.Words.Length)) ? block : null;
    }
}
