using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>An act as some words of a report name it.</summary>
/// <param name="IsNegated">The words say that it is not done: "will not open", "no signature", "refuses to pay".</param>
/// <param name="By">Who does it, as a side where the story knows one.</param>
/// <param name="Asker">Who is told to want it: "Norvia insists on a truce".</param>
internal sealed record ActPhrase(ReadReport In, Span Span, int Head, ActFrame Frame, bool IsNegated, Entity? By, Entity? Asker, Thing? Of, WhichTalks? Talks)
{
    /// <summary>The words for a doer who is nobody known.</summary>
    public string? Stranger { get; init; }

    public Place At => In.Report.At(Span);

    public int Told => (Of?.Told ?? 0) + (Talks?.Told ?? 0);
}
