using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two parties give one thing two states that shut each other out, in one report or in two: "the signal was green", said the driver; "that signal was red", said the railway.</summary>
internal static class OppositeStates
{
    private static readonly RuleId Rule = new("differences/opposite-states");

    /// <summary>en.opposite-states.txt: each word with the pairs it stands in.</summary>
    private static readonly FrozenDictionary<string, (string Pair, bool First)[]> Pairs = WordList.Read(typeof(OppositeStates), "en.opposite-states.txt").SelectMany(l => l.Split(' ') is [var one, var other] ? new[] { (one, l, true), (other, l, false) } : [])
        .GroupBy(p => p.Item1, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => (p.l, p.Item3)).ToArray(), StringComparer.Ordinal);

    /// <summary>Of one state of one thing so many tellings are held against each other, the first by the story's order.</summary>
    private const int MostCompared = 16;

    /// <param name="Of">The thing and the pair.</param>
    /// <param name="Past">Whether it is told of then; a present may have changed from one report to the next.</param>
    private sealed record State(ReadReport In, Statement Said, string Who, string Of, bool First, bool Past, HashSet<string> Kinds);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, State> one in story.Reports.SelectMany(r => Read(story, r)).GroupBy(s => s.Of, StringComparer.Ordinal))
        {
            State[] told = [.. one.Take(MostCompared)];
            if (told.FirstOrDefault(s => told.Any(o => AreOpposed(s, o))) is { } a && told.First(o => AreOpposed(a, o)) is var b) Tell(a, b, findings);
        }
    }

    private static void Tell(State a, State b, Findings findings)
    {
        Place at = a.In.Report.At(a.Said.ContentHull), beside = b.In.Report.At(b.Said.ContentHull);
        if (!findings.Tells(at, beside)) findings.Conflict(Rule, ConflictKind.Dispute, a.In.Words(at), [a.Said, b.Said], [at, beside], "two parties tell it in two states that shut each other out");
    }

    private static bool AreOpposed(State a, State b) =>
        a.First != b.First && a.Who != b.Who && a.Past == b.Past && (a.Past || a.In == b.In) && (a.Kinds.Count == 0 || b.Kinds.Count == 0 || a.Kinds.Overlaps(b.Kinds));

    private static IEnumerable<State> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Statement said in Parties.Accounts(report))
        {
            if (Who(story, report, said) is not { } who) continue;
            foreach (int t in parsed.TokensOf(said.ContentHull))
                if (Pairs.TryGetValue(parsed.Lower(t), out (string Pair, bool First)[]? pairs) && Be(parsed, t) is { } past && parsed.Subject(t) is >= 0 and var thing && thing < t && IsKnown(parsed, thing))
                    foreach ((string pair, bool first) in pairs)
                        yield return new State(report, said, who, $"{parsed.Lemma(thing)}: {pair}", first != parsed.HasNot(t), past, Kinds(parsed, thing));
        }
    }

    private static string? Who(Joined story, ReadReport report, Statement said) => said.Speaker!.Referents is [var one] && story.EntityOf(one) is { } entity ? entity.Name : Dissent.Key(report, said.Speaker);

    /// <summary>Whether "was" or "is" stands before the state; null where it may or would be, or is only asked.</summary>
    private static bool? Be(ParsedText parsed, int state)
    {
        bool? past = null;
        foreach (int child in parsed.Children(state))
        {
            if (parsed.Tags[child] == "MD" || parsed.Lower(child) is "if" or "unless" or "whether") return null;
            if (child < state && parsed.Relations[child] is Relation.cop or Relation.aux or Relation.aux_pass && parsed.Lower(child) is "was" or "were" or "is" or "are" or "had") past = parsed.Lower(child) is "was" or "were" or "had";
        }

        return past;
    }

    /// <summary>"The signal", "our gate", "that door": one thing that both can mean.</summary>
    private static bool IsKnown(ParsedText parsed, int thing) =>
        parsed.Pos[thing] == Pos.PROPN || (parsed.Pos[thing] == Pos.NOUN && parsed.Children(thing).ToArray().Any(c => c < thing && (parsed.Lower(c) is "the" or "this" or "that" or "these" or "those" || parsed.Relations[c] == Relation.nmod_poss)));

    /// <summary>"The northern gate", "the gate of the yard": which of several it is.</summary>
    private static HashSet<string> Kinds(ParsedText parsed, int thing) =>
        new(parsed.Children(thing).ToArray().Where(c => parsed.Relations[c] is Relation.amod or Relation.compound or Relation.nmod or Relation.nummod).Select(c => parsed.Lemma(c)), StringComparer.Ordinal);
}
