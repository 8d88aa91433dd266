using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Decisions;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Entities;

/// <summary>The referents of a story's reports as they are compared, kept so that with reports added or gone only new ones are read.</summary>
internal sealed class EntityWork
{
    private readonly NamedReferent[] _named;
    private readonly Bearer[] _bearers;
    private readonly Dictionary<Referent, int> _at = new(ReferenceEqualityComparer.Instance);

    public EntityWork(IEnumerable<ReadReport> reports, EntityWork? before)
    {
        _named = [.. reports.ByLength().SelectMany(r => r.Referents.Select(f => before?.Of(r, f)?.Named ?? new NamedReferent(r, f)))];
        ReferentType[] types = TypesInStory.Settle(_named);
        NameForms forms = new();
        _bearers = [.. _named.Select((n, i) => before?.Of(n.Report, n.Referent) is var (_, old) && old.Type == types[i] ? old : Bearer.Of(n.Report, n.Referent, types[i], forms))];
        for (int i = 0; i < _named.Length; i++) _at[_named[i].Referent] = i;
    }

    /// <summary>Entities in the order of their main mention, by report id and offset.</summary>
    /// <param name="decisions">A person's word on who is one and who is not.</param>
    public ImmutableArray<Entity> Found(IEnumerable<Decision> decisions)
    {
        Evidence evidence = Evidence.Of(_bearers);
        ImmutableArray<NameLink> decided = DecidedNames.Follow(_bearers, evidence, decisions);
        NameClusters clusters = NameClusters.Join(_bearers.Length, evidence.Links, evidence.Apart, evidence.Alike, decided);
        (List<NameLink> documents, List<NameLink> openDocuments) = SameDocument.Find(_bearers, clusters.ClusterOf);
        if (documents.Count > 0) clusters = NameClusters.Join(_bearers.Length, evidence.Links, evidence.Apart, evidence.Alike, [.. decided, .. documents]);
        ILookup<int, int> members = Enumerable.Range(0, _bearers.Length).ToLookup(i => clusters.ClusterOf[i]);
        // Why the members of a cluster are one: the strongest links in it that hold it together, those of names written alike among them.
        ILookup<int, NameLink> taken = NameClusters.Join(_bearers.Length, evidence.Alike.Concat(evidence.Links).Where(l => clusters.ClusterOf[l.A] == clusters.ClusterOf[l.B]), [], decided: [.. decided, .. documents]).Taken.ToLookup(l => clusters.ClusterOf[l.A]);
        Dictionary<int, EntityDraft> drafts = members.ToDictionary(g => g.Key, g => EntityDraft.Of([.. g.Select(i => _bearers[i])], [.. taken[g.Key]], _bearers));
        foreach (NameLink question in evidence.Questions.Concat(clusters.Unsure).Concat(openDocuments))
        {
            int a = clusters.ClusterOf[question.A], b = clusters.ClusterOf[question.B];
            if (a == b) continue;
            drafts[a].Ask(drafts[b].Main, question.Why);
            drafts[b].Ask(drafts[a].Main, question.Why);
        }

        return [.. drafts.Values.Select(d => d.Finish()).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span).ThenBy(e => e.Name, StringComparer.Ordinal)];
    }

    private (NamedReferent Named, Bearer Bearer)? Of(ReadReport report, Referent referent) =>
        _at.TryGetValue(referent, out int at) && ReferenceEquals(_named[at].Report, report) ? (_named[at], _bearers[at]) : null;
}
