using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>What a referent is (the dossier's entity types).</summary>
public enum ReferentType { Person, Organisation, Place, Document, Group, Unnamed }

/// <summary>How a mention mentions: by name, by a noun phrase ("the minister"), by a pronoun.</summary>
public enum MentionKind { Name, Noun, Pronoun }

/// <summary>Words that stand for a person, organisation, place, document or group.</summary>
public sealed record Mention(Span Span, MentionKind Kind, Because Because);

/// <summary>An office or description as a report gives it, beside the name it belongs to.</summary>
public sealed record Office(Span Span, Because Because);

/// <summary>Somebody or something spoken of in one report, with every mention that is clearly of it, in text order.</summary>
public sealed record Referent(ReferentType Type, ImmutableArray<Mention> Mentions, ImmutableArray<Office> Offices, Because Because)
{
    /// <summary>Of a group, those it is made of where the report tells ("both sides" for Norvia and Sudland); else empty.</summary>
    public ImmutableArray<Referent> Members { get; init; } = [];

    /// <summary>Of a document: whose it is, where the report tells.</summary>
    public Referent? Owner { get; init; }

    /// <summary>Of a document told of as one of its owner's: the noun that names it ("memorandum").</summary>
    public string? Noun { get; init; }

    /// <summary>The first mention by name, else the first mention.</summary>
    public Mention Main => Mentions.FirstOrDefault(m => m.Kind == MentionKind.Name) ?? Mentions[0];
}
