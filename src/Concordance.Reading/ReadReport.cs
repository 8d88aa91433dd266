using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Reading.Corrections;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Reading;

/// <summary>The outlet as printed in the report (Span) or as given with it (Span null).</summary>
public sealed record Outlet(string Name, Span? Span);

/// <summary>Everything found in one report; nothing in it knows of other reports. Lists are in text order.</summary>
public sealed record ReadReport
{
    public required Report Report { get; init; }

    public required ParsedText Parsed { get; init; }

    public Span? Headline { get; init; }

    public Outlet? Outlet { get; init; }

    /// <summary>The report's day from its own words alone.</summary>
    public SolvedDay Published { get; init; } = SolvedDay.Unknown;

    public ImmutableArray<SetAside> SetAside { get; init; } = [];

    public ImmutableArray<BrokenProvenance> BrokenProvenance { get; init; } = [];

    public ImmutableArray<Caution> Cautions { get; init; } = [];

    /// <summary>Notices that mend or take back what was printed; each is a caution too.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Words of these that say only what was wrong: the report does not tell it.</summary>
    public ImmutableArray<Span> TakenBack { get; init; } = [];

    public ImmutableArray<Name> Names { get; init; } = [];

    public ImmutableArray<TimeExpression> Times { get; init; } = [];

    /// <summary>Times that a person gives of what the report tells: at words, and none of them.</summary>
    public ImmutableArray<TimeExpression> GivenTimes { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public ImmutableArray<Referent> Referents { get; init; } = [];

    public ImmutableArray<Statement> Statements { get; init; } = [];

    /// <summary>Sentences with a cue of saying.</summary>
    public ImmutableArray<Span> Cued { get; init; } = [];

    public ImmutableArray<Event> Events { get; init; } = [];

    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>Sentences with a cue of saying (or a condition marker) of which nothing was asserted.</summary>
    public ImmutableArray<Span> Unread { get; init; } = [];
}
