using System.Collections.Immutable;
using Concordance.Intake;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;
using Concordance.Tools.Measure.Attributions;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Aside;

/// <summary>What is set aside: on the marked stories against their keys, and what it costs in newspaper texts.</summary>
public sealed class SetAsideTask : IMeasureTask
{
    public string Name => "setaside";

    public string About => "Set aside: marked stories by characters, and newspaper articles (PolNeAR train) in which hardly anything is furniture.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        List<Figure> figures = [];
        Table stories = new("Marked stories, by characters that are not blank", "story", "marked", "found", "P", "R");
        foreach (StoryCase story in StoryCase.All(shared))
        {
            Score score = OfStory(story);
            bool any = score.Gold > 0;
            stories.Add(story.Name, $"{score.Gold}", $"{score.Found}", any ? Score.Percent(score.Precision) : "-", any ? Score.Percent(score.Recall) : "-");
            if (any) figures.AddRange([new($"setaside/{story.Name}/P", 100 * score.Precision), new($"setaside/{story.Name}/R", 100 * score.Recall)]);
        }

        (AsideTally sum, SortedDictionary<string, int> rules, List<ErrorLine> errors) = OfArticles(options.Data ?? shared.File("corpora", "measure", "polnear", "train.jsonl"));
        Table articles = new("Newspaper articles (PolNeAR train)", "what", "count", "%");
        articles.Add("characters kept", $"{sum.Characters - sum.Aside}", Score.Percent(sum.Kept));
        articles.Add("marked attributions kept", $"{sum.Attributions - sum.Lost}", Score.Percent(sum.AttributionsKept));
        foreach ((string rule, int count) in rules) articles.Add(rule, $"{count}", "");
        figures.AddRange([new("setaside/polnear-train/characters-kept", 100 * sum.Kept), new("setaside/polnear-train/attributions-kept", 100 * sum.AttributionsKept)]);
        return new Measurement([stories, articles], figures, errors)
        {
            Notes = ["Markers such as [1] count on neither side in the stories. An attribution whose content lies mostly in what was set aside was running text to its annotator: it is lost."],
        };
    }

    private static Score OfStory(StoryCase story)
    {
        ImmutableArray<Report> reports = ReportIntake.Read([story.Reports], new IntakeSettings()).Reports;
        StoryKey key = KeyReader.Read(story.Key);
        ImmutableDictionary<string, string> texts = reports.Where(r => key.Files.Contains(FileOf(r))).ToImmutableDictionary(FileOf, r => r.Text, StringComparer.Ordinal);
        return SetAsideScorer.Of(key.Aside, [.. reports.SelectMany(r => BoilerplateFinder.Find(r).SetAside.Select(a => new Found<AsideMark>(new AsideMark(FileOf(r), a.Span))))], texts);
    }

    private static (AsideTally, SortedDictionary<string, int>, List<ErrorLine>) OfArticles(string path)
    {
        AsideTally sum = default;
        SortedDictionary<string, int> rules = new(StringComparer.Ordinal);
        List<ErrorLine> errors = [];
        foreach (PolnearArticle article in PolnearCorpus.Read(path))
        {
            ImmutableArray<SetAside> aside = BoilerplateFinder.Find(new Report(article.Text, [], "en")).SetAside;
            foreach (SetAside item in aside)
            {
                rules[item.Because.Rule.Value] = rules.GetValueOrDefault(item.Because.Rule.Value) + 1;
                errors.Add(new ErrorLine("set aside", $"{article.Name}:{item.Span.Start}", item.Span.Of(article.Text), item.Because.Rule.Value));
            }

            sum += AsideTally.Of(article.Text, article.Attributions.Select(a => new Gold<IReadOnlyList<Span>>(a.Value.Content)), aside.Select(a => new Found<Span>(a.Span)));
        }

        return (sum, rules, errors);
    }

    private static string FileOf(Report report) => Path.GetFileName(report.Files[0].Path);
}
