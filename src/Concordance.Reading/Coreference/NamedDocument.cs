using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// A document that acts or speaks in the text: "the roadmap calls for", "a document seen by". Within a report equal
/// words, or "the report" after the one report told of, are one document.
/// </summary>
internal static class NamedDocument
{
    public static readonly RuleId Rule = new("coreference/named-document");

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(NamedDocument), "en.document-nouns.txt");

    public static bool IsDocument(ParsedText parsed, int noun) => Nouns.Contains(parsed.Lemmas[noun].ToLowerInvariant());

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        List<(string Lemma, string Words, Draft Draft)> documents = [];
        for (int t = 0; t < parsed.Count; t++)
        {
            string lemma = parsed.Lemmas[t].ToLowerInvariant();
            if (parsed.Pos[t] != Pos.NOUN || parsed.Tags[t] == "NNS" || !Nouns.Contains(lemma) || !UnnamedPeople.Acts(parsed, t) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            int start = NounPhrase.Start(parsed, t), modifiers = NounPhrase.Modifiers(parsed, t);
            string words = string.Join(' ', Enumerable.Range(modifiers, t + 1 - modifiers).Select(cast.Lower));
            bool definite = cast.Lower(start) is "the" or "this" or "that";
            Span span = parsed.SpanOf(start, SeenBy(cast, t));
            Because because = new(Rule, cast.At(span));
            Draft[] known = [.. documents.Where(d => definite && (d.Words == words || (words == lemma && d.Lemma == lemma))).Select(d => d.Draft).Distinct()];
            Draft draft = known.Length == 1 ? known[0] : new Draft(ReferentType.Document, because);
            if (known.Length != 1) cast.Drafts.Add(draft);
            documents.Add((lemma, words, draft));
            draft.Add(new Mention(span, MentionKind.Noun, because));
        }

        cast.Index();
    }

    /// <summary>"A document seen by Reuters" ends after the name.</summary>
    private static int SeenBy(Cast cast, int noun)
    {
        ParsedText parsed = cast.Parsed;
        if (noun + 3 >= parsed.Count || cast.Lower(noun + 2) != "by" || cast.Lower(noun + 1) is not ("seen" or "obtained" or "reviewed" or "signed" or "issued" or "published" or "prepared" or "leaked")) return noun + 1;
        int name = cast.Lower(noun + 3) == "the" ? noun + 4 : noun + 3;
        if (name >= parsed.Count || cast.MentionIndex.Find(parsed.Spans[name].Start) is not { } mention) return noun + 1;
        return Math.Max(noun + 1, parsed.TokenAt(mention.Mention.Span.End));
    }
}
