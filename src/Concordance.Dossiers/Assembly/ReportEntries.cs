using System.Collections.Immutable;
using Concordance.Dossiers.Json;
using Concordance.Reading;
using Concordance.Reading.Corrections;
using Concordance.Reading.Days;
using Concordance.Stories.Corrections;
using Concordance.Texts;

namespace Concordance.Dossiers.Assembly;

/// <summary>A report as the dossier lists it: read and in a story, or in a language that is not read.</summary>
internal sealed record Listed(Report Report, ReadReport? Read, SolvedDay Day, int? Story)
{
    public string File => Report.Files.IsEmpty ? Report.Id.Value : Report.Files[0].Path;
}

/// <summary>The list "reports".</summary>
internal static class ReportEntries
{
    public static ReportEntry Of(Listed listed, string label, string? story, ImmutableArray<Corrected> corrected, Ledger ledger)
    {
        Report report = listed.Report;
        ReadReport? read = listed.Read;
        return new ReportEntry
        {
            Id = report.Id.Value,
            Label = label,
            File = listed.File,
            Files = [.. report.Files.Select(f => new FileEntry(f.Path, f.Published?.ToString("yyyy-MM-dd", null), f.Outlet, f.Url))],
            Sha256 = report.Files.IsEmpty ? "" : report.Files[0].Sha256,
            Length = report.Text.Length,
            Language = report.Language,
            Read = read is not null,
            Headline = ledger.Span(report.Id, read?.Headline),
            Published = ledger.Day(listed.Day),
            Outlet = Outlet(report, read, ledger),
            Story = story,
            Sentences = Sentences(report, read, ledger),
            SetAside = SetAside(report, read, ledger),
            BrokenProvenance = Broken(report, read, ledger),
            Cautions = Cautions(report, read, corrected, ledger),
        };
    }

    /// <summary>What a person gave beats what the report prints; where both are one the printed words are shown.</summary>
    private static OutletEntry? Outlet(Report report, ReadReport? read, Ledger ledger)
    {
        string? given = report.Files.Select(f => f.Outlet).FirstOrDefault(o => !string.IsNullOrEmpty(o));
        if (read?.Outlet is { } printed && (given is null || string.Equals(given, printed.Name, StringComparison.OrdinalIgnoreCase)))
            return new OutletEntry(printed.Name, ledger.Span(report.Id, printed.Span));
        return given is null ? null : new OutletEntry(given, null);
    }

    /// <summary>Counts what is the report's running text; what was set aside is not there to be read.</summary>
    private static SentencesEntry Sentences(Report report, ReadReport? read, Ledger ledger)
    {
        if (read is null) return new SentencesEntry(0, []);
        int count = 0, next = 0, setAsideTo = 0;
        Span[] aside = [.. read.SetAside.Select(a => a.Span).Order()];
        for (int i = 0; i < read.Parsed.Sentences.Length; i++)
        {
            Span sentence = read.Parsed.SentenceSpan(i);
            for (; next < aside.Length && aside[next].Start <= sentence.Start; next++) setAsideTo = Math.Max(setAsideTo, aside[next].End);
            if (sentence.End > setAsideTo) count++;
        }

        return new SentencesEntry(count, ledger.Spans(read.Unread.Select(report.At)));
    }

    private static ImmutableArray<SetAsideEntry> SetAside(Report report, ReadReport? read, Ledger ledger) =>
    [
        .. (read?.SetAside ?? []).Where(a => !a.Span.IsEmpty).OrderBy(a => a.Span).Select(a => new SetAsideEntry
        {
            Id = ledger.Ids.Next('b', report.At(a.Span)), Rule = a.Because.Rule.Value, Confidence = ledger.Confidence(a.Because), Because = ledger.Because(a.Because),
            Span = ledger.Span(report.Id, a.Span), As = a.As,
        }),
    ];

    private static ImmutableArray<BrokenProvenanceEntry> Broken(Report report, ReadReport? read, Ledger ledger) =>
    [
        .. (read?.BrokenProvenance ?? []).Where(b => !b.Span.IsEmpty).OrderBy(b => b.Span).Select(b => new BrokenProvenanceEntry
        {
            Id = ledger.Ids.Next('w', report.At(b.Span)), Rule = b.Because.Rule.Value, Confidence = ledger.Confidence(b.Because), Because = ledger.Because(b.Because),
            Span = ledger.Span(report.Id, b.Span), As = b.As,
        }),
    ];

    /// <summary>Those of reading, and the sentences that only other reports show to be corrections.</summary>
    private static ImmutableArray<CautionEntry> Cautions(Report report, ReadReport? read, ImmutableArray<Corrected> corrected, Ledger ledger) =>
        [.. (read?.Cautions ?? report.Cautions).Concat(CorrectionFinder.Cautions([.. corrected.Select(c => c.Notice.What).Where(c => read?.Corrections.Contains(c) == false)])).OrderBy(c => c.Span ?? new Span(0, 0)).ThenBy(c => c.As).Select(c => Caution(report, read, c, corrected, ledger))];

    private static CautionEntry Caution(Report report, ReadReport? read, Caution caution, ImmutableArray<Corrected> corrected, Ledger ledger)
    {
        string id = ledger.Ids.Next('w', report.At(caution.Span ?? new Span(0, 0)));
        Correction? notice = caution.As == CautionKind.Correction ? read?.Corrections.Concat(corrected.Select(c => c.Notice.What)).FirstOrDefault(c => c.Span == caution.Span) : null;
        if (notice is not null) ledger.IdOf[notice] = id;
        Corrected? touched = notice is null ? null : corrected.FirstOrDefault(c => ReferenceEquals(c.Notice.What, notice));
        return new CautionEntry
        {
            Id = id, Rule = caution.Because.Rule.Value, Confidence = ledger.Confidence(caution.Because), Because = ledger.Because(caution.Because),
            Span = ledger.Span(report.Id, caution.Span), As = caution.As,
            Corrects = touched is null || (touched.Passages.IsEmpty && notice!.Old is null && notice.As == CorrectionKind.Corrected) ? null : new CorrectsEntry(ledger.Span(report.Id, notice!.Old), ledger.Span(report.Id, notice.New), ledger.Spans(touched.Passages)),
        };
    }
}
