using Concordance.Language;
using Concordance.Language.Conllu;

namespace Concordance.Tools.Measure.Trees;

/// <summary>Wrong edges on training text, which alone may be read while tuning: a named file, or the news of GUM's train part.</summary>
internal static class TreeErrors
{
    public static IEnumerable<ErrorLine> OfTraining(LanguageModel model, SharedFolder shared, MeasureOptions options)
    {
        string path = options.Data ?? shared.File("corpora", "train", "gum-ccby", "en_gum_ccby-ud-train.conllu");
        foreach (ConlluSentence sentence in ConlluReader.Read(File.ReadAllText(path)))
        {
            if (options.Data is null && sentence.Comment("sent_id")?.Contains("_news_", StringComparison.Ordinal) != true) continue;
            ParsedText gold = ConlluText.Parsed(null, [sentence]), found = model.Parse(gold.Layer);
            for (int t = 0; t < gold.Count; t++)
            {
                if (gold.Heads[t] == found.Heads[t] && TreeScore.SameMain(gold.Relations[t], found.Relations[t])) continue;
                yield return new ErrorLine("wrong edge", $"{sentence.Comment("sent_id")} {t + 1}", gold.Text, $"{gold.Form(t)}: {Edge(gold, t)}, found {Edge(found, t)}");
            }
        }
    }

    private static string Edge(ParsedText text, int t) => $"{LabelNames.Of(text.Relations[t])} of {(text.Heads[t] < 0 ? "root" : text.Form(text.Heads[t]))}";
}
