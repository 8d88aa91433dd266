using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>
/// Which tellings are of one event, in one report or in several: joined on what they share (word, things, who takes part), the strongest
/// evidence first, unless days, ordinals, cities or persons tell them apart. That words are alike is never enough.
/// </summary>
public static class SameEvents
{
    public static readonly RuleId Rule = new("claims/same-events");

    /// <summary>Events told at least twice, in the order of their first telling as the story orders its reports.</summary>
    /// <param name="likely">Also those for which only the word speaks and nothing against: more are found, fewer of them are right. The dossier has none of these.</param>
    public static ImmutableArray<SameEvent> Find(Joined story, bool likely = false)
    {
        SentencesRead sentences = new();
        Telling[] tellings = [.. story.Events.Select(e => Telling.Of(story, e, sentences)).OrderBy(t => t.Report).ThenBy(t => t.Told.What.Trigger).ThenBy(t => t.Told.What.Span)];
        TellingGroups groups = new(tellings);
        foreach (EventLink link in EventLinks.Of(tellings, likely)) groups.Link(link);
        ILookup<int, EventLink> taken = groups.Taken.ToLookup(l => groups.Of(l.A));
        Dictionary<ReportId, int> orderOf = story.Reports.Select((r, i) => (r.Report.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. Enumerable.Range(0, tellings.Length).GroupBy(groups.Of).Where(g => g.Count() > 1).Select(g => Joined(tellings, [.. g], taken[g.Key], orderOf))
            .OrderBy(e => orderOf[e.Members[0].In.Report.Id]).ThenBy(e => e.Members[0].What.Span).ThenBy(e => e.Members[0].What.Trigger)];
    }

    private static SameEvent Joined(Telling[] tellings, int[] members, IEnumerable<EventLink> links, Dictionary<ReportId, int> orderOf)
    {
        Telling[] inOrder = [.. members.Select(m => tellings[m]).OrderBy(t => orderOf[t.Report]).ThenBy(t => t.Told.What.Span).ThenBy(t => t.Told.What.Trigger)];
        return new([.. inOrder.Select(t => t.Told)], new Because(Rule, inOrder.Select(t => t.At), links.Select(l => EventEvidence.Because(tellings[l.A], tellings[l.B], l.Kinship))));
    }
}
