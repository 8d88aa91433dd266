using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>The lists "sources" and "statements": who said what, through whom.</summary>
internal sealed class StatementEntries(Ledger ledger)
{
    private readonly Dictionary<(Place, SourceKind), string> _sourceIds = [];
    private readonly List<(Place At, SourceEntry Entry)> _sources = [];

    public ImmutableArray<SourceEntry> Sources => [.. _sources.OrderBy(s => s.At, Comparer<Place>.Create(ledger.Compare)).Select(s => s.Entry)];

    /// <param name="same">Statements that are one: all but the earliest name it.</param>
    public ImmutableArray<StatementEntry> Statements(IReadOnlyList<ReadReport> reports, IEnumerable<SameStatement> same)
    {
        StatementEntry[] entries = [.. reports.SelectMany(r => r.Statements.Where(s => !s.Content.IsEmpty).OrderBy(s => s.Content[0]).Select(s => Entry(s, r)))];
        Dictionary<string, string> first = new(StringComparer.Ordinal);
        foreach (SameStatement one in same)
        {
            Told<Statement>[] members = [.. one.Members.OrderBy(m => m.In.Report.At(m.What.Content[0]), Comparer<Place>.Create(ledger.Compare))];
            foreach (Told<Statement> member in members.Skip(1)) first[ledger.StatementOf[member.What]] = ledger.StatementOf[members[0].What];
        }

        return [.. entries.Select(e => first.TryGetValue(e.Id, out string? earliest) ? e with { SameAs = earliest } : e)];
    }

    /// <summary>The station nearest to the page through which a statement came, where the dossier lists it.</summary>
    public string? OutermostOf(Statement? statement, ReportId report) => statement is { Relay.IsEmpty: false } ? _sourceIds.GetValueOrDefault((new Place(report, statement.Relay[^1].Span), statement.Relay[^1].As)) : null;

    private StatementEntry Entry(Statement statement, ReadReport read)
    {
        Report report = read.Report;
        bool own = statement.Voice == Voice.Reporter;
        return new StatementEntry
        {
            Id = ledger.StatementOf[statement] = ledger.Ids.Next('s', report.At(statement.Content[0])),
            Rule = statement.Because.Rule.Value,
            Confidence = ledger.Confidence(statement.Because),
            Because = ledger.Because(statement.Because),
            Report = report.Id.Value,
            Speaker = own || statement.Speaker is null ? null : Spoken(statement.Speaker, report),
            Cue = own ? null : ledger.Span(report.Id, statement.Cue),
            Content = [.. statement.Content.Where(c => !c.IsEmpty).Select(c => ledger.Span(report.Id, c))],
            Kind = statement.Kind,
            Act = statement.Act,
            Negated = statement.Negated,
            Question = statement.Question,
            Voice = statement.Voice,
            Relay = [.. statement.Relay.Select(s => Id(s, report))],
            To = ledger.Entity(statement.To),
            On = ledger.Time(statement.On),
            Place = ledger.Entity(statement.Place),
            SameAs = null,
        };
    }

    private SpeakerEntry Spoken(Speaker speaker, Report report)
    {
        string[] entities = [.. speaker.Referents.Select(ledger.Entity).OfType<string>().Distinct()];
        bool one = speaker.Referents.Length == 1;
        return new SpeakerEntry(one ? entities.FirstOrDefault() : null, one ? [] : [.. entities], ledger.Span(report.Id, speaker.Span), ledger.Span(report.Id, speaker.Office));
    }

    /// <summary>One station is listed once for each place where it is named; its further stations with it.</summary>
    private string Id(Source source, Report report)
    {
        Place at = report.At(source.Span);
        if (_sourceIds.TryGetValue((at, source.As), out string? known)) return ledger.SourceOf[source] = known;
        string id = ledger.SourceOf[source] = _sourceIds[(at, source.As)] = ledger.Ids.Next('o', at);
        SourceEntry entry = new()
        {
            Id = id,
            Rule = source.Because.Rule.Value,
            Confidence = ledger.Confidence(source.Because),
            Because = ledger.Because(source.Because),
            As = source.As,
            Entity = ledger.Entity(source.Referent),
            Span = ledger.Span(report.Id, source.Span),
            Via = [.. source.Via.Select(v => Id(v, report))],
        };
        _sources.Add((at, entry));
        return id;
    }
}
