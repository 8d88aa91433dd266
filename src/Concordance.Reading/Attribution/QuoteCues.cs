using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>The cue of a quotation, the head of its speaker, and the reporter's words that lead into the quotation within one clause.</summary>
internal sealed record QuoteCue(Cue Cue, int Speaker, Span? LeadIn);

/// <summary>Looks for the cue on either side of a quotation.</summary>
internal sealed class QuoteCues
{
    /// <summary>Words between a cue and its quotation: whom, where, when.</summary>
    private const int Reach = 18;

    private readonly Scene _scene;
    private readonly Dictionary<int, Cue> _byLast = [], _byFirst = [];

    public QuoteCues(Scene scene)
    {
        _scene = scene;
        foreach (Cue cue in scene.Cues)
            if (cue.IsVerb && cue.Takes(Frame.Quote | Frame.That | Frame.ThatMarked))
            {
                _byLast[cue.Last] = cue;
                _byFirst[cue.First] = cue;
            }
    }

    /// <summary>The cue before a quotation: <c>said during a briefing, "…"</c>.</summary>
    public QuoteCue? Before(int q, Draft? last)
    {
        Quotation quotation = _scene.Quotations[q];
        int t = _scene.Parsed.TokenAt(quotation.Outer.Start) - 1, after = _scene.Parsed.TokenAt(quotation.Outer.End);
        if (t < 0) return null;
        bool colon = _scene.Is(t, ":"), comma = _scene.IsComma(t), that = _scene.Is(t, "that");
        if (colon || comma || that) t--;
        if (t >= 0 && that && _scene.IsComma(t)) t--;
        bool apart = colon || comma;
        if (!HoldsSpeech(quotation, colon) || (!apart && GoesOnAsClause(after)) || (!colon && BreaksBetween(t, quotation))) return null;
        for (int at = t; at >= 0 && at > t - Reach; at--)
        {
            if (_scene.QuotationOf[at] >= 0 || _scene.IsOneOf(at, ".", "?", "!", ";", ":", "”")) return null;
            if (_byLast.TryGetValue(at, out Cue? cue)) return Check(cue, that, apart || at == t || that, last);
            if (!apart && !that) return null;
            // "said in May, when the story broke, "…"": the clause between commas is none of the cue's.
            if (_scene.IsFinite(at) && (at = BeforeSubordinate(at)) < 0) return null;
        }

        return null;
    }

    /// <summary>The comma before a clause of time or place that holds a finite verb, or -1.</summary>
    private int BeforeSubordinate(int finite)
    {
        for (int t = finite - 1; t > 0 && !_scene.IsPunctuation(t); t--)
            if (_scene.IsOneOf(t, "when", "where", "after", "before", "while", "since", "as") && _scene.IsComma(t - 1)) return t - 1;
        return -1;
    }

    private QuoteCue? Check(Cue cue, bool that, bool near, Draft? last)
    {
        if (!near || !Said.IsAsserted(_scene, cue) || !cue.Takes(that ? Frame.Quote | Frame.That | Frame.ThatMarked : Frame.Quote)) return null;
        int subject = cue.Form == CueForm.Participle && last is not null && Continues(last, cue) ? last.SpeakerHead : Subjects.Of(_scene, cue);
        if (subject < 0) subject = NearSubject.Before(_scene, cue);
        return subject >= 0 && Said.MaySay(_scene, subject, cue.Entry(Frame.Quote | Frame.That | Frame.ThatMarked)!) ? new QuoteCue(cue, subject, null) : null;
    }

    /// <summary>"said, "…," adding, "…"": the participle after a quotation shares its speaker.</summary>
    private bool Continues(Draft last, Cue cue)
    {
        int end = Math.Max(last.Hull.End, last.CueSpan?.End ?? 0), from = _scene.Parsed.TokenAt(end);
        return end <= _scene.Parsed.Spans[cue.First].Start && cue.First - from <= 4 && !_scene.HasFinite(from, cue.First);
    }

