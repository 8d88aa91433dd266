using System.Collections.Immutable;
using Concordance.Language.Names;
using Concordance.Reading.Naming.InText;
using Concordance.Tests.Reading.Coreference;
using Concordance.Language;

namespace Concordance.Tests.Reading.Naming;

public sealed class NamesOfReportTests
{
    public static IEnumerable<TheoryDataRow<string, int, string>> Lines => MarkedLine.Lines("src/Concordance.Reading/Naming/InText");

    [Theory]
    [MemberData(nameof(Lines))]
    public void Each_example_has_the_names_as_marked(string rule, int number, string line)
    {
        Assert.True(number > 0, rule);
        MarkedLine.Hold(line, marked =>
        {
            ParsedText parsed = English.Parse(marked.Texts[0]);
            ImmutableArray<Name> names = NamesOfReport.Complete(parsed, English.Model.Names.Find(parsed));
            return marked.Marks.All(m => names.Any(n => n.Span == m.Span && (n.Type == NameType.Person) == (m.Label == "person")));
        });
    }
}
