using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>The paper's name above its report: a short line of capitalised words, a date line or a headline below it.</summary>
public static class Masthead
{
    private static readonly RuleId Rule = new("boilerplate/masthead");
    private static readonly PhraseList Papers = PhraseList.Read(typeof(Masthead), "en.newspaper-words.txt");

    private const int MostWords = 5;

    /// <summary>Header lines in which a paper may stand beside the day.</summary>
    private const int Header = 3;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        if (Line(blocks) is { } block) yield return new SetAside(block.Span, SetAsideKind.Navigation, new Because(Rule, blocks.Report.At(block.Inner)));
    }

    public static Outlet? Outlet(Blocks blocks) => Line(blocks) is { } block ? new Outlet(block.Form, block.Inner) : BesideDay(blocks) is { } name ? new Outlet(name.Of(blocks.Report.Text), name) : null;

    /// <summary>"Asker Chronicle, 4 March 2031", "The Coast Gazette | Monday, 3 May 2031": the paper's name and the day are the line.</summary>
    private static Span? BesideDay(Blocks blocks)
    {
        foreach (Block block in blocks.Inside.Take(Header))
        {
            if (block.EndsSentence || block.IsMarkedHeading) return null;
            if (DateLine.NameLength(block) is not (> 1 and <= MostWords and var name) || !IsPaper([.. block.Words.Take(name)])) continue;
            if (block.Words[0].Lower == "by" || SectionLabel.Is([.. block.Words.Take(name)])) continue;
            return new Span(block.Words[0].Span.Start, block.Words[name - 1].Span.End);
        }

        return null;
    }

    private static Block? Line(Blocks blocks)
    {
        if (blocks.Inside.Take(3).ToArray() is not [var block, var second, var third]) return null;
        if (block.Words.Length is 0 or > MostWords || block.EndsSentence || block.Inner.Length > 60 || block.IsMarkedHeading) return null;
        if (!block.Words.All(w => w.Capital || w.Lower is "of" or "and" or "the")) return null;
        return IsPaper(block.Words) && (DateLine.Is(second) || (!second.EndsSentence && third.Words.Length > second.Words.Length)) ? block : null;
    }

    /// <summary>"Lakeshore News Service": any of the words.</summary>
    internal static bool HasPaperWord(ImmutableArray<BlockWord> words) => words.Any(w => Papers.LengthAt([w], 0) > 0);

    internal static bool IsPaper(ImmutableArray<BlockWord> words) => Papers.LengthAt(words, words.Length - 1) > 0 || Papers.LengthAt(words, words[0].Lower == "the" && words.Length > 1 ? 1 : 0) > 0;
}
