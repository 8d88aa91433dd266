using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// How many were killed, freed, dismissed in one event, told with numbers that do not meet. Tolls of different days are a change;
/// "at least 30" and "60" both hold; two who count for themselves (police, organisers) are a dispute.
/// </summary>
internal static class CountsOfOneEvent
{
    private static readonly RuleId Rule = new("differences/counts-of-one-event");

    private const int MostNamed = 4;

    /// <summary>Of one matter the first by the story's order are compared: the others repeat them.</summary>
    private const int MostCompared = 64;

    private sealed record Telling(ReadReport In, Event Of, Quantity Count, Amount Range, Entity? Source, Place At, ImmutableHashSet<Entity> Who, int Day);

    public static void Find(Joined story, Findings findings)
    {
        IEnumerable<(string Key, Telling Told)> all = story.Reports.SelectMany(r => Read(story, r));
        foreach (IGrouping<string, (string Key, Telling Told)> same in all.GroupBy(t => t.Key, StringComparer.Ordinal))
        {
            Telling[] told = [.. same.Take(MostCompared).Select(s => s.Told)];
            Telling first = told[0];
            Telling[] others = [.. told.Where(t => t != first && !t.Range.Meets(first.Range) && IsOne(first, t)).Take(MostNamed - 1)];
            if (others.Length > 0) Assert(findings, [first, .. others]);
            Telling[] fit = [.. told.Where(t => t != first && others.Length == 0 && t.Count.Value != first.Count.Value && t.Range.Meets(first.Range) && IsOne(first, t)).Take(MostNamed - 1)];
            if (fit.Length > 0) findings.Alike(Rule, fit.Prepend(first).Select(t => (object)t.Count), fit.Prepend(first).Select(t => t.At), "both can hold: the words give a bound or a round number");
        }
    }

    private static void Assert(Findings findings, Telling[] all)
    {
        bool disputed = all.All(t => t.Source is not null) && all.Select(t => t.Source).Distinct().Count() > 1;
        findings.Conflict(Rule, disputed ? ConflictKind.Dispute : ConflictKind.Number, $"how many {all[0].Count.Of ?? all[0].Count.Unit}", all.Select(t => (object)t.Count), all.Select(t => t.At), disputed ? "each gives a number of its own" : "the numbers of one day do not meet");
    }

    /// <summary>The same day, and somebody or some place that both name.</summary>
    private static bool IsOne(Telling a, Telling b) => a.Day == b.Day && a.Who.Overlaps(b.Who) && a.In != b.In;

    private static IEnumerable<(string, Telling)> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Event told in report.Events.Where(e => e.Status is EventStatus.Happened && IsCounted(e.Type.Name)))
        {
            int trigger = parsed.TokenAt(told.Trigger.Start);
            if (parsed.Pos[trigger] != Pos.VERB || Counted(report, trigger) is not { } count || Day(story, report, told) is not { } day || IsAnother(report, trigger)) continue;
            ImmutableHashSet<Entity> who = [.. told.Participants.Select(p => p.Referent).Append(told.Place).Select(story.EntityOf).OfType<Entity>()];
            if (who.IsEmpty) continue;
            Entity? source = told.According?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;
            Place at = report.Report.At(Span.Hull(told.Trigger, count.Span));
            yield return ($"{told.Type.Name} {count.Unit ?? count.Of}", new Telling(report, told, count, Amount.Of(count), source, at, who, day));
        }
    }

    private static bool IsCounted(string type) => type is "kill" or "die" or "injure" or "arrest" or "abduct" or "release" or "rescue" or "evacuate" or "lay-off" or "deport" or "expel";

    /// <summary>The number that counts the verb's object (or the subject of "died" and of a passive).</summary>
    private static Quantity? Counted(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        int noun = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
        if (noun < 0 && parsed.Lemma(verb) == "die") noun = parsed.Child(verb, Relation.nsubj);
        if (noun < 0) return null;
        return report.Quantities.FirstOrDefault(q => q.Unit is "person" or null && parsed.TokenAt(q.Span.End - 1) is var last && (last == noun || (last < parsed.Count && parsed.Heads[last] == noun)));
    }

    /// <summary>The day it is told of, else the report's; null where neither is one day.</summary>
    private static int? Day(Joined story, ReadReport report, Event told) =>
        (told.Time is { } time ? story.On(time)?.Days.Single : null)?.DayNumber;

    private static bool IsAnother(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Lower(t) is "another" or "other" or "separate" or "separately" or "also" or "more" or "additional" or "including" or "among") return true;
        return false;
    }
}
