using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Conditions;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Conditions;

/// <summary>Conditions against treebanks and marked stories.</summary>
public sealed class ConditionsTask : IMeasureTask
{
    private sealed record Part(string Name, string Path, bool IsTrain, bool IsTest);

    private static readonly Part[] Parts =
    [
        new("EWT train", "sharealike/ud-en-ewt/en_ewt-ud-train.conllu", true, false),
        new("GUM-ccby train", "train/gum-ccby/en_gum_ccby-ud-train.conllu", true, false),
        new("EWT dev", "sharealike/ud-en-ewt/en_ewt-ud-dev.conllu", false, false),
        new("GUM-ccby dev", "train/gum-ccby/en_gum_ccby-ud-dev.conllu", false, false),
        new("EWT test", "sharealike/ud-en-ewt/en_ewt-ud-test.conllu", false, true),
        new("GUM-ccby test", "train/gum-ccby/en_gum_ccby-ud-test.conllu", false, true),
        new("PUD", "sharealike/ud-en-pud/en_pud-ud-test.conllu", false, true),
    ];

    public string Name => "conditions";

    public string About => "Conditions: adverbial clauses under \"if\", \"until\", \"once\", \"unless\" in UD treebanks (gold tokens, found trees), and the marked stories.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel model = EnglishModel.Of(shared);
        Table table = new("Treebanks", "part", "marked", "found", "clause R", "clause P", "exact R", "asserted", "act P", "same clause P");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        List<RuleCount> rules = [];
        foreach (Part part in Parts.Where(p => options.Data is null ? !p.IsTest || options.Final : p.Name == options.Data))
        {
            if (part.IsTrain && options.Errors == 0 && options.Data is null) continue;
            TreebankScores sum = TreebankScores.None;
            foreach (ParsedText gold in TreebankConditions.Documents(shared.File(["corpora", .. part.Path.Split('/')])))
            {
                void Error(string kind, Span at, Condition? c) => errors.Add(Line(part.Name, kind, gold, at, c));
                Found<Condition>[] found = [.. Find(model, gold)];
                void Judged(Condition c, bool right) => rules.Add(new RuleCount(c.Because.Rule.Value, right ? 1 : 0, 1));
                sum += TreebankScorer.Of(gold, [.. TreebankConditions.Of(gold)], found, part.IsTrain ? Error : null, part.IsTrain || part.IsTest ? null : Judged);
            }

            table.Add(part.Name, $"{sum.Clause.Gold}", $"{sum.Clause.Found}", Score.Percent(sum.Clause.Recall), Score.Percent(sum.Clause.Precision), Score.Percent(sum.Exact.Recall),
                $"{sum.Asserted.Found}", Score.Percent(sum.Asserted.Precision), Score.Percent(sum.SameClause.Precision));
            if (part.IsTrain) continue;
            figures.Add(new Figure($"conditions/{part.Name}/clause-R", 100 * sum.Clause.Recall));
            figures.Add(new Figure($"conditions/{part.Name}/act-P", 100 * sum.Asserted.Precision));
        }

