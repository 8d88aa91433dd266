using Concordance.Reading.Boilerplate;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Boilerplate;

/// <summary>Examples of rules that set nothing aside but give a caution: blocks parted by ¶, [words] are its place; a marker is written [[1]] where it is one.</summary>
public sealed class MachineExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Lines =>
        from rule in (string[])["MachineSpeech", "MachineSigns"]
        from line in Repository.Read($"src/Concordance.Reading/Boilerplate/{rule}.examples").Split('\n')
        where line.Length > 0 && line[0] != '#'
        select new TheoryDataRow<string, string>(rule, line);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_gives_the_cautions_that_are_marked(string rule, string line)
    {
        bool not = line[0] == '!';
        List<string> marked = [];
        string text = Unmarked(line.TrimStart('!', ' ').Replace(" ¶ ", "\n\n", StringComparison.Ordinal), marked);
        string[] found = [.. BoilerplateFinder.Find(new Report(text, [], "en")).Cautions.Where(c => c.As == CautionKind.MachineRewritten).OrderBy(c => c.Span).Select(c => c.Span!.Value.Of(text))];
        Assert.Equal(not ? [] : marked, found);
        Assert.True(not || marked.Count > 0, rule);
    }

    private static string Unmarked(string line, List<string> marked)
    {
        System.Text.StringBuilder text = new();
        for (int i = 0; i < line.Length; i++)
        {
            int close = line[i] == '[' && i + 1 < line.Length && !char.IsAsciiDigit(line[i + 1]) ? line.IndexOf(line[i + 1] == '[' ? "]]" : "]", i, StringComparison.Ordinal) : -1;
            if (close < 0)
            {
                text.Append(line[i]);
                continue;
            }

            string words = line[(i + 1)..(line[i + 1] == '[' ? close + 1 : close)];
            marked.Add(words);
            text.Append(words);
            i = line[i + 1] == '[' ? close + 1 : close;
        }

        return text.ToString();
    }
}
