using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>The words that move a measure by a number.</summary>
/// <param name="Verb">The verb that moves ("rose", "was" of "was up", "saw" of "saw a drop").</param>
/// <param name="End">Behind the last word of the move.</param>
internal readonly record struct MeasureMove(int Verb, int End)
{
    private static readonly FrozenSet<string> Verbs = WordList.ReadSet(typeof(MeasureMove), "en.moves-of-a-measure.txt").ToFrozenSet(StringComparer.Ordinal), Nouns = WordList.ReadSet(typeof(MeasureMove), "en.drops-and-rises.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Farthest = 8;

    /// <param name="lemma">Of a verb.</param>
    public static bool IsMove(string lemma) => Verbs.Contains(lemma);

    /// <summary>The move by the number of the words from first to end; null where none is told, it lies ahead, or another figure stands between.</summary>
    public static MeasureMove? Of(ReadReport report, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lower(end) is "points" or "point") end++;
        bool way = parsed.Lower(end) is "lower" or "higher" or "up" or "down", noun = Nouns.Contains(parsed.Lemma(end));
        if (way || noun) end++;
        int verb = VerbOf(parsed, first, way, noun);
        return verb < 0 || IsAhead(parsed, verb) ? null : new MeasureMove(verb, end);
    }

    /// <summary>"Hit an all time low", "closed at a three-year high", "reached its peak": the word is the low or high; null where it lies ahead or no measure comes to it.</summary>
    public static MeasureMove? ToExtreme(ParsedText parsed, int extreme)
    {
        if (parsed.Lower(extreme) is not ("low" or "high" or "peak" or "record" or "lows" or "highs")) return null;
        for (int t = extreme - 1; t >= parsed.Sentences[parsed.SentenceOf[extreme]].First && extreme - t <= Farthest; t--)
        {
            if (parsed.Pos[t] is Pos.VERB or Pos.AUX) return parsed.Lemma(t) is "hit" or "reach" or "touch" or "set" or "close" or "end" or "finish" or "fall" or "sink" or "drop" or "climb" or "rise" or "slump" or "plunge" && parsed.Lower(t + 1) is "a" or "an" or "its" or "their" or "at" or "to" && !IsAhead(parsed, t) ? new MeasureMove(t, extreme + 1) : null;
            if (parsed.Pos[t] is Pos.PUNCT or Pos.PROPN && parsed.Lower(t) is not "-") return null;
        }

        return null;
    }

    /// <summary>Back from the figure: "rose", "was up nearly nine points", "has gone up in value by", "suffered a 2 percent drop"; -1 where another figure stands between.</summary>
    private static int VerbOf(ParsedText parsed, int first, bool way, bool noun)
    {
        int sentence = parsed.Sentences[parsed.SentenceOf[first]].First;
        bool passed = false;
        for (int t = first - 1; t >= sentence && first - t <= Farthest; t--)
        {
            if (parsed.Pos[t] is Pos.NUM or Pos.SYM or Pos.PROPN || (parsed.Pos[t] == Pos.PUNCT && parsed.Lower(t) is not ",") || parsed.Lower(t) is "than" or "from" or "and" or "while" or "but") return -1;
            passed |= parsed.Lower(t) is "up" or "down" || Nouns.Contains(parsed.Lemma(t)) && parsed.Pos[t] == Pos.NOUN;
            bool verb = parsed.Pos[t] is Pos.VERB or Pos.AUX;
            if ((verb && Verbs.Contains(parsed.Lemma(t))) || IsTakenForNoun(parsed, t)) return t;
            if (verb && parsed.Lemma(t) is "go" or "come" && passed) return t;
            if (parsed.Lemma(t) == "be") return way || passed && parsed.Lower(t + 1) is "up" or "down" ? t : -1;
            if (verb && parsed.Lemma(t) is "see" or "suffer" or "experience" or "post" or "record" or "register" or "make" or "take" or "enjoy" or "report") return noun || passed ? t : -1;
            if (verb && parsed.Lemma(t) is not ("have" or "do")) return -1;
        }

        return -1;
    }

    /// <summary>"The Lund 100 fell by", "shares in Nordwind falling by": behind a name the verb is taken for a noun now and then.</summary>
    private static bool IsTakenForNoun(ParsedText parsed, int token) =>
        parsed.Pos[token] == Pos.NOUN && parsed.Lower(token) is var word && (word is "fell" or "rose" or "sank" or "slid" || (word.EndsWith("ing", StringComparison.Ordinal) && (Verbs.Contains(word[..^3]) || Verbs.Contains(word[..^3] + "e")))) && parsed.Lower(token + 1) is "by" or "to" or "more" or "nearly" or "almost" or "about";

    private static bool IsAhead(ParsedText parsed, int verb)
    {
        for (int t = verb - 1; t >= 0 && verb - t <= 4 && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t--)
        {
            if (parsed.Tags[t] is "MD" or "TO") return true;
            if (parsed.Pos[t] is not (Pos.AUX or Pos.ADV or Pos.PART)) return false;
        }

        return false;
    }
}
