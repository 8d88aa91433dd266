using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Days;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>
/// Who says a sentence, who denies it, who only repeats it. The sentence is read as a report is. A passage says it where its predicate is the
/// same, stands alike (done, planned, denied), and has all that was asked: who, whom, number, day, place, speaker, in the same roles. What
/// differs in one thing is near, never support.
/// </summary>
public static class SentenceCheck
{
    public static readonly RuleId Rule = new("checks/sentence-check");

    private const int MostNear = 5, MostDifferent = 3;

    public static CheckedSentence Of(ReadReport asked, Story story)
    {
        AskedSentence sentence = AskedSentence.Read(asked, story);
        Joined joined = new(story.Reports, new SolvedStoryDays(story.Days, story.Times, story.DayClashes), story.Entities);
        List<Held>[] held = [.. sentence.Parts.Select(_ => new List<Held>())];
        foreach (ReadReport report in story.Reports)
        {
            TokenLayers layers = new(report, r => joined.EntityOf(r) is { } one ? [one] : []);
            ClauseReader clauses = new(report, layers);
            foreach (int token in clauses.Predicates())
                for (int i = 0; i < held.Length; i++)
                    if (IsOfOne(sentence.Parts[i], clauses, token)) held[i].Add(Held.Of(sentence.Parts[i], sentence.Layers, clauses.Read(token), layers, new DaysFit(joined)));
        }

        return new CheckedSentence(asked, story, [.. sentence.Parts.Select((p, i) => Part(p, held[i], story, joined))]);
    }

    /// <summary>One word, or two of one kind of event.</summary>
    private static bool IsOfOne(Clause asked, ClauseReader clauses, int token) => asked.Family == clauses.FamilyOf(token) || (asked.Kind is not null && asked.Kind == clauses.KindOf(token));

    private static CheckedPart Part(Clause asked, List<Held> held, Story story, Joined joined)
    {
        CheckedPassage[] says = [.. held.Where(h => h.Verdict == Verdict.Says).Select(h => h.Passage)];
        CheckedPassage[] said = [.. OnlyRepeated.Mark(says, story)];
        ImmutableArray<Passage> supports = [.. says.Select(s => new Passage(s.Place, s.Statement))];
        return new CheckedPart(
            asked.At, [.. said.Where(s => s.Repeats is null)], [.. said.Where(s => s.Repeats is not null)], [.. held.Where(h => h.Verdict == Verdict.Denies && !h.IsNotYet(joined, says)).Select(h => h.Passage)],
            [.. story.Conflicts.Where(c => c.Places.Any(p => says.Any(s => s.Place.Report == p.Report && s.At.Overlaps(p.Span))))],
            [.. held.Where(h => h.Verdict == Verdict.Near && h.Passage.Differs.Length <= MostDifferent).OrderBy(h => h.Passage.Differs.Length).ThenByDescending(h => h.Matched).Take(MostNear).Select(h => h.Passage)],
            supports.IsEmpty ? new Founded(new Independence(0, 0), [], []) : Upstreams.Count(joined, supports, story.Copies));
    }
}