    /// <summary>The cue after a quotation: <c>"…," said X</c>, <c>"…," X said</c>.</summary>
    public QuoteCue? After(int q, Draft? last)
    {
        Quotation quotation = _scene.Quotations[q];
        int first = _scene.Parsed.TokenAt(quotation.Outer.End), t = first;
        if (!quotation.Closed || t >= _scene.Parsed.Count || BreaksAt(quotation, t)) return null;
        bool comma = _scene.IsOneOf(t, ",", "—", "–", "-", "--") || EndsWithComma(quotation);
        if (_scene.IsOneOf(t, ",", "—", "–", "-", "--")) t++;
        if (!comma && !HoldsSpeech(quotation, false)) return null;
        bool full = EndsSentence(quotation);
        for (int at = t; at < _scene.Parsed.Count && at < t + Reach; at++)
        {
            if (_scene.QuotationOf[at] >= 0 || (at > t && _scene.BreaksBefore(at)) || _scene.IsOneOf(at, ".", "?", "!", ";", ":", "“", "\"")) return null;
            // "…," Lee told Berg, after Berg had said: a verb taken for another word, and the next clause's own.
            if (at > t && _scene.IsOneOf(at, "after", "before", "because", "although") && at + 2 < _scene.Parsed.Count && _scene.IsNominal(at + 1) && _byFirst.ContainsKey(at + 2)) return null;
            if (!_byFirst.TryGetValue(at, out Cue? cue))
            {
                if (_scene.IsFinite(at) && !InRelativeClause(at)) return null;
                continue;
            }

            return cue.Takes(Frame.Quote) && cue.Form == CueForm.Finite && Said.IsAsserted(_scene, cue) ? Follow(quotation, cue, t, (full, comma), last) : null;
        }

        return null;
    }

    private QuoteCue? Follow(Quotation quotation, Cue cue, int from, (bool Full, bool Comma) ends, Draft? last)
    {
        bool inverted = cue.First == from;
        // After a full stop inside the quotation a capital letter begins a new sentence, which is not the quotation's cue.
        if (ends.Full && !inverted && EndsWithStop(quotation) && char.IsUpper(_scene.Text[_scene.Parsed.Spans[from].Start])) return null;
        if (cue.Last + 1 < _scene.Parsed.Count && _scene.IsOneOf(cue.Last + 1, "that", ":")) return null;
        CueEntry entry = cue.Entry(Frame.Quote)!;
        if (!inverted && TakesObject(cue)) return null;
        if (!ends.Comma && !ends.Full && ComplementClause.After(_scene, cue, entry) is not null) return null;
        int subject = inverted ? NearSubject.After(_scene, cue) : NearSubject.Between(_scene, cue, from);
        if (subject < 0 || !Said.MaySay(_scene, subject, entry)) return null;
        Span? leadIn = LeadIn(quotation, last);
        return leadIn is { } before && IsPhraseOf(quotation, before, cue) ? null : new QuoteCue(cue, subject, leadIn);
    }

    /// <summary>For all its "hidden charms," the guide said, the town is quiet: the clause that the quoted words stand in goes on behind who says it.</summary>
    private bool IsPhraseOf(Quotation quotation, Span leadIn, Cue cue)
    {
        int next = cue.Last + 1, first = _scene.Parsed.TokenAt(leadIn.Start), limit = ComplementClause.SentenceEnd(_scene, cue.Token);
        return !_scene.HasFinite(first, _scene.Parsed.TokenAt(quotation.Outer.End)) && next + 1 < limit && _scene.IsComma(next) && _scene.QuotationOf[next + 2 < limit ? next + 2 : next + 1] < 0 && _scene.HasFinite(next + 1, limit);
    }

    /// <summary>"…", he says nothing more: what was said stands after the verb.</summary>
    private bool TakesObject(Cue cue)
    {
        int next = cue.Last + 1;
        return next < _scene.Parsed.Count && !cue.Takes(Frame.ToWhom) && _scene.Parsed.Pos[next] is Pos.NOUN or Pos.PRON or Pos.DET && !_scene.BreaksBefore(next)
            && !_scene.IsOneOf(next, "yesterday", "today", "this", "last", "that") && _scene.Parsed.Relations[next] is not (Relation.obl_unmarked or Relation.obl);
    }

