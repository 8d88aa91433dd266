using System.Collections.Immutable;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Reading.Events;
using Concordance.Texts;
using Concordance.Texts.Decisions;

namespace Concordance.Stories.Decisions;

/// <summary>
/// Decisions on what one report tells: what a person refused is not read, what was edited is read as edited. All that is
/// found across reports then rests on that. Findings are not changed: the reports come back as new ones.
/// </summary>
public sealed class ReportDecisions
{
    public static readonly RuleId Edited = new("decided/edited"), Added = new("decided/added");

    private readonly Dictionary<ReportId, ReadReport> _reports;
    private readonly List<DecisionOutcome> _outcomes = [];

    private ReportDecisions(IEnumerable<ReadReport> reports) => _reports = reports.ToDictionary(r => r.Report.Id);

    /// <summary>The kinds of findings that single reports give; all others are found across reports.</summary>
    public static bool IsOfReport(string kind) => kind is "statement" or "event" or "condition" or "time" or "quantity";

    public static (ImmutableArray<ReadReport> Reports, ImmutableArray<DecisionOutcome> Outcomes) Follow(IEnumerable<ReadReport> reports, IEnumerable<Decision> decisions)
    {
        ReportDecisions following = new(reports);
        // What was made by hand comes first: other decisions may be on it. A note is on what was found, whatever is decided of it.
        foreach (Decision decision in decisions.OrderBy(d => d.Word switch { DecisionWord.Added => 0, DecisionWord.Noted => 1, _ => 2 })) following._outcomes.Add(following.Follow(decision));
        return ([.. following._reports.Values.OrderBy(r => r.Report.Id)], [.. following._outcomes]);
    }

    private DecisionOutcome Follow(Decision decision)
    {
        IReadOnlyList<Place> words = decision.Quote!.In(_reports.Values.Select(r => r.Report));
        if (decision.Word == DecisionWord.Added) return Add(decision, words);
        return decision.Kind switch
        {
            "statement" => Follow(decision, words, r => r.Statements, s => s.ContentHull, WithStatement),
            "event" => Follow(decision, words, r => r.Events, e => e.Span, WithEvent),
            "condition" => Follow(decision, words, r => r.Conditions, c => c.Clause, (r, one, other) => r with { Conditions = Put(r.Conditions, one, other) }),
            "time" => Follow(decision, words, r => r.Times, t => t.Span, (r, one, other) => r with { Times = Put(r.Times, one, other) }),
            _ => Follow(decision, words, r => r.Quantities, q => q.Span, (r, one, other) => r with { Quantities = Put(r.Quantities, one, other) }),
        };
    }

    private DecisionOutcome Follow<T>(Decision decision, IReadOnlyList<Place> words, Func<ReadReport, ImmutableArray<T>> findings, Func<T, Span> span, Func<ReadReport, T, T?, ReadReport> with)
        where T : class
    {
        IEnumerable<ReadReport> where = words.Select(w => w.Report).Distinct().Select(id => _reports[id]);
        (T? found, Place at, DecisionState state, string? why) = DecidedFindings.Find(words, where.SelectMany(r => findings(r).Select(f => (f, r.Report.At(span(f))))), decision.Kind!);
        if (found is null) return new DecisionOutcome(decision, state, [], why);
        ReadReport report = _reports[at.Report];
        if (decision.Word is DecisionWord.Accepted or DecisionWord.Noted) return new DecisionOutcome(decision, DecisionState.Applied, [at], null);
        if (decision.Word == DecisionWord.Refused) _reports[at.Report] = with(report, found, null);
        else if (Edits.Of(found, decision, report) is { Edited: T edited }) _reports[at.Report] = with(report, found, edited);
        else return new DecisionOutcome(decision, DecisionState.Lost, [], Edits.Of(found, decision, report).Why);
        return new DecisionOutcome(decision, DecisionState.Applied, [at], null);
    }

    private DecisionOutcome Add(Decision decision, IReadOnlyList<Place> words)
    {
        if (words is not [var at]) return MadeFindings.Unclear(decision, words.Count);
        (ReadReport? with, Place made, string? why) = MadeFindings.Into(_reports[at.Report], at.Span, decision);
        if (with is null) return new DecisionOutcome(decision, DecisionState.Lost, [], why);
        _reports[at.Report] = with;
        return new DecisionOutcome(decision, DecisionState.Applied, [made], null);
    }

    /// <summary>A day that a person gives is none of the report's times.</summary>
    internal static ReadReport WithEvent(ReadReport report, Event one, Event? other) => report with
    {
        Events = Put(report.Events, one, other),
        GivenTimes = other?.Time is { } day && !report.Times.Contains(day, ReferenceEqualityComparer.Instance) && !report.GivenTimes.Contains(day, ReferenceEqualityComparer.Instance) ? report.GivenTimes.Add(day) : report.GivenTimes,
    };

    /// <summary>What rests on a statement follows it: events and conditions in a refused one lose who says so.</summary>
    internal static ReadReport WithStatement(ReadReport report, Statement one, Statement? other) => report with
    {
        Statements = Put(report.Statements, one, other),
        Events = [.. report.Events.Select(e => ReferenceEquals(e.According, one) ? e with { According = other } : e)],
        Conditions = [.. report.Conditions.Select(c => ReferenceEquals(c.According, one) ? c with { According = other } : c)],
    };

    private static ImmutableArray<T> Put<T>(ImmutableArray<T> all, T one, T? other)
        where T : class => [.. all.Select(a => ReferenceEquals(a, one) ? other : a).OfType<T>()];
}
