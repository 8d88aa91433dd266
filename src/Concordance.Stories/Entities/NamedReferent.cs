using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>A referent of one report and its names, read once however often the report is read together with others.</summary>
internal sealed class NamedReferent(ReadReport report, Referent referent)
{
    public ReadReport Report => report;

    public Referent Referent => referent;

    /// <summary>Each once, in text order.</summary>
    public string[] Names { get; } = [.. referent.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => m.Span.Of(report.Report.Text)).Distinct(StringComparer.Ordinal)];

    /// <summary>Of a person named in full.</summary>
    public string[] Surnames => field ??= referent.Type == ReferentType.Person ? [.. Names.Select(n => PersonName.Of(n)).Where(p => !p.Given.IsEmpty).Select(p => p.Surname)] : [];
}
