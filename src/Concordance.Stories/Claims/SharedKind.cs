using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>Two words for one kind of event, with one thing and one who takes part: "Aasen seized the ship", "the ship that Aasen captured".</summary>
internal static class SharedKind
{
    public static readonly RuleId Rule = new("claims/shared-kind");

    private const int PartiesThatTell = 3;

    public static bool Holds(Telling a, Telling b) => HaveSameParties(a, b) || a.Family != b.Family && (SharedTaker.Shared(a.Doers, b.Doers) || SharedTaker.Shared(a.Others, b.Others)) && (IsOneKind(a, b) || AreTalks(a, b));

    private static bool IsOneKind(Telling a, Telling b) => a.Kind is not null && a.Kind == b.Kind && a.SharedThings(b).Any();

    /// <summary>"A summit between Norway, Sweden and Denmark", "a meeting of the leaders of Sweden, Denmark and Norway": three who are to meet are one meeting, whatever it is called.</summary>
    public static bool HaveSameParties(Telling a, Telling b) => AreOfTalks(a, b) && a.Parties is { Count: >= PartiesThatTell } mine && mine.SetEquals(b.Parties);

    public static bool AreOfTalks(Telling a, Telling b) => a.Kind is "meet" or "talk" && b.Kind is "meet" or "talk";

    /// <summary>Who meets talks: "the meeting of May 16", "the talks on the 16th".</summary>
    private static bool AreTalks(Telling a, Telling b) => AreOfTalks(a, b) && EventEvidence.AreNumberedAlike(a, b);
}
