using Concordance.Language;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Events;

/// <summary>Did it happen? Statuses read from the product's trees against the judgements of It-Happened.</summary>
public sealed class StatusTask : IMeasureTask
{
    public string Name => "status";

    public string About => "Status of events: It-Happened over EWT, on the product's own trees (happened or going on against all else).";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("It-Happened", "part", "predicates", "happened F1", "not happened F1", "macro F1", "right", "always 'happened' F1", "macro");
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        List<RuleCount> rules = [];
        foreach (string part in options.Final ? ["train", "dev", "test"] : new[] { "train", "dev" })
        {
            JudgedPart judged = ItHappened.Read(shared, part, language);
            HappenedTally tally = new(), always = new();
            foreach (Gold<JudgedPredicate> gold in judged.Predicates)
            {
                StatusReading read = StatusReader.Read(judged.Parsed, gold.Value.Token);
                bool happened = read.Status is EventStatus.Happened or EventStatus.Ongoing;
                tally.Add(new(gold.Value.Happened), new(happened));
                always.Add(new(gold.Value.Happened), new(true));
                if (part == "dev" && Asserts(read)) rules.Add(new RuleCount(read.Rule.Value, happened == gold.Value.Happened ? 1 : 0, 1));
                if (part == "train" && happened != gold.Value.Happened) errors.Add(Error(judged.Parsed, gold.Value, read));
            }

            table.Add(part, $"{tally.All}", Score.Percent(tally.Happened), Score.Percent(tally.NotHappened), Score.Percent(tally.Macro), Score.Percent(tally.Right), Score.Percent(always.Happened), Score.Percent(always.Macro));
            figures.Add(new Figure($"status/it-happened-{part}/happened-F1", 100 * tally.Happened));
            figures.Add(new Figure($"status/it-happened-{part}/macro-F1", 100 * tally.Macro));
        }

        return new Measurement([table, RuleTable.Of(rules)], figures, Drawn(errors))
        {
            Rules = rules,
            Notes =
            [
                "Happened = a normalised judgement above 0; rows whose word has moved between treebank versions are left out. A published figure of 76 for \"always happened\" is the F1 of \"happened\": the same answer has a macro F1 near 38. The train part has also trained the trees: dev is what counts.",
                "Read by eye besides: the events behind \"whether\", \"asked if\", \"expect\", \"forecast\", \"likely\", \"set to\" in 220 texts of PolNeAR train. Behind \"whether\" 12 of 59 were told as happened and 3 as planned; half of these wrongly, behind \"about whether\" and in a second clause joined by \"or\" or \"and\": mended. Forecasts (\"is expected to rise\") are told as planned, for no status says that it is only expected; nearly all of what stood in their sentences as happened did.",
                "Records of rules are counted on the dev part, without what a reading does not assert or the judgement does not judge: \"doubtful\" (questions, \"whether\") asserts nothing; and of negated predicates of the train part that at least two people judged, all alike, 62% are said to have happened (\"they did not tell me\"): the clause with its negation was judged, not the telling. Negation has its record from the task events.",
                "Fifty errors of the train part in the order that --errors lists them, by cause: negated words that people judged to have happened, mostly states (\"I don't remember\") (11), instructions, scenarios and habits in the present tense told as fact (10), questions (6), infinitives and modals of what did happen (5), titles, idioms and mistagged words (5), days ahead that the verb's form does not show (\"begins tomorrow\") (4), conditions judged to have happened (4), polite \"would like\" (3), \"when\" of habit (2). Questions, \"going to\" and \"when\" with a present tense were the largest mendable classes of an earlier reading and have rules since.",
            ],
        };
    }

    /// <summary>
    /// Whether the judgement is one on what the reading asserts. "Doubtful" asserts nothing. Of "they did not meet" most judges say that it
    /// happened: they judge the clause with its negation, the product the meeting.
    /// </summary>
    private static bool Asserts(StatusReading read) => read.Status is not EventStatus.Doubtful && read.Rule != new RuleId("events/negated");

    private static ErrorLine Error(ParsedText parsed, JudgedPredicate gold, StatusReading read)
    {
        string before = parsed.SentenceSpan(parsed.SentenceOf[gold.Token]).Of(parsed.Text);
        int at = parsed.Spans[gold.Token].Start - parsed.SentenceSpan(parsed.SentenceOf[gold.Token]).Start;
        string words = before.Insert(at + parsed.Spans[gold.Token].Length, "⟧").Insert(at, "⟦");
        return new ErrorLine($"{(gold.Happened ? "happened" : "not")}, read {read.Status}", $"{parsed.Relations[gold.Token]} {parsed.Tags[gold.Token]}", words, read.Rule.Value + " " + string.Join(" ", read.Words.Select(parsed.Form)));
    }

    /// <summary>Every so many, so that a short list is of the whole part.</summary>
    private static ErrorLine[] Drawn(List<ErrorLine> errors) => [.. errors.Select((e, i) => (Error: e, Order: i * 7919L % 10007)).OrderBy(e => e.Order).Select(e => e.Error)];
}
