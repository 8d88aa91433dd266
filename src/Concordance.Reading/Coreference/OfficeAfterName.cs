using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>An office after a person's name: "Ola Dahl, head of the port authority, said", "Ann Moore (left) the President of Norvia".</summary>
internal static class OfficeAfterName
{
    public static readonly RuleId Rule = new("coreference/office-after-name");

    private const int Longest = 28, NounWithin = 10;

    public static void Apply(Cast cast)
    {
        foreach (Draft draft in cast.Drafts.Where(d => d.Type == ReferentType.Person))
            foreach (Mention mention in draft.Mentions)
                if (Find(cast, cast.Parsed.TokenAt(mention.Span.End)) is { } span) draft.Offices.Add(new Office(span, new Because(Rule, cast.At(span))));
    }

    private static Span? Find(Cast cast, int after)
    {
        ParsedText parsed = cast.Parsed;
        if (after == 0 || after >= parsed.Count) return null;
        int end = parsed.Sentences[parsed.SentenceOf[after - 1]].End, start = SkipBracket(parsed, after, end);
        if (start >= end) return null;
        bool comma = parsed.Form(start) == ",";
        if (comma) start++;
        else if (parsed.Form(start) != "the") return null;
        if (start >= end || OfficeNoun(cast, start, end) is not { } noun) return null;
        if (!comma && (noun + 1 >= end || cast.Lower(noun + 1) is not ("of" or "for"))) return null;
        int last = Last(cast, noun, Math.Min(end, start + Longest));
        // The phrase runs into a name: it is that person's office ("Dahl, aide Boris Lemke and others").
        if (last + 1 < end && cast.Covering(parsed.Spans[last + 1].Start)?.Type == ReferentType.Person && last == noun) return null;
        return parsed.SpanOf(start, last + 1);
    }

    /// <summary>The office noun that ends the first noun phrase after the name, or null where a verb or mark comes before one.</summary>
    private static int? OfficeNoun(Cast cast, int start, int end)
    {
        ParsedText parsed = cast.Parsed;
        int? noun = null;
        for (int i = start; i < Math.Min(end, start + NounWithin); i++)
        {
            bool office = OfficeNouns.IsAt(parsed, i);
            if (office) noun = i;
            else if (noun is not null && parsed.Pos[i] is not (Pos.NOUN or Pos.PROPN)) return noun;
            else if (parsed.Pos[i] is Pos.ADP or Pos.AUX or Pos.PRON or Pos.PUNCT or Pos.SCONJ or Pos.CCONJ && parsed.Tags[i] != "PRP$" && parsed.Form(i) is not ("-" or "&")) return noun;
            else if (parsed.Pos[i] == Pos.VERB && parsed.Tags[i] is "VBD" or "VBZ" or "VBP") return noun;
        }

        return noun;
    }

    /// <summary>The last token of the phrase that the office noun heads: prepositional phrases belong to it, a verb or mark ends it.</summary>
    private static int Last(Cast cast, int noun, int end)
    {
        ParsedText parsed = cast.Parsed;
        int last = noun;
        for (int i = noun + 1; i < end; i++)
        {
            string form = parsed.Form(i);
            bool name = cast.Covering(parsed.Spans[i].Start) is not null;
            if (form is "," or "." or ";" or ":" or "(" or ")" or "\"" or "“" or "”" or "?" or "!" or "—") break;
            if (!name && parsed.Pos[i] is Pos.AUX or Pos.SCONJ or Pos.PRON && parsed.Tags[i] != "PRP$") break;
            if (!name && parsed.Pos[i] == Pos.VERB && parsed.Relations[i] != Relation.amod && !char.IsUpper(form[0])) break;
            if (form == "and" && !(i + 1 < end && char.IsUpper(parsed.Form(i + 1)[0]) && cast.Covering(parsed.Spans[i + 1].Start)?.Type != ReferentType.Person)) break;
            if (parsed.Pos[i] is not (Pos.ADP or Pos.DET or Pos.CCONJ or Pos.ADV or Pos.PUNCT)) last = i;
        }

        return last;
    }

    private static int SkipBracket(ParsedText parsed, int token, int end)
    {
        if (parsed.Form(token) != "(") return token;
        for (int i = token + 1; i < Math.Min(end, token + 5); i++)
            if (parsed.Form(i) == ")") return i + 1;
        return end;
    }
}
