using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Quantities;

/// <summary>Numbers of the three shared stories held against our own marks.</summary>
public sealed class QuantitiesTask : IMeasureTask
{
    public string Name => "quantities";

    public string About => "Numbers of the three shared stories: found, value, bound, unit, what is counted (--data NAME for one).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table table = NewTable("Quantities", "story");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (StoryCase story in StoryCase.Asked(shared, options.Data))
        {
            string marks = Path.Combine(shared.Project, "gold", "quantities", story.Name + ".jsonl");
            if (!File.Exists(marks)) continue;
            ImmutableArray<ReadReport> read = [.. ReportIntake.Read([story.Reports], new IntakeSettings()).Reports.Select(reader.Read)];
            Dictionary<string, string> texts = read.ToDictionary(FileOf, r => r.Report.Text, StringComparer.Ordinal);
            QuantityScores scores = QuantityScorer.Of(QuantityMarks.Read(marks, "file", f => texts[f]), [.. read.SelectMany(r => r.Quantities.Select(q => QuantityMarks.Of(FileOf(r), q)))], _ => false);
            Add(table, story.Name, scores);
            figures.Add(new Figure($"quantities/{story.Name}/P", 100 * scores.All.Precision));
            figures.Add(new Figure($"quantities/{story.Name}/R", 100 * scores.All.Recall));
            figures.Add(new Figure($"quantities/{story.Name}/value", scores.Values.Percent));
            errors.AddRange(scores.Errors.Select(e => Line(story.Name, e, texts[e.At.File])));
        }

        return new Measurement([table], figures, errors)
        {
            Notes =
            [
                "Errors of the first run over the marks, by cause: what a share or a sum is of not told (9), bound of \"nearly\", which the finder calls about and the marks called at most (5, a convention: the marks follow the finder's now), nouns of persons missing from the list (6), \"from 55 to 110 billion\" as a range where it tells of a change (2), \"as much as\" without its bound (2), a bound not carried to the number that says the sum again (1), a mark of an index without a plural noun (3), a year taken for a count (1). Left: numbers alone at the end (\"will appoint six\", \"eight short of the 60\"), money whose currency stands before (\"four billion\"), \"mile per gallon\", \"fallen by -3.16%\".",
                "Marks of our own by offsets (gold/quantities), made before the finder was looked at. Found by any overlap; value, bound, unit and what is counted are of those found. \"Both sides\" and \"three-party\" count neither way; the istanbul story has two numbers beside those, so its line says little.",
            ],
        };
    }

    internal static Table NewTable(string title, string first) => new(title, first, "marked", "found", "P", "R", "value", "bound", "unit", "counted");

    internal static void Add(Table table, string name, QuantityScores s) =>
        table.Add(name, $"{s.All.Gold}", $"{s.All.Found}", Score.Percent(s.All.Precision), Score.Percent(s.All.Recall), $"{s.Values}", $"{s.Bounds}", $"{s.Units}", $"{s.Counted}");

    internal static ErrorLine Line(string where, QuantityError e, string text)
    {
        Span at = e.At.Span;
        string words = $"{text[Math.Max(0, at.Start - 40)..at.Start]}⟦{at.Of(text)}⟧{text[at.End..Math.Min(text.Length, at.End + 40)]}";
        string read = $"{e.At.Value}..{e.At.UpTo} {e.At.Bound} {e.At.Unit} of {e.At.Of}";
        return new ErrorLine("quantity " + e.Kind, $"{where} {e.At.File} {at.Start}-{at.End}", words, e.Key is { } k ? $"{read} | key {k.Value}..{k.UpTo} {k.Bound} {k.Unit} of {k.Of}" : read);
    }

    private static string FileOf(ReadReport read) => Path.GetFileName(read.Report.Files[0].Path);
}
