using Concordance.Language;

namespace Concordance.Reading.Events;

/// <summary>The forms under which a word may stand in the lists: "call_off", "call_for", "press_conference", then the bare lemma.</summary>
internal static class Keys
{
    public static IEnumerable<string> Of(ParsedText parsed, int token)
    {
        string lemma = parsed.Lemmas[token].ToLowerInvariant();
        List<string> keys = [];
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Relations[child] is Relation.compound_prt || (parsed.Relations[child] == Relation.compound && child == token - 1 && parsed.Pos[token] == Pos.NOUN))
                keys.Add(child < token ? $"{parsed.Lemmas[child].ToLowerInvariant()}_{lemma}" : $"{lemma}_{parsed.Lemmas[child].ToLowerInvariant()}");
        }

        // "called for", "headed to": the preposition right behind, whatever the tree makes of it.
        if (token + 1 < parsed.Count && parsed.SentenceOf[token + 1] == parsed.SentenceOf[token] && parsed.Pos[token + 1] is Pos.ADP or Pos.PART)
            keys.Add($"{lemma}_{parsed.Form(token + 1).ToLowerInvariant()}");
        keys.Add(lemma);
        return keys;
    }
}
