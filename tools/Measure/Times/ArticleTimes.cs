using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Times;

/// <summary>News articles with marked times: strict and relaxed spans and values, as TempEval-3 counts them.</summary>
public static class ArticleTimes
{
    public static Table Of(SharedFolder shared, List<Figure> figures, List<ErrorLine> errors)
    {
        LanguageModel language = EnglishModel.Of(shared);
        Table table = new("Wikinews articles, TempEval-3 counting", "part", "marked", "found", "strict P", "strict R", "relaxed P", "relaxed R", "value of matched", "value F");
        Part("MEANTIME gm, stock", "meantime-read", MeantimeTimes.Read(shared, "corpus_gm", "corpus_stock"), errors);
        Part("MEANTIME airbus, apple", "meantime-unseen", MeantimeTimes.Read(shared, "corpus_airbus", "corpus_apple"), null);
        Part("GUM news (dates only)", "gum-news", GumTimes.Read(shared), null, dates: true);
        return table;

        void Part(string name, string figure, IEnumerable<MarkedArticle> articles, List<ErrorLine>? read, bool dates = false)
        {
            Tally sum = new();
            foreach (MarkedArticle article in articles) Count(language, article, sum, read);
            table.Add(name, $"{sum.Marked}", dates ? "–" : $"{sum.Found}", dates ? "–" : sum.Percent(sum.Strict, sum.Found), sum.Percent(sum.Strict, sum.Marked), dates ? "–" : sum.Percent(sum.Relaxed, sum.Found), sum.Percent(sum.Relaxed, sum.Marked), sum.Percent(sum.Value, sum.Relaxed), dates ? "–" : sum.Percent(2 * sum.Value, sum.Found + sum.Marked));
            figures.Add(new Figure($"times/{figure}/value-{(dates ? "R" : "F")}", dates ? 100.0 * sum.Value / Math.Max(1, sum.Marked) : 200.0 * sum.Value / Math.Max(1, sum.Found + sum.Marked)));
        }
    }

    private sealed class Tally
    {
        public int Marked { get; set; }

        public int Found { get; set; }

        public int Strict { get; set; }

        public int Relaxed { get; set; }

        public int Value { get; set; }

        public string Percent(int part, int of) => Score.Percent((double)part / Math.Max(1, of));
    }

    private static void Count(LanguageModel language, MarkedArticle article, Tally sum, List<ErrorLine>? errors)
    {
        var all = TimeFinder.Find(language.Parse(ReportId.OfText(article.Text), article.Text)).Select(t => FoundTimes.Of(t, t.Meaning.On(article.Day), article.Text)).ToList();
        Span[] optional = [.. article.Times.Where(t => t.Value.Optional).Select(t => t.Value.Span)];
        var found = all.Where(f => f.Value.Span.Start < article.Marked && !optional.Any(o => o.Overlaps(f.Value.Span))).ToList();
        Gold<GoldTime>[] asked = [.. article.Times.Where(t => !t.Value.Optional)];
        sum.Marked += asked.Length;
        sum.Found += found.Count;
        var pairs = TimeScorer.Pair(asked, found);
        foreach ((Gold<GoldTime> gold, Found<FoundTime>? paired) in pairs)
        {
            if (paired is not { } one)
            {
                errors?.Add(new ErrorLine("missed", Around(article, gold.Value.Span), $"{article.Day:yyyy-MM-dd} [{gold.Value.Span.Of(article.Text)}] {gold.Value.Kind} {string.Join("|", gold.Value.Values)}", ""));
                continue;
            }

            bool span = TimeScorer.HasClockSpan(gold, one, article.Text), value = HasValue(gold, one);
            sum.Relaxed++;
            if (span) sum.Strict++;
            if (value) sum.Value++;
            if (!value || !span) errors?.Add(new ErrorLine(value ? "wrong edge" : "wrong value", Around(article, gold.Value.Span), $"{article.Day:yyyy-MM-dd} [{gold.Value.Span.Of(article.Text)}] {gold.Value.Kind} {string.Join("|", gold.Value.Values)} <> [{one.Value.Span.Of(article.Text)}] {one.Value.Value}", one.Value.Rule));
        }

        foreach (Found<FoundTime> f in found.Where(f => !pairs.Any(p => p.Found?.Value.Span == f.Value.Span)))
            errors?.Add(new ErrorLine("false", Around(article, f.Value.Span), $"{article.Day:yyyy-MM-dd} [{f.Value.Span.Of(article.Text)}] {f.Value.Value}", f.Value.Rule));
    }

    private static bool HasValue(Gold<GoldTime> gold, Found<FoundTime> found) =>
        TimeScorer.HasValue(gold, found) || (found.Value.Value is { } value && gold.Value.Values.Any(v => ClockValues.Plain(v) == ClockValues.Plain(value)));

    private static string Around(MarkedArticle article, Span at) =>
        article.Text[Math.Max(0, at.Start - 50)..Math.Min(article.Text.Length, at.End + 30)].ReplaceLineEndings(" ");
}
