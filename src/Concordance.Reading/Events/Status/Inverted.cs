using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Had they met, the strike would have ended", "should they meet": a condition by its word order, without "if".</summary>
internal static class Inverted
{
    private static readonly RuleId Rule = new("events/inverted");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        int subject = parsed.Subject(token);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[token]];
        if (subject < 0 || parsed.Relations[token] is not (Relation.advcl or Relation.ccomp or Relation.parataxis or Relation.root) || parsed.Form(sentence.End - 1) is "?") return null;
        foreach (int child in parsed.Children(token))
        {
            if (child >= subject) break;
            if (parsed.Relations[child] is not (Relation.aux or Relation.aux_pass or Relation.cop) || parsed.Lower(child) is not ("had" or "should" or "were")) continue;
            // Right before the subject's first word, and at the head of the clause: "rarely had they met" is none.
            bool opens = child == sentence.First || parsed.Lower(child - 1) is "," or "that" or "“" or "\"";
            if (opens && WouldFollow(parsed, token, sentence)) return new StatusReading(EventStatus.Conditional, Rule, [child]);
        }

        return null;
    }

    /// <summary>What hangs on the condition: "would", "could", "might" or what is ahead, behind its comma.</summary>
    private static bool WouldFollow(ParsedText parsed, int token, SentenceRange sentence)
    {
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Tags[t] == "MD" && t != token && parsed.Heads[t] != token) return true;
        return false;
    }
}
