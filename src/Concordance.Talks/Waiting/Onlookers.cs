using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>"Norvia may pay only after the list is out, an analyst said": what somebody who looks on says of others, or what only might be, is nobody's condition.</summary>
internal static class Onlookers
{
    private static readonly IReadOnlySet<string> Words = WordList.ReadSet(typeof(Onlookers), "en.onlookers.txt");

    public static bool Tell(Joined story, ReadReport report, Condition condition, Sides sides)
    {
        if (condition.Governed is not { } governed) return false;
        ParsedText parsed = report.Parsed;
        if (condition.According is not { Voice: not Voice.Reporter, Speaker: { } speaker }) return IsTagged(parsed, condition) || parsed.TokensOf(governed).FirstOrDefault(parsed.IsFiniteForm, -1) is >= 0 and var finite && parsed.Lower(finite) == "might";
        Entity? who = speaker.Referents is [var one] ? story.EntityOf(one) : null;
        if (!LooksOn(report, speaker.Span) && !(speaker.Office is { } office && LooksOn(report, office)) && !(who is not null && who.Offices.Any(o => o.Text.ToLowerInvariant().Split(' ').Any(Words.Contains)))) return false;
        // "The bank's analyst said the bank would pay only after": of one's own side.
        return sides.Of(report, speaker) is not { } own || !sides.Within(report, governed).Contains(own, ReferenceEqualityComparer.Instance);
    }

    /// <summary>"…, commentator Ada Lind wrote in a column": said behind the condition, in a way that was not read.</summary>
    private static bool IsTagged(ParsedText parsed, Condition condition)
    {
        foreach (int t in parsed.TokensOf(condition.Sentence))
            if (parsed.Spans[t].Start > condition.Clause.Start && parsed.Pos[t] == Pos.NOUN && Words.Contains(parsed.Lemma(t)) && t + 1 < parsed.Count && parsed.Pos[t + 1] == Pos.PROPN) return true;
        return false;
    }

    private static bool LooksOn(ReadReport report, Span words) => report.Parsed.TokensOf(words).Any(t => Words.Contains(report.Parsed.Lemma(t)));
}
