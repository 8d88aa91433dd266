using System.Collections.Immutable;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times.Rules;

/// <summary>Words [First, End) read as a time by one rule, and the times that stand inside.</summary>
/// <param name="Bound">A bound word that stands in front and is not part of the expression's span ("until Friday").</param>
internal sealed record TimeRead(int First, int End, TimeKind Kind, TimeMeaning Meaning, string Rule, ImmutableArray<TimeRead> Parts)
{
    public TimeRead(int first, int end, TimeKind kind, TimeMeaning meaning, string rule) : this(first, end, kind, meaning, rule, []) { }

    public BoundWords? Bound { get; init; }
}

/// <summary>Which words bound a time, and how: [First, End) lies in front of it, or behind it ("2018 or later").</summary>
internal readonly record struct BoundWords(Bound Bound, int First, int End);
