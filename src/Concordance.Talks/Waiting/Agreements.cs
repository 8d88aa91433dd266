using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>"Norvia and the guild agreed on Monday to lift the ban and open the hall on one day": whose acts waited for each other has agreed on them all, and nobody waits.</summary>
internal sealed class Agreements(Joined story, ActReader acts, Sides sides)
{
    private readonly Lazy<(ReadReport In, int Verb)[]> _agreed = new(() => [.. story.Reports.SelectMany(r => Enumerable.Range(0, r.Parsed.Count).Where(t => IsAgreed(r.Parsed, t)).Select(t => (r, t)))]);

    public After? Of(Circle circle, SolvedDay since)
    {
        foreach ((ReadReport report, int verb) in _agreed.Value)
        {
            SolvedDay day = story.DayOf(report);
            if (Withdrawals.Start(day) < Withdrawals.Start(since) || circle.Waits.Any(w => w.Stated.Any(s => s.What.Sentence.Contains(report.Parsed.Spans[verb]) && s.In == report)) || !AllDo(circle, report, verb)) continue;
            Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[verb]);
            if (circle.Happenings.All(h => IsNamed(h, report, sentence, verb))) return new After(AfterKind.Dropped, day, report.Report.At(sentence), null);
        }

        return null;
    }

    /// <summary>Told as done: not "would agree", "have not agreed", "if they agree".</summary>
    private static bool IsAgreed(ParsedText parsed, int verb)
    {
        if (parsed.Lemma(verb) != "agree" || parsed.Tags[verb] is not ("VBD" or "VBN") || parsed.HasNot(verb)) return false;
        foreach (int child in parsed.Children(verb))
            if (parsed.Tags[child] == "MD" || (parsed.Relations[child] == Relation.mark && parsed.Lower(child) is "if" or "unless" or "until" or "once" or "whether") || parsed.Lower(child) is "nearly" or "almost" or "yet") return false;
        return true;
    }

    /// <summary>"Norvia and the guild", "both sides": everybody whose condition it is.</summary>
    private bool AllDo(Circle circle, ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        int subject = parsed.Subject(verb);
        if (subject < 0) return false;
        if (parsed.Lower(subject) is "both" or "they" || (parsed.Tags[subject] == "NNS" && parsed.HasChild(subject, "both", "two"))) return circle.Waits.Select(w => w.Holder).Distinct<Entity?>(ReferenceEqualityComparer.Instance).Count() == 2;
        HashSet<Entity> named = new(sides.Within(report, parsed.Phrase(subject)), ReferenceEqualityComparer.Instance);
        if (sides.Of(report, subject) is { } first) named.Add(first);
        foreach (int child in parsed.Children(subject))
            if (parsed.Relations[child] == Relation.conj && sides.Of(report, child) is { } other) named.Add(other);
        return circle.Waits.All(w => w.Holder is { } holder && named.Contains(holder));
    }

    /// <summary>Behind the verb, whoever the tree lets do it: they agreed on it together.</summary>
    private bool IsNamed(Happening happening, ReadReport report, Span sentence, int verb)
    {
        foreach (int t in report.Parsed.TokensOf(sentence))
            if (t > verb && (report.Parsed.Pos[t] == Pos.VERB || (report.Parsed.Pos[t] == Pos.NOUN && ActLexicon.Of(report.Parsed, t) is not null)) && acts.ReadAt(report, sentence, t) is { IsNegated: false } phrase && happening.Phrases.Any(p => HappeningTable.IsSame(p, phrase with { By = null }))) return true;
        return false;
    }
}
