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

    /// <param name="Noun">"Hiker" of "a 36-year-old hiker"; null of a name.</param>
    private sealed record Telling(ReadReport In, Quantity Of, decimal Age, string? Noun, Entity? Who, int Sentence, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Telling[] told = [.. story.Reports.SelectMany(r => Read(story, r))];
        foreach (Telling described in told.Where(t => t.Noun is not null))
            if (told.FirstOrDefault(t => t.Who is not null && t.In != described.In && AreAtOdds(story, described, t) && !findings.Tells(described.At, t.At) && AreOne(story, described, t, told)) is { } named)
                findings.Conflict(Rule, ConflictKind.Number, $"the age of {named.Who!.Name}", [described.Of, named.Of], [described.At, named.At], "one person has one age at one time", "two persons are meant");
    }

    private static bool AreAtOdds(Joined story, Telling a, Telling b) =>
        a.Age != b.Age && Math.Abs(a.Age - b.Age) <= Farthest && (Math.Abs(a.Age - b.Age) > 1 || a.In == b.In) && (story.DayOf(a.In).Value is not { } one || story.DayOf(b.In).Value is not { } other || Math.Abs(one.DayNumber - other.DayNumber) <= Longest);

    /// <summary>The next whom the report names behind the description is the other, and it gives nobody else an age; or both have the noun.</summary>
    private static bool AreOne(Joined story, Telling described, Telling named, Telling[] told)
    {
        if (told.Count(t => t.In == described.In) > 1) return false;
        if (named.In.Parsed.TokensOf(named.In.Parsed.SentenceSpan(named.Sentence)).Any(t => named.In.Parsed.Lemma(t) == described.Noun)) return true;
        ParsedText parsed = described.In.Parsed;
        // Who is introduced by what he is begins the sentence right behind.
        Referent? next = described.Sentence + 1 < parsed.Sentences.Length ? described.In.Whom(parsed.Sentences[described.Sentence + 1].First) : null;
        return next is not null && story.EntityOf(next) is { Type: ReferentType.Person } who && (ReferenceEquals(who, named.Who) || who.Name.Split(' ')[^1] == named.Who!.Name.Split(' ')[^1] && who.Name[0] == named.Who.Name[0]);
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
            else if (!old && parsed.Form(first - 1) == "," && story.EntityOf(report.Whom(first - 2)) is { Type: ReferentType.Person } who) yield return new Telling(report, age, years, null, who, sentence, report.Report.At(Span.Hull(parsed.Spans[first - 2], age.Span)));
        }
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
