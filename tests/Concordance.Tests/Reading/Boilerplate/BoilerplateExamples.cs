using System.Collections.Immutable;
using System.Text;
using Concordance.Intake;
using Concordance.Reading.Boilerplate;
using Concordance.Tests.House;
using Concordance.Tests.Intake;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Boilerplate;

/// <summary>A line of an examples file: blocks parted by ¶, what is set aside in brackets behind its kind; a line that begins with &lt; is a page.</summary>
public sealed record BoilerplateExample(string File, int Line, string Text, ImmutableArray<(SetAsideKind Kind, string Words)> Marked, bool MustNotMatch)
{
    private static readonly Dictionary<string, SetAsideKind> Kinds = Enum.GetValues<SetAsideKind>().ToDictionary(Label, k => k);

    public static IEnumerable<BoilerplateExample> All() =>
        from path in Repository.Files("src/Concordance.Reading/Boilerplate", "*.examples")
        where Path.GetFileNameWithoutExtension(path) is not ("MachineSpeech" or "MachineSigns")
        from numbered in Repository.Read(path).Split('\n').Select((line, i) => (Line: line, Number: i + 1))
        where numbered.Line.Length > 0 && !numbered.Line.StartsWith('#')
        select Parse(Path.GetFileNameWithoutExtension(path), numbered.Number, numbered.Line);

    public string Rule => "boilerplate/" + string.Concat(File.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public Report Read()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write(Text.StartsWith('<') ? "example.html" : "example.txt", Text);
        return Assert.Single(ReportIntake.Read([path], new IntakeSettings()).Reports);
    }

    public override string ToString() => $"{File}.examples:{Line}";

    private static BoilerplateExample Parse(string file, int number, string line)
    {
        bool not = line.StartsWith('!');
        string raw = (not ? line[1..] : line).Trim();
        StringBuilder text = new();
        List<(SetAsideKind, string)> marked = [];
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '[' && Label(raw, i) is { } label)
            {
                int end = End(raw, i);
                string words = raw[(i + label.Length + 2)..end];
                marked.Add((Kinds[label], words.Trim()));
                text.Append(words);
                i = end;
            }
            else
            {
                text.Append(raw[i]);
            }
        }

        return new BoilerplateExample(file, number, text.ToString().Replace(" ¶ ", "\n\n", StringComparison.Ordinal), [.. marked], not);
    }

    private static string? Label(string raw, int open) => Kinds.Keys.FirstOrDefault(k => string.CompareOrdinal(raw, open + 1, k + " ", 0, k.Length + 1) == 0);

    private static int End(string raw, int open)
    {
        int depth = 0;
        for (int i = open; i < raw.Length; i++)
        {
            if (raw[i] == '[') depth++;
            if (raw[i] == ']' && --depth == 0) return i;
        }

        throw new FormatException($"a bracket is not closed: {raw}");
    }

    private static string Label(SetAsideKind kind) => kind == SetAsideKind.CitationMarker ? "citation-marker" : kind.ToString().ToLowerInvariant();
}

public sealed class BoilerplateExampleTests
{
    public static TheoryData<string> Lines => new(BoilerplateExample.All().Select(e => e.ToString()));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_example_reads_as_marked(string line)
    {
        BoilerplateExample example = BoilerplateExample.All().Single(e => e.ToString() == line);
        Report report = example.Read();
        ImmutableArray<SetAside> found = BoilerplateFinder.Find(report).SetAside;
        if (example.MustNotMatch) Assert.DoesNotContain(found, a => a.Because.Rule.Value == example.Rule);
        else Assert.Equal(example.Marked, found.Select(a => (a.As, a.Span.Of(report.Text))));
    }

    [Fact]
    public void Every_rule_of_the_examples_sets_something_aside()
    {
        foreach (IGrouping<string, BoilerplateExample> file in BoilerplateExample.All().GroupBy(e => e.Rule))
            Assert.Contains(file.Where(e => !e.MustNotMatch), e => BoilerplateFinder.Find(e.Read()).SetAside.Any(a => a.Because.Rule.Value == file.Key));
    }
}
