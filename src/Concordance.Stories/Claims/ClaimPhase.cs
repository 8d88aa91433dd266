using Concordance.Language;
using Concordance.Reading.Events;

namespace Concordance.Stories.Claims;

/// <summary>What a telling asserts of what it tells: that it is planned, that it happened, that it did not or will not, or only that it is asked for or possible.</summary>
internal enum ClaimPhase { Planned, Happened, Not, Open }

internal static class ClaimPhases
{
    /// <summary>"Will cut 1,100 jobs", "wants to cut 1,100 jobs": what is ahead is told as planned or as wished, by whoever tells it.</summary>
    public static bool AreOne(ClaimPhase a, ClaimPhase b) => a == b || (a, b) is (ClaimPhase.Planned, ClaimPhase.Open) or (ClaimPhase.Open, ClaimPhase.Planned);

    /// <summary>Null where it is only doubted, which asserts nothing of it.</summary>
    public static ClaimPhase? Of(EventStatus status, ParsedText parsed, int token) => status switch
    {
        EventStatus.Planned => Predicate.IsRole(parsed, token) ? ClaimPhase.Happened : ClaimPhase.Planned,
        EventStatus.Happened or EventStatus.Ongoing => ClaimPhase.Happened,
        EventStatus.NotHappened or EventStatus.Refused or EventStatus.Denied => ClaimPhase.Not,
        EventStatus.Proposed or EventStatus.Possible or EventStatus.Conditional => ClaimPhase.Open,
        EventStatus.Doubtful => null,
    };
}
