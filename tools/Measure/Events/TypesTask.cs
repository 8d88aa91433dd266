using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Events;

/// <summary>What the source does to the target, as a PLOVER class: the product's coder against people's.</summary>
public sealed class TypesTask : IMeasureTask
{
    public string Name => "types";

    public string About => "Event types: the class of the PLOVER ontology of what one named does to another (15 classes, and 4 groups).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("Coded sentences", "corpus", "sentences", "coded", "right of 15", "macro F1", "right of 4", "macro F1 ");
        Table classes = new("PLV by class", "class", "sentences", "found", "P", "R", "F1");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach ((string name, CodedSentence[] sentences) in new[] { ("PLV train", CodedSentences.Plv(shared).ToArray()), ("PLOVER records", [.. CodedSentences.PloverRecords(shared)]) })
        {
            List<(string Gold, string? Found)> coded = [];
            foreach (CodedSentence sentence in sentences)
            {
                string? found = EventCoder.Code(language.Parse(ReportId.OfText(sentence.Text), sentence.Text), sentence.Source, sentence.Target);
                coded.Add((sentence.Root.Value, found));
                // The texts of PLV are only measured on: their errors are never listed.
                if (name != "PLV train" && found != sentence.Root.Value) errors.Add(new ErrorLine($"{sentence.Root.Value}, found {found ?? "nothing"}", sentence.Id, sentence.Text, ""));
            }

            double right = coded.Average(c => c.Gold == c.Found ? 1.0 : 0), quad = coded.Average(c => c.Found is not null && Plover.Quad(c.Gold) == Plover.Quad(c.Found) ? 1.0 : 0);
            double macro = MacroF(coded), macroQuad = MacroF([.. coded.Select(c => ($"{Plover.Quad(c.Gold)}", c.Found is null ? null : $"{Plover.Quad(c.Found)}"))]);
            table.Add(name, $"{coded.Count}", Score.Percent(coded.Average(c => c.Found is null ? 0.0 : 1)), Score.Percent(right), Score.Percent(macro), Score.Percent(quad), Score.Percent(macroQuad));
            string key = name == "PLV train" ? "plv" : "plover-records";
            figures.AddRange([new($"types/{key}/root", 100 * right), new($"types/{key}/root-macro", 100 * macro), new($"types/{key}/quad", 100 * quad), new($"types/{key}/quad-macro", 100 * macroQuad)]);
            if (name == "PLV train")
                foreach (string root in coded.Select(c => c.Gold).Distinct().Order(StringComparer.Ordinal))
                {
                    Score one = Of(coded, root);
                    classes.Add(root, $"{one.Gold}", $"{one.Found}", Score.Percent(one.Precision), Score.Percent(one.Recall), Score.Percent(one.F));
                }
        }

        return new Measurement([table, classes], figures, errors) { Notes = ["A sentence without a word of the list counts as wrong. Nothing was trained on PLV and none of its sentences were read: only these counts."] };
    }

    private static Score Of(List<(string Gold, string? Found)> coded, string root) =>
        new(coded.Count(c => c.Gold == root), coded.Count(c => c.Found == root), coded.Count(c => c.Gold == root && c.Found == root));

    private static double MacroF(List<(string Gold, string? Found)> coded) => coded.Select(c => c.Gold).Distinct().Average(root => Of(coded, root).F);
}
