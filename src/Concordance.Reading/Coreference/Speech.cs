using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;

namespace Concordance.Reading.Coreference;

/// <summary>
/// Quotations that hold a clause, and the head of the words that name who speaks them, as the words beside them say:
/// "…", said Dahl; Dahl said: "…"; a further quotation of a paragraph in which one person speaks.
/// </summary>
internal sealed class Speech
{
    /// <summary>Words between a quotation and its verb of saying, and a verb and its speaker.</summary>
    private const int Reach = 12, LeastWords = 3;

    private readonly ParsedText _parsed;
    private readonly ImmutableArray<Quotation> _quotations;
    private readonly int[] _quotationOf, _speakers;

    public Speech(ParsedText parsed)
    {
        _parsed = parsed;
        _quotations = [.. Attribution.Quotations.Find(parsed.Text).Where(q => IsSpeech(parsed, q))];
        _quotationOf = new int[parsed.Count];
        for (int t = 0, q = 0; t < parsed.Count; t++)
        {
            while (q < _quotations.Length && _quotations[q].Outer.End <= parsed.Spans[t].Start) q++;
            _quotationOf[t] = q < _quotations.Length && _quotations[q].Inner.Contains(parsed.Spans[t]) ? q : -1;
        }

        _speakers = new int[_quotations.Length];
        for (int q = 0; q < _quotations.Length; q++) _speakers[q] = After(q) is >= 0 and int after ? after : Before(q) is >= 0 and int before ? before : Carried(q);
    }

    /// <summary>The number of the quotation a token stands in, else -1.</summary>
    public int QuotationOf(int token) => _quotationOf[token];

    /// <summary>The head of the words that say who speaks a quotation, else -1.</summary>
    public int SpeakerHead(int quotation) => _speakers[quotation];

    /// <summary>Whether a stretch of one mention lies in a quotation that the words with this head speak.</summary>
    public bool Speaks(int head, int token) => _quotationOf[token] >= 0 && _speakers[_quotationOf[token]] == head;

    private static bool IsSpeech(ParsedText parsed, Quotation quotation)
    {
        int first = parsed.TokenAt(quotation.Inner.Start), end = parsed.TokenAt(quotation.Inner.End);
        if (end - first < LeastWords) return false;
        for (int t = first; t < end; t++)
            if (parsed.IsFiniteForm(t) || parsed.Pos[t] == Pos.VERB) return true;
        return false;
    }

    /// <summary>"…," Dahl said. "…," said the minister.</summary>
    private int After(int quotation)
    {
        int first = _parsed.TokenAt(_quotations[quotation].Outer.End), line = LineEnd(_quotations[quotation].Outer.End);
        // A sentence that ended in the quotation has no speaker after it: "… rise." He left.
        char last = _quotations[quotation].Inner.IsEmpty ? ' ' : _parsed.Text[_quotations[quotation].Inner.End - 1];
        if (last == '.' && !(first < _parsed.Count && first > 0 && _parsed.SentenceOf[first] == _parsed.SentenceOf[first - 1])) return -1;
        for (int t = first; t < Math.Min(_parsed.Count, first + Reach) && _parsed.Spans[t].End <= line; t++)
        {
            if (_quotationOf[t] >= 0 || _parsed.Form(t) is "." or ";") return -1;
            if (IsSaying(t)) return Beside(t, first, line);
        }

        return -1;
    }

    /// <summary>Dahl said: "…"; Dahl told the court that "…".</summary>
    private int Before(int quotation)
    {
        int open = _parsed.TokenAt(_quotations[quotation].Outer.Start);
        if (open == 0) return -1;
        int start = _parsed.Sentences[_parsed.SentenceOf[Math.Min(open, _parsed.Count - 1)]].First;
        if (open == start && _parsed.Form(open - 1) is not ":" and not ",") return -1;
        if (open == start) start = _parsed.Sentences[_parsed.SentenceOf[open - 1]].First;
        for (int t = open - 1; t >= Math.Max(start, open - Reach); t--)
        {
            if (_quotationOf[t] >= 0) return -1;
            if (IsSaying(t)) return Subject(t);
        }

        return -1;
    }

    /// <summary>A quotation in the paragraph of one before it, with nobody else speaking between the two.</summary>
    private int Carried(int quotation)
    {
        if (quotation == 0 || _speakers[quotation - 1] < 0) return -1;
        int from = _quotations[quotation - 1].Outer.End, to = _quotations[quotation].Outer.Start;
        return _parsed.Text.AsSpan(from, to - from).IndexOfAny('\n', '\r') < 0 ? _speakers[quotation - 1] : -1;
    }

    /// <summary>The head of the words that name who speaks by a verb of saying outside quotations; -1 where it is no such verb or nobody is named.</summary>
    public int SpeakerOfVerb(int verb) => _quotationOf[verb] < 0 && IsSaying(verb) ? Beside(verb, 0, LineEnd(_parsed.Spans[verb].End)) : -1;

    /// <summary>A verb that takes a quotation; who quotes or cites passes on the words of another.</summary>
    public bool IsSaying(int token) => token >= 0 && _parsed.Lemmas[token] is not ("quote" or "cite") && _parsed.Tags[token] is "VBD" or "VBZ" or "VBP" or "VBG" or "VBN" && CueLexicon.Of(CueClass.Verb, _parsed.Lemmas[token]).Any(e => e.Takes(Frame.Quote));

    /// <summary>Who stands beside a verb of saying after a quotation: before it, else after it.</summary>
    private int Beside(int verb, int first, int line)
    {
        if (Subject(verb) is >= 0 and int subject && _quotationOf[subject] < 0 && subject >= first) return subject;
        for (int t = verb + 1; t < Math.Min(_parsed.Count, verb + Reach) && _parsed.Spans[t].End <= line && _quotationOf[t] < 0; t++)
            if (_parsed.Pos[t] is Pos.PROPN or Pos.NOUN or Pos.PRON && (t + 1 >= _parsed.Count || _parsed.Pos[t + 1] is not (Pos.PROPN or Pos.NOUN))) return t;
            else if (_parsed.Pos[t] is Pos.PUNCT or Pos.VERB or Pos.ADP) return -1;
        return -1;
    }

    private int Subject(int verb)
    {
        foreach (int child in _parsed.Children(verb))
            if (Clauses.IsSubject(_parsed, child)) return child;
        if (_parsed.Tags[verb] == "VBG" && Clauses.OwnSubject(_parsed, verb) is >= 0 and int own) return own;
        return verb > 0 && _parsed.Pos[verb - 1] is Pos.PROPN or Pos.PRON ? verb - 1 : _parsed.Relations[verb] == Relation.conj && _parsed.Heads[verb] is >= 0 and int first && first < verb ? FirstSubject(first) : -1;
    }

    private int FirstSubject(int verb)
    {
        foreach (int child in _parsed.Children(verb))
            if (Clauses.IsSubject(_parsed, child)) return child;
        return -1;
    }

    private int LineEnd(int from)
    {
        int at = _parsed.Text.AsSpan(from).IndexOfAny('\n', '\r');
        return at < 0 ? _parsed.Text.Length : from + at;
    }
}
