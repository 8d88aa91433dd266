namespace Concordance.Reading.Events;

/// <summary>
/// The class of the PLOVER ontology for an event as it stands. PLOVER counts what is done by words apart: help only promised is AGREE,
/// force only announced is THREATEN, what is asked for is REQUEST, what is refused is REJECT.
/// </summary>
public static class Plover
{
    private const string Agree = "AGREE", Request = "REQUEST", Reject = "REJECT", Threaten = "THREATEN", Yield = "YIELD";

    public static string? Of(string? root, EventStatus status) => root is null ? null : status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => root,
        EventStatus.Planned or EventStatus.Conditional => IsForce(root) ? Threaten : IsHelp(root) ? Agree : root,
        EventStatus.Proposed => IsWord(root) ? root : IsForce(root) || IsHelp(root) ? Request : root,
        EventStatus.Refused => Reject,
        EventStatus.NotHappened or EventStatus.Denied => IsHelp(root) || root == Agree ? Reject : root,
        EventStatus.Possible => IsForce(root) ? Threaten : root,
        EventStatus.Doubtful => root,
    };

    /// <summary>What the teller does by telling of another's event: asking for it, or blaming for it.</summary>
    public static string? OfTelling(string? root, EventStatus status) => status switch
    {
        EventStatus.Proposed => Request,
        _ => root is not null && (Quad(root) == 4 || root is Reject or Threaten) ? "ACCUSE" : Of(root, status),
    };

    /// <summary>The four groups of classes: 1 cooperation in words, 2 in deeds, 3 conflict in words, 4 in deeds.</summary>
    public static int Quad(string root) => root switch
    {
        Agree or "CONSULT" or "SUPPORT" => 1,
        "COOPERATE" or "AID" or Yield => 2,
        Request or "ACCUSE" or Reject or Threaten => 3,
        _ => 4,
    };

    private static bool IsForce(string root) => Quad(root) == 4 && root is not "PROTEST";

    private static bool IsHelp(string root) => Quad(root) == 2 || root is "CONSULT" or "SUPPORT";

    private static bool IsWord(string root) => root is Agree or Request or "ACCUSE" or Reject or Threaten;
}
