using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Deeds;

internal enum DeedTime { Past, Ahead }

/// <summary>One act on one thing as a clause tells it: who did it or is to do it, to what, when, and whether it was done at all.</summary>
/// <param name="Act">The family of its verb ("begin" for "start" and "open").</param>
/// <param name="Thing">What is acted on, or, where nothing is, what acts: the family of its noun, or who is named.</param>
/// <param name="Done">False where the words deny it.</param>
/// <param name="Day">The one day that the clause gives it; null where it gives none or several.</param>
/// <param name="Told">The day of the report; null where it is not known: such a deed comes neither before nor after another.</param>
/// <param name="Said">The innermost statement it stands in; null where the report tells it itself.</param>
internal sealed record Deed(
    ReadReport In, int Verb, string Act, string Thing, int ThingAt, Which Which, int DoerAt, Entity? Doer, bool Done, DeedTime When, int? Day, int? Told, Statement? Said, Teller? Source, Place At)
{
    /// <summary>Who is named in its sentence and does not only say so.</summary>
    public required IReadOnlySet<Place> Named { get; init; }

    /// <summary>What acts on nothing is what the deed is about: "the volcano erupted".</summary>
    public bool IsSubject { get; init; }

    /// <summary>Told by a noun, which does not say whether its thing acts: "the opening of the trial".</summary>
    public bool IsNominal { get; init; }

    /// <summary>Put off, or set for another day than before.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Days between two reports; null where a day is not known.</summary>
    public static int? Apart(Deed a, Deed b) => a.Told is { } one && b.Told is { } other ? Math.Abs(one - other) : null;

    /// <summary>Of those, who is named in the clause of its verb and not in one beside it.</summary>
    public required IReadOnlySet<Place> NamedWithIt { get; init; }

    /// <summary>The days among which the clause puts it: one, or those of a month or a year; null where it gives none.</summary>
    public DayRange? Within { get; init; }

    /// <summary>Minutes after midnight, where its clause gives one time of the clock without a zone; null where it gives none or several.</summary>
    public int? Clock { get; init; }

    /// <summary>The words that give it its day.</summary>
    public Span? DayAt { get; init; }

    /// <summary>The verb alone tells of many things ("make", "take").</summary>
    public bool IsGeneral { get; init; }

    /// <summary>The words give it to this doer and to nobody else: "it was Lund who", "by Lund alone".</summary>
    public bool ByHimAlone { get; init; }
}
