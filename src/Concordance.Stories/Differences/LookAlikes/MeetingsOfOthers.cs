using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Meetings of another number of parties: "a direct meeting between Lund and Dahl", "a trilateral summit". They are two meetings.</summary>
internal static class MeetingsOfOthers
{
    private static readonly RuleId Rule = new("differences/meetings-of-others");

    private static readonly string[] Numbers = ["two", "three", "four", "five", "six"];

    private sealed record Meeting(ReadReport In, int Parties, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Meeting[] first = [.. story.Reports.SelectMany(r => Read(story, r)).DistinctBy(m => m.Parties)];
        foreach (Meeting other in first.Skip(1).Where(m => m.In != first[0].In))
            findings.Alike(Rule, [], [first[0].At, other.At], $"both can hold: one is of {Words(first[0])}, the other of {Words(other)}, so they are two meetings");
    }

    private static string Words(Meeting meeting) => Numbers[meeting.Parties - 2];

    private static IEnumerable<Meeting> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Pos[t] == Pos.NOUN && parsed.Lemma(t) is "meeting" or "summit" && (ByAdjective(parsed, t) ?? Between(story, report, t)) is var (parties, words) && parties - 2 < Numbers.Length)
                yield return new Meeting(report, parties, report.At(words));
    }

    /// <summary>"A three-way summit".</summary>
    private static (int Parties, Span Words)? ByAdjective(ParsedText parsed, int noun)
    {
        for (int t = noun - 1; t > noun - 4 && t >= 0 && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t--)
        {
            string word = parsed.Lower(t);
            if (word is "way" or "party" && t > 1 && parsed.Form(t - 1) == "-") word = $"{parsed.Lower(t - 2)}-{word}";
            int parties = word switch { "bilateral" => 2, "trilateral" or "tripartite" => 3, "quadrilateral" => 4, _ => Array.FindIndex(Numbers, n => word == $"{n}-way" || word == $"{n}-party") + 2 };
            if (parties > 2 || word is "bilateral" or "two-way" or "two-party") return (parties, parsed.SpanOf(t, noun + 1));
        }

        return null;
    }

    /// <summary>"A direct meeting between Lund and Dahl": two persons, or two states, and nobody else.</summary>
    private static (int Parties, Span Words)? Between(Joined story, ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lower(noun + 1) != "between") return null;
        Span phrase = parsed.Phrase(noun);
        Entity[] persons = [.. parsed.TokensOf(phrase).Where(t => t > noun + 1 && parsed.Pos[t] == Pos.PROPN).Select(t => story.EntityOf(report.Whom(t))).OfType<Entity>().Where(e => e.Type == Reading.Coreference.ReferentType.Person).Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return persons.Length > 1 ? (persons.Length, phrase) : null;
    }
}
