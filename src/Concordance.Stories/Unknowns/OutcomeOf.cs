using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A matter that a report opens with and that has to end, and no report tells of an end: "the union sues the line", "Nordwind bids for the mill", "the president proposed a bill".</summary>
internal static class OutcomeOf
{
    private static readonly RuleId Rule = new("unknowns/outcome-of");

    private static readonly ILookup<string, string> Ends = WordList.Read(typeof(OutcomeOf), "en.ends-of-matters.txt").Select(l => l.Split(' ')).ToLookup(l => l[0], l => l[1], StringComparer.Ordinal);

    /// <summary>What a report is about stands in its headline or in the sentences behind.</summary>
    private const int Opening = 3;

    private const int Longest = 110;

    public static void Find(Joined story, Questions questions, LaterWords later)
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        Dictionary<string, DateOnly> ended = Ends.SelectMany(words => words.Select(matter => (Matter: matter, Word: words.Key))).GroupBy(e => e.Matter, e => later.LastDay(e.Word), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max() ?? DateOnly.MinValue, StringComparer.Ordinal);
        foreach (ReadReport report in story.Reports)
            // A word of its end in a report that is not older, of this matter or of another: nobody need ask.
            for (int t = 0; t < report.Parsed.Count && report.Parsed.SentenceOf[t] < Opening; t++)
                if (!report.IsSetAside(t) && Opened(report.Parsed, t) is { } matter && Clause(report.Parsed, t) is { Length: <= Longest } words && !asked.Contains(matter) && !(ended[matter] >= Chains.Day(story.DayOf(report))) && !questions.AreAsked(report.Report.At(words)) && asked.Add(matter))
                    questions.Ask(Rule, UnknownKind.OpenSlot, $"“{Wording.Of(report, words)}”: what came of it?", [], report.Report.At(words));
    }

    /// <summary>The matter that a verb opens, as done: "sues", "has filed a lawsuit", "made a bid", "proposed a plan".</summary>
    private static string? Opened(ParsedText parsed, int verb)
    {
        if (parsed.Pos[verb] != Pos.VERB || parsed.HasNot(verb) || parsed.Lower(verb - 1) is "to" or "would" or "may" or "could" or "might" or "will" || parsed.IsOpen(verb)) return null;
        int thing = parsed.Child(verb, Relation.obj);
        string noun = thing < 0 ? "" : parsed.Lemma(thing);
        return parsed.Lemma(verb) switch
        {
            "sue" when thing > verb => "suit",
            "file" or "bring" or "lodge" or "launch" when noun is "lawsuit" or "suit" or "complaint" => "suit",
            "bid" => "offer",
            "make" or "launch" or "submit" when noun is "bid" || (noun is "offer" && parsed.Lower(thing + 1) is "for") => "offer",
            "propose" or "introduce" or "table" when noun is "bill" or "law" or "amendment" or "budget" or "reform" or "plan" or "package" or "legislation" or "resolution" => "bill",
            "strike" when thing < 0 => "strike",
            "begin" or "start" or "launch" when noun is "strike" or "walkout" => "strike",
            _ => null,
        };
    }

    private static Span Clause(ParsedText parsed, int verb) =>
        Span.Hull(parsed.Subject(verb) is >= 0 and var who && who < verb ? parsed.ShortPhrase(who) : parsed.Spans[verb], parsed.Child(verb, Relation.obj) is >= 0 and var thing ? Span.Hull(parsed.Spans[verb], parsed.ShortPhrase(thing)) : parsed.Spans[verb]);
}
