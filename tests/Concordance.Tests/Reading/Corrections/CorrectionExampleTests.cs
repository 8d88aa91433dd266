using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Corrections;
using Concordance.Tests.House;
using Concordance.Texts;

namespace Concordance.Tests.Reading.Corrections;

/// <summary>Examples of notices: blocks parted by ¶, [words] are the notice, or what was wrong in front of "=>" and what holds, or the words that only say so.</summary>
public sealed class CorrectionExampleTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Lines =>
        from path in Repository.Files("src/Concordance.Reading/Corrections", "*.examples")
        from line in Repository.Read(path).Split('\n')
        where line.Length > 0 && line[0] != '#'
        select new TheoryDataRow<string, string>(Path.GetFileNameWithoutExtension(path), line);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_reads_as_marked(string rule, string line)
    {
        bool not = line[0] == '!';
        string[] parts = line.TrimStart('!', ' ').Split(" => ");
        string marked = parts[0].Replace(" ¶ ", "\n\n", StringComparison.Ordinal), text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        ParsedText parsed = English.Model.Parse(new Report(text, [], "en").Id, text);
        ImmutableArray<Correction> found = CorrectionFinder.Find(parsed);
        string? words = not ? null : marked[(marked.IndexOf('[') + 1)..marked.IndexOf(']')];
        if (rule == "WrongTelling")
        {
            Assert.Equal(not ? [] : [words], WrongTelling.Find(parsed, found).Select(s => (string?)s.Of(text)));
        }
        else if (rule == "CorrectedValue")
        {
            Correction notice = Assert.Single(found);
            Assert.Equal((words, not ? null : parts[1]), (notice.Old?.Of(text), notice.New?.Of(text)));
        }
        else if (not)
        {
            Assert.Empty(found);
        }
        else
        {
            Correction notice = Assert.Single(found);
            Assert.Equal((rule == "WithdrawalNotice" ? CorrectionKind.Withdrawn : CorrectionKind.Corrected, words), (notice.As, notice.Span.Of(text)));
        }
    }
}
