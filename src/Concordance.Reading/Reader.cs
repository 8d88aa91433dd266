using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Reading.Naming.InText;
using Concordance.Texts;

namespace Concordance.Reading;

/// <summary>Reads one report: each stage takes layers and returns a new one.</summary>
public sealed class Reader(LanguageModel language)
{
    public ReadReport Read(Report report)
    {
        ParsedText parsed = language.Parse(report.Id, report.Text);
        Furniture furniture = BoilerplateFinder.Find(report, parsed);
        ImmutableArray<Name> names = NamesOfReport.Complete(parsed, language.Names.Find(parsed));
        ImmutableArray<TimeExpression> times = TimeFinder.Find(parsed);
        ImmutableArray<Referent> referents = CoreferenceResolver.Resolve(parsed, names, furniture);
        Attributions attributions = AttributionFinder.Find(report, parsed, times, referents, furniture);
        return new ReadReport
        {
            Report = report,
            Parsed = parsed,
            Headline = furniture.Headline,
            Outlet = furniture.Outlet,
            SetAside = furniture.SetAside,
            BrokenProvenance = furniture.BrokenProvenance,
            Cautions = [.. furniture.Cautions, .. TwoPrintedDays.Find(report, times)],
            Published = ReportDay.Solve(report, parsed, times, furniture),
            Names = names,
            Times = times,
            Quantities = QuantityFinder.Find(parsed, times),
            Referents = referents,
            Statements = attributions.Statements,
            Cued = attributions.Cued,
            Unread = attributions.Unread,
            Events = EventFinder.Find(parsed, times, referents, attributions.Statements, furniture),
        };
    }
}
