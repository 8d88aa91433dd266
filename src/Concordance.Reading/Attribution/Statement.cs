using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

public enum StatementKind { Direct, Indirect, Mixed, Headline }

public enum Act { Say, Announce, Demand, Offer, Refuse, Accuse, Promise, Deny, Predict, Warn, Agree, Ask, Other }

/// <summary>Attributed: speaker and cue stand here. Carried: the attribution stands in a sentence before. Reporter: nobody is named.</summary>
public enum Voice { Attributed, Carried, Reporter }

public enum SourceKind { Person, Document, Agency, Outlet, Official, Unnamed }

/// <summary>Who speaks: the words that name them, the office apart, and who that is where it is clear (several: "both sides").</summary>
public sealed record Speaker(Span Span, Span? Office, ImmutableArray<Referent> Referents);

/// <summary>A station on the way from the speaker to the page: "TASS", "a document seen by Reuters", the address under the text.</summary>
/// <param name="Via">Further stations outward from this one, nearest first.</param>
public sealed record Source(SourceKind As, Span Span, Referent? Referent, ImmutableArray<Source> Via, Because Because);

/// <summary>What somebody is reported to have said, or (voice Reporter) what the report asserts itself.</summary>
/// <param name="Content">What is asserted, in pieces where it is split; without reporting verb, "that", quotation marks and final full stop.</param>
/// <param name="Relay">From the station nearest the event outward; neither the speaker nor the report itself.</param>
public sealed record Statement(
    Speaker? Speaker, Span? Cue, ImmutableArray<Span> Content, StatementKind Kind, Act Act, bool Negated, bool Question, Voice Voice,
    ImmutableArray<Source> Relay, Referent? To, TimeExpression? On, Referent? Place, Because Because)
{
    /// <summary>From the first to the last piece of the content.</summary>
    public Span ContentHull => Span.Hull(Content[0], Content[^1]);
}
