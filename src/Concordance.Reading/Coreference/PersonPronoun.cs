using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"He", "she" or one of their forms, and what may be said of its surroundings.</summary>
/// <param name="Quotation">The number of the quotation it stands in, else -1.</param>
/// <param name="Speaker">Who speaks that quotation: there "he" is another.</param>
internal sealed record PersonWord(Cast Cast, int Token, Gender Gender, int Quotation, Draft? Speaker)
{
    /// <summary>Words of its sentence before a pronoun among which it looks for persons.</summary>
    private const int LongestReach = 120;

    public ParsedText Parsed => Cast.Parsed;

    public bool IsSubject => Clauses.IsSubject(Parsed, Token);

    public bool IsPossessive => Parsed.Tags[Token] == "PRP$" || Parsed.Relations[Token] == Relation.nmod_poss;

    public bool IsReflexive => Cast.Lower(Token).EndsWith("self", StringComparison.Ordinal);

    public bool Fits(Draft draft) => PersonsNear.Fits(draft, Gender) && draft != Speaker;

    /// <summary>Who fits between two tokens, less whom grammar or the quotation forbids.</summary>
    public List<Candidate> Between(int first, int end)
    {
        List<Candidate> near = PersonsNear.Find(Cast, Math.Max(first, end - LongestReach), end, Gender);
        near.RemoveAll(c => (Speaker is not null && c.Draft == Speaker) || (Quotation < 0 && c.IsQuoted) || IsApposed(c) || IsBarred(c) || (c.Draft is { } draft && IsSpokenOf(draft)));
        return near;
    }

    /// <summary>Who fits in its own sentence (0) or one before it.</summary>
    public List<Candidate> InSentence(int back)
    {
        SentenceRange range = Parsed.Sentences[Parsed.SentenceOf[Token] - back];
        return Between(range.First, back == 0 ? Token : range.End);
    }

    /// <summary>"He was kind," he said: who speaks does not speak of himself as "he", nor by name.</summary>
    public bool IsSpokenOf(Draft draft)
    {
        if (Quotation >= 0 || !IsSubject) return false;
        SentenceRange sentence = Parsed.Sentences[Parsed.SentenceOf[Token]];
        int first = Parsed.Sentences[Math.Max(0, Parsed.SentenceOf[Token] - 1)].First;
        return Cast.MentionIndex.Between(Parsed.Spans[Math.Max(first, Token - LongestReach)].Start, Parsed.Spans[Math.Min(sentence.End - 1, Token + LongestReach)].End)
            .Any(p => p.Of == draft && Cast.Speech.Speaks(Token, Parsed.TokenAt(p.Mention.Span.Start)));
    }

    /// <summary>The pronoun speaks a quotation with a pronoun like itself in it.</summary>
    public bool SpeaksOfOther
    {
        get
        {
            if (Quotation >= 0 || !IsSubject) return false;
            for (int t = Math.Max(0, Token - LongestReach); t < Math.Min(Parsed.Count, Token + LongestReach); t++)
                if (Cast.Speech.Speaks(Token, t) && PersonPronoun.GenderOf(Cast.Lower(t)) == Gender) return true;
            return false;
        }
    }

    /// <summary>"Philip, his brother,": the words after the comma say whose he is, and that is another.</summary>
    private bool IsApposed(Candidate candidate) => IsPossessive && candidate.Token == Token - 2 && Parsed.Form(Token - 1) == "," && Clauses.OwnSubject(Parsed, Token) is var subject && (subject < 0 || subject == candidate.Token);

    /// <summary>"Asked about his plan, Dahl said": words before the main subject may look forward to it.</summary>
    public bool LooksForward
    {
        get
        {
            int subject = Clauses.MainSubject(Parsed, Parsed.SentenceOf[Token]);
            return subject > Token && (Cast.Of(subject) is { } draft && Fits(draft));
        }
    }

    /// <summary>"Dahl met him": the object of a verb is not its subject, unless the word says so.</summary>
    private bool IsBarred(Candidate candidate)
    {
        if (IsReflexive || IsPossessive || Parsed.SentenceOf[candidate.Token] != Parsed.SentenceOf[Token]) return false;
        int clause = Clauses.Head(Parsed, Token), subject = IsSubject ? -1 : Clauses.OwnSubject(Parsed, Token);
        if (subject >= 0 && Cast.Of(subject) is { } own && own == candidate.Draft) return true;
        return !IsSubject && Clauses.Head(Parsed, candidate.Token) == clause && candidate.Token < clause && Clauses.IsSubject(Parsed, candidate.Token);
    }
}

/// <summary>"He", "she" and their forms, where one person is clearly meant: the ways of telling are tried in order, the surest first. Otherwise left open.</summary>
internal static class PersonPronoun
{
    /// <summary>First outside quotations, then inside, where it must be known who speaks.</summary>
    public static void Apply(Cast cast)
    {
        Apply(cast, false);
        Apply(cast, true);
    }

    private static void Apply(Cast cast, bool quoted)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (GenderOf(cast.Lower(t)) is not { } gender || cast.Speech.QuotationOf(t) >= 0 != quoted || parsed.Pos[t] is not (Pos.PRON or Pos.DET) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            int quotation = cast.Speech.QuotationOf(t);
            PersonWord word = new(cast, t, gender, quotation, quotation < 0 ? null : SpeakerOf(cast, quotation));
            if (Resolve(word) is not var (draft, rule)) continue;
            draft.Gender ??= gender;
            cast.Enter(draft, new Mention(parsed.Spans[t], MentionKind.Pronoun, new Because(rule, [cast.At(parsed.Spans[t]), cast.At(draft.Mentions[0].Span)], [])));
        }
    }

    public static Draft? SpeakerOf(Cast cast, int quotation) =>
        cast.Speech.SpeakerHead(quotation) is >= 0 and int head ? cast.Of(head) : null;

    public static Gender? GenderOf(string form) => form switch
    {
        "he" or "him" or "his" or "himself" => Gender.Masculine,
        "she" or "her" or "hers" or "herself" => Gender.Feminine,
        _ => null,
    };

    private static (Draft, RuleId)? Resolve(PersonWord word)
    {
        if (word.LooksForward) return null;
        if (GoverningSubject.Of(word) is { } governor) return (governor, GoverningSubject.Rule);
        if (SpeakerGoesOn.Of(word) is { } speaker) return (speaker, SpeakerGoesOn.Rule);
        // "He was kind," he said: the one person near may be either.
        if (word.SpeaksOfOther) return null;
        if (ClauseSubject.Of(word) is { } subject) return (subject, ClauseSubject.Rule);
        if (OnlyPersonNear.Of(word) is { } only) return (only, OnlyPersonNear.Rule);
        if (SubjectBefore.Of(word) is { } before) return (before, SubjectBefore.Rule);
        return null;
    }
}
