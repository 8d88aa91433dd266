using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>"Nobody was hurt", and in another report of one event somebody who was, in other words than a count: "two were treated for smoke", "a steward turned an ankle", "a guard was slightly injured".</summary>
internal static class NobodyOrOne
{
    private static readonly RuleId Rule = new("differences/nobody-or-one");

    /// <summary>Days between the two reports.</summary>
    private const int Farthest = 7;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            if (First(report, Nobody) is { } none && story.DayOf(report).Value is { } denied)
                foreach (ReadReport other in story.Reports)
                    if (other != report && story.DayOf(other).Value is { } told && Math.Abs(told.DayNumber - denied.DayNumber) <= Farthest && First(other, Somebody) is { } hurt && !findings.Tells(none, hurt) && AreOfOne(story, report, none, other, hurt))
                    {
                        findings.Conflict(Rule, ConflictKind.Number, "whether anybody was hurt", [], [none, hurt], "one tells that nobody was hurt, the other of somebody who was", matter: MatterKind.Question);
                        return;
                    }
    }

    /// <summary>One day and place, and no accident in the words of each that the other report has no word for: "nobody was hurt in the fire", "two were hurt when a boat sank".</summary>
    private static bool AreOfOne(Joined story, ReadReport report, Place none, ReadReport other, Place hurt)
    {
        Span words = SameMatter.Around(report, none.Span), against = SameMatter.Around(other, hurt.Span);
        return SameMatter.Is(story, report, words, other, against) && SameMatter.AreOfOneAccident(report, words, other, against);
    }

    private static Place? First(ReadReport report, Func<ParsedText, int, (int First, int End)?> read)
    {
        for (int t = 0; t + 2 < report.Parsed.Count; t++)
            if (read(report.Parsed, t) is var (first, end) && !report.IsSetAside(t) && !IsUnsure(report.Parsed, t)) return report.Report.At(report.Parsed.SpanOf(first, end));
        return null;
    }

    /// <summary>"Nobody was hurt", "no one was injured".</summary>
    private static (int, int)? Nobody(ParsedText parsed, int t)
    {
        int verb = parsed.Lower(t) == "nobody" ? t + 1 : parsed.Lower(t) == "no" && parsed.Lower(t + 1) == "one" ? t + 2 : -1;
        return verb > 0 && parsed.Lower(verb) is "was" or "got" && parsed.Lower(verb + 1) is "hurt" or "injured" or "harmed" ? (t, verb + 2) : null;
    }

    private static (int, int)? Somebody(ParsedText parsed, int t)
    {
        int who = Person(parsed, t);
        if (who < 0) return null;
        bool be = parsed.Lower(t - 1) is "was" or "were" || (parsed.Lower(t - 1) is "slightly" or "badly" or "seriously" or "also" or "only" && parsed.Lower(t - 2) is "was" or "were");
        if (be && parsed.Lower(t) is "hurt" or "injured") return (who, t + 1);
        if (be && parsed.Lower(t) == "treated" && parsed.Lower(t + 1) is "for" or "in") return (who, t + 3);
        if (be && parsed.Lower(t) is "taken" && parsed.Lower(t + 1) == "to" && parsed.Lower(t + 2) is "hospital") return (who, t + 3);
        bool limb = parsed.Lower(t) is "broke" or "turned" or "sprained" or "twisted" or "fractured" && parsed.Lower(t + 2) is "ankle" or "leg" or "arm" or "wrist" or "knee" or "foot" or "rib";
        return limb ? (who, t + 3) : null;
    }

    /// <summary>The noun or number that the verb is of, right in front; -1 where none is.</summary>
    private static int Person(ParsedText parsed, int verb)
    {
        if (parsed.Lower(verb) is not ("hurt" or "injured" or "treated" or "taken" or "broke" or "turned" or "sprained" or "twisted" or "fractured")) return -1;
        int first = parsed.Sentences[parsed.SentenceOf[verb]].First;
        int subject = parsed.Subject(verb);
        if (subject >= first && subject < verb && parsed.Lower(subject) is not ("who" or "it") && (parsed.Pos[subject] is Pos.NUM or Pos.PRON || Measures.MeasureReader.IsPeople(parsed.Lemma(subject)) || parsed.Lemma(subject) is "guard" or "driver" or "steward" or "worker" or "man" or "woman" or "player" or "person")) return parsed.Lower(subject) is "nobody" or "none" ? -1 : subject;
        return -1;
    }

    /// <summary>"So far", "no one could be hurt", of another day or year, or denied.</summary>
    private static bool IsUnsure(ParsedText parsed, int at)
    {
        SentenceRange range = parsed.Sentences[parsed.SentenceOf[at]];
        for (int t = range.First; t < range.End; t++)
            if (parsed.Tags[t] == "MD" || parsed.Lower(t) is "if" or "far" or "yet" or "initially" or "first" or "earlier" or "ago" or "year" or "years" or "previous" or "last" or "not" or "n't" or "since") return true;
        return false;
    }
}
