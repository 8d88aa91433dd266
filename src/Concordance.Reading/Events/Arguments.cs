using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events.Status;

namespace Concordance.Reading.Events;

/// <summary>Who takes part in an event, and as what, by the tree.</summary>
internal static class Arguments
{
    /// <summary>A longer phrase names others than those who act.</summary>
    private const int LongestPhrase = 14;

    private const int Most = 8;

    public static ImmutableArray<Participant> Of(Ground ground, Trigger trigger)
    {
        List<Participant> all = [];
        ParsedText parsed = ground.Parsed;
        bool together = trigger.Type.Name is "meet" or "talk" or "agree" or "exchange" or "merge" or "clash" or "trade" or "call" or "cease";
        foreach ((int token, Role role) in OfVerb(ground, trigger.Carrier, trigger.Token).Concat(trigger.Carrier != trigger.Token || parsed.Pos[trigger.Token] == Pos.NOUN ? OfNoun(parsed, trigger.Token) : []))
            foreach (Referent referent in Referents(ground, token))
                if (!all.Any(p => p.Referent == referent) && all.Count < Most && !(referent.Type == ReferentType.Place && IsWhere(parsed, token, trigger))) all.Add(new Participant(referent, together ? Role.Participant : role));
        return [.. all];
    }

    public static bool HasSubject(Ground ground, int verb) => Subject(ground, verb).Token >= 0;

    /// <summary>"The Geneva talks", "a visit to Geneva": the place where, nobody who takes part.</summary>
    private static bool IsWhere(ParsedText parsed, int token, Trigger trigger) =>
        parsed.Relations[token] == Relation.compound || (trigger.Type.Name is "visit" or "travel" && parsed.Relations[token] is not (Relation.nsubj or Relation.nmod_poss));

    private static IEnumerable<(int, Role)> OfVerb(Ground ground, int verb, int trigger)
    {
        ParsedText parsed = ground.Parsed;
        if (parsed.Pos[verb] != Pos.VERB) yield break;
        if (Subject(ground, verb) is { Token: >= 0 } subject && subject.Token != trigger)
            foreach (int one in Joined(parsed, subject.Token)) yield return (one, subject.Role);
        foreach (int child in parsed.Children(verb).ToArray())
        {
            if (child == trigger) continue;
            Role? role = parsed.Relations[child] switch
            {
                Relation.obj => Role.Patient,
                Relation.iobj => Role.Recipient,
                Relation.obl_agent => Role.Agent,
                Relation.obl => Preposition(parsed, child) switch { "by" => Role.Agent, "to" => Role.Recipient, "with" or "between" or "against" or "from" => Role.Participant, "for" or "at" or "on" => null, _ => null },
                _ => null,
            };
            if (role is { } known)
                foreach (int one in Joined(parsed, child)) yield return (one, known);
        }
    }

