using Concordance.Language;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// A document told of with whose it is: "Norvia's memorandum", "the roadmap from the Norvian side", "its promised petition".
/// In one report the same owner and noun are one document. Comes last: "its" must be resolved.
/// </summary>
internal static class OwnedDocument
{
    public static readonly RuleId Rule = new("coreference/owned-document");

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(OwnedDocument), "en.own-documents.txt");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Dictionary<Draft, Dictionary<string, Draft>> known = new(ReferenceEqualityComparer.Instance);
        for (int t = 0; t < parsed.Count; t++)
        {
            string noun = parsed.Lemmas[t].ToLowerInvariant();
            if (parsed.Pos[t] != Pos.NOUN || parsed.Tags[t] == "NNS" || !Nouns.Contains(noun) || IsInCompound(parsed, t)) continue;
            Draft? told = cast.Covering(parsed.Spans[t].Start);
            if (told is not null && told.Type != ReferentType.Document) continue;
            if (told is not null) told.Noun = noun;
            if (Owner(cast, t) is not ({ } owner, int end)) continue;
            Dictionary<string, Draft> of = known.TryGetValue(owner, out Dictionary<string, Draft>? its) ? its : known[owner] = new(StringComparer.Ordinal);
            Span span = parsed.SpanOf(NounPhrase.Start(parsed, t), end);
            Because because = new(Rule, [cast.At(span), cast.At(owner.Mentions[0].Span)], []);
            if (!of.TryGetValue(noun, out Draft? document))
            {
                document = of[noun] = told ?? new Draft(ReferentType.Document, because) { Noun = noun };
                document.Owner = owner;
                if (told is null) cast.Drafts.Add(document);
            }

            if (told is null) document.Add(new Mention(span, MentionKind.Noun, because));
        }
    }

    /// <summary>"The memorandum talks": the document is not what is spoken of.</summary>
    private static bool IsInCompound(ParsedText parsed, int noun) => parsed.Relations[noun] == Relation.compound && parsed.Heads[noun] > noun;

    /// <summary>The one whose the document is, and where the phrase that says so ends; null where none or more than one is told.</summary>
    private static (Draft Owner, int End)? Owner(Cast cast, int noun)
    {
        ParsedText parsed = cast.Parsed;
        HashSet<Draft> before = new(ReferenceEqualityComparer.Instance);
        for (int t = NounPhrase.Start(parsed, noun); t < noun; t++)
            if (OwnerAt(cast, t) is { } owner) before.Add(owner);
        if (before.Count > 0) return before.Count == 1 ? (before.First(), noun + 1) : null;
        int by = noun + 1;
        if (by < parsed.Count && parsed.Tags[by] == "VBN") by++;
        if (by + 1 >= parsed.Count || cast.Lower(by) is not ("from" or "by") || (by > noun + 1 && cast.Lower(by) == "from")) return null;
        int name = cast.Lower(by + 1) == "the" && cast.Covering(parsed.Spans[by + 1].Start) is null ? by + 2 : by + 1;
        if (name >= parsed.Count || parsed.SentenceOf[name] != parsed.SentenceOf[noun] || cast.MentionIndex.Find(parsed.Spans[name].Start) is not { } mention || !CanOwn(mention.Of)) return null;
        int end = parsed.TokenAt(mention.Mention.Span.End - 1) + 1;
        return IsOneOfTwo(cast, end) ? null : (mention.Of, end);
    }

    /// <summary>"From Norway and Denmark" is both's; "from Norway and has read" is Norway's.</summary>
    private static bool IsOneOfTwo(Cast cast, int end) =>
        end + 1 < cast.Parsed.Count && cast.Lower(end) is "and" or "or" && (cast.Covering(cast.Parsed.Spans[end + 1].Start) is not null || cast.Parsed.Pos[end + 1] is Pos.DET or Pos.NOUN or Pos.PROPN or Pos.ADJ);

    /// <summary>A possessive ("Norvia's", "its") or the people's adjective ("Norvian") in front of the noun.</summary>
    private static Draft? OwnerAt(Cast cast, int token)
    {
        ParsedText parsed = cast.Parsed;
        Draft? draft = cast.Covering(parsed.Spans[token].Start);
        bool possessive = parsed.Tags[token] == "PRP$" || (token + 1 < parsed.Count && parsed.Tags[token + 1] == "POS");
        if (draft is not null && possessive && CanOwn(draft)) return draft;
        return States.OfDemonym(parsed.Form(token)) is { } state ? cast.Drafts.FirstOrDefault(d => d.State == state) : null;
    }

    private static bool CanOwn(Draft draft) => draft.Type is ReferentType.Organisation or ReferentType.Place or ReferentType.Person or ReferentType.Group;
}
