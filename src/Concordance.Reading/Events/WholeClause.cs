using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>
/// Whether the words of an event can stand alone: a clause with its subject and a finite verb that hangs on no other (but on a verb of saying), from its
/// beginning to a place where a reader would pause. A noun phrase, "whose career ended", "to win the vote", "if he wins" name something or are a part.
/// </summary>
internal static class WholeClause
{
    /// <summary>Clauses joined by "and" one behind the other.</summary>
    private const int MostJoined = 6;

    public static bool Is(ParsedText parsed, ImmutableArray<TimeExpression> times, Trigger trigger, Span words)
    {
        int top = EventSpans.Top(parsed, trigger), begins = parsed.TokenAt(words.Start), ends = parsed.TokenAt(words.End - 1);
        bool clause = Subject(parsed, top, begins) is >= 0 and var subject && !times.Any(t => t.Span.Overlaps(parsed.Spans[subject])) && IsFinite(parsed, top) && StandsFree(parsed, top) && !IsRelative(parsed, begins, top);
        return (clause || IsSentence(parsed, trigger.Token, begins, ends)) && !IsCut(parsed, top, ends) && !Asks(parsed, begins, ends);
    }

    /// <summary>A noun phrase that opens its sentence and has a finite verb behind it, whatever the tree made of a list between them: "A summit between Lund, Berg, and Dahl is on the table".</summary>
    private static bool IsSentence(ParsedText parsed, int noun, int begins, int ends)
    {
        if (parsed.Pos[noun] != Pos.NOUN || begins != parsed.Sentences[parsed.SentenceOf[begins]].First) return false;
        for (int t = noun + 1; t <= ends && !(parsed.Tags[t] is "WP" or "WP$" or "WDT" || parsed.Lower(t) is "that"); t++)
            if (parsed.IsFiniteForm(t)) return true;
        return false;
    }

    private static bool IsFinite(ParsedText parsed, int top)
    {
        // "The mill closed": the tagger takes many a past tense for a participle.
        if (parsed.Tags[top] is "VBD" or "VBZ" or "VBP" || (parsed.Tags[top] == "VBN" && parsed.Heads[top] < 0 && parsed.Lower(top + 1) != "by" && parsed.ChildOf(top, Relation.nsubj) >= 0 && parsed.ChildOf(top, Relation.aux) < 0)) return true;
        foreach (int child in parsed.Children(top))
            if (parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop && parsed.IsFiniteForm(child)) return true;
        return false;
    }

    /// <summary>Its own, in the words; what a clause joined by "and" shares with the one before does not stand there. -1 where there is none.</summary>
    private static int Subject(ParsedText parsed, int top, int begins)
    {
        foreach (int child in parsed.Children(top))
            if (parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.expl && child >= begins && child < top) return parsed.Tags[child] is "WDT" or "WP" or "WP$" ? -1 : child;
        return -1;
    }

    /// <summary>What somebody says is a clause of its own.</summary>
    private static bool StandsFree(ParsedText parsed, int top)
    {
        for (int at = top, steps = 0; steps < MostJoined; at = parsed.Heads[at], steps++)
        {
            if (parsed.Heads[at] < 0 || parsed.Relations[at] is Relation.parataxis or Relation.ccomp) return true;
            if (parsed.Relations[at] is not Relation.conj) return false;
        }

        return false;
    }

    /// <summary>A clause that a word such as "since" opens, and "Lund, whose career ended in disgrace": the tree may take for the main clause what no comma parts from its "whose".</summary>
    private static bool IsRelative(ParsedText parsed, int begins, int top)
    {
        // "The 40 billion (4 billion dollars) | that it offered": what is told before "that" is what was offered.
        if (begins > 1 && parsed.Lower(begins - 1) == "that" && (parsed.Tags[begins - 1] == "WDT" && parsed.Relations[begins - 1] != Relation.mark || parsed.Form(begins - 2) == ")")) return true;
        // "Since the court closed".
        if (parsed.ChildOf(top, Relation.mark) is var mark && mark >= begins && parsed.Lower(mark) != "that") return true;
        for (int t = top - 1; t >= begins && parsed.Pos[t] != Pos.PUNCT; t--)
        {
            if (parsed.Tags[t] is "WP" or "WP$" or "WDT") return true;
            // "Those who died have asked".
            if (parsed.Tags[t] is "VBD" or "VBZ" or "VBP" && parsed.Heads[t] != top) return false;
        }

        return false;
    }

    /// <summary>The sentence goes on with what no reader would leave out: "the court's ruling | that day", "called on her | to resign", "sent | and received letters".</summary>
    private static bool IsCut(ParsedText parsed, int top, int ends)
    {
        int next = ends + 1;
        if (next >= parsed.Count || parsed.SentenceOf[next] != parsed.SentenceOf[ends]) return false;
        if (parsed.Pos[next] == Pos.PUNCT) return parsed.Form(next) is "-" && next + 1 < parsed.Count && parsed.Spans[next].End == parsed.Spans[next + 1].Start;
        // "Destroyed in a blaze | whose smoke was seen", "taken to a ship | that lay off the coast": what is told of one not known before can be left out.
        if (parsed.Tags[next] is "WDT" or "WP" or "WP$" && IsNew(parsed, ends)) return false;
        if (parsed.Pos[next] == Pos.CCONJ) return ends == top && next + 1 < parsed.Count && parsed.Pos[next + 1] == Pos.VERB;
        // "| because the mill closed" hangs on the verb, "| for closing the mill" on the noun before it.
        return !(parsed.Form(next) == "[" || parsed.Relations[next] == Relation.mark && parsed.Lower(next) is not ("to" or "that" or "whether") && parsed.Heads[next] is >= 0 and var clause && parsed.Relations[clause] == Relation.advcl && parsed.Heads[clause] >= 0 && parsed.Pos[parsed.Heads[clause]] == Pos.VERB);
    }

    /// <summary>A noun with "a" before it.</summary>
    private static bool IsNew(ParsedText parsed, int noun)
    {
        if (parsed.Pos[noun] != Pos.NOUN) return false;
        foreach (int child in parsed.Children(noun))
            if (child < noun && parsed.Lower(child) is "a" or "an") return true;
        return false;
    }

    private static bool Asks(ParsedText parsed, int begins, int ends) => parsed.Tags[begins] is "WRB" or "WP" or "WDT" or "WP$" || (ends + 1 < parsed.Count && parsed.Form(ends + 1) == "?");
}
