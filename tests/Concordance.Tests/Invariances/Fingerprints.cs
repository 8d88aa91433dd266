using Concordance.Reading;
using Concordance.Reading.Attribution;
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
        foreach (var name in read.Names) yield return $"name {name.Type} {map(name.Span)}";
        foreach (Statement statement in read.Statements) yield return Of(statement, map);
    }

    public static string Of(Statement statement, Func<Span, Span> map) =>
        $"statement {string.Join(' ', statement.Content.Select(map))} by {Shown(statement.Speaker?.Span, map)} cue {Shown(statement.Cue, map)} {statement.Kind} {statement.Act} {statement.Voice} via {string.Join(' ', statement.Relay.Select(r => map(r.Span)))}";

    private static string Shown(Span? span, Func<Span, Span> map) => span is { } known ? map(known).ToString() : "nobody";

    /// <summary>Which mentions are one entity: each mention with the one before it, in the order of files and offsets.</summary>
    public static IEnumerable<string> Of(Story story, Func<Place, Span> map, Func<ReportId, string> name)
    {
        foreach (Entity entity in story.Entities)
        {
            (string File, Span Span)[] mentions = [.. entity.Variants.SelectMany(v => v.Places).Select(p => (name(p.Report), map(p))).OrderBy(m => m.Item1, StringComparer.Ordinal).ThenBy(m => m.Item2)];
            yield return $"entity {entity.Type} {mentions[0]}";
            for (int i = 1; i < mentions.Length; i++) yield return $"entity {mentions[i - 1]} = {mentions[i]}";
        }
    }

    /// <summary>The share of both readings' findings that the other has too: the smaller of the two directions.</summary>
    public static (double Share, string Lost) Compare(IEnumerable<string> a, IEnumerable<string> b)
    {
        string[] first = [.. a], second = [.. b];
        HashSet<string> inFirst = [.. first], inSecond = [.. second];
        string[] lost = [.. first.Where(f => !inSecond.Contains(f)).Select(f => "- " + f), .. second.Where(f => !inFirst.Contains(f)).Select(f => "+ " + f)];
        double share = Math.Min(first.Count(inSecond.Contains) / (double)Math.Max(1, first.Length), second.Count(inFirst.Contains) / (double)Math.Max(1, second.Length));
        return (share, string.Join("\n", lost));
    }
}