    private static IEnumerable<(int, Role)> OfNoun(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun).ToArray())
        {
            Role? role = parsed.Relations[child] switch
            {
                Relation.nmod_poss => Role.Agent,
                Relation.acl when parsed.Lemmas[child] is "involve" or "include" => Role.Participant,
                Relation.compound => Role.Participant,
                Relation.nmod => Preposition(parsed, child) switch { "of" => Role.Patient, "by" => Role.Agent, "between" or "with" or "among" or "from" or "involving" or "against" => Role.Participant, "to" or "for" => Role.Recipient, _ => null },
                _ => null,
            };
            if (role is not { } known) continue;
            int named = parsed.Relations[child] == Relation.acl ? parsed.ChildOf(child, Relation.obj) : child;
            if (named >= 0)
                foreach (int one in Joined(parsed, named)) yield return (one, known);
        }
    }

    /// <summary>The subject of a verb; of an infinitive or a joined verb without one, that of the verb above; of a participle, its noun.</summary>
    private static (int Token, Role Role) Subject(Ground ground, int verb)
    {
        ParsedText parsed = ground.Parsed;
        for (int steps = 0, at = verb; steps < 5 && at >= 0; steps++)
        {
            foreach (int child in parsed.Children(at))
            {
                if (parsed.Relations[child] == Relation.nsubj) return (Antecedent(parsed, child, at), Role.Agent);
                if (parsed.Relations[child] == Relation.nsubj_pass) return (Antecedent(parsed, child, at), at == verb ? Role.Patient : Role.Agent);
            }

            if (NameBefore(ground, at) is var name && name >= 0) return (name, Role.Agent);
            int head = parsed.Heads[at];
            if (head < 0) break;
            if (parsed.Relations[at] is Relation.acl && parsed.Pos[head] is Pos.NOUN or Pos.PROPN) return parsed.To(at) >= 0 ? (-1, Role.Agent) : (head, parsed.Tags[at] == "VBN" ? Role.Patient : Role.Agent);
            if (parsed.Relations[at] is Relation.xcomp && parsed.ChildOf(head, Relation.obj) is var told && told >= 0 && told < at) return (told, Role.Agent);
            if (parsed.Relations[at] is not (Relation.xcomp or Relation.conj or Relation.advcl)) break;
            at = head;
        }

        return (-1, Role.Agent);
    }

    /// <summary>A name right before the verb group that the tree takes for no noun is its subject; -1 where there is none.</summary>
    private static int NameBefore(Ground ground, int verb)
    {
        int at = verb - 1;
        while (at >= 0 && ground.Parsed.Heads[at] == verb && ground.Parsed.Relations[at] is Relation.aux or Relation.aux_pass or Relation.advmod && !ground.IsNamed[at]) at--;
        return at >= 0 && ground.IsNamed[at] && ground.Parsed.Heads[at] == verb && ground.Parsed.Relations[at] is Relation.advmod or Relation.discourse or Relation.dep or Relation.amod or Relation.advcl or Relation.vocative ? at : -1;
    }

    /// <summary>"The party that met": the pronoun stands for the noun the clause hangs on.</summary>
    private static int Antecedent(ParsedText parsed, int subject, int verb) =>
        parsed.Relations[verb] == Relation.acl_relcl && parsed.Tags[subject] is "WDT" or "WP" && parsed.Heads[verb] >= 0 ? parsed.Heads[verb] : subject;

    private static string? Preposition(ParsedText parsed, int token) => parsed.ChildOf(token, Relation.@case) is var word && word >= 0 ? parsed.Lower(word) : null;

    private static IEnumerable<int> Joined(ParsedText parsed, int token)
    {
        yield return token;
        foreach (int child in parsed.Children(token).ToArray())
            if (parsed.Relations[child] == Relation.conj && parsed.Pos[child] is Pos.NOUN or Pos.PROPN or Pos.PRON) yield return child;
    }

    /// <summary>Whom the head word mentions; else those named in its phrase: "representatives from Italy and France".</summary>
    private static IEnumerable<Referent> Referents(Ground ground, int token)
    {
        if (ground.At(token) is { } referent) return [referent];
        (int first, int last) = (token, token);
        foreach (int child in ground.Parsed.Children(token))
        {
            if (ground.Parsed.Relations[child] is not (Relation.nmod or Relation.nmod_poss or Relation.compound or Relation.flat or Relation.amod)) continue;
            (first, last) = (Math.Min(first, Edge(ground.Parsed, child, false)), Math.Max(last, Edge(ground.Parsed, child, true)));
        }

        return last - first < LongestPhrase ? ground.NamedIn(first, last + 1).Distinct() : [];
    }

    /// <summary>The first or last word of a phrase, without the clauses that hang on it.</summary>
    public static int Edge(ParsedText parsed, int token, bool right)
    {
        for (int at = token, steps = 0; steps < 40; steps++)
        {
            int next = -1;
            foreach (int child in parsed.Children(at))
                if ((right ? child > at : child < at) && parsed.Relations[child] is not (Relation.acl_relcl or Relation.advcl or Relation.parataxis or Relation.punct or Relation.appos) && (right || next < 0)) next = child;
            if (next < 0) return at;
            at = next;
        }

        return token;
    }
}
