using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>"The minister", "the Norwegian president" for the one person of the report who was given that office before.</summary>
internal static class DefiniteOffice
{
    public static readonly RuleId Rule = new("coreference/definite-office");

    private const int SentencesBack = 3;

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (!OfficeNouns.IsAt(parsed, t) || parsed.Tags[t] is "NNS" or "NNPS" || parsed.Pos[t] == Pos.VERB || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            int start = NounPhrase.Start(parsed, t), modifiers = NounPhrase.Modifiers(parsed, t);
            if (cast.Lower(start) != "the" || start + 1 != modifiers || GoesOn(cast, t) || cast.InOffices.ContainsKey(t)) continue;
            Span span = parsed.SpanOf(start, t + 1);
            if (HasOwner(parsed, start, t) || Candidate(cast, modifiers, t, span) is not { } draft || Speaks(cast, t, draft)) continue;
            draft.Add(new Mention(span, MentionKind.Noun, new Because(Rule, [cast.At(span), cast.At(draft.Offices[0].Span)], [])));
        }

        cast.Index();
    }

    /// <summary>"The sheriff's detective": his owner says whose he is.</summary>
    private static bool HasOwner(ParsedText parsed, int start, int noun)
    {
        for (int t = start; t < noun; t++)
            if (parsed.Tags[t] == "POS") return true;
        return false;
    }

    /// <summary>"I told the sheriff": who speaks does not call himself by his office.</summary>
    private static bool Speaks(Cast cast, int token, Draft draft) =>
        cast.Speech.QuotationOf(token) is >= 0 and int quotation && PersonPronoun.SpeakerOf(cast, quotation) == draft;

    /// <summary>"The minister of", "the minister who", "the minister Dahl": it says itself who it is.</summary>
    private static bool GoesOn(Cast cast, int noun)
    {
        int next = noun + 1;
        if (next >= cast.Parsed.Count || cast.Parsed.SentenceOf[next] != cast.Parsed.SentenceOf[noun]) return false;
        return cast.Lower(next) is "of" or "for" or "who" or "whose" or "that" || cast.Parsed.Pos[next] is Pos.PROPN or Pos.NOUN;
    }

    private static Draft? Candidate(Cast cast, int modifiers, int noun, Span span)
    {
        Draft[] fitting = [.. cast.Drafts.Where(d => d.Type == ReferentType.Person && d.Offices.Any(o => o.Span.End <= span.Start && Holds(cast, o.Span, modifiers, noun)))];
        if (fitting.Length == 1) return fitting[0];
        int s = Math.Max(0, cast.Parsed.SentenceOf[noun] - SentencesBack);
        Draft[] near = [.. cast.MentionIndex.Between(cast.Parsed.SentenceSpan(s).Start, span.Start).Select(p => p.Of).Distinct().Where(fitting.Contains)];
        return near.Length == 1 ? near[0] : null;
    }

    /// <summary>Whether an office has the noun, and every word that the phrase puts before it.</summary>
    private static bool Holds(Cast cast, Span office, int modifiers, int noun)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        for (int t = cast.Parsed.TokenAt(office.Start); t < cast.Parsed.Count && cast.Parsed.Spans[t].End <= office.End; t++) words.Add(OfficeNouns.Same(cast.Lower(t)));
        for (int t = modifiers; t <= noun; t++)
            if (!words.Contains(OfficeNouns.Same(cast.Lower(t)))) return false;
        return true;
    }
}
