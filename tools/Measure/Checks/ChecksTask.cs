using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Checks;
using Concordance.Texts;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Checks;

/// <summary>Sentences of ours asked of marked stories: true ones, and look-alikes with another number, day, speaker, name, or the opposite.</summary>
public sealed class ChecksTask : IMeasureTask
{
    public string Name => "checks";

    public string About => "Sentences asked of marked stories (gold/checks): which reports are said to say or deny them (--data NAME|FOLDER for one story).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table table = new("Sentences checked", "story", "sentences", "said by", "found", "wrongly said", "denied by", "found", "wrongly denied");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (StoryCase story in StoryCase.Asked(shared, options.Data))
        {
            ImmutableArray<AskedMark> marks = AskedMark.Read(Path.Combine(shared.Project, "gold", "checks", Path.GetFileName(story.Name) + ".tsv"));
            if (marks.IsEmpty) continue;
            ImmutableArray<Story> stories = StoryReader.Read(ReportIntake.Read([story.Reports], new IntakeSettings()).Reports.Select(reader.Read));
            Answered[] answers = [.. marks.Select(m => Answer(m, reader, stories))];
            CheckScore score = CheckScore.Of(answers);
            table.Add(story.Name, $"{score.Sentences}", $"{score.Said}", $"{score.SaidRight}", $"{score.SaidWrong.Length}", $"{score.Denied}", $"{score.DeniedRight}", $"{score.DeniedWrong.Length}");
            figures.Add(new($"checks/{story.Name}/said-R", 100.0 * score.SaidRight / Math.Max(1, score.Said)));
            figures.Add(new($"checks/{story.Name}/said-P", score.SaidRight == 0 ? 0 : 100.0 * score.SaidRight / (score.SaidRight + score.SaidWrong.Length)));
            if (options.Errors > 0) errors.AddRange(Errors(story.Name, answers, score));
        }

        return new Measurement([table], figures, errors)
        {
            Notes = ["The sentences are ours, about what the reports of the marked stories tell; half are look-alikes that no report says, made of a true one by another number, day, place, name, speaker or the opposite. A report named where the key names none is a wrong yes, the worst error there is here. A report that says it in other words and is not found is shown as near."],
        };
    }

    private static Answered Answer(AskedMark mark, Reader reader, ImmutableArray<Story> stories)
    {
        ReadReport asked = reader.Read(new Report(mark.Sentence, [], "en"));
        CheckedSentence[] checks = [.. stories.Select(s => SentenceCheck.Of(asked, s))];
        // A sentence that says two things is said where both are.
        IEnumerable<string> Said(CheckedSentence check) => check.Parts.Select(p => p.Says.Concat(p.Repeats).Select(FileOf)).Aggregate((IEnumerable<string>?)null, (all, part) => all is null ? part : all.Intersect(part)) ?? [];
        return new Answered(mark, [.. checks.SelectMany(Said).Distinct()], [.. checks.SelectMany(c => c.Parts).SelectMany(p => p.Denies).Select(FileOf).Distinct()]);
    }

    private static string FileOf(CheckedPassage passage) => passage.In.Report.Files[0].Path;

    private static IEnumerable<ErrorLine> Errors(string story, Answered[] answers, CheckScore score)
    {
        foreach ((Answered answer, string file) in score.SaidWrong) yield return new("wrong yes", $"{story} {file}", answer.Mark.Sentence, SentenceCheck.Rule.Value);
        foreach ((Answered answer, string file) in score.DeniedWrong) yield return new("wrong denial", $"{story} {file}", answer.Mark.Sentence, SentenceCheck.Rule.Value);
        foreach (Answered answer in answers)
        {
            foreach (string missed in answer.Mark.Says.Where(s => !answer.Says.Any(f => f.StartsWith(s, StringComparison.Ordinal)))) yield return new("missed", $"{story} {missed}", answer.Mark.Sentence, "says");
            foreach (string missed in answer.Mark.Denies.Where(s => !answer.Denies.Any(f => f.StartsWith(s, StringComparison.Ordinal)))) yield return new("missed", $"{story} {missed}", answer.Mark.Sentence, "denies");
        }
    }
}
