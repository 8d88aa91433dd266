using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Conditions;
using Concordance.Reading.Coreference;
using Concordance.Reading.Corrections;
using Concordance.Reading.Days;
using Concordance.Reading.Events;
using Concordance.Reading.Naming.InText;
using Concordance.Texts;

namespace Concordance.Reading;

/// <summary>Reads one report: each stage takes layers and returns a new one.</summary>
public sealed class Reader(LanguageModel language)
{
    public ReadReport Read(Report report) => Read(report, null);

    /// <param name="done">Told the name of each stage when it is done: pure rooms have no clock, who asks may have one.</param>
    public ReadReport Read(Report report, Action<string>? done)
    {
        // long because each stage is a line here, in the order in which the layers rest on one another
        ParsedText parsed = language.Parse(report.Id, report.Text);
        done?.Invoke("words, tags, trees");
        Furniture furniture = BoilerplateFinder.Find(report, parsed);
        done?.Invoke("set aside");
        ImmutableArray<Name> names = NamesOfReport.Complete(parsed, language.Names.Find(parsed));
        done?.Invoke("names");
        ImmutableArray<TimeExpression> times = EntryDays.Lean(report, TimeFinder.Find(parsed));
        done?.Invoke("times");
        ImmutableArray<Quantity> quantities = QuantityFinder.Find(parsed, times);
        done?.Invoke("quantities");
        ImmutableArray<Referent> referents = CoreferenceResolver.Resolve(parsed, names, furniture);
        done?.Invoke("coreference");
        Scene scene = new(report, parsed, times, referents, furniture);
        Attributions attributions = AttributionFinder.Find(scene);
        done?.Invoke("attribution");
        ImmutableArray<Correction> corrections = CorrectionFinder.Find(parsed);
        ImmutableArray<Span> takenBack = WrongTelling.Find(parsed, corrections);
        ImmutableArray<Event> events = WrongTelling.Doubted(parsed, EventFinder.Find(parsed, times, referents, attributions.Statements, furniture), takenBack);
        done?.Invoke("events");
        ImmutableArray<Condition> conditions = ConditionFinder.Find(scene, attributions.Statements);
        done?.Invoke("conditions");
        SolvedDay published = ReportDay.Solve(report, parsed, times, furniture);
        done?.Invoke("its day");
        return new ReadReport
        {
            Report = report,
            Parsed = parsed,
            Headline = furniture.Headline,
            Outlet = furniture.Outlet,
            SetAside = furniture.SetAside,
            BrokenProvenance = [.. furniture.BrokenProvenance.Concat(attributions.Unnamed).OrderBy(b => b.Span)],
            Cautions = [.. furniture.Cautions, .. CorrectionFinder.Cautions(corrections), .. FarDay.Cautions(published)],
            Corrections = corrections,
            TakenBack = takenBack,
            Published = published,
            Names = names,
            Times = times,
            Quantities = quantities,
            Referents = referents,
            Statements = attributions.Statements,
            Cued = attributions.Cued,
            Events = events,
            Conditions = conditions,
            Unread = WithoutResult.Join(attributions, conditions),
        };
    }
}
