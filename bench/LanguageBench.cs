using System.Text.RegularExpressions;
using Concordance.Intake;
using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Texts;

namespace Concordance.Bench;

/// <summary>
/// How fast words, tags and trees are found on one thread: the best of five rounds, and as a ratio to a plain regular-expression pass over the
/// same texts in the same run, which makes machines comparable.
/// </summary>
internal static partial class LanguageBench
{
    /// <summary>Each round reads at least so many characters, so that its time is far above the clock's grain.</summary>
    private const int LeastCharacters = 400_000;

    [GeneratedRegex(@"\w+|[^\w\s]", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWords();

    public static IEnumerable<string> Run(string[] texts)
    {
        string[] load = [.. Enumerable.Repeat(texts, Math.Max(1, LeastCharacters / Math.Max(1, texts.Sum(t => t.Length)))).SelectMany(t => t)];
        byte[] bytes = ModelFolder.Best(ModelFolder.Beside);
        double loadTime = Timing.Best(() => LanguageModel.Load(bytes));
        LanguageModel model = LanguageModel.Load(bytes);
        ReportId id = new("r0");
        int tokens = load.Sum(t => SentenceSplitter.Split(id, t).Count);
        double plain = Timing.Best(() => load.Sum(t => PlainWords().Count(t)));
        double split = Timing.Best(() => load.Sum(t => SentenceSplitter.Split(id, t).Count));
        Tokens[] ready = [.. load.Select(t => SentenceSplitter.Split(id, t))];
        TimeSpan before = Environment.CpuUsage.TotalTime;
        double trees = Timing.Best(() => ready.Sum(t => model.Parse(t).Count));
        // On a machine that does other work besides, processor time is the fairer figure.
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds / Timing.Rounds;
        yield return $"model {model.Name}, {bytes.Length} bytes, loaded in {1000 * loadTime:0} ms";
        yield return $"regular expression   {tokens / plain,12:0} tokens/s";
        yield return $"sentences and tokens {tokens / split,12:0} tokens/s, {split / plain:0.0} times the regular expression's time";
        yield return $"tags and trees       {tokens / trees,12:0} tokens/s, {trees / plain:0.0} times the regular expression's time; {tokens / processor:0} tokens per second of processor time";
    }
}
