using System.Xml.Linq;

namespace Concordance.Tests.House;

/// <summary>Data flows one way: who may reference whom (docs/ARCHITECTURE.md).</summary>
public sealed class RoomTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Texts"] = [],
        ["Intake"] = ["Texts"],
        ["Language"] = ["Texts"],
        ["Reading"] = ["Language"],
        ["Stories"] = ["Reading"],
        ["Talks"] = ["Knots", "Stories"],
        ["Dossiers"] = ["Talks"],
        ["Knots"] = [],
        ["Store"] = ["Texts"],
    ["Desk"] = ["Dossiers", "Intake", "Store"],
        ["Cli"] = ["Desk", "Knots"],
    };

    private static readonly string[] Pure = ["Texts", "Language", "Reading", "Stories", "Knots", "Talks", "Dossiers"];

    [Fact]
    public void Every_room_references_only_the_rooms_it_may()
    {
        foreach (string path in Repository.Files("src", "*.csproj"))
        {
            string room = RoomOf(path);
            Assert.True(Allowed.ContainsKey(room), $"{path} is a room that docs/ARCHITECTURE.md and this test do not know");
            string[] references = [.. XDocument.Parse(Repository.Read(path)).Descendants("ProjectReference").Select(r => RoomOf((string)r.Attribute("Include")!))];
            Assert.Equal(Allowed[room].Order(), references.Order());
        }
    }

    [Fact]
    public void Pure_rooms_are_held_to_the_banned_symbols()
    {
        foreach (string room in Pure)
            Assert.Contains("<PureRoom>true</PureRoom>", Repository.Read($"src/Concordance.{room}/Concordance.{room}.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pure_rooms_need_no_package()
    {
        foreach (string room in Pure)
            Assert.DoesNotContain("PackageReference", Repository.Read($"src/Concordance.{room}/Concordance.{room}.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pure_rooms_do_not_switch_the_banned_symbols_off()
    {
        foreach (string path in Repository.Sources.Where(p => Pure.Any(r => p.StartsWith($"src/Concordance.{r}/", StringComparison.Ordinal))))
            Assert.DoesNotContain("RS0030", Repository.Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_banned_symbol_says_why()
    {
        foreach (string line in Repository.Read("BannedSymbols.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Assert.True(line.Split(';') is [_, { Length: > 10 }], $"'{line}' gives no reason after the semicolon");
    }

    private static string RoomOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("Concordance.", "", StringComparison.Ordinal);
}