    /// <summary>"The plan is "a disaster," said X": the words before the marks belong to what X said.</summary>
    private Span? LeadIn(Quotation quotation, Draft? last)
    {
        int before = _scene.Parsed.TokenAt(quotation.Outer.Start) - 1;
        if (before < 0 || _scene.BreaksBefore(before + 1) || _scene.QuotationOf[before] >= 0) return null;
        // "As for the bill, "we all worked on it," he said": only a quotation in small letters goes on behind a comma or another quotation.
        bool goesOn = char.IsLower(_scene.Text[quotation.Inner.Start]);
        // "The old plan" -- so the locals call it -- "is going to last," he said.
        bool inserted = goesOn && IsPredicate(_scene, quotation) && _scene.IsOneOf(before, "—", "–", "--");
        if (_scene.IsPunctuation(before) && !(goesOn && _scene.IsComma(before)) && !inserted) return null;
        int start = BehindOther(_scene.SentenceOf(before).First, before);
        if (_scene.IsPunctuation(before) && _scene.Parsed.Pos[start] is not (Pos.ADP or Pos.SCONJ or Pos.ADV or Pos.CCONJ) && _scene.HasFinite(start, before) && !IsPredicate(_scene, quotation)) return null;
        if (last is not null && _scene.Parsed.Spans[start].Start < Math.Max(last.Hull.End, last.CueSpan?.End ?? 0)) return null;
        for (int t = start; t <= before; t++)
            if (_scene.QuotationOf[t] >= 0 && !goesOn) return null;
        return _scene.Parsed.SpanOf(start, before + 1);
    }

    /// <summary>"Her spokesman said that the fair was "a great success," he added": the words behind "that" are those that both say.</summary>
    private int BehindOther(int first, int before)
    {
        for (int t = before - 1; t > first; t--)
            if (_scene.Is(t, "that") && _byLast.ContainsKey(t - 1)) return t + 1;
        return first;
    }

    /// <summary>The parties, … , "have and will continue", he said: a quotation that begins with its verb has its subject before it.</summary>
    public static bool IsPredicate(Scene scene, Quotation quotation)
    {
        int first = scene.Parsed.TokenAt(quotation.Inner.Start);
        return first < scene.Parsed.Count && scene.IsFinite(first) && char.IsLower(scene.Text[quotation.Inner.Start]);
    }

    private bool HoldsSpeech(Quotation quotation, bool colon)
    {
        int first = _scene.Parsed.TokenAt(quotation.Inner.Start), end = _scene.Parsed.TokenAt(quotation.Inner.End);
        if (_scene.HasFinite(first, Math.Max(first, end))) return true;
        return colon || (EndsSentence(quotation) && char.IsUpper(_scene.Text[quotation.Inner.Start]));
    }

    /// <summary>The last character of a quotation; the mark of a quotation inside it that ends with it is none: "… 'go back,'" said X.</summary>
    private char Last(Quotation quotation)
    {
        int end = quotation.Inner.End - 1;
        while (end > quotation.Inner.Start && _scene.Text[end] is '\'' or '’' or '"' or '”') end--;
        return _scene.Text[end];
    }

    private bool EndsSentence(Quotation quotation) => quotation.Inner.Length > 0 && Last(quotation) is '.' or '?' or '!' or '…';

    private bool EndsWithStop(Quotation quotation) => quotation.Inner.Length > 0 && _scene.Text[quotation.Inner.End - 1] == '.';

    private bool EndsWithComma(Quotation quotation) => quotation.Inner.Length > 0 && Last(quotation) is ',' or '?' or '!' or '—' or '–' or '.';

    private bool GoesOnAsClause(int after) => after < _scene.Parsed.Count && _scene.IsVerb(after) && !_scene.BreaksBefore(after);

    private bool BreaksBetween(int token, Quotation quotation) =>
        token >= 0 && _scene.Text.AsSpan(_scene.Parsed.Spans[token].End, quotation.Outer.Start - _scene.Parsed.Spans[token].End).IndexOfAny('\n', '\r') >= 0;

    private bool BreaksAt(Quotation quotation, int token) =>
        _scene.Text.AsSpan(quotation.Outer.End, Math.Max(0, _scene.Parsed.Spans[token].Start - quotation.Outer.End)).IndexOfAny('\n', '\r') >= 0;

    private bool InRelativeClause(int token)
    {
        // "Lee, who is an actor, said": trees lose the copula of such a clause.
        for (int t = token - 1; t > Math.Max(0, token - 3); t--)
            if (_scene.IsOneOf(t, "who", "which") && _scene.IsPunctuation(t - 1)) return true;
        for (int t = token, steps = 0; t >= 0 && steps < 4; t = _scene.Parsed.Heads[t], steps++)
            if (_scene.Parsed.Relations[t] == Relation.acl_relcl) return true;
        return false;
    }
}
