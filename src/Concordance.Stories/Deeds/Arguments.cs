using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Deeds;

/// <summary>What a verb's clause says of who acts and on what, as tokens; -1 where it does not.</summary>
/// <param name="IsSubject">Nothing is acted on, and the thing is what acts: "the volcano erupted".</param>
/// <param name="ByHimAlone">"It was Lund who …", "by Lund alone".</param>
internal readonly record struct Arguments(int Doer, int Thing, bool IsSubject, bool ByHimAlone)
{
    private const int Farthest = 5;

    public static Arguments Of(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        int passive = Passive(parsed, verb), subject = Subject(parsed, verb);
        if (passive >= 0) return With(parsed, By(parsed, verb), passive);
        if (subject >= 0 && HandOver.IsPaper(parsed, subject) && parsed.Lemma(verb) is "arrive" or "reach" or "come") return new(-1, subject, true, false);
        // "The order to clear the square came from Lund": who gave it, and nobody else.
        if (subject >= 0 && parsed.Lemma(verb) == "come" && parsed.Pos[subject] == Pos.NOUN && parsed.IsOrder(subject) && From(parsed, verb) is >= 0 and var giver) return new(giver, subject, false, true);
        int thing = Paper(parsed, verb) is >= 0 and var paper ? paper : parsed.Child(verb, Relation.obj);
        // "The prize went to Lund": who won it.
        if (subject >= 0 && parsed.Lemma(verb) == "go" && parsed.Lemma(subject) is "prize" or "award" or "title" or "medal" && parsed.Lower(verb + 1) == "to" && LastName(parsed, verb + 2) is >= 0 and var winner) return new(winner, subject, false, false);
        // "Ran aground" acts on nothing, whatever trees take "aground" for; "opened its doors" is told of what opened.
        if (thing >= 0 && (IsWhither(parsed, thing) || (parsed.Lemma(thing) == "door" && parsed.Lemma(verb) is "open" or "reopen" or "close" or "shut" && parsed.HasChild(thing, "its", "their")))) return new(-1, subject, true, false);
        if (thing < 0) thing = Oblique(report, verb);
        return thing >= 0 ? With(parsed, subject, thing) : new(-1, subject, true, false);
    }

    /// <summary>"Aground", "ashore": where to, in one word that has nothing before it.</summary>
    public static bool IsWhither(ParsedText parsed, int token) =>
        parsed.Lower(token) is "aground" or "ashore" or "adrift" or "aboard" or "home" or "afloat" or "alight" or "underway" && parsed.Children(token).Length == 0;

    private static Arguments With(ParsedText parsed, int doer, int thing) =>
        doer >= 0 ? new(doer, thing, false, parsed.Lower(parsed.TokenAt(parsed.Phrase(doer).End)) == "alone" || parsed.Lower(doer + 1) == "alone" || parsed.HasChild(doer, "alone") || IsCleft(parsed, doer)) : new(doer, thing, false, false);

    /// <summary>What is acted on in a passive: of two that trees hang on the verb the nearer ("swimmers who travel since the pool was shut"); of "has yet to be paid" what "has" is told of.</summary>
    private static int Passive(ParsedText parsed, int verb)
    {
        int nearest = parsed.Child(verb, Relation.nsubj_pass);
        foreach (int child in parsed.Children(verb))
            if (child < verb && parsed.Relations[child] == Relation.nsubj_pass && parsed.Pos[child] is Pos.NOUN or Pos.PROPN) nearest = child;
        return nearest < 0 && parsed.Child(verb, Relation.aux_pass) >= 0 && VerbForm.IsYetTo(parsed, verb) ? Subject(parsed, verb) : nearest;
    }

    /// <summary>The subject; of "who opened it" the word before "who", of "signed and sealed" that of the first verb, of "failed to sign" that of "failed".</summary>
    private static int Subject(ParsedText parsed, int verb)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < 3; at = parsed.Heads[at], steps++)
        {
            if (parsed.Child(at, Relation.nsubj) is >= 0 and var who && who < verb && parsed.Lower(who) == "who" && parsed.Lower(who - 1) == "," && Cleft(parsed, verb) is >= 0 and var told) return told;
            if (parsed.Child(at, Relation.nsubj) is >= 0 and var own && own < verb)
                return parsed.Lower(own) is not ("who" or "which" or "that") ? own : parsed.Pos[Math.Max(0, own - 1)] is Pos.NOUN or Pos.PROPN ? own - 1 : parsed.Heads[at];
            if (parsed.Relations[at] is Relation.acl_relcl && parsed.Heads[at] is >= 0 and var noun && noun < at) return noun;
            if (parsed.Relations[at] is Relation.conj && Joined(parsed, at) is >= 0 and var joined) return joined;
            // "Lund telephoned her to concede".
            bool bySaying = parsed.Relations[at] is Relation.advcl && parsed.Heads[at] is >= 0 and var reached && VerbForm.IsDoneBySaying(parsed, at, reached);
            if (parsed.Relations[at] is not (Relation.conj or Relation.xcomp) && !bySaying) return -1;
        }

        return -1;
    }

    /// <summary>"Ministers will gather in Lund, and the fund and the bank | will be holding": behind a comma the name right before a verb's own auxiliary is its subject, whatever the tree hangs it on; of several the first; -1 where none stands there.</summary>
    private static int Joined(ParsedText parsed, int verb)
    {
        int last = verb - 1;
        while (last > 0 && parsed.Pos[last] == Pos.AUX) last--;
        if (last == verb - 1 || parsed.Pos[last] != Pos.PROPN) return -1;
        int begin = parsed.Sentences[parsed.SentenceOf[verb]].First, first = last;
        while (first > begin && (parsed.Pos[first - 1] is Pos.PROPN or Pos.DET or Pos.ADJ || (parsed.Lower(first - 1) == "and" && parsed.Lower(first - 2) != ","))) first--;
        if (first < begin + 2 || parsed.Lower(first - 1) != "and" || parsed.Lower(first - 2) != ",") return -1;
        int head = first;
        while (head < last && parsed.Lower(head + 1) != "and") head++;
        return head;
    }

    /// <summary>"Sent the company a list": of two objects the paper.</summary>
    private static int Paper(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Pos[child] == Pos.NOUN && parsed.Relations[child] is Relation.obj or Relation.iobj && HandOver.IsPaper(parsed, child)) return child;
        return -1;
    }

    /// <summary>"Came from mission head Ada Lund".</summary>
    private static int From(ParsedText parsed, int verb) => parsed.Lower(verb + 1) == "from" ? LastName(parsed, verb + 2) : -1;

    private static int By(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Preposition(child) == "by" && parsed.Relations[child] is Relation.obl_agent or Relation.obl or Relation.nmod)
                return LastName(parsed, parsed.Child(child, Relation.@case) + 1) is >= 0 and var name ? name : child;
        return -1;
    }

    /// <summary>The last name of the nouns that begin there: trees cut "union leader Ada Lund" now and then; -1 where they name nobody.</summary>
    private static int LastName(ParsedText parsed, int first)
    {
        int last = -1;
        for (int t = first; t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[first] && parsed.Pos[t] is Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.DET; t++)
            if (parsed.Pos[t] == Pos.PROPN) last = t;
        return last;
    }

    /// <summary>What a preposition brings right behind: "voted on the budget", "took part in the parade"; no time and no place alone.</summary>
    private static int Oblique(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        foreach (int child in parsed.Children(verb))
            if (child > verb && child - verb <= Farthest && parsed.Relations[child] is Relation.obl && parsed.Pos[child] == Pos.NOUN && parsed.Preposition(child) is "on" or "in" or "at" or "to" or "from" or "for" or "with" or "of" or "against" or "about"
                && !report.Times.Any(t => t.Span.Overlaps(parsed.Spans[child]))) return child;
        return -1;
    }

    /// <summary>"It was Ada Lund, who heads the board, who chose the day": the name behind "it was" at the head of a sentence; -1 where none stands there.</summary>
    private static int Cleft(ParsedText parsed, int verb)
    {
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        return first + 2 < verb && parsed.Lower(first) == "it" && parsed.Lower(first + 1) is "was" or "is" && parsed.Pos[first + 2] == Pos.PROPN ? first + 2 : -1;
    }

    /// <summary>"It was Lund who": the name behind "it was".</summary>
    private static bool IsCleft(ParsedText parsed, int doer)
    {
        for (int t = doer; t > 1 && doer - t < Farthest + 1 && parsed.SentenceOf[t - 2] == parsed.SentenceOf[doer]; t--)
            if (parsed.Lower(t - 1) is "was" or "is" && parsed.Lower(t - 2) == "it") return true;
        return false;
    }
}
