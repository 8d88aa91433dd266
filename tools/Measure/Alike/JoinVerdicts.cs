using System.Collections.Immutable;
using System.Globalization;
using Concordance.Texts;
using Concordance.Tools.Measure.Differences;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Alike;

/// <summary>
/// What a person said of two passages that the product joined: gold/verdicts/joins-NAME.tsv, columns story, file, start, end, file, start, end,
/// verdict, cause; the passage that stands first by file and offset comes first. Pairs nobody judged count neither way.
/// </summary>
public sealed class JoinVerdicts
{
    private readonly Dictionary<(Passage, Passage), Verdict> _judged = [];

    public static JoinVerdicts Read(string path) => File.Exists(path) ? Parse(File.ReadLines(path)) : new JoinVerdicts();

    public static JoinVerdicts Parse(IEnumerable<string> lines)
    {
        JoinVerdicts verdicts = new();
        foreach (string line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.Split('\t') is not [_, var file, var start, var end, var other, var from, var to, var verdict, ..]) throw new FormatException($"verdict line \"{line}\": expected story, file, start, end, file, start, end, verdict, cause");
            verdicts._judged[Ordered(At(file, start, end), At(other, from, to))] = Enum.Parse<Verdict>(verdict, ignoreCase: true);
        }

        return verdicts;
    }

    public Verdict Of(Passage a, Passage b) => _judged.GetValueOrDefault(Ordered(a, b));

    /// <summary>Neighbours in a join that stand in two reports: what a reader is told is one.</summary>
    public static IEnumerable<(Passage A, Passage B, FoundJoin Join)> Links(IEnumerable<Found<FoundJoin>> joins) =>
        joins.SelectMany(j => j.Value.Members.Zip(j.Value.Members.Skip(1), (a, b) => (A: a, B: b, Join: j.Value))).Where(l => l.A.File != l.B.File).Select(l => Ordered(l.A, l.B) is var (a, b) ? (a, b, l.Join) : l);

    /// <summary>Of the links judged those that are right; and those nobody judged.</summary>
    public (Share Right, ImmutableArray<(Passage A, Passage B, FoundJoin Join)> Wrong, ImmutableArray<(Passage A, Passage B, FoundJoin Join)> Open) Judge(IEnumerable<Found<FoundJoin>> joins)
    {
        ILookup<Verdict, (Passage A, Passage B, FoundJoin Join)> by = Links(joins).ToLookup(l => Of(l.A, l.B));
        int right = by[Verdict.Right].Count();
        return (new Share(right, right + by[Verdict.Wrong].Count()), [.. by[Verdict.Wrong]], [.. by[Verdict.Unjudged]]);
    }

    private static (Passage, Passage) Ordered(Passage a, Passage b)
    {
        int order = string.CompareOrdinal(a.File, b.File);
        return order > 0 || (order == 0 && a.Span.CompareTo(b.Span) > 0) ? (b, a) : (a, b);
    }

    private static Passage At(string file, string start, string end) => new(file, new Span(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(end, CultureInfo.InvariantCulture)));
}
