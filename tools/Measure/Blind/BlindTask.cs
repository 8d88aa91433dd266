using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;
using Concordance.Tools.Measure.Quantities;

namespace Concordance.Tools.Measure.Blind;

/// <summary>Twelve texts nobody tuned on, marked before the program had read them (gold/blind-texts).</summary>
public sealed class BlindTask : IMeasureTask
{
    public string Name => "blind";

    public string About => "Twelve texts of worldwide-ner never tuned on, marked by hand before they were read: statements, events, conditions, times, quantities.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        ImmutableArray<ReadReport> read = [.. BlindTexts.Read(shared).Select(reader.Read)];
        Dictionary<string, string> texts = read.ToDictionary(r => r.Report.Files[0].Path, r => r.Report.Text, StringComparer.Ordinal);
        BlindMarks marks = BlindMarks.Read(Path.Combine(shared.Project, "gold", "blind-texts"), texts);
        BlindFindings found = BlindFindings.Of(read, StoryReading.Findings(read, StoryReader.Read(read)));
        BlindScores s = BlindScores.Of(marks, found, BlindVerdicts.Read(Path.Combine(shared.Project, "gold", "verdicts")));
        return new Measurement([Table(s), Details(s)], Figures(s), options.Errors > 0 ? [.. Errors(s, found, texts)] : []) { Notes = BlindNotes.All };
    }

    private static Table Table(BlindScores s)
    {
        Table table = new("Twelve texts never tuned on", "kind", "marked", "found", "P", "R");
        void Row(string kind, Score score) => table.Add(kind, $"{score.Gold}", $"{score.Found}", Score.Percent(score.Precision), Score.Percent(score.Recall));
        Row("statements", s.Statements.All);
        Row("events", s.Events);
        Row("conditions", s.Conditions.Firm);
        Row("times", s.Times);
        Row("quantities", s.Quantities.All);
        return table;
    }

    private static Table Details(BlindScores s)
    {
        Table table = new("Of what was found", "asked", "right");
        foreach ((string tier, Share share) in s.Statements.Tiers) table.Add($"statements of tier {tier}", $"{share}");
        table.Add("direct quotations", $"{s.Statements.Direct}");
        table.Add("act", $"{s.Statements.Acts}");
        table.Add("kind", $"{s.Statements.Kinds}");
        table.Add("exact content", $"{s.Statements.Exact}");
        table.Add("status of events", $"{s.Status}");
        table.Add("look-alikes of conditions left alone", $"{new Share(s.Conditions.LookAlikes - s.Conditions.Taken, s.Conditions.LookAlikes)}");
        table.Add("values of times", $"{s.Values}");
        table.Add("values of quantities", $"{s.Quantities.Values}");
        table.Add("their bounds", $"{s.Quantities.Bounds}");
        table.Add("their units", $"{s.Quantities.Units}");
        table.Add("what they count", $"{s.Quantities.Counted}");
        return table;
    }

    private static ImmutableArray<Figure> Figures(BlindScores s) =>
    [
        new("blind/statements-P", 100 * s.Statements.All.Precision), new("blind/statements-R", 100 * s.Statements.All.Recall),
        new("blind/events-R", 100 * s.Events.Recall), new("blind/events-status", s.Status.Percent),
        new("blind/times-P", 100 * s.Times.Precision), new("blind/times-R", 100 * s.Times.Recall),
        new("blind/quantities-P", 100 * s.Quantities.All.Precision), new("blind/quantities-R", 100 * s.Quantities.All.Recall),
    ];

    /// <summary>For the verdicts and the notes, never to tune by.</summary>
    private static IEnumerable<ErrorLine> Errors(BlindScores s, BlindFindings found, IReadOnlyDictionary<string, string> texts)
    {
        string Words(string file, Span at) => $"{texts[file][Math.Max(0, at.Start - 60)..at.Start]}⟦{at.Of(texts[file])}⟧{texts[file][at.End..Math.Min(texts[file].Length, at.End + 60)]}";
        foreach (StatementError e in s.Statements.Errors)
            yield return new ErrorLine($"statement {e.Kind}", $"{e.File} {e.At.Start}-{e.At.End}", Words(e.File, e.At), $"{e.Rule} [{e.Speaker?.Of(texts[e.File])}]");
        foreach ((string kind, string file, Span at, string words, string rule) in s.Conditions.Errors) yield return new ErrorLine("condition " + kind, $"{file} {at.Start}-{at.End}", words, rule);
        foreach (QuantityError e in s.Quantities.Errors) yield return QuantitiesTask.Line("blind", e, texts[e.At.File]);
        foreach ((string kind, string file, Span at) in s.Unjudged)
            yield return new ErrorLine($"{kind} not judged", $"{file} {at.Start}-{at.End}", Words(file, at), kind == "event" ? $"{found.Events.First(f => f.Value.File == file && f.Value.Trigger == at).Value.Status}" : "");
    }
}
