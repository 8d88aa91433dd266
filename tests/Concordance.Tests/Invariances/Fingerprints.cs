using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>Findings as lines of text that can be compared between two readings, offsets led through a map.</summary>
internal static class Fingerprints
{
    public static IEnumerable<string> Of(ReadReport read, Func<Span, Span> map)
    {
        foreach (var aside in read.SetAside) yield return $"set aside {aside.As} {map(aside.Span)}";
        foreach (var time in read.Times) yield return $"time {time.Kind} {map(time.Span)} {time.Expression}";
        foreach (var quantity in read.Quantities) yield return $"quantity {map(quantity.Span)} {quantity.Value} {quantity.Bound}";
        foreach (Statement statement in read.Statements) yield return Of(statement, map);
        foreach (var told in read.Events) yield return $"event {map(told.Trigger)} {told.Type.Name} {told.Status} time {Shown(told.Time?.Span, map)}";
        foreach (Condition c in read.Conditions) yield return $"condition {Shown(c.Marker, map)} {map(c.Clause)} of {Shown(c.Governed, map)} {c.Kind} {c.Mode} {c.Asserted}";
    }

    public static string Of(Statement statement, Func<Span, Span> map) =>
        $"statement {string.Join(' ', statement.Content.Select(map))} by {Shown(statement.Speaker?.Span, map)} cue {Shown(statement.Cue, map)} {statement.Kind} {statement.Act} {statement.Voice} via {string.Join(' ', statement.Relay.Select(r => map(r.Span)))}";

    private static string Shown(Span? span, Func<Span, Span> map) => span is { } known ? map(known).ToString() : "nobody";

    /// <summary>An entity's type and where it is named.</summary>
    public sealed record Named(string Type, HashSet<string> Mentions)
    {
        /// <summary>Whether two readings mean the same entity: one type, and more than half of both's mentions are shared (Dice).</summary>
        public bool Same(Named other) => Type == other.Type && 2 * Mentions.Count(other.Mentions.Contains) * 2 > Mentions.Count + other.Mentions.Count;
    }

    public static IEnumerable<Named> Of(Story story, Func<Place, Span> map, Func<ReportId, string> name) =>
        story.Entities.Select(e => new Named(e.Type.ToString(), [.. e.Variants.SelectMany(v => v.Places).Select(p => $"{name(p.Report)}{map(p)}")]));

    /// <summary>The share of both readings' findings that the other has too, the smaller of the two directions, and what is lost.</summary>
    public static (double Share, string Lost) Compare(IReadOnlyList<string> a, IReadOnlyList<string> b, IReadOnlyList<Named> namedA, IReadOnlyList<Named> namedB)
    {
        string[] lost =
        [
            .. a.Except(b).Select(f => "- " + f), .. b.Except(a).Select(f => "+ " + f),
            .. Lost(namedA, namedB).Select(e => "- " + e), .. Lost(namedB, namedA).Select(e => "+ " + e),
        ];
        double Share(int all, char sign) => 1 - (lost.Count(l => l[0] == sign) / (double)Math.Max(1, all));
        return (Math.Min(Share(a.Count + namedA.Count, '-'), Share(b.Count + namedB.Count, '+')), string.Join("\n", lost));
    }

    private static IEnumerable<string> Lost(IEnumerable<Named> from, IReadOnlyList<Named> to) =>
        from.Where(e => !to.Any(e.Same)).Select(e => $"entity {e.Type} {string.Join(' ', e.Mentions.Order(StringComparer.Ordinal))}");
}
