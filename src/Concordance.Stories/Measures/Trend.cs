using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Measures;

/// <summary>What rose or fell by the words of a report, without a number: "stock markets have fallen sharply today".</summary>
/// <param name="Subject">The word for it; of a name in small letters.</param>
/// <param name="Day">The one day of its sentence, else that of the report.</param>
/// <param name="Move">The verb with the adverbs behind it.</param>
internal sealed record Trend(ReadReport In, bool Up, string Subject, Which Which, int Day, Place At, Span Move)
{
    /// <summary>A move that is over, of a noun or name, told of one day.</summary>
    public static IEnumerable<Trend> Of(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int verb = 0; verb < parsed.Count; verb++)
        {
            if (parsed.Pos[verb] != Pos.VERB || IsUp(parsed.Lemma(verb)) is not { } up || VerbForm.Of(parsed, verb, false) is not { When: DeedTime.Past, Done: true }) continue;
            int subject = parsed.Child(verb, Relation.nsubj), first = parsed.Sentences[parsed.SentenceOf[verb]].First;
            // "Stock markets, particularly those in Norway, have fallen".
            if (subject >= 0 && parsed.Lower(subject) == "those") subject = Enumerable.Range(first, subject - first).FirstOrDefault(t => parsed.Pos[t] == Pos.NOUN && parsed.Tags[t] == "NNS", -1);
            if (subject < 0 || parsed.Child(verb, Relation.obj) >= 0 || parsed.Pos[subject] is not (Pos.NOUN or Pos.PROPN) || Account.DayOf(story, report, verb) is not { } day) continue;
            // "He jumped onto", "the senator fell behind": who moves so is no measure.
            if (report.Whom(subject)?.Type is ReferentType.Person || !IsMeasured(parsed, verb)) continue;
            string family = parsed.Pos[subject] == Pos.PROPN ? parsed.Lower(subject) : parsed.Lemma(subject);
            yield return new Trend(report, up, family, Kind(Which.Of(parsed, subject)), day, report.At(Span.Hull(parsed.Spans[subject], parsed.Spans[verb])), parsed.SpanOf(verb, Last(parsed, verb) + 1));
        }
    }

    /// <summary>"Stock markets around the world" and "markets worldwide": how far they reach tells none from another.</summary>
    private static Which Kind(Which which) => which with { Words = which.Words.Where(w => w is not ("world" or "worldwid" or "global" or "globe" or "international" or "internation")).ToHashSet(StringComparer.Ordinal) };

    /// <summary>The last adverb or "today" right behind the verb: "fallen dramatically today", "surged in value".</summary>
    private static int Last(ParsedText parsed, int verb)
    {
        int last = parsed.Lower(verb + 1) is "in" && parsed.Lower(verb + 2) is "value" ? verb + 2 : verb;
        while (last + 1 < parsed.Count && parsed.SentenceOf[last + 1] == parsed.SentenceOf[verb] && (parsed.Pos[last + 1] == Pos.ADV || parsed.Lower(last + 1) is "today")) last++;
        return last;
    }

    /// <summary>By how much, how, or when: "by 2 percent", "sharply", "today"; nothing else hangs on the verb.</summary>
    private static bool IsMeasured(ParsedText parsed, int verb)
    {
        bool measured = false;
        foreach (int child in parsed.Children(verb))
        {
            if (child > verb && parsed.Relations[child] is Relation.xcomp or Relation.ccomp or Relation.compound_prt or Relation.obj) return false;
            if (parsed.Pos[child] == Pos.ADP || (child == verb + 1 && parsed.Lower(child) is "short" or "behind" or "out" or "up" or "in" or "apart" or "back")) return false;
            measured |= parsed.Lower(child).EndsWith("ly", StringComparison.Ordinal) || parsed.Lower(child) is "today" or "again" or "value" || parsed.Pos[child] is Pos.SYM or Pos.NUM || parsed.Child(child, Relation.nummod) >= 0 || parsed.Relations[child] == Relation.obl_unmarked || (parsed.Pos[child] == Pos.PROPN && parsed.Preposition(child) == "on");
        }

        return measured;
    }

    private static bool? IsUp(string verb) => verb switch
    {
        "rise" or "increase" or "climb" or "surge" or "soar" or "rally" or "jump" or "grow" => true,
        "fall" or "drop" or "decline" or "plunge" or "slide" or "tumble" or "sink" or "slump" or "decrease" => false,
        _ => null,
    };
}
