using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting;
using Concordance.Texts;

namespace Concordance.Talks.Outcomes;

/// <summary>A party says that nothing was agreed, on the day of the report that tells of the deal or later: "denied that a swap had been agreed", "We have agreed nothing".</summary>
internal static class DeniedDeal
{
    private static readonly string[] Deals = ["accord", "agreement", "deal", "pact"];

    /// <param name="report">The one that tells of the deal.</param>
    public static bool Is(ReadReport report, Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        DateOnly told = Withdrawals.Start(story.DayOf(report));
        foreach (ReadReport other in story.Reports.Where(r => r != report && Withdrawals.Start(story.DayOf(r)) >= told))
            foreach (Statement said in other.Statements)
                if (said.Speaker is { } speaker && sides.Of(other, speaker) is { } side && parties.Contains(side, ReferenceEqualityComparer.Instance) && said.Content.Any(c => IsDenied(other.Parsed, said, c))) return true;
        return false;
    }

    private static bool IsDenied(ParsedText parsed, Statement said, Span words)
    {
        foreach (int t in parsed.TokensOf(words))
        {
            bool agreed = parsed.Lemma(t) == "agree" && parsed.Tags[t] is "VBD" or "VBN", deal = parsed.Pos[t] == Pos.NOUN && Deals.Contains(parsed.Lemma(t));
            if (!agreed && !deal) continue;
            if (said.Act == Act.Deny || (agreed && (parsed.HasNot(t) || IsNothing(parsed, t))) || (deal && parsed.HasChild(t, "no") && parsed.Heads[t] is >= 0 and var verb && parsed.Lemma(verb) is "be" or "exist")) return true;
        }

        return false;
    }

    /// <summary>"Agreed nothing", "nothing has been agreed".</summary>
    private static bool IsNothing(ParsedText parsed, int verb) => parsed.Lower(parsed.Child(verb, Relation.obj)) == "nothing" || (parsed.Subject(verb) is >= 0 and var subject && parsed.Lower(subject) == "nothing");
}
