using System.Collections.Immutable;
using Concordance.Dossiers.Records;

namespace Concordance.Desk.Views;

/// <summary>How often each rule was right on cases it was not tuned on.</summary>
public sealed record QualityView(ImmutableArray<RuleView> Rules)
{
    public static QualityView Shipped { get; } = new([.. RuleRecords.All.Where(r => r.Asked > 0).Select(r => EvidenceView.RuleOf(r.Rule))]);
}
