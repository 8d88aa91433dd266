using System.Collections.Immutable;
using Concordance.Language.Times;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Roadmaps;

/// <summary>One step of a plan: its words, what opens it ("followed by"), how long it lasts where that is told.</summary>
public sealed record Gate(Place Place, string Opens, TimeExpression? Duration);

/// <summary>A sequence that a party proposes, first step first.</summary>
public sealed record Roadmap(Entity By, ImmutableArray<Gate> Steps, Because Because);
