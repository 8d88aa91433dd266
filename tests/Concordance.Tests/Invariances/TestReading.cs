using System.Text;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Tests.Invariances;

/// <summary>The whole engine on a text that lies in no file.</summary>
internal static class TestReading
{
    private static readonly Lazy<Reader> Reading = new(() => new Reader(English.Model));

    public static Reader Reader => Reading.Value;

    public static ReadReport ReadText(string text, string file = "report.txt") =>
        Reader.Read(new Report(text, [new ReportFile(file, Hash.Hex(Encoding.UTF8.GetBytes(text)))], "en"));
}
