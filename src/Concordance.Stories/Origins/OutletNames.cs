using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>Outlets and agencies by name, so that the paper that prints a report and the paper that another quotes are one.</summary>
internal sealed class OutletNames
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);

    private readonly Dictionary<ReportId, ImmutableArray<object>> _of = [];

    public OutletNames(Joined story)
    {
        foreach (Entity entity in story.Entities.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place))
            _entities.TryAdd(Bare(entity.Name), entity);
        foreach (ReadReport report in story.Reports)
            _of[report.Report.Id] = Own(report);
    }

    /// <summary>Whose voice a report's own is: of the agency in its dateline, then of its outlet; two reports of one are one voice.</summary>
    public ImmutableArray<object> Of(ReadReport report) => _of[report.Report.Id];

    public object Key(string name) => (object?)_entities.GetValueOrDefault(Bare(name)) ?? Bare(name);

    /// <summary>One that the story tells of by that name; null where it tells of none.</summary>
    public object? Known(string name) => _entities.GetValueOrDefault(Bare(name));

    /// <summary>As printed, else as given with the report; empty where neither is known.</summary>
    public static string NameOf(ReadReport report) =>
        Bare(report.Outlet?.Name ?? report.Report.Files.Select(f => f.Outlet).FirstOrDefault(o => !string.IsNullOrEmpty(o)) ?? "");

    private ImmutableArray<object> Own(ReadReport report)
    {
        string[] names = [.. new[] { Bare(DatelineAgency.Of(report.Report)?.Name ?? ""), NameOf(report) }.Where(n => n.Length > 0).Distinct()];
        return names.Length == 0 ? [report.Report.Id] : [.. names.Select(Key)];
    }

    /// <summary>In lower case, without the article.</summary>
    public static string Bare(string outlet) => outlet.ToLowerInvariant() is var name && name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;
}
