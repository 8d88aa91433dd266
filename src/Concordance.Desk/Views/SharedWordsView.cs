using Concordance.Desk.Collections;

namespace Concordance.Desk.Views;

/// <summary>How much of a report stands, in the same words or nearly so, in another one.</summary>
/// <param name="Report">The other: that with which it has most in common.</param>
/// <param name="Percent">Of its text that is not set aside, in whole percent.</param>
public sealed record SharedWordsView(string Report, int Percent)
{
    /// <summary>Null where it shares little.</summary>
    public static SharedWordsView? Of(Shown shown, string report) => shown.SharedWordsOf(report) is var (with, percent) ? new SharedWordsView(with, percent) : null;
}
