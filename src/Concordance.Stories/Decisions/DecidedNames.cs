using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>Who a person said is one, and who is not: taken before all evidence of names, and against it.</summary>
internal static class DecidedNames
{
    /// <summary>So many pairs are kept apart one by one; of more, each with the first of the other name (names written alike are one before).</summary>
    private const int AllPairs = 10_000;

    /// <summary>Links that come before all others; what the evidence says against them, and questions that are answered, go.</summary>
    public static ImmutableArray<NameLink> Follow(Bearer[] bearers, Evidence evidence, IEnumerable<Decision> decisions)
    {
        List<NameLink> links = [];
        foreach (Decision decision in decisions)
        {
            int[][] named = [.. decision.Names.Select(n => Enumerable.Range(0, bearers.Length).Where(i => IsNamed(bearers[i], n)).ToArray())];
            if (named.Any(n => n.Length == 0)) continue;
            if (decision.Word == DecisionWord.Same) Join([.. named.SelectMany(n => n).Distinct().Order()], evidence, decision, links);
            else KeepApart(named, evidence);
        }

        return [.. links];
    }

    /// <summary>What became of each decision, seen on the entities of all stories.</summary>
    public static IEnumerable<DecisionOutcome> Outcomes(IEnumerable<Story> stories, IEnumerable<Decision> decisions)
    {
        Story[] all = [.. stories];
        return decisions.Select(d => all.Select(s => Outcome(s, d)).OrderBy(o => o.State).FirstOrDefault() ?? new DecisionOutcome(d, DecisionState.Lost, [], "no report is read here"));
    }

    private static DecisionOutcome Outcome(Story story, Decision decision)
    {
        (Entity Entity, Place At)?[] bearers = [.. decision.Names.Select(n => Bearing(story, n))];
        if (Array.IndexOf(bearers, null) is var missing and >= 0) return new DecisionOutcome(decision, DecisionState.Lost, [], $"\"{decision.Names[missing].Name}\" is no name in reports of one story with the others");
        ImmutableArray<Place> at = [.. bearers.Select(b => b!.Value.At)];
        int entities = bearers.Select(b => b!.Value.Entity).Distinct(ReferenceEqualityComparer.Instance).Count();
        bool done = decision.Word == DecisionWord.Same ? entities == 1 : entities == bearers.Length;
        return done ? new DecisionOutcome(decision, DecisionState.Applied, at, null) : new DecisionOutcome(decision, DecisionState.Open, at, "another decision, or one report's own words, says otherwise");
    }

    private static (Entity, Place)? Bearing(Story story, DecidedName name)
    {
        HashSet<ReportId>? of = name.File is null ? null : [.. story.Reports.Where(r => r.Report.Files.Any(f => f.Path == name.File)).Select(r => r.Report.Id)];
        foreach (Entity entity in story.Entities)
            foreach (Variant variant in entity.Variants.Where(v => v.Form == name.Name))
                foreach (Place place in variant.Places.Where(p => of?.Contains(p.Report) != false)) return (entity, place);
        return null;
    }

    private static bool IsNamed(Bearer bearer, DecidedName name) =>
        (name.File is null || bearer.Report.Report.Files.Any(f => f.Path == name.File)) && bearer.Referent.Mentions.Any(m => m.Kind != MentionKind.Pronoun && m.Span.Of(bearer.Report.Report.Text) == name.Name);

    private static void Join(int[] all, Evidence evidence, Decision decision, List<NameLink> links)
    {
        HashSet<int> members = [.. all];
        evidence.Apart.RemoveAll(p => members.Contains(p.A) && members.Contains(p.B));
        string why = "a person decided that they are one" + (decision.Note is { } note ? $": {note}" : "");
        for (int i = 1; i < all.Length; i++) links.Add(new NameLink(all[0], all[i], NameEvidence.SameName, why));
    }

    private static void KeepApart(int[][] named, Evidence evidence)
    {
        for (int one = 0; one < named.Length; one++)
            for (int other = one + 1; other < named.Length; other++)
            {
                HashSet<int> a = [.. named[one]], b = [.. named[other]];
                evidence.Questions.RemoveAll(q => (a.Contains(q.A) && b.Contains(q.B)) || (b.Contains(q.A) && a.Contains(q.B)));
                bool few = (long)a.Count * b.Count <= AllPairs;
                foreach (int i in a)
                    foreach (int j in few ? named[other] : named[other][..1])
                        if (i != j) evidence.Apart.Add((i, j));
            }
    }
}
