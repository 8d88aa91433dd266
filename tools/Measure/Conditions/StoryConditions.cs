using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>The marked stories that hold conditions, each on its own row.</summary>
internal static class StoryConditions
{
    public static (Table Table, List<Figure> Figures, List<ErrorLine> Errors) Measure(LanguageModel model, SharedFolder shared)
    {
        Table table = new("Marked stories", "story", "marked", "found", "R", "P", "acts asserted", "right", "kind right", "holder given", "right", "look-alikes taken", "of");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        Reader reader = new(model);
        foreach (StoryCase story in StoryCase.All(shared))
        {
            Gold<ConditionMark>[] key = [.. KeyConditions.Read(story.Key)];
            if (key.Length == 0) continue;
            Found<FoundCondition>[] found =
            [
                .. ReportIntake.Read([story.Reports], new IntakeSettings()).Reports.Select(reader.Read)
                    .SelectMany(r => r.Conditions.Select(c => new Found<FoundCondition>(new FoundCondition(Path.GetFileName(r.Report.Files[0].Path), r.Report.Text, c)))),
            ];
            StoryConditionScores s = StoryConditionScorer.Of(key, found);
            table.Add(story.Name, $"{s.Firm.Gold}", $"{s.Firm.Found}", $"{s.Firm.GoldHit}", Score.Percent(s.Firm.Precision), $"{s.Acts.Found}", $"{s.Acts.FoundRight}", $"{s.Kinds.FoundRight}",
                $"{s.Holders.Found}", $"{s.Holders.FoundRight}", $"{s.Taken}", $"{s.LookAlikes}");
            if (s.Firm.Gold > 0) figures.Add(new Figure($"conditions/{story.Name}/R", 100 * s.Firm.Recall));
            figures.Add(new Figure($"conditions/{story.Name}/look-alikes-left", s.LookAlikes == 0 ? 100 : 100.0 * (s.LookAlikes - s.Taken) / s.LookAlikes));
            errors.AddRange(s.Errors.Select(e => new ErrorLine(e.Kind, $"{story.Name} {e.File} {e.At.Start}-{e.At.End}", e.Words, e.Rule)));
        }

        return (table, figures, errors);
    }
}
