using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"The vote planned for Friday did not take place": the verb tells what became of the plan, not the word beside the noun.</summary>
internal static class CameToNothing
{
    private static readonly RuleId Rule = new("events/came-to-nothing");

    private const int Farthest = 16;

    /// <summary>"The visit of the minister, planned for Friday, did not take place": the first verb behind the noun, whatever a date line makes of the tree; -1 where that is another.</summary>
    private static int ByOrder(ParsedText parsed, int token)
    {
        bool planned = false;
        for (int t = token + 1; t + 2 < parsed.Count && t < token + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[token]; t++)
        {
            planned |= parsed.Lower(t) is "planned" or "scheduled" or "set" or "due" or "fixed" or "announced" or "expected";
            if (FallsThrough(parsed, t)) return t;
            if (parsed.Lower(t) == "did") return planned && parsed.Lower(t + 1) is "not" or "n't" && parsed.Lower(t + 2) is "take" or "happen" or "go" or "occur" ? t + 1 : -1;
            if (parsed.IsFiniteForm(t) && !(parsed.Lower(t) is "planned" or "scheduled" or "set" or "fixed" or "announced" or "expected")) return -1;
        }

        return -1;
    }

    /// <summary>"The sale fell through": nothing came of what was wanted.</summary>
    private static bool FallsThrough(ParsedText parsed, int token) =>
        parsed.Lower(token) is "fell" or "fallen" or "falls" && token + 1 < parsed.Count && parsed.Lower(token + 1) == "through" && (token + 2 >= parsed.Count || parsed.Pos[token + 2] is not (Pos.DET or Pos.NOUN or Pos.PROPN or Pos.PRON or Pos.NUM or Pos.ADJ));

    /// <summary>"The takeover collapsed": what was to change hands has not; talks that collapse were held.</summary>
    private static bool Collapses(ParsedText parsed, int verb) =>
        parsed.Lemmas[verb].ToLowerInvariant() is "collapse" && parsed.ChildOf(verb, Relation.nsubj) is >= 0 and var what && parsed.Lemmas[what].ToLowerInvariant() is "sale" or "takeover" or "merger" or "purchase" or "acquisition" or "buyout" or "transfer" or "bid";

    /// <summary>The verb only tells what came of an event's noun: "the sale fell through", "the takeover collapsed".</summary>
    public static bool TellsOfNoun(ParsedText parsed, int verb)
    {
        if (Collapses(parsed, verb)) return EventLexicon.Of(parsed, parsed.ChildOf(verb, Relation.nsubj)) is not null;
        if (!FallsThrough(parsed, verb)) return false;
        for (int t = parsed.Sentences[parsed.SentenceOf[verb]].First; t < verb; t++)
            if (parsed.Pos[t] == Pos.NOUN && EventLexicon.Of(parsed, t) is not null && ByOrder(parsed, t) == verb) return true;
        return false;
    }

    public static StatusReading? Read(ParsedText parsed, int token, int left)
    {
        if (ByOrder(parsed, token) is >= 0 and var not) return new StatusReading(EventStatus.NotHappened, Rule, [not]);
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] != Relation.nsubj || !parsed.IsPredicate(head)) return null;
        if (Collapses(parsed, head) && StatusReader.Read(parsed, head, left - 1).Status is EventStatus.Happened) return new StatusReading(EventStatus.NotHappened, Rule, [head]);
        if (BesideNoun.Read(parsed, token) is not { Status: EventStatus.Planned }) return null;
        StatusReading above = StatusReader.Read(parsed, head, left - 1);
        bool takesPlace = parsed.Lemmas[head] is "take" or "happen" or "go" or "occur" or "begin" or "start" or "come" or "materialise" or "materialize";
        if (takesPlace && above.Status == EventStatus.NotHappened) return new StatusReading(EventStatus.NotHappened, Rule, [head], above);
        return null;
    }
}
