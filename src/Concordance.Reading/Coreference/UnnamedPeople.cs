using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// People who act or speak without a name: "port officials", "the delegation", "a source close to the talks". Equal
/// words in one report are one group; two single unnamed ones are two, however they are called, and
/// so are bare "officials" here and there.
/// </summary>
internal static class UnnamedPeople
{
    public static readonly RuleId Rule = new("coreference/unnamed-people");

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(UnnamedPeople), "en.people-nouns.txt");

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        Dictionary<string, Draft> groups = new(StringComparer.Ordinal);
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || !Nouns.Contains(Lemma(parsed, t)) || !Acts(parsed, t) || cast.Covering(parsed.Spans[t].Start) is not null || cast.InOffices.ContainsKey(t)) continue;
            if (t + 1 < parsed.Count && parsed.SentenceOf[t + 1] == parsed.SentenceOf[t] && (cast.Covering(parsed.Spans[t + 1].Start)?.Type == ReferentType.Person || parsed.Pos[t + 1] is Pos.NOUN or Pos.PROPN)) continue;
            int start = NounPhrase.Start(parsed, t), modifiers = NounPhrase.Modifiers(parsed, t);
            if (cast.Covering(parsed.Spans[start].Start)?.Type == ReferentType.Person && start == t) continue;
            bool group = parsed.Tags[t] is "NNS" or "NNPS" || Lemma(parsed, t) is "police" or "staff" or "crew" or "delegation" or "team" or "family";
            if (!group && cast.Lower(start) is "the" or "his" or "her" or "their" or "its") continue;
            Span span = parsed.SpanOf(start, t + 1);
            string key = string.Join(' ', Enumerable.Range(modifiers, t + 1 - modifiers).Select(cast.Lower));
            Because because = new(Rule, cast.At(parsed.Spans[t]));
            bool again = group && IsAgain(cast, start, modifiers, t);
            if (!again || !groups.TryGetValue(key, out Draft? draft))
            {
                draft = new Draft(group ? ReferentType.Group : ReferentType.Unnamed, because);
                cast.Drafts.Add(draft);
                if (group) groups[key] = draft;
            }

            draft.Add(new Mention(span, MentionKind.Noun, because));
        }

        cast.Index();
    }

    /// <summary>"The team", "port officials" are those told of before; "officials", "two officials", "every team" may be others.</summary>
    private static bool IsAgain(Cast cast, int start, int modifiers, int noun) =>
        start < modifiers ? cast.Lower(start) is "the" or "these" or "those" or "this" or "that" or "his" or "her" or "its" or "their" && modifiers == start + 1 : modifiers < noun;

    /// <summary>Subject or agent of a verb, or who "according to" names.</summary>
    public static bool Acts(ParsedText parsed, int token)
    {
        if (Clauses.IsSubject(parsed, token) || parsed.Relations[token] == Relation.obl_agent) return true;
        int head = parsed.Heads[token];
        if (head < 0) return false;
        if (parsed.Relations[token] == Relation.conj && head < token) return Acts(parsed, head);
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == Relation.@case && parsed.Form(child).ToLowerInvariant() is "according" or "by") return true;
        return false;
    }

    private static string Lemma(ParsedText parsed, int token) => parsed.Lemmas[token].ToLowerInvariant();
}
