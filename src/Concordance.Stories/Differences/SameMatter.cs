using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Changes;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// What tells two passages apart that share their words: another day, another place, before the blast and after it, the first light and the second,
/// the old bridge and the new. What is told of two matters neither contradicts nor follows the other.
/// </summary>
internal static class SameMatter
{
    /// <summary>en.told-apart.txt: of each word the line and the place there; words of one line and two places tell one from its like.</summary>
    private static readonly FrozenDictionary<string, (int Line, int Place)> Kinds = WordList.Read(typeof(SameMatter), "en.told-apart.txt").SelectMany((l, line) => l.Split(' ').SelectMany((words, place) => words.Split('/').Select(w => (w, line, place)))).ToFrozenDictionary(p => p.w, p => (p.line, p.place), StringComparer.Ordinal);

    /// <summary>Whether nothing in the words tells the two apart.</summary>
    public static bool Is(Joined story, ReadReport one, Span words, ReadReport other, Span against) =>
        !AreOfOtherDays(story, one, words, other, against) && !AreOfOtherPlaces(story, one, words, other, against) && !AreOfOtherKinds(one, words, other, against) && !AreBeforeAndAfter(one, words, other, against);

    /// <summary>The sentence around a passage, as far as the innermost of what is said there goes: the day on which it was said is not the day of what is told.</summary>
    public static Span Around(ReadReport report, Span passage)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[report.Parsed.TokenAt(passage.Start)]);
        Statement? said = report.Statements.Where(s => s.Speaker is not null && s.ContentHull.Contains(passage)).MinBy(s => s.ContentHull.Length);
        return said is null ? sentence : new Span(Math.Max(sentence.Start, said.ContentHull.Start), Math.Min(Math.Max(sentence.End, passage.End), said.ContentHull.End));
    }

    /// <summary>Each names a day, and none that the other names.</summary>
    private static bool AreOfOtherDays(Joined story, ReadReport one, Span words, ReadReport other, Span against)
    {
        TimeExpression[] first = [.. Times(one, words)], second = [.. Times(other, against)];
        DateOnly[] days = [.. first.Select(t => story.On(t)?.Days.Single).OfType<DateOnly>()], others = [.. second.Select(t => story.On(t)?.Days.Single).OfType<DateOnly>()];
        if (days.Length > 0 && others.Length > 0) return !days.Intersect(others).Any();
        // Where the day of a report is not known, its weekdays are told apart by their names.
        string[] names = [.. first.Select(t => Weekday(one, t)).OfType<string>()], otherNames = [.. second.Select(t => Weekday(other, t)).OfType<string>()];
        return one == other && names.Length > 0 && otherNames.Length > 0 && !names.Intersect(otherNames, StringComparer.Ordinal).Any();
    }

    /// <summary>What ends or begins on a day ("until Monday") is told of others, too.</summary>
    private static IEnumerable<TimeExpression> Times(ReadReport report, Span words) =>
        report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && t.Bound is null && words.Contains(t.Span));

    private static string? Weekday(ReadReport report, TimeExpression time) =>
        time.Span.Of(report.Report.Text).ToLowerInvariant() is var name && name is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" ? name : null;

    /// <summary>Each tells where, and nowhere that the other names.</summary>
    private static bool AreOfOtherPlaces(Joined story, ReadReport one, Span words, ReadReport other, Span against)
    {
        HashSet<Entity> here = Places(story, one, words), there = Places(story, other, against);
        return here.Count > 0 && there.Count > 0 && !here.Overlaps(there);
    }

    public static HashSet<Entity> Places(Joined story, ReadReport report, Span words)
    {
        ParsedText parsed = report.Parsed;
        return new(parsed.TokensOf(words).Where(t => parsed.Pos[t] == Pos.PROPN && IsWhere(parsed, t)).Select(t => story.EntityOf(report.Whom(t))).OfType<Entity>().Where(e => e.Type is ReferentType.Place or ReferentType.Organisation), ReferenceEqualityComparer.Instance);
    }

    /// <summary>"In Velt", "near Velt", "entered Velt".</summary>
    private static bool IsWhere(ParsedText parsed, int token) =>
        parsed.Preposition(token) is "in" or "at" or "near" or "off" or "outside" or "around" or "inside" or "over" or "across" || parsed.Lower(token - 1) is "in" or "at" or "near" or "off" or "outside" || (parsed.Relations[token] == Relation.obj && parsed.Pos[parsed.Heads[token]] == Pos.VERB);

    /// <summary>Each has a word that the line of the other's word sets against it.</summary>
    private static bool AreOfOtherKinds(ReadReport one, Span words, ReadReport other, Span against)
    {
        ILookup<int, int> first = KindsIn(one, words), second = KindsIn(other, against);
        return first.Any(line => second.Contains(line.Key) && !line.Intersect(second[line.Key]).Any());
    }

    /// <summary>"The first light", "the north gate", "in the south", "the women": beside a noun, or as one. "The first week" tells when.</summary>
    private static ILookup<int, int> KindsIn(ReadReport report, Span words)
    {
        ParsedText parsed = report.Parsed;
        return parsed.TokensOf(words).Where(t => Kinds.ContainsKey(parsed.Lemma(t)) && (parsed.Relations[t] is Relation.amod or Relation.compound || parsed.Pos[t] == Pos.NOUN || (t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.NOUN)) && (parsed.Pos[t] == Pos.NOUN || !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))))
            .Select(t => Kinds[parsed.Lemma(t)]).ToLookup(k => k.Line, k => k.Place);
    }

    /// <summary>"Before the blast", "after the blast".</summary>
    private static bool AreBeforeAndAfter(ReadReport one, Span words, ReadReport other, Span against) =>
        (Has(one, words, IsBefore), Has(one, words, IsAfter), Has(other, against, IsBefore), Has(other, against, IsAfter)) is (true, false, false, true) or (false, true, true, false);

    private static bool Has(ReadReport report, Span words, Func<string, bool> isOne) => report.Parsed.TokensOf(words).Any(t => isOne(report.Parsed.Lower(t)));

    private static bool IsBefore(string word) => word is "before" or "prior";

    private static bool IsAfter(string word) => word is "after" or "afterwards" or "following";

    /// <summary>A ferry that sank and a bus crash are two: each passage tells of an accident that the other report has no word for. Nor is the fire at the mill the fire at the harbour.</summary>
    public static bool AreOfOneAccident(ReadReport one, Span words, ReadReport other, Span against)
    {
        HashSet<string> here = AccidentsIn(one, words), there = AccidentsIn(other, against);
        bool two = here.Count > 0 && there.Count > 0 && !here.Overlaps(AccidentsIn(other, null)) && !there.Overlaps(AccidentsIn(one, null));
        return !two && !here.Intersect(there, StringComparer.Ordinal).Any(a => Scenes(one, words, a) is { Count: > 0 } scene && Scenes(other, against, a) is { Count: > 0 } others && !scene.Overlaps(others));
    }

    private static HashSet<string> AccidentsIn(ReadReport report, Span? words) =>
        TollReader.AccidentsIn(report.Parsed, words is { } part ? report.Parsed.TokensOf(part) : Enumerable.Range(0, report.Parsed.Count));

    /// <summary>"The fire at the mill": where its words put an accident.</summary>
    private static HashSet<string> Scenes(ReadReport report, Span words, string accident)
    {
        ParsedText parsed = report.Parsed;
        return [.. parsed.TokensOf(words).Where(t => EventKin.Of(parsed, t) == accident).SelectMany(t => parsed.Children(t).ToArray()).Where(c => parsed.Relations[c] is Relation.nmod or Relation.obl && parsed.Pos[c] == Pos.NOUN && parsed.Preposition(c) is "at" or "in" or "on").Select(c => EventKin.Of(parsed, c))];
    }
}
