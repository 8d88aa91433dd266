using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Rounds;

/// <summary>Who leads and who belongs to the delegations, by report: "X will lead the delegation", "composed of A, B and C, the Norvian delegation".</summary>
internal sealed class DelegationFinder(Joined story, Parties.Sides sides, ImmutableArray<Entity> parties)
{
    private static readonly string[] Makes = ["compose", "comprise", "consist", "include", "accompany", "number"];

    private readonly WhoLeads.Lead[] _leads = [.. story.Reports.SelectMany(r => WhoLeads.Leads(story, r))];

    /// <summary>The delegations that these reports tell of: one for each party and head.</summary>
    public ImmutableArray<Delegation> In(HashSet<ReportId> reports)
    {
        var heads = _leads.Where(l => reports.Contains(l.In.Report.Id)).Select(l => (Lead: l, Party: PartyOf(l))).Where(l => l.Party is not null).ToArray();
        ILookup<Entity, (Entity Who, Place At)> members = reports.Order().SelectMany(r => Members(story.ReportOf(r))).ToLookup<(Entity Party, Entity Who, Place At), Entity, (Entity, Place)>(m => m.Party, m => (m.Who, m.At), ReferenceEqualityComparer.Instance);
        return
        [
            .. heads.GroupBy(h => (h.Party!.Main, h.Lead.Who.Main)).Select(g => Of(g.First().Party!, g.First().Lead.Who, g.Select(h => h.Lead.At), members[g.First().Party!]))
                .OrderBy(d => d.Party.Name, StringComparer.Ordinal).ThenBy(d => d.Places[0].Report).ThenBy(d => d.Places[0].Span),
        ];
    }

    private static Delegation Of(Entity party, Entity head, IEnumerable<Place> places, IEnumerable<(Entity Who, Place At)> members)
    {
        (Entity Who, Place At)[] others = [.. members.Where(m => !ReferenceEquals(m.Who, head))];
        return new Delegation(party, head, [.. others.Select(m => m.Who).Distinct<Entity>(ReferenceEqualityComparer.Instance)], [.. places.Concat(others.Select(m => m.At)).Distinct()]);
    }

    /// <summary>The side that the delegation's words name, else the one that its head speaks for.</summary>
    private Entity? PartyOf(WhoLeads.Lead lead) =>
        parties.FirstOrDefault(p => lead.Side is not null && Stories.Changes.Sides.Of(p) == lead.Side) ?? (sides.Of(lead.Who) is { } side && parties.Contains(side, ReferenceEqualityComparer.Instance) ? side : null);

    /// <summary>The persons named in a sentence that says who a delegation is made of.</summary>
    private IEnumerable<(Entity Party, Entity Who, Place At)> Members(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (!Stories.Changes.Sides.IsDelegation(parsed, t) || Stories.Changes.Sides.OfDelegation(parsed, t) is not { } side || parties.FirstOrDefault(p => Stories.Changes.Sides.Of(p) == side) is not { } party) continue;
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[t]];
            if (!Enumerable.Range(sentence.First, sentence.Count).Any(x => parsed.Pos[x] == Pos.VERB && Makes.Contains(parsed.Lemma(x)))) continue;
            Span words = parsed.SentenceSpan(parsed.SentenceOf[t]);
            foreach ((Referent who, Mention mention) in report.Referents.Where(r => r.Type == ReferentType.Person).SelectMany(r => r.Mentions.Where(m => m.Kind == MentionKind.Name && words.Contains(m.Span)).Take(1).Select(m => (r, m))).OrderBy(m => m.m.Span))
                if (story.EntityOf(who) is { Type: ReferentType.Person } person) yield return (party, person, report.Report.At(mention.Span));
        }
    }
}