        (Table stories, List<Figure> ofStories, List<ErrorLine> inStories) = StoryConditions.Measure(model, shared);
        return new Measurement([table, Discourse(model, options, shared), RuleTable.Of(rules), stories], [.. figures, .. ofStories], [.. inStories, .. errors])
        {
            Rules = rules,
            Notes =
            [
                "Records of rules are counted on the dev parts: right is a condition with the right clause and, where it asserts an act, the right act. Treebanks: a clause is right where its marker is found and it overlaps the marked one by at least a half. Counts neither way, by our convention: \"even if\", \"as if\", \"dozens if not hundreds\", \"if any\", what is told as past under \"until\" and \"once\", a second clause (\"or if\"), a clause without a main one. An act is right where its highest word in the marked tree is the one the clause hangs on; \"same clause\" takes \"wants to leave\" and \"leave\" for one act.",
                "Fifty-eight errors of clause on the train part of EWT, every second one, read with the model that has not seen it, by cause: a clause that stands first without a comma after it (30), an enumeration, a parenthesis or a relative clause inside taken for the main one (10), the clause led on too far (5), \"once\" or a verb mistagged (4), \"if\" that asks (3), a question as main clause (2), others (4). News sets the comma; web text often does not. Trees of that part are known to en-sa, so its train figures flatter.",
                "GUM-ccby dev holds 33 clauses, 27 of them right: one clause is three points, and 92 would be 31. Tried on the train parts: a bare verb behind a first clause without a comma begins the main clause (\"if you have not yet be sure to\", GUM train 98.2 to 99.1), a relative clause beside the condition belongs to it (\"which is likely\", EWT train 94.6 to 94.8), a pronoun with its verb begins the main clause (in an earlier reading); none moves this part. Its errors were not read. Of the 34 lines listed for GUM train: an act left unresolved, which is no error (20), talk that interrupts itself (3), \"if\" that asks (2), a condition that stands alone as a sentence (2), others (7).",
                "Discourse: GUM's relation contingency-condition, dev documents of gum-ccby, told without a floor. Right is a condition whose marker or first word stands in a unit of that relation. It covers \"when\", \"depending on\", \"as long as\" and inversions (\"should it break\"), most of which the product does not call conditions, and leaves out \"until\", \"before\" and \"pending\", which it does: precision and recall are both bounded by the convention. A document whose units are not the same letters is left out.",
                "Marked stories: overlap of the condition of at least .4; arguable ones count neither way; the rules were written with the five reports' conditions known, the other two stories are the better witness.",
            ],
        };
    }

    private static Table Discourse(LanguageModel model, MeasureOptions options, SharedFolder shared)
    {
        Table table = new("Discourse relations (GUM)", "part", "documents", "marked", "found", "P", "R");
        foreach (string part in options.Errors > 0 ? ["train"] : options.Data is null ? ["dev"] : Array.Empty<string>())
        {
            Score sum = default;
            int documents = 0;
            foreach ((string name, ParsedText gold) in TreebankConditions.Named(shared.File("corpora", "train", "gum-ccby", $"en_gum_ccby-ud-{part}.conllu")))
            {
                using StreamReader lines = new(shared.File("corpora", "train", "gum-layers", "rsd", name + ".rsd"));
                if (DiscourseConditions.Of(gold.Text, DiscourseUnits.Read(lines), Find(model, gold)) is not { } score) continue;
                sum += score;
                documents++;
            }

            table.Add($"GUM-ccby {part}", $"{documents}", $"{sum.Gold}", $"{sum.Found}", Score.Percent(sum.Precision), Score.Percent(sum.Recall));
        }

        return table;
    }

    private static IEnumerable<Found<Condition>> Find(LanguageModel model, ParsedText gold)
    {
        ParsedText parsed = model.Parse(gold.Layer);
        Report report = new(gold.Text, [new ReportFile("treebank", "")], "en");
        return ConditionFinder.Find(report, parsed, TimeFinder.Find(parsed), [], new Furniture([], [], [], null, null), []).Select(c => new Found<Condition>(c));
    }

    private static ErrorLine Line(string part, string kind, ParsedText gold, Span at, Condition? c)
    {
        Span sentence = gold.SentenceSpan(gold.SentenceOf[gold.TokenAt(at.Start)]);
        string words = $"{new Span(sentence.Start, Math.Max(sentence.Start, at.Start)).Of(gold.Text)}⟦{at.Of(gold.Text)}⟧{new Span(at.End, sentence.End).Of(gold.Text)}";
        string found = c is null ? "" : $" || {c.Clause.Of(gold.Text)} || {c.Governed?.Of(gold.Text)} ({c.Settled})";
        return new ErrorLine(kind, $"{part}", words + found, c?.Because.Rule.Value ?? "");
    }
}
