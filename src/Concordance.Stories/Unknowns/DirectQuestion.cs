using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A question inside a sentence put the way one asks it: "whether it will come" is "Will it come?", "why the lake turned red" "Why did the lake turn red?".</summary>
internal static class DirectQuestion
{
    private const int LongestSubject = 9, Adverbs = 2, LongestName = 60;

    /// <param name="asking">The word that asks; "that" and "if" ask whether.</param>
    public static string Of(Joined story, ReadReport report, int asking, int end)
    {
        ParsedText parsed = report.Parsed;
        // "Who got in, if anyone".
        for (int t = asking + 1; t + 1 < end; t++)
            if (parsed.Pos[t] == Pos.PUNCT && parsed.Lower(t + 1) is "if") end = t;
        while (end > asking + 1 && parsed.Pos[end - 1] == Pos.PUNCT) end--;
        string words = Wording.Of(report, parsed.SpanOf(asking, end));
        bool whether = parsed.Lower(asking) is "whether" or "if" or "that";
        int subject = whether ? asking + 1 : EndOfAsked(parsed, asking, end), finite = Finite(parsed, subject, end);
        if (finite < 0 || finite - subject > LongestSubject || !IsPlain(parsed, subject, finite) || GoesOnBehindAside(parsed, finite, end)) return $"Is it known {(parsed.Lower(asking) is "that" or "if" ? "whether" + words[parsed.Form(asking).Length..] : char.ToLowerInvariant(words[0]) + words[1..])}?";
        if (!whether && Enumerable.Range(subject, finite - subject).All(t => parsed.Pos[t] is Pos.ADV || parsed.Lower(t) is "last" or "first")) return Capital(words) + "?";
        string who = Subject(story, report, subject, finite), rest = Rest(report, finite, end);
        (string first, string then) = Inverted(parsed, finite, end);
        string[] parts = [whether ? "" : Wording.Of(report, parsed.SpanOf(asking, subject)), first, who, then, rest];
        return Capital(string.Join(' ', parts.Where(p => p.Length > 0))) + "?";
    }

    /// <summary>Behind "how many houses", "which two", "what kind of ship", "why".</summary>
    private static int EndOfAsked(ParsedText parsed, int asking, int end)
    {
        int head = parsed.Heads[asking], last = asking;
        if (parsed.Lower(asking) is "which" or "what" or "whose" or "how" && parsed.Relations[asking] is Relation.det or Relation.nmod_poss or Relation.advmod && head > asking && head < end && parsed.Pos[head] is Pos.NOUN or Pos.ADJ or Pos.ADV or Pos.PROPN) last = head;
        // "How many houses": the adjective hangs on its noun.
        if (last > asking && parsed.Pos[last] == Pos.ADJ && parsed.Heads[last] == last + 1 && parsed.Pos[last + 1] == Pos.NOUN) last++;
        // "What kind of effect he will have".
        if (last == asking && parsed.Lower(asking + 1) is "kind" or "sort" or "type") last++;
        if (last == asking && parsed.Lower(asking) is "which") while (last + 1 < end && parsed.Pos[last + 1] is Pos.ADJ or Pos.NOUN or Pos.NUM or Pos.PROPN) last++;
        if (last > asking && parsed.Lower(last + 1) is "of") for (int t = last + 2; t < end && parsed.Pos[t] is Pos.ADJ or Pos.NOUN or Pos.DET or Pos.ADV or Pos.ADP; t++) last = t;
        return last + 1;
    }

    private static int Finite(ParsedText parsed, int from, int end)
    {
        for (int t = from; t < end; t++)
            if (parsed.IsFiniteForm(t)) return t;
        return -1;
    }

    /// <summary>"Why houses put up after 1995, when the rule came, fell down": the first verb may be none of the question's.</summary>
    private static bool GoesOnBehindAside(ParsedText parsed, int finite, int end)
    {
        int aside = Enumerable.Range(finite, end - finite).FirstOrDefault(t => parsed.Lower(t) is ",", -1);
        return aside > 0 && Enumerable.Range(aside + 1, end - aside - 1).Any(t => parsed.Lower(t - 1) is "," && t > aside + 1 && (parsed.IsFiniteForm(t) || parsed.Tags[t] is "VB" or "VBN"));
    }

    /// <summary>One phrase, without a clause inside.</summary>
    private static bool IsPlain(ParsedText parsed, int from, int to)
    {
        for (int t = from; t < to; t++)
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT or Pos.SCONJ || parsed.Tags[t] is "WP" or "WDT" or "WRB" or "TO") return false;
        return true;
    }

    /// <summary>What goes in front of the subject, and what is left of the verb: "will", "did … turn".</summary>
    private static (string First, string Then) Inverted(ParsedText parsed, int finite, int end)
    {
        bool not = finite + 1 < end && parsed.Lower(finite + 1) is "n't";
        string form = parsed.Form(finite) + (not ? parsed.Form(finite + 1) : "");
        int next = finite + (not ? 2 : 1);
        while (next < end && next < finite + 2 + Adverbs && parsed.Pos[next] is Pos.ADV or Pos.PART) next++;
        bool helps = parsed.Tags[finite] == "MD" || parsed.Lemma(finite) == "be" || (parsed.Lemma(finite) is "have" or "do" && next < end && parsed.Tags[next] is "VBN" or "VB" or "VBD");
        return helps ? (Full(form), "") : (parsed.Tags[finite] switch { "VBD" => "did", "VBZ" => "does", _ => "do" }, parsed.Lemma(finite));
    }

    private static string Full(string form) => form.ToLowerInvariant() switch { "'s" or "’s" => "is", "'ll" or "’ll" => "will", "'re" or "’re" => "are", "'d" or "’d" => "would", _ => form };

    private static string Rest(ReadReport report, int finite, int end)
    {
        int from = report.Parsed.Lower(finite + 1) is "n't" ? finite + 2 : finite + 1;
        return from < end ? Wording.Of(report, report.Parsed.SpanOf(from, end)) : "";
    }

    /// <summary>The name instead of the pronoun, where it is known.</summary>
    private static string Subject(Joined story, ReadReport report, int from, int to)
    {
        bool pronoun = to == from + 1 && report.Parsed.Lower(from) is "it" or "he" or "she" or "they";
        if (pronoun && story.EntityOf(report.Whom(from)) is { } who) return who.Name;
        // "Officials of both countries have not said when they will rule".
        if (pronoun && report.Parsed.Lower(from) is "they" && Before(report.Parsed, from) is >= 0 and var officials) return Wording.Inside(report, report.Parsed.Phrase(officials));
        return Wording.Of(report, report.Parsed.SpanOf(from, to));
    }

    /// <summary>The only subject of its sentence in front of a "they", if it tells of several; -1 where there is none.</summary>
    private static int Before(ParsedText parsed, int they)
    {
        int found = -1, first = parsed.Sentences[parsed.SentenceOf[they]].First;
        for (int t = first; t < they; t++)
        {
            if (parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass)) continue;
            if (found >= 0) return -1;
            found = parsed.Tags[t] is "NNS" && parsed.Phrase(t) is { Length: <= LongestName } phrase && phrase.End < parsed.Spans[they].Start && phrase.Start == parsed.Spans[first].Start ? t : -1;
        }

        return found;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
