using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Events;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Tools.Measure.SameEvents;

/// <summary>The chains found over all documents of a part, held against the marked ones.</summary>
public sealed class ChainTally
{
    private readonly Dictionary<Event, string> _gold = new(ReferenceEqualityComparer.Instance), _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Event, ReadReport> _in = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Event A, Event B, bool Right)> _pairs = [];
    private int _links, _rightLinks;

    public ChainTally(IEnumerable<MarkedDocument> documents)
    {
        foreach (MarkedDocument document in documents)
            foreach ((Event told, string chain) in document.Chains)
            {
                _gold[told] = chain;
                _found[told] = $"alone {_found.Count}";
                _in[told] = document.Report;
            }
    }

    public double Conll => ChainScores.Conll(Gold, Found);

    /// <summary>Neighbours in a found chain that stand in different documents: what the product says is one.</summary>
    public Score Links => new(_links, _links, _links, _rightLinks);

    public string[] Cells =>
    [
        $"{_gold.Count}", $"{_gold.Values.Distinct().Count()}", Score.Percent(ChainScores.Muc(Gold, Found).F), Score.Percent(Entities.BCubed.Of(Gold, Found).F), Score.Percent(ChainScores.CeafE(Gold, Found).F), Score.Percent(Conll),
        $"{_links}", Score.Percent(Links.Precision), $"{_pairs.Count}", Score.Percent(_pairs.Count == 0 ? 0 : (double)_pairs.Count(p => p.Right) / _pairs.Count),
    ];

    private Gold<IReadOnlyDictionary<Event, string>> Gold => new(_gold);

    private Found<IReadOnlyDictionary<Event, string>> Found => new(_found);

    public void Add(ImmutableArray<SameEvent> chains)
    {
        foreach (SameEvent chain in chains)
        {
            string name = $"chain {_found.Count} {_pairs.Count} {_links}";
            foreach (Told<Event> member in chain.Members) _found[member.What] = name;
            for (int i = 0; i < chain.Members.Length; i++)
                for (int j = 0; j < i; j++)
                {
                    if (chain.Members[i].In.Report.Id == chain.Members[j].In.Report.Id) continue;
                    bool right = _gold[chain.Members[i].What] == _gold[chain.Members[j].What];
                    _pairs.Add((chain.Members[j].What, chain.Members[i].What, right));
                    if (j != i - 1) continue;
                    _links++;
                    if (right) _rightLinks++;
                }
        }
    }

    public IEnumerable<ErrorLine> Errors(string sorting, int around)
    {
        foreach ((Event a, Event b, bool right) in _pairs)
            if (!right) yield return new("false link", sorting, $"{Words(a, around)} = {Words(b, around)}", "");
        foreach (IGrouping<string, Event> chain in _gold.GroupBy(g => g.Value, g => g.Key).Where(g => g.Count() > 1))
        {
            Event[] firsts = [.. chain.DistinctBy(e => _found[e])];
            for (int i = 1; i < firsts.Length; i++) yield return new("missed link", sorting, $"{Words(firsts[0], around)} = {Words(firsts[i], around)}", "");
        }
    }

    private string Words(Event told, int around)
    {
        string text = _in[told].Report.Text;
        Span at = told.Trigger;
        return $"{text[Math.Max(0, at.Start - around)..at.Start]}⟦{at.Of(text)}⟧{text[at.End..Math.Min(text.Length, at.End + around)]}";
    }
}
