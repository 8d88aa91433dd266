using System.Collections.Immutable;
using Concordance.Dossiers;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Tests.Dossiers;

/// <summary>A story of two small reports whose findings are put in by hand, so that assembly is tested apart from reading.</summary>
internal static class Assembled
{
    public const string Later = "On Tuesday the mayor told the Harbour Post that the bridge stays shut.", Earlier = "Bridge shut\nMayor Ann Lee said on Monday: \"The bridge is shut.\" [1]";

    public static readonly Report LaterReport = new(Later, [new ReportFile("b.txt", "bb"), new ReportFile("copy/b.txt", "cc")], "en");

    public static readonly Report EarlierReport = new(Earlier, [new ReportFile("a.txt", "aa")], "en");

    public static readonly Report Turkish = new("Köprü kapalı.", [new ReportFile("c.txt", "dd")], "tr", null, [new Caution(null, CautionKind.UnreadLanguage, new Because(new("intake/language"), [], []))]);

    public static ReportTexts Texts => new([LaterReport, EarlierReport, Turkish]);

    public static Dossier Dossier(bool because = false) => DossierAssembler.Assemble([Story()], [Turkish], new AssemblyOptions(because));

    public static Story Story(bool turned = false)
    {
        ReadReport later = ReadLater(), earlier = ReadEarlier();
        Entity mayor = new("Ann Lee", ReferentType.Person, [new Variant("Ann Lee", [At(EarlierReport, "Ann Lee")])], [new OfficeGiven("Mayor", At(EarlierReport, "Mayor"), Reason("a", EarlierReport, "Mayor"))], [], [],
            [earlier.Referents[0], later.Referents[0]], At(EarlierReport, "Ann Lee"), Reason("stories/entity", EarlierReport, "Ann Lee"));
        Entity post = new("Harbour Post", ReferentType.Organisation, [new Variant("Harbour Post", [At(LaterReport, "Harbour Post")])], [], [], [new PerhapsSame(At(EarlierReport, "Ann Lee"), "both speak")],
            [later.Referents[1]], At(LaterReport, "Harbour Post"), Reason("stories/entity", LaterReport, "Harbour Post"));
        DateOnly monday = new(2025, 6, 2), tuesday = new(2025, 6, 3);
        return new Story(
            turned ? [later, earlier] : [earlier, later], ["they share Ann Lee"], At(EarlierReport, "Bridge shut"),
            ImmutableDictionary<ReportId, SolvedDay>.Empty.Add(EarlierReport.Id, new SolvedDay(DayRange.On(monday), monday, DayKnown.Solved, [At(EarlierReport, "Monday")]))
                .Add(LaterReport.Id, new SolvedDay(DayRange.On(tuesday), tuesday, DayKnown.Solved, [])),
            ImmutableDictionary<TimeExpression, ResolvedTime>.Empty.Add(earlier.Times[0], new ResolvedTime("2025-06-02", DayRange.On(monday))),
            turned ? [post, mayor] : [mayor, post], Reason("stories/shared-names", EarlierReport, "Ann Lee"));
    }

    private static ReadReport ReadEarlier()
    {
        Referent mayor = Someone(EarlierReport, "Ann Lee");
        TimeExpression monday = new(Find(Earlier, "Monday"), TimeKind.Date, new FixedTime("XXXX-WXX-1", DayRange.Unknown), Reason("times/weekday", EarlierReport, "Monday"));
        return new ReadReport
        {
            Report = EarlierReport, Parsed = Parsed(EarlierReport), Headline = Find(Earlier, "Bridge shut"), Times = [monday], Referents = [mayor],
            SetAside = [new SetAside(Find(Earlier, "[1]"), SetAsideKind.CitationMarker, Reason("boilerplate/citation-markers", EarlierReport, "[1]"))],
            BrokenProvenance = [new BrokenProvenance(Find(Earlier, "[1]"), BrokenProvenanceKind.OrphanMarker, Reason("boilerplate/citation-markers", EarlierReport, "[1]"))],
            Statements =
            [
                new Statement(new Speaker(Find(Earlier, "Ann Lee"), Find(Earlier, "Mayor"), [mayor]), Find(Earlier, "said"), [Find(Earlier, "The bridge is shut")], StatementKind.Direct, Act.Say, false, false, Voice.Attributed,
                    [], null, monday, null, new Because(new("attribution/quoted-speech"), [At(EarlierReport, "said")], [Reason("times/weekday", EarlierReport, "Monday")])),
            ],
        };
    }

    private static ReadReport ReadLater()
    {
        Referent mayor = Someone(LaterReport, "the mayor"), post = Someone(LaterReport, "Harbour Post");
        Source told = new(SourceKind.Outlet, Find(Later, "the Harbour Post"), post, [], Reason("attribution/original-source", LaterReport, "told"));
        return new ReadReport
        {
            Report = LaterReport, Parsed = Parsed(LaterReport), Referents = [mayor, post], Unread = [Find(Later, "On Tuesday")],
            Statements =
            [
                new Statement(new Speaker(Find(Later, "the mayor"), null, [mayor]), Find(Later, "told"), [Find(Later, "the bridge stays shut")], StatementKind.Indirect, Act.Say, false, false, Voice.Attributed,
                    [told], null, null, null, Reason("attribution/verb-then-clause", LaterReport, "told")),
            ],
        };
    }

    private static Referent Someone(Report report, string words) =>
        new(ReferentType.Person, [new Mention(Find(report.Text, words), MentionKind.Name, Reason("names/test", report, words))], [], Reason("coreference/test", report, words));

    /// <summary>Sentences only: one a line, one token each.</summary>
    private static ParsedText Parsed(Report report)
    {
        Lines lines = new(report.Text);
        ImmutableArray<Span> spans = [.. Enumerable.Range(1, lines.Count).Select(lines.Line)];
        Tokens tokens = new(report.Id, report.Text, spans, [.. spans.Select((_, i) => new SentenceRange(i, i + 1))]);
        return new ParsedText(tokens, [.. spans.Select(_ => Pos.X)], [.. spans.Select(_ => "FW")], [.. spans.Select(s => s.Of(report.Text))], [.. spans.Select(_ => -1)], [.. spans.Select(_ => Relation.root)]);
    }

    private static Because Reason(string rule, Report report, string words) => new(new(rule), At(report, words));

    private static Place At(Report report, string words) => report.At(Find(report.Text, words));

    private static Span Find(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
