using Concordance.Reading;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Stories of real articles (gold/wikinews), marked before the program had read them.</summary>
public sealed class UnmetArticlesTask : IMeasureTask
{
    public string Name => "unmet-articles";

    public string About => "Stories of Wikinews articles that were marked before they were read (gold/wikinews); errors of the set \"read\" only.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        UnmetTables tables = new("unmet-articles", "Real articles marked before they were read (Wikinews)", new Reader(EnglishModel.Of(shared)), Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", "wikinews.tsv")), options);
        foreach (string set in new[] { "read", "held" })
            tables.Add(set, Directory.GetFiles(Path.Combine(options.Data ?? Path.Combine(shared.Project, "gold", "wikinews"), set), "*.marks").Order(StringComparer.Ordinal).Select(file => UnmetArticles.Read(shared, file)));
        return tables.Measured with
        {
            Notes = ["Measured once before anybody had read what came out: set \"read\" contradictions and disputes 0 of 22, changes 1 of 32, told alike 7 of 44, open questions 3 of 33; set \"held\" 1 of 27, 2 of 38, 2 of 41, 5 of 33. The reader of six stories of markets and telephones marked every level of an index on several days as a change."],
        };
    }
}
