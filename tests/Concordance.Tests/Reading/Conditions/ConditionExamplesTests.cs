using System.Text;
using Concordance.Reading;
using Concordance.Reading.Conditions;
using Concordance.Tests.House;
using Concordance.Tests.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Conditions;

/// <summary>Each line of the examples beside the rules of conditions, through the whole engine.</summary>
public sealed class ConditionExamplesTests
{
    private const string Folder = "src/Concordance.Reading/Conditions";

    private static readonly Reader Engine = new(English.Model);

    public static TheoryData<string, int, string> Lines()
    {
        TheoryData<string, int, string> lines = [];
        foreach (string path in Repository.Files(Folder, "*.examples"))
        {
            string[] all = Repository.Read(path).Split('\n');
            for (int i = 0; i < all.Length; i++)
                if (all[i].Length > 0 && !all[i].StartsWith('#')) lines.Add(Path.GetFileNameWithoutExtension(path), i + 1, all[i]);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_rule_reads_its_examples(string rule, int line, string example)
    {
        char sign = example[0];
        MarkedSentence marked = MarkedSentence.Read(sign is '!' or '?' ? example[2..] : example);
        string? fault = Fault(marked, RuleOf(rule), sign == '!');
        if (sign == '?') Assert.True(fault is not null, $"{rule}.examples:{line} is no longer missed: take the '?' away");
        else Assert.True(fault is null, $"{rule}.examples:{line}: {fault}");
    }

    private static string? Fault(MarkedSentence marked, RuleId rule, bool mustNot)
    {
        Report report = new(marked.Text, [new ReportFile("example.txt", "")], "en");
        Condition[] all = [.. Engine.Read(report).Conditions], made = [.. all.Where(c => c.Because.Rule == rule)];
        if (mustNot) return made.Length == 0 ? null : $"must not match, but found\n{Shown(made, marked.Text)}";
        return made.Any(c => Fits(c, marked)) ? null : $"expected {marked.Text}\nfound\n{Shown(all, marked.Text)}";
    }

    private static bool Fits(Condition condition, MarkedSentence marked) =>
        marked.Of("condition").SequenceEqual([condition.Clause])
        && marked.Of("marker").All(s => condition.Marker == s)
        && marked.Of("governed").All(s => condition.Governed == s)
        && marked.Facts.All(f => Facts(condition).Contains(f, StringComparer.Ordinal));

    private static string[] Facts(Condition c) => [Dashed(c.Kind.ToString()), Dashed(c.Mode.ToString()), c.Asserted ? "asserted" : "unresolved"];

    private static string Shown(IEnumerable<Condition> conditions, string text)
    {
        StringBuilder shown = new();
        foreach (Condition c in conditions)
            shown.AppendLine($"{c.Because.Rule}: [{c.Marker?.Of(text)}] [{c.Clause.Of(text)}] <- [{c.Governed?.Of(text)}] {string.Join(' ', Facts(c))} {c.Settled}");
        return shown.Length == 0 ? "nothing" : shown.ToString();
    }

    /// <summary>"OnlyIf" is the rule "conditions/only-if".</summary>
    private static RuleId RuleOf(string file) => new("conditions/" + Dashed(file));

    private static string Dashed(string name)
    {
        StringBuilder dashed = new();
        foreach (char c in name) dashed.Append(char.IsUpper(c) && dashed.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        return dashed.ToString();
    }
}
