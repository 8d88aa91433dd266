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
            Notes = ["Measured once before anybody had read what came out: set \"read\" contradictions and disputes 0 of 22, changes 1 of 32, told alike 7 of 44, open questions 3 of 33; set \"held\" 1 of 27, 2 of 38, 2 of 41, 5 of 33. One of the two readers marked every level of an index on several days as a change.",
                "What was mended after the read set: measures followed by name and by what stands for it, with the value reached; markets that turn; critics and the answer; two causes; two clocks; a headline's multiple; talks under way, what a hearing is to determine, matters without an end. Of 21 claims told in the six stories eight were wrong: what recurs (\"fell today\" in two weeks, \"opened\", \"sales\") was taken for one, a number of a name for a figure; two of these are left. Told alike goes down by one mark and by a sixth of what is told.",
                "Not told of the read set, by cause. Contradictions and disputes (17): lateness of one thing in two reports 4, what only arithmetic over several sentences shows 2, a conversion without its sign 1, a day of publication against \"today\" 1, what a headline tells as done and the text as ahead 1, a cause or view of two who do not name each other 3, years inside one sentence 1, others 4. Changes (25): a plan and its end under other words 7, a course of several acts (a suit, an answer to a fault) 5, a measure named only by a description 4, who holds an office 2, views over time 2, others 5. Told alike (38): a fact under other words 19, one figure under two nouns 6, one day of a thing 5, others 8."],
        };
    }
}
