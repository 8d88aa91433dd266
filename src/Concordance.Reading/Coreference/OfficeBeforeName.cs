using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>An office in front of a person's name: "Norwegian Finance Minister Ola Dahl", "Secretary of State Ann Moore", "the union's leader, Jo Bell,".</summary>
internal static class OfficeBeforeName
{
    public static readonly RuleId Rule = new("coreference/office-before-name");

    public static void Apply(Cast cast)
    {
        foreach (Draft draft in cast.Drafts.Where(d => d.Type == ReferentType.Person))
            foreach (Mention mention in draft.Mentions)
            {
                int name = cast.Parsed.TokenAt(mention.Span.Start);
                if (Find(cast, name) is not { } span) continue;
                draft.Offices.Add(new Office(span, new Because(Rule, cast.At(span))));
                // "The union's leader, Deputy Mayor Jo Bell,": two offices.
                int comma = cast.Parsed.TokenAt(span.Start) - 1;
                if (comma > cast.Parsed.Sentences[cast.Parsed.SentenceOf[name]].First && cast.Parsed.Form(comma) == "," && IsBetweenCommas(cast.Parsed, name) && OfNoun(cast, comma - 1, true) is { } other) draft.Offices.Add(new Office(other, new Because(Rule, cast.At(other))));
            }
    }

    private static Span? Find(Cast cast, int name)
    {
        ParsedText parsed = cast.Parsed;
        if (name >= parsed.Count) return null;
        int first = parsed.Sentences[parsed.SentenceOf[name]].First, last = BeforeTitle(cast, name, first) - 1;
        if (last < first) return null;
        bool comma = parsed.Form(last) == "," && last > first && IsBetweenCommas(parsed, name);
        if (comma) last--;
        return OfNoun(cast, last, comma) ?? (comma ? OfBody(cast, first, last) : WithOf(cast, first, last));
    }

    /// <summary>"The union's leader, Dr Jo Bell,": the form of address is none of the office.</summary>
    private static int BeforeTitle(Cast cast, int name, int first)
    {
        int title = name - 1;
        if (title > first && cast.Parsed.Form(title) == ".") title--;
        return title > first && cast.Lower(title).TrimEnd('.') is "dr" or "mr" or "mrs" or "ms" or "prof" && cast.Parsed.Form(title - 1) == "," ? title : name;
    }

    private static Span? OfNoun(Cast cast, int last, bool comma)
    {
        ParsedText parsed = cast.Parsed;
        int first = parsed.Sentences[parsed.SentenceOf[last]].First;
        if (OfficeNouns.IsAt(parsed, last) && cast.Covering(parsed.Spans[last].Start)?.Type != ReferentType.Person)
        {
            int start = Trim(cast, NounPhrase.Modifiers(parsed, last), last);
            // "The union's leader": the article is the union's.
            if (start > first && parsed.Pos[start - 1] == Pos.DET && Enumerable.Range(start, last - start).Any(t => cast.Lower(t) is "'s" or "’s")) start--;
            return !comma || HasDeterminer(parsed, start) ? parsed.SpanOf(start, last + 1) : null;
        }

        return null;
    }

    /// <summary>"Chief of the General Staff Igor Maas": capitals and small words only, an office noun right before "of".</summary>
    private static Span? WithOf(Cast cast, int first, int last)
    {
        ParsedText parsed = cast.Parsed;
        if (!IsCapital(parsed, last)) return null;
        for (int i = last; i >= first && (IsCapital(parsed, i) || cast.Lower(i) is "of" or "the" or "and" or "for" or "'s" or "’s"); i--)
        {
            if (!OfficeNouns.IsAt(parsed, i) || cast.Lower(i + 1) is not ("of" or "for") || i + 1 >= last) continue;
            return parsed.SpanOf(Trim(cast, NounPhrase.Modifiers(parsed, i), i), last + 1);
        }

        return null;
    }

    /// <summary>A run of modifiers does not reach across the name of another person.</summary>
    private static int Trim(Cast cast, int start, int last)
    {
        for (int i = last; i > start; i--)
            if (cast.Covering(cast.Parsed.Spans[i - 1].Start)?.Type == ReferentType.Person && cast.Lower(i) is not ("'s" or "’s" or "administration")) return i;
        return cast.Lower(start) is "'s" or "’s" ? start + 1 : start;
    }

    /// <summary>"The chairman of the port authority, Jo Bell,": an office noun with its article, "of" and a noun phrase up to the comma.</summary>
    private static Span? OfBody(Cast cast, int first, int last)
    {
        ParsedText parsed = cast.Parsed;
        for (int i = last; i > Math.Max(first, last - LongestBody); i--)
        {
            bool links = cast.Lower(i) is "of" or "for" or "and" or "'s" or "’s";
            if (!links && parsed.Pos[i] is not (Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.DET)) return null;
            if (!OfficeNouns.IsAt(parsed, i) || i + 1 >= last || cast.Lower(i + 1) is not ("of" or "for")) continue;
            int start = Trim(cast, NounPhrase.Modifiers(parsed, i), i);
            return HasDeterminer(parsed, start) ? parsed.SpanOf(start, last + 1) : null;
        }

        return null;
    }

    private const int LongestBody = 9;

    private static bool IsCapital(ParsedText parsed, int token) => char.IsUpper(parsed.Form(token)[0]);

    private static bool HasDeterminer(ParsedText parsed, int start) =>
        start > 0 && parsed.Pos[start - 1] == Pos.DET || parsed.Spans[start].Start == 0 || parsed.Form(start) is "'s" or "’s" || IsCapital(parsed, start);

    /// <summary>The name after the comma is closed by another comma within four words.</summary>
    private static bool IsBetweenCommas(ParsedText parsed, int name)
    {
        for (int i = name; i < Math.Min(parsed.Count, name + 5); i++)
        {
            if (parsed.Form(i) == ",") return true;
            if (!IsCapital(parsed, i)) return false;
        }

        return false;
    }
}
