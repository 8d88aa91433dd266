using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>A noun that names an event: "the second round of talks", "held a summit", "an agreement for a swap".</summary>
internal static class NounTrigger
{
    public static readonly RuleId Rule = new("events/noun-trigger");

    public static Trigger? Read(ParsedText parsed, int token)
    {
        if (parsed.Pos[token] != Pos.NOUN || EventLexicon.Of(parsed, token) is not { } type) return null;
        // "The peace talks venue": the venue is spoken of. "A round of talks": the talks are.
        if (parsed.Relations[token] is Relation.compound or Relation.amod or Relation.@fixed || HasEventBelow(parsed, token) || IsOfOffice(parsed, token)) return null;
        return new Trigger(token, Carrier(parsed, token), type, Rule);
    }

    /// <summary>"Launch director Ola Dahl", "launch company Norsa": a word of the office, whatever the tree makes of it.</summary>
    private static bool IsOfOffice(ParsedText parsed, int token) =>
        token + 2 < parsed.Count && parsed.SentenceOf[token + 2] == parsed.SentenceOf[token] && parsed.Tags[token] == "NN" && parsed.Tags[token + 1] == "NN" && parsed.Pos[token + 2] == Pos.PROPN;

    private static bool HasEventBelow(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (parsed.Relations[child] == Relation.nmod && parsed.Pos[child] == Pos.NOUN && parsed.Lemmas[token].ToLowerInvariant() is "round" or "session" && EventLexicon.Of(parsed, child) is not null) return true;
        return false;
    }

    /// <summary>The verb that carries a noun: "held" of "held a round of talks"; the noun itself where none does.</summary>
    public static int Carrier(ParsedText parsed, int token)
    {
        int at = token;
        while (parsed.Heads[at] is var head && head >= 0 && parsed.Pos[head] == Pos.NOUN && parsed.Lemmas[head].ToLowerInvariant() is "round" or "session" or "series" or "day" or "number") at = head;
        int verb = parsed.Heads[at];
        return verb >= 0 && parsed.Pos[verb] == Pos.VERB && parsed.Relations[at] is Relation.obj or Relation.nsubj or Relation.nsubj_pass or Relation.obl ? verb : token;
    }
}
