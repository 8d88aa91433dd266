using System.Collections.Immutable;
using Concordance.Dossiers.Records;

namespace Concordance.Tools.Measure.MarkedStories;

/// <summary>Whether a confidence means what it says: findings of marked stories by the shipped record of their rule.</summary>
public sealed class Calibration
{
    private readonly SortedDictionary<int, (int Expected, Share Right)> _bands = [];

    public Table Table
    {
        get
        {
            Table table = new("Calibration", "confidence", "findings", "right", "expected %", "right %");
            foreach ((int band, (int expected, Share right)) in _bands.Reverse())
                table.Add(band < 0 ? "not yet measured" : $"{band}-{Math.Min(100, band + 9)}", $"{right.Of}", $"{right.Part}", band < 0 ? "-" : Score.Percent(expected / 100.0 / right.Of), Score.Percent(right.Percent / 100));
            return table;
        }
    }

    /// <param name="rules">By rule: right findings of all that count.</param>
    public void Add(ImmutableSortedDictionary<string, Share> rules)
    {
        foreach ((string rule, Share share) in rules)
        {
            int? percent = RuleRecords.Of(rule).Percent;
            int band = percent is { } known ? Math.Min(90, known / 10 * 10) : -1;
            (int expected, Share right) = _bands.GetValueOrDefault(band);
            _bands[band] = (expected + ((percent ?? 0) * share.Of), right + share);
        }
    }
}
