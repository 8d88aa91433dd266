using System.Collections.Immutable;

namespace Concordance.Dossiers.Briefs;

/// <summary>What a stretch of a line is: a host colours by it, a page sets type by it.</summary>
public enum Tone
{
    /// <summary>Our own words.</summary>
    Plain,

    /// <summary>A section's name.</summary>
    Heading,

    /// <summary>The report's words.</summary>
    Words,

    /// <summary>Words the report itself quotes as somebody's; the marks are part of the stretch.</summary>
    Quoted,

    /// <summary>A party, a speaker, a matter.</summary>
    Name,

    /// <summary>The state of a thing: PLANNED, OPEN, ASSUMED.</summary>
    State,

    /// <summary>[001:9].</summary>
    Reference,

    /// <summary>An id of the dossier.</summary>
    Id,

    /// <summary>How many lines a screen had no room for.</summary>
    More,
}

/// <summary>A stretch of a line in one tone.</summary>
/// <param name="Passages">The stretches of the reports that a reference leads to.</param>
public sealed record Segment(string Text, Tone Tone, ImmutableArray<Json.SpanEntry> Passages)
{
    public Segment(string text, Tone tone = Tone.Plain) : this(text, tone, []) { }
}

/// <summary>One line before wrapping.</summary>
/// <param name="Indent">Blanks before the line and before what is wrapped of it.</param>
public sealed record BriefLine(int Indent, ImmutableArray<Segment> Segments)
{
    public string Text => string.Concat(Segments.Select(s => s.Text));
}

/// <summary>A section of a brief; its lines stand after its name.</summary>
public sealed record BriefSection(string Name, ImmutableArray<BriefLine> Lines);
