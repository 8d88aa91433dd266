using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Entities;

/// <summary>Who is who across the reports of the gold stories, from raw text and from the key's own mentions.</summary>
public sealed class EntitiesTask : IMeasureTask
{
    public string Name => "entities";

    public string About => "Who is who across reports: B-cubed over the marked mentions of persons, organisations and places of the gold stories.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("Entities across reports", "story", "from", "marked", "found", "both", "P", "R", "F", "persons merged");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach (GoldStory story in GoldStory.Names.Select(n => GoldStory.Read(shared, n)))
        {
            ReadReport[] raw = [.. story.Reports.Select(new Reader(language).Read)];
            Row(story, "raw text", raw);
            Row(story, "marked names", [.. raw.Select(r => WithMarkedNames(r, story))]);
        }

        foreach (GoldStory topic in MeantimeStories.Read(shared)) Row(topic, "marked names", [.. topic.Reports.Select(new Reader(language).Read).Select(r => WithMarkedNames(r, topic))]);
        return new([table], figures, errors) { Notes = ["A marked mention that was not found counts as a cluster of its own. \"Persons merged\" counts entities that hold marked mentions of two persons. The topics of MEANTIME are told, not aimed at: each is some thirty articles of several years read as one story."] };

        void Row(GoldStory story, string from, ReadReport[] reports)
        {
            ImmutableArray<Entity> entities = SameBearer.Find(reports);
            Dictionary<Place, string> gold = story.Mentions.DistinctBy(m => m.At).ToDictionary(m => m.At, m => m.Entity), found = FoundMentions(entities);
            BCubed score = BCubed.Of(new Gold<IReadOnlyDictionary<Place, string>>(gold), new Found<IReadOnlyDictionary<Place, string>>(found));
            int merged = story.Mentions.Where(m => m.Type == NameType.Person && found.ContainsKey(m.At)).GroupBy(m => found[m.At]).Count(g => g.Select(m => m.Entity).Distinct().Count() > 1);
            table.Add(story.Name, from, $"{score.Marked}", $"{score.Found}", $"{score.Both}", Score.Percent(score.Precision), Score.Percent(score.Recall), Score.Percent(score.F), $"{merged}");
            string figure = $"entities/{story.Name}/{(from == "raw text" ? "raw" : "marked")}";
            figures.Add(new(figure + "/P", 100 * score.Precision));
            figures.Add(new(figure + "/R", 100 * score.Recall));
            figures.Add(new(figure + "/persons-apart", merged == 0 ? 100 : 0));
            errors.AddRange(Errors(story, from, found, entities));
        }
    }

    private static Dictionary<Place, string> FoundMentions(ImmutableArray<Entity> entities)
    {
        Dictionary<Place, string> found = [];
        for (int i = 0; i < entities.Length; i++)
            if (entities[i].Type is ReferentType.Person or ReferentType.Organisation or ReferentType.Place)
                foreach (Place place in entities[i].Variants.SelectMany(v => v.Places)) found[place] = $"{i} {entities[i].Name}";
        return found;
    }

    /// <summary>The report read again with the key's names in place of the found ones: what joining alone is worth.</summary>
    private static ReadReport WithMarkedNames(ReadReport report, GoldStory story)
    {
        ImmutableArray<Name> names = [.. story.Mentions.Where(m => m.At.Report == report.Report.Id && !m.Text.StartsWith("the ", StringComparison.Ordinal)).DistinctBy(m => m.At)
            .Select(m => new Name(m.At.Span, m.Type, new Because(new RuleId("gold/marked"), m.At))).OrderBy(n => n.Span)];
        Furniture furniture = BoilerplateFinder.Find(report.Report, report.Parsed);
        return report with { Names = names, Referents = CoreferenceResolver.Resolve(report.Parsed, names, furniture) };
    }

    private static IEnumerable<ErrorLine> Errors(GoldStory story, string from, Dictionary<Place, string> found, ImmutableArray<Entity> entities)
    {
        foreach (IGrouping<string, MarkedMention> entity in story.Mentions.GroupBy(m => m.Entity))
        {
            string[] clusters = [.. entity.Select(m => found.GetValueOrDefault(m.At)).OfType<string>().Distinct()];
            if (clusters.Length > 1) yield return new("split", $"{story.Name}, {from}", string.Join(" | ", clusters), "");
        }

        foreach (IGrouping<string, MarkedMention> cluster in story.Mentions.Where(m => found.ContainsKey(m.At)).GroupBy(m => found[m.At]))
        {
            string[] marked = [.. cluster.Select(m => m.Entity).Distinct()];
            if (marked.Length > 1) yield return new("merged", $"{story.Name}, {from}", string.Join(" | ", cluster.Select(m => m.Text).Distinct()), string.Join("; ", entities.Where((e, i) => $"{i} {e.Name}" == cluster.Key).SelectMany(e => e.Merged.Select(x => $"{x.A} = {x.B}: {x.Why}"))));
        }

        foreach (MarkedMention missed in story.Mentions.Where(m => !found.ContainsKey(m.At))) yield return new("missed", $"{story.Name}, {from}, {missed.At.Report} {missed.At.Span}", missed.Text, Covering(missed.At));
   
        // What stands in the place of a missed mention: another cut of the words, or nothing.
        string Covering(Place missed) => string.Join(" | ", found.Where(f => f.Key.Report == missed.Report && f.Key.Span.Overlaps(missed.Span)).Select(f => $"found {f.Key.Span} {f.Value}"));
    }
}
