using System.Collections.Immutable;
using Concordance.Stories.Entities;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Something that conditions speak of: an act, who does it and to what. Never merged with another; see <see cref="Identity"/>.</summary>
/// <param name="Name">The reports' own words for it, the shortest.</param>
/// <param name="By">Who would do it; null where nothing tells or several do.</param>
/// <param name="Places">Every phrase that names it, in text order.</param>
/// <param name="Document">The paper it is about.</param>
public sealed record Happening(string Name, Entity? By, ImmutableArray<Place> Places, Entity? Document, ActNature Nature, Because Because)
{
    /// <summary>The acts as they were read, for those who look for errors.</summary>
    public string Acts => string.Join(", ", Phrases.Select(p => $"{p.By?.Name}: {p.Frame.Name} {p.Of?.Head}").Distinct());

    internal ImmutableArray<ActPhrase> Phrases { get; init; } = [];

    /// <summary>Its words fit two things of the story that are told apart elsewhere: which is meant nothing tells.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>That the act ends or is left undone, where a threat tells what goes on until then.</summary>
    public bool IsUndoing { get; init; }
}
