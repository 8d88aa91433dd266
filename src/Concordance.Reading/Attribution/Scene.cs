using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>One report as the rules of attribution see it: its tree with the reach of each token, its quotations, its cues, who is named where.</summary>
internal sealed class Scene
{
    public Scene(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, Furniture furniture)
    {
        Report = report;
        Parsed = parsed;
        Times = times;
        Furniture = furniture;
        (Left, Right) = Reach(parsed);
        Quotations = Attribution.Quotations.Find(report.Text);
        QuotationOf = MapQuotations();
        Mentions = [.. referents.SelectMany(r => r.Mentions.Select(m => (m.Span, m.Kind, r))).OrderBy(m => m.Span)];
        IsNamed = MapNames();
        Cues = CueFinder.Find(this);
    }

    public Report Report { get; }

    public string Text => Report.Text;

    public ParsedText Parsed { get; }

    public ImmutableArray<TimeExpression> Times { get; }

    public Furniture Furniture { get; }

    /// <summary>The first token under each token, itself included.</summary>
    public int[] Left { get; }

    /// <summary>The last token under each token, itself included.</summary>
    public int[] Right { get; }

    public ImmutableArray<Quotation> Quotations { get; }

    /// <summary>The index of the quotation a token lies in, else -1.</summary>
    public int[] QuotationOf { get; }

    public ImmutableArray<(Span Span, MentionKind Kind, Referent Referent)> Mentions { get; }

    /// <summary>Whether a token lies in a name: a noun whatever the tagger takes it for.</summary>
    public bool[] IsNamed { get; }

    /// <summary>Cues of saying outside quotations that hold speech, in text order.</summary>
    public ImmutableArray<Cue> Cues { get; }

    public SentenceRange SentenceOf(int token) => Parsed.Sentences[Parsed.SentenceOf[token]];

    public bool Is(int token, string lower) => Holds(token) && Parsed.Spans[token].In(Text).Equals(lower, StringComparison.OrdinalIgnoreCase);

    public bool IsOneOf(int token, params ReadOnlySpan<string> lower)
    {
        if (!Holds(token)) return false;
        foreach (string word in lower)
            if (Is(token, word)) return true;
        return false;
    }

    /// <summary>A rule may ask for the word behind the last, or before the first: there is none.</summary>
    private bool Holds(int token) => token >= 0 && token < Parsed.Count;

    public bool IsPunctuation(int token) => Parsed.Pos[token] == Pos.PUNCT;

    public bool IsComma(int token) => Is(token, ",");

    public bool IsFinite(int token) => Parsed.IsFiniteForm(token) || PastForms.IsMistaken(this, token);

    public bool IsVerb(int token) => Parsed.Pos[token] is Pos.VERB or Pos.AUX;

    public bool IsNominal(int token) => IsNamed[token] || Voices.IsMistakenPlural(this, token) || Parsed.Pos[token] is Pos.NOUN or Pos.PROPN or Pos.PRON or Pos.NUM;

    public int Child(int token, Relation relation)
    {
        foreach (int child in Parsed.Children(token))
            if (Parsed.Relations[child] == relation) return child;
        return -1;
    }

    public bool HasChild(int token, Relation relation) => Child(token, relation) >= 0;

    public bool HasFinite(int first, int end)
    {
        for (int t = first; t < end; t++)
            if (IsFinite(t)) return true;
        return false;
    }

    public bool IsUnder(int token, int ancestor)
    {
        for (int t = token; t >= 0; t = Parsed.Heads[t])
            if (t == ancestor) return true;
        return false;
    }

    public Place At(int first, int end) => new(Report.Id, Parsed.SpanOf(first, end));

    /// <summary>Whether a line or paragraph ends between two neighbouring tokens.</summary>
    public bool BreaksBefore(int token) =>
        token == 0 || Text.AsSpan(Parsed.Spans[token - 1].End, Parsed.Spans[token].Start - Parsed.Spans[token - 1].End).IndexOfAny('\n', '\r') >= 0;

    /// <summary>The referents whose mentions lie in a stretch.</summary>
    public IEnumerable<(Span Span, MentionKind Kind, Referent Referent)> MentionsIn(Span span)
    {
        int low = 0, high = Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Span.Start < span.Start) low = middle + 1; else high = middle;
        }

        for (int i = low; i < Mentions.Length && Mentions[i].Span.Start < span.End; i++)
            if (Mentions[i].Span.End <= span.End) yield return Mentions[i];
    }

    /// <summary>The quotations that share a character with a stretch.</summary>
    public IEnumerable<Quotation> QuotationsIn(Span span)
    {
        int low = 0, high = Quotations.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Quotations[middle].Outer.End <= span.Start) low = middle + 1; else high = middle;
        }

        for (int i = low; i < Quotations.Length && Quotations[i].Outer.Start < span.End; i++) yield return Quotations[i];
    }

    /// <summary>The time expression that a position lies in.</summary>
    public Span? TimeAt(int position)
    {
        int low = 0, high = Times.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Times[middle].Span.Start <= position) low = middle + 1; else high = middle;
        }

        return low > 0 && Times[low - 1].Span is var span && span.End > position ? span : null;
    }

    private bool[] MapNames()
    {
        bool[] named = new bool[Parsed.Count];
        foreach ((Span span, MentionKind kind, _) in Mentions)
            if (kind == MentionKind.Name)
                for (int t = Parsed.TokenAt(span.Start); t < named.Length && Parsed.Spans[t].End <= span.End; t++) named[t] = true;
        return named;
    }

    private int[] MapQuotations()
    {
        int[] of = new int[Parsed.Count];
        int q = 0;
        for (int t = 0; t < of.Length; t++)
        {
            Span span = Parsed.Spans[t];
            while (q < Quotations.Length && Quotations[q].Outer.End <= span.Start) q++;
            of[t] = q < Quotations.Length && Quotations[q].Inner.Contains(span) ? q : -1;
        }

        return of;
    }

    private static (int[] Left, int[] Right) Reach(ParsedText parsed)
    {
        int[] left = new int[parsed.Count], right = new int[parsed.Count], order = new int[parsed.Count];
        int count = 0;
        for (int t = 0; t < parsed.Count; t++)
        {
            (left[t], right[t]) = (t, t);
            if (parsed.Heads[t] < 0) order[count++] = t;
        }

        for (int i = 0; i < count; i++)
            foreach (int child in parsed.Children(order[i])) order[count++] = child;
        for (int i = count - 1; i >= 0; i--)
        {
            int t = order[i], head = parsed.Heads[t];
            if (head < 0) continue;
            left[head] = Math.Min(left[head], left[t]);
            right[head] = Math.Max(right[head], right[t]);
        }

        return (left, right);
    }
}
