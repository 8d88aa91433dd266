using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// The age of whom a report does not name where it gives it, against that of the one person of that description: "a 36-year-old hiker vanished. Eva Lund, a teacher, …"
/// and "Eva Lund, 34". Each report gives one age near the other, and the two are tied by the name or the noun.
/// </summary>
internal static class AgeByDescription
{
    private static readonly RuleId Rule = new("differences/age-by-description");

    /// <summary>Years by which two accounts of one age differ at most.</summary>
    private const int Farthest = 5;

    /// <summary>Days between two reports in which nobody grows older by more than a year.</summary>
    private const int Longest = 200;

    private const int MostNamed = 4;

    /// <param name="Noun">"Hiker" of "a 36-year-old hiker"; null of a name.</param>
    private sealed record Telling(ReadReport In, Quantity Of, decimal Age, string? Noun, Entity? Who, int Sentence, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Telling[] told = [.. story.Reports.SelectMany(r => Read(story, r))];
        HashSet<string> nouns = new(told.Select(t => t.Noun).OfType<string>(), StringComparer.Ordinal);
        HashSet<(string, Entity)> called = nouns.Count == 0 ? [] : [.. story.Reports.SelectMany(r => Called(story, r, nouns))];
        foreach (Telling described in told.Where(t => t.Noun is not null))
        {
            // The one person of that description, by all who name that person's age.
            Telling[] named = [.. told.Where(t => t.Who is not null && t.In != described.In && AreAtOdds(story, described, t) && !findings.Tells(described.At, t.At) && AreOne(story, described, t, told, called)).DistinctBy(t => t.In.Report.Id).Take(MostNamed)];
            if (named.Length > 0) findings.Conflict(Rule, ConflictKind.Number, $"the age of {named[0].Who!.Name}", [described.Of, named[0].Of], [described.At, .. named.Where(n => n.Age == named[0].Age).Select(n => n.At)], "one person has one age at one time", "two persons are meant");
        }
    }

    private static bool AreAtOdds(Joined story, Telling a, Telling b) =>
        a.Age != b.Age && Math.Abs(a.Age - b.Age) <= Farthest && (Math.Abs(a.Age - b.Age) > 1 || a.In == b.In) && (story.DayOf(a.In).Value is not { } one || story.DayOf(b.In).Value is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= Longest);

    /// <summary>The next whom the report names behind the description is the other, and it gives nobody else an age; or both have the noun.</summary>
    private static bool AreOne(Joined story, Telling described, Telling named, Telling[] told, HashSet<(string, Entity)> called)
    {
        if (told.Count(t => t.In == described.In) > 1) return false;
        if (named.In.Parsed.TokensOf(named.In.Parsed.SentenceSpan(named.Sentence)).Any(t => named.In.Parsed.Lemma(t) == described.Noun)) return true;
        if (called.Contains((described.Noun!, named.Who!))) return true;
        ParsedText parsed = described.In.Parsed;
        // Who is introduced by what he is begins the sentence right behind.
        Referent? next = described.Sentence + 1 < parsed.Sentences.Length ? described.In.Whom(parsed.Sentences[described.Sentence + 1].First) : null;
        return next is not null && story.EntityOf(next) is { Type: ReferentType.Person } who && (ReferenceEquals(who, named.Who) || who.Name.Split(' ')[^1] == named.Who!.Name.Split(' ')[^1] && who.Name[0] == named.Who.Name[0]);
    }

    /// <summary>"Eva Lund, winner of the lamp", "the winner Eva Lund": who is called what, of the nouns that an age was told of.</summary>
    private static IEnumerable<(string, Entity)> Called(Joined story, ReadReport report, HashSet<string> nouns)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t + 1 < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !nouns.Contains(parsed.Lemma(t))) continue;
            Entity? who = story.EntityOf(report.Whom(t + 1)) ?? (t > 1 && parsed.Form(t - 1) == "," ? story.EntityOf(report.Whom(t - 2)) : null);
            if (who is { Type: ReferentType.Person }) yield return (parsed.Lemma(t), who);
        }
    }

    private static IEnumerable<Telling> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity age in report.Quantities.Where(q => q is { Unit: "year", UpTo: null, Bound: QuantityBound.Exact, Of: null }))
        {
            if (!decimal.TryParse(age.Value, null, out decimal years) || years is < 5 or > 110) continue;
            int first = parsed.TokenAt(age.Span.Start), behind = parsed.TokenAt(age.Span.End), sentence = parsed.SentenceOf[first];
            bool old = age.Span.Of(report.Report.Text).EndsWith("old", StringComparison.Ordinal);
            if (old && Described(parsed, behind) is >= 0 and var noun) yield return new Telling(report, age, years, parsed.Lemma(noun), null, sentence, report.Report.At(Span.Hull(age.Span, parsed.Spans[noun])));
            else if (old && parsed.Form(first - 1) == "," && parsed.Form(behind) == "," && OnlyOne(story, report, sentence) is var (person, name)) yield return new Telling(report, age, years, null, person, sentence, report.Report.At(Span.Hull(name, age.Span)));
            else if (!old && parsed.Form(first - 1) == "," && story.EntityOf(report.Whom(first - 2)) is { Type: ReferentType.Person } who) yield return new Telling(report, age, years, null, who, sentence, report.Report.At(Span.Hull(parsed.Spans[first - 2], age.Span)));
        }
    }

    /// <summary>"Eva Lund, winner of the lamp and, as her papers show, 29 years old, came back": the one person of the sentence, who begins it.</summary>
    private static (Entity Who, Span Name)? OnlyOne(Joined story, ReadReport report, int sentence)
    {
        Span words = report.Parsed.SentenceSpan(sentence);
        (Referent Who, Span Span)[] persons = [.. report.Referents.Where(r => r.Type == ReferentType.Person).SelectMany(r => r.Mentions.Where(m => m.Kind == MentionKind.Name && words.Contains(m.Span)).Select(m => (r, m.Span)))];
        return persons is [var one] && one.Span.Start == words.Start && story.EntityOf(one.Who) is { } who ? (who, one.Span) : null;
    }

    /// <summary>The noun behind the age with no name behind it.</summary>
    private static int Described(ParsedText parsed, int from)
    {
        int t = from;
        while (t < parsed.Count && t < from + 3 && parsed.Pos[t] == Pos.ADJ) t++;
        while (t + 1 < parsed.Count && parsed.Pos[t] == Pos.NOUN && parsed.Pos[t + 1] == Pos.NOUN) t++;
        return t < parsed.Count && parsed.Pos[t] == Pos.NOUN && (t + 1 >= parsed.Count || parsed.Pos[t + 1] != Pos.PROPN) ? t : -1;
    }
}
