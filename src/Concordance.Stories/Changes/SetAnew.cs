using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A level that a report says was set to another: "a grant of 15 crowns", then "the grant was doubled to 30 crowns"; or "stretched from ten kilometres", where another report has the ten.</summary>
internal static class SetAnew
{
    private static readonly RuleId Rule = new("changes/set-anew");

    /// <summary>en.moves-of-a-level.txt.</summary>
    private static readonly FrozenSet<string> Moves = WordList.ReadSet(typeof(SetAnew), "en.moves-of-a-level.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int LongestAbout = 70;

    private sealed record Level(ReadReport In, Quantity Of, string Unit, HashSet<string> Nouns, HashSet<string> Named);

    public static void Find(Joined story, Chains chains)
    {
        ILookup<string, Level> levels = story.Reports.SelectMany(Levels).ToLookup(l => l.Unit, StringComparer.Ordinal);
        foreach (ReadReport report in story.Reports)
            for (int t = 0; t < report.Parsed.Count; t++)
                if (Set(report, t) is var (thing, to, from) && Before(story, report, thing, to, from, levels) is { } before && !chains.Tells(report.Report.At(report.Parsed.Spans[t])))
                    chains.AddInOrder(Rule, About(report, thing), [Step(story, before.In, before.Of, before.Of.Span), Step(story, report, to ?? from!, Span.Hull(report.Parsed.Spans[t], (to ?? from!).Span))]);
    }

    private static Telling Step(Joined story, ReadReport report, Quantity number, Span words) => new(report, story.DayOf(report), OneLine.Of(words.Length > number.Span.Length ? words.Of(report.Report.Text) : number.Span.Of(report.Report.Text)), 0, report.At(words), number);

    /// <summary>What a verb sets, to what and from what: "raised the fee", "the fee was raised in May to 30 crowns".</summary>
    private static (int Thing, Quantity? To, Quantity? From)? Set(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[verb] != Pos.VERB || !Moves.Contains(parsed.Lemma(verb)) || (!IsBehindNoun(parsed, verb) && !IsDone(parsed, verb))) return null;
        int thing = IsBehindNoun(parsed, verb) ? parsed.Heads[verb] : parsed.Child(verb, Relation.nsubj_pass, Relation.obj);
        if (thing < 0 || parsed.Pos[thing] != Pos.NOUN) return null;
        Quantity? to = Behind(report, verb, "to"), from = Behind(report, verb, "from");
        return to is null && from is null ? null : (thing, to, from);
    }

    /// <summary>"Our offer, today raised to 6 percent".</summary>
    private static bool IsBehindNoun(ParsedText parsed, int verb) => parsed.Relations[verb] == Relation.acl && parsed.Tags[verb] == "VBN" && parsed.Child(verb, Relation.aux, Relation.aux_pass) < 0 && parsed.Heads[verb] is >= 0 and var noun && noun < verb;

    /// <summary>"Was raised", "has raised", "is reduced"; not "by raising".</summary>
    private static bool IsDone(ParsedText parsed, int verb) =>
        VerbForm.Of(parsed, verb, false) is { } form ? form is { When: DeedTime.Past, Done: true } : parsed.Child(verb, Relation.aux_pass) >= 0 && parsed.HasChild(verb, "is", "are") && !VerbForm.IsOpen(parsed, verb) && !parsed.HasNot(verb);

    private static Quantity? Behind(ReadReport report, int verb, string preposition)
    {
        ParsedText parsed = report.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[verb]);
        return report.Quantities.FirstOrDefault(q => sentence.Contains(q.Span) && q.Span.Start > parsed.Spans[verb].End && parsed.Lower(parsed.TokenAt(q.Span.Start) - 1) == preposition);
    }

    /// <summary>An earlier report's number of the same unit: the very one that it is set from, or one of the same noun.</summary>
    private static Level? Before(Joined story, ReadReport report, int thing, Quantity? to, Quantity? from, ILookup<string, Level> levels)
    {
        DateOnly day = Chains.Day(story.DayOf(report));
        string noun = EventKin.Of(report.Parsed, thing);
        HashSet<string> named = NamedIn(report, thing);
        foreach (Level level in levels[UnitOf(from ?? to!)].Where(l => l.In != report && (Chains.Day(story.DayOf(l.In)) is var told && (told == DateOnly.MaxValue || day == DateOnly.MaxValue || told < day))))
            if (from is not null ? level.Of.Value == from.Value : level.Of.Value != to!.Value && level.Nouns.Contains(noun) && !EventKin.IsGeneral(report.Parsed, thing) && (level.Named.Count == 0 || named.Count == 0 || level.Named.Overlaps(named))) return level;
        return null;
    }

    private static IEnumerable<Level> Levels(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q.UpTo is null && UnitOf(q).Length > 0))
        {
            int first = parsed.TokenAt(quantity.Span.Start), last = parsed.TokenAt(quantity.Span.End - 1);
            // "A fee of $4", "the fee is $4", "the $4 fee".
            int before = first > 1 && parsed.Lower(first - 1) is "of" or "at" or "is" or "was" ? first - 2 : -1;
            // "Offered 4 percent" is an offer.
            int verb = parsed.VerbAbove(last) is >= 0 and var above && above < first && first - above <= 3 && parsed.Lemma(above) is "offer" or "bid" or "demand" or "propose" or "fine" or "pay" or "charge" ? above : -1;
            yield return new Level(report, quantity, UnitOf(quantity), [.. new[] { verb, before, last + 1, last + 2 }.Where(t => t >= 0 && t < parsed.Count && (t == verb || parsed.Pos[t] == Pos.NOUN) && parsed.SentenceOf[t] == parsed.SentenceOf[first]).Select(t => EventKin.Of(parsed, t))], NamedIn(report, first));
        }
    }

    /// <summary>The names of the sentence: the rate of one bank is not that of another.</summary>
    private static HashSet<string> NamedIn(ReadReport report, int token)
    {
        SentenceRange sentence = report.Parsed.Sentences[report.Parsed.SentenceOf[token]];
        return new(Enumerable.Range(sentence.First, sentence.Count).Where(t => report.Parsed.Pos[t] == Pos.PROPN && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))).Select(report.Parsed.Lower), StringComparer.Ordinal);
    }

    /// <summary>The unit, else the words that are counted.</summary>
    private static string UnitOf(Quantity quantity) => quantity.Unit ?? quantity.Of ?? "";

    private static string About(ReadReport report, int thing)
    {
        string words = OneLine.Of(report.Parsed.Phrase(thing).Of(report.Report.Text));
        return words.Length <= LongestAbout ? words : report.Parsed.Form(thing);
    }
}
