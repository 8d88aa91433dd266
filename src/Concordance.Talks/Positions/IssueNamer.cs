using System.Collections.Immutable;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>
/// Names what positions are about by the reports' own nouns: of a position's nouns the one that is directly wanted or that other
/// positions share; those whose words mean the same in bargaining are one issue.
/// </summary>
internal static class IssueNamer
{
    private const int MostShared = 3;

    /// <summary>Positions in the order of the story, one for each voice, side, issue and stance of a report: the firmest, then the longest.</summary>
    public static ImmutableArray<Position> Name(Joined story, Sides sides, ImmutableArray<PositionDraft> drafts)
    {
        (PositionDraft Draft, ImmutableArray<Noun> Nouns)[] all = [.. drafts.Select(d => (d, Nouns.Of(d, sides)))];
        Dictionary<string, int> shared = all.SelectMany(a => a.Nouns.Select(n => n.Kin).Distinct(StringComparer.Ordinal)).GroupBy(k => k, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        HashSet<string> between = [.. all.SelectMany(a => a.Nouns.Where(n => n is { IsKnown: true, Rank: > 0 }).Select(n => (n.Kin, a.Draft.Party))).GroupBy(p => p.Kin, p => p.Party, StringComparer.Ordinal).Where(g => g.Distinct<Entity>(ReferenceEqualityComparer.Instance).Count() > 1).Select(g => g.Key)];
        Noun?[] mains = [.. all.Select(a => Main(a.Nouns, shared, between))];
        Dictionary<string, Issue> issues = mains.OfType<Noun>().GroupBy(n => n.Kin, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Issue(Called([.. g])), StringComparer.Ordinal);
        Issue other = new("other");
        IEnumerable<(PositionDraft Draft, Issue Issue)> named = all.Select((a, i) => (a.Draft, mains[i] is { } main ? issues[main.Kin] : other));
        return WithSteps([.. named.GroupBy(n => (n.Draft.In.Report.Id, Key(n.Draft, story), n.Issue.Name, n.Draft.Stance)).SelectMany(g => g.Key.Name == other.Name ? g : g.OrderBy(n => n.Draft.Firmness).ThenByDescending(n => n.Draft.Text.Length).ThenBy(n => n.Draft.Text).Take(1)).Select(n => Of(story, n.Draft, n.Issue))]);
    }

    /// <summary>By the one phrase that all use, else by the noun that most of them use: "a full ceasefire" and "an unconditional one" are about the ceasefire.</summary>
    private static string Called(ImmutableArray<Noun> nouns)
    {
        string[] phrases = [.. nouns.Select(n => n.Phrase).Distinct(StringComparer.Ordinal)];
        if (phrases.Length == 1) return phrases[0];
        string noun = nouns.Select(n => n.Phrase[(n.Phrase.LastIndexOf(' ') + 1)..]).GroupBy(p => p, StringComparer.Ordinal).OrderByDescending(p => p.Count()).ThenBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal).First().Key;
        // "Military capabilities" beside "demilitarisation": where the words differ, the noun alone may say little.
        return nouns.Select(n => n.Phrase[(n.Phrase.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal).Count() > 1 && phrases.Where(p => p.EndsWith(noun, StringComparison.Ordinal)).Take(2).ToArray() is [var only] && StateWords.Within(only).Count == 0 ? only : noun;
    }

    /// <summary>Side and speaker: what a minister and a president of one side say are two.</summary>
    private static (Place, Place) Key(PositionDraft draft, Joined story)
    {
        Entity speaker = draft.Statement?.Speaker is { Referents: [var who] } ? story.EntityOf(who) ?? draft.Party : draft.Party;
        return (draft.Party.Main, speaker.Main);
    }

    /// <param name="between">Known matters on which two sides take a stand, in whatever words: "no limits on its forces" and "demilitarisation".</param>
    private static Noun? Main(ImmutableArray<Noun> nouns, Dictionary<string, int> shared, HashSet<string> between) =>
        nouns.Where(n => n.Rank > 0).OrderByDescending(n => (n.Rank == 2 ? 3 : 0) + (2 * Math.Min(MostShared, shared[n.Kin] - 1)) + (n.IsKnown && between.Contains(n.Kin) ? 2 : 0)).FirstOrDefault() ?? nouns.FirstOrDefault();

    private static Position Of(Joined story, PositionDraft draft, Issue issue) =>
        new(draft.Party, issue, draft.In.Report.At(draft.Text.Trim(draft.In.Report.Text)), draft.Stance, draft.Firmness, story.DayOf(draft.In), draft.Voice, draft.Statement, null, draft.Because);

    /// <summary>Where a party takes another stance on an issue on a later day, the later position names the one it replaced.</summary>
    private static ImmutableArray<Position> WithSteps(ImmutableArray<Position> positions)
    {
        Dictionary<(Place, Issue), Position> latest = [];
        ImmutableArray<Position>.Builder all = ImmutableArray.CreateBuilder<Position>(positions.Length);
        foreach (Position position in positions)
        {
            Position with = latest.TryGetValue((position.Party.Main, position.Issue), out Position? before) && before.Stance != position.Stance && before.Since.Range.Latest < position.Since.Range.Earliest ? position with { Before = before } : position;
            latest[(position.Party.Main, position.Issue)] = with;
            all.Add(with);
        }

        return all.ToImmutable();
    }
}
