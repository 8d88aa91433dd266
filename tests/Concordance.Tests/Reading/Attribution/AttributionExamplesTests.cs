using System.Text;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Attribution;

/// <summary>Each line of the examples beside the rules of attribution, through the whole engine.</summary>
public sealed class AttributionExamplesTests
{
    private const string Folder = "src/Concordance.Reading/Attribution";

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
        ReadReport read = Engine.Read(report);
        Span[] unnamed = [.. read.BrokenProvenance.Where(b => b.Because.Rule == rule).Select(b => b.Span)];
        if (marked.Of("unnamed").Count > 0) return marked.Of("unnamed").SequenceEqual(unnamed) ? null : $"expected {marked.Text}\nunnamed {string.Join("; ", unnamed.Select(u => u.Of(marked.Text)))}";
        if (mustNot && unnamed.Length > 0) return $"must not match, but found {unnamed[0].Of(marked.Text)}";
        Statement[] all = [.. read.Statements], made = [.. all.Where(s => IsFrom(s, rule))];
        if (mustNot) return made.Length == 0 ? null : $"must not match, but found\n{Shown(made, marked.Text)}";
        return made.Any(s => Fits(s, marked, rule)) ? null : $"expected {marked.Text}\nfound\n{Shown(all, marked.Text)}";
    }

    private static bool IsFrom(Statement statement, RuleId rule) => statement.Because.Rule == rule || statement.Relay.Any(r => r.Because.Rule == rule);

    private static bool Fits(Statement statement, MarkedSentence marked, RuleId rule) =>
        marked.Of("content").SequenceEqual(statement.Content)
        && marked.Of("source").All(s => statement.Speaker is { } speaker && speaker.Span == s)
        && marked.Of("office").All(s => statement.Speaker is { } speaker && speaker.Office == s)
        && marked.Of("cue").All(s => statement.Cue == s)
        && marked.Of("relay").All(s => statement.Relay.Any(r => r.Span == s && (r.Because.Rule == rule || statement.Because.Rule == rule)))
        && marked.Facts.All(f => Matches(statement, f));

    private static bool Matches(Statement statement, string fact) =>
        string.Equals(fact, statement.Act.ToString(), StringComparison.OrdinalIgnoreCase)
        || string.Equals(fact, statement.Kind.ToString(), StringComparison.OrdinalIgnoreCase)
        || string.Equals(fact, statement.Voice.ToString(), StringComparison.OrdinalIgnoreCase)
        || (fact == "negated" && statement.Negated) || (fact == "question" && statement.Question);

    private static string Shown(IEnumerable<Statement> statements, string text)
    {
        StringBuilder shown = new();
        foreach (Statement s in statements)
            shown.AppendLine($"{s.Because.Rule}: [{s.Speaker?.Span.Of(text)}] ({s.Speaker?.Office?.Of(text)}) [{s.Cue?.Of(text)}] [{string.Join(" … ", s.Content.Select(c => c.Of(text)))}] via [{string.Join("; ", s.Relay.Select(r => r.Span.Of(text)))}] {s.Act} {s.Kind} {s.Voice}");
        return shown.Length == 0 ? "nothing" : shown.ToString();
    }

    /// <summary>"AccordingTo" is the rule "attribution/according-to".</summary>
    private static RuleId RuleOf(string file)
    {
        StringBuilder name = new("attribution/");
        for (int i = 0; i < file.Length; i++)
        {
            if (i > 0 && char.IsUpper(file[i])) name.Append('-');
            name.Append(char.ToLowerInvariant(file[i]));
        }

        return new RuleId(name.ToString());
    }
}
