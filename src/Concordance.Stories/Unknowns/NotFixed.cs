using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A slot that the report says is empty: "no date was set", "the cause is not known", "the place has not been fixed", "gave no reason", "no decision has been taken on the branches".</summary>
internal static class NotFixed
{
    private static readonly RuleId Rule = new("unknowns/not-fixed");
    private static readonly FrozenSet<string> Slots = WordList.ReadSet(typeof(NotFixed), "en.open-slots.txt").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Fixing = WordList.ReadSet(typeof(NotFixed), "en.fixing-words.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Longest = 110, Near = 5;

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                if (Unnamed(parsed, t) is { } who && who.Length <= Longest && !questions.AreAsked(report.Report.At(who)) && !report.IsSetAside(t)) questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, who)}”: who?", [], report.Report.At(who));
                if (parsed.Pos[t] != Pos.NOUN || !Slots.Contains(parsed.Lemma(t)) || report.IsSetAside(t)) continue;
                if ((None(parsed, t) ?? Not(parsed, t) ?? Label(parsed, t)) is not { } words || words.Length > Longest || questions.AreAsked(report.Report.At(words))) continue;
                questions.Ask(Rule, UnknownKind.SaidUnclear, $"“{Wording.Of(report, words)}”: {Asked(parsed.Lemma(t))}", [], report.Report.At(words));
            }
        }
    }

    private static string Asked(string slot) => slot switch
    {
        "date" or "day" or "time" or "timetable" or "deadline" => "when?",
        "place" or "venue" or "location" => "where?",
        "reason" or "motive" or "cause" or "explanation" => "why?",
        "name" or "suspect" or "successor" or "identity" => "who?",
        "amount" or "sum" or "price" or "number" or "figure" or "cost" or "value" => "how much?",
        "decision" => "what is decided?",
        _ => "what is it?",
    };

    /// <summary>"No date has been set", "gave no reason", "there is no word yet".</summary>
    private static Span? None(ParsedText parsed, int noun)
    {
        int no = noun - 1;
        while (no > 0 && noun - no < 3 && parsed.Pos[no] is Pos.ADJ or Pos.NOUN) no--;
        if (parsed.Lower(no) != "no") return null;
        // "No suspects." in a log.
        if (no == parsed.Sentences[parsed.SentenceOf[no]].First && parsed.Lower(noun + 1) is "." or "yet") return parsed.SpanOf(no, noun + 1);
        if (no > 0 && parsed.Lemma(no - 1) is "give" or "offer" or "set" or "name" or "provide" or "state" or "make" && parsed.Pos[no - 1] == Pos.VERB) return Hull(parsed, no - 1, noun);
        if (parsed.Lower(no - 1) is "is" or "was" or "'s" && parsed.Lower(no - 2) is "there" && parsed.Lower(noun + 1) is "yet" or "on" or "about" or "from" or "so" && parsed.Lemma(noun) is "word" or "information" or "explanation" or "decision" or "date") return Hull(parsed, no, noun);
        for (int t = noun + 1; t <= noun + Near && t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t++)
            // "No day had been agreed" tells how it was before.
            if (Fixing.Contains(parsed.Lower(t))) return (parsed.Lower(t - 1) is "been" && parsed.Lower(t - 2) is not "had") || parsed.Lower(t - 1) is "was" or "were" or "is" or "yet" ? Span.Hull(parsed.Spans[no], Tail(parsed, t)) : null;
        return null;
    }

    /// <summary>"The cause is not known", "the date of which has not been fixed", "his name was not given out".</summary>
    private static Span? Not(ParsedText parsed, int noun)
    {
        if (parsed.Child(noun, Relation.det, Relation.nmod_poss) is not (>= 0 and var first) || parsed.Lower(first) is "no" or "a" or "an" or "any" or "every") return null;
        bool not = false, be = false, will = false;
        for (int t = noun + 1; t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[noun] && t <= noun + Near + Near; t++)
        {
            string word = parsed.Lower(t);
            be |= word is "is" or "are" or "was" or "were" or "been" or "remains" or "be";
            if (be && word is "unknown" or "unclear") return parsed.SpanOf(first, t + 1);
            will |= word is "will";
            if (be && (not || will) && (Fixing.Contains(word) || word is "known" or "clear")) return parsed.SpanOf(first, t + 1);
            if (word is "not" or "n't") not = true;
            else if (parsed.Pos[t] is Pos.VERB || word is ";" or "but" || (be && parsed.Pos[t] is Pos.NOUN)) return null;
        }

        return null;
    }

    /// <summary>"He has not been identified", "a second man was not named".</summary>
    private static Span? Unnamed(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("identified" or "named" or "traced") || parsed.Lower(verb - 1) is not "been" and not "yet" and not "not" and not "n't") return null;
        int not = verb - 1;
        while (not > verb - 4 && parsed.Lower(not) is "been" or "yet" or "publicly" or "officially") not--;
        int subject = parsed.Subject(verb);
        return parsed.Lower(not) is "not" or "n't" && parsed.Lower(not - 1) is "has" or "have" or "was" or "were" && subject >= 0 && subject < not && parsed.Lower(subject) is not ("who" or "which" or "that" or "it") ? Span.Hull(parsed.Phrase(subject), parsed.Spans[verb]) : null;
    }

    /// <summary>"Cause: not determined" in a log.</summary>
    private static Span? Label(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun + 1) is not ":") return null;
        if (parsed.Lower(noun + 2) is "unknown" or "unclear" or "open" or "undetermined") return parsed.SpanOf(noun, noun + 3);
        int word = parsed.Lower(noun + 3) is "yet" ? noun + 4 : noun + 3;
        return parsed.Lower(noun + 2) is "not" && (Fixing.Contains(parsed.Lower(word)) || parsed.Lower(word) is "known" or "clear") ? parsed.SpanOf(noun, word + 1) : null;
    }

    private static Span Hull(ParsedText parsed, int first, int noun) => Span.Hull(parsed.Spans[first], parsed.Phrase(noun));

    /// <summary>"Taken on the branches": what it is about stands behind.</summary>
    private static Span Tail(ParsedText parsed, int verb)
    {
        int end = verb;
        if (parsed.Lower(verb + 1) is "on" or "about" or "for" or "as") for (int t = verb + 2; t < parsed.Count && t < verb + Near + 2 && parsed.SentenceOf[t] == parsed.SentenceOf[verb] && parsed.Pos[t] is not (Pos.PUNCT or Pos.VERB or Pos.CCONJ); t++) end = t;
        return parsed.SpanOf(verb, end + 1);
    }
}
