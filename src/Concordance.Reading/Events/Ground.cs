using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>One report as the finder of events sees it: its tree with the reach of each token, who is mentioned where, what is set aside.</summary>
internal sealed class Ground
{
    private readonly (Span Span, MentionKind Kind, Referent Referent)[] _mentions;

    public Ground(ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, ImmutableArray<Statement> statements, Furniture furniture)
    {
        Parsed = parsed;
        Times = times;
        Within = Innermost(parsed, statements.Where(s => s.Voice != Voice.Reporter));
        _mentions = [.. referents.SelectMany(r => r.Mentions.Select(m => (m.Span, m.Kind, r))).OrderBy(m => m.Span)];
        IsTelling = Covered(parsed, statements.Where(s => s.Cue is not null && s.Act is Act.Say or Act.Announce or Act.Predict or Act.Other).Select(s => s.Cue!.Value).Order());
        IsAside = Covered(parsed, furniture.SetAside.Select(a => a.Span).Concat(furniture.DayLines).Order());
        IsNamed = Covered(parsed, _mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span));
        IsTimed = Covered(parsed, times.Where(t => t.Kind != TimeKind.Duration).Select(t => t.Span).Order());
    }

    public ParsedText Parsed { get; }

    public ImmutableArray<TimeExpression> Times { get; }

    /// <summary>The innermost statement that each token is content of; null where the report itself tells.</summary>
    public Statement?[] Within { get; }

    /// <summary>Words of a cue that is nothing but telling ("explained that"): the list of statements has it.</summary>
    public bool[] IsTelling { get; }

    public bool[] IsAside { get; }

    public bool[] IsNamed { get; }

    public bool[] IsTimed { get; }

    /// <summary>The shortest mention that holds a token, or null.</summary>
    public Referent? At(int token) => MentionAt(token)?.Referent;

    public (Span Span, MentionKind Kind, Referent Referent)? MentionAt(int token)
    {
        Span span = Parsed.Spans[token];
        (Span Span, MentionKind Kind, Referent Referent)? best = null;
        int at = FirstFrom(span.Start + 1) - 1;
        for (int i = at; i >= 0 && i > at - 8; i--)
            if (_mentions[i].Span.Contains(span) && (best is null || _mentions[i].Span.Length < best.Value.Span.Length)) best = _mentions[i];
        return best;
    }

    /// <summary>Who is named in a stretch of tokens.</summary>
    public IEnumerable<Referent> NamedIn(int first, int end)
    {
        Span stretch = Parsed.SpanOf(first, end);
        for (int i = FirstFrom(stretch.Start); i < _mentions.Length && _mentions[i].Span.Start < stretch.End; i++)
            if (_mentions[i].Kind == MentionKind.Name && _mentions[i].Span.End <= stretch.End) yield return _mentions[i].Referent;
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = _mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < offset) low = middle + 1; else high = middle;
        }

        return low;
    }

    /// <summary>Longer statements first, so that what stands in them overwrites them.</summary>
    private static Statement?[] Innermost(ParsedText parsed, IEnumerable<Statement> statements)
    {
        Statement?[] within = new Statement?[parsed.Count];
        foreach (Statement statement in statements.OrderByDescending(s => s.ContentHull.Length).ThenBy(s => s.ContentHull))
            foreach (Span piece in statement.Content)
                for (int t = parsed.TokenAt(piece.Start); t < within.Length && parsed.Spans[t].End <= piece.End; t++) within[t] = statement;
        return within;
    }

    private static bool[] Covered(ParsedText parsed, IEnumerable<Span> spans)
    {
        bool[] covered = new bool[parsed.Count];
        foreach (Span span in spans)
            for (int t = parsed.TokenAt(span.Start); t < covered.Length && parsed.Spans[t].Start < span.End; t++) covered[t] = true;
        return covered;
    }
}
