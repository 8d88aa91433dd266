using System.Text.RegularExpressions;

namespace Concordance.Tests.House;

/// <summary>Word lists are sorted text with source and licence; what they may not hold is the answer key.</summary>
public sealed class WordListTests
{
    public static IReadOnlyList<string> Lists =>
        [.. Repository.Files("src", "en.*").Where(p => !p.EndsWith(".cs", StringComparison.Ordinal) && !p.EndsWith(".bin", StringComparison.Ordinal) && !p.EndsWith(".examples", StringComparison.Ordinal))];

    private const string Form = "# Entry: ";

    [Fact]
    public void Every_list_names_its_source_and_licence()
    {
        foreach (string path in Lists)
        {
            string[] header = [.. Repository.Read(path).Split('\n').TakeWhile(l => l.StartsWith('#'))];
            Assert.True(header.Any(l => l.Contains("ours", StringComparison.OrdinalIgnoreCase) || l.Contains("source", StringComparison.OrdinalIgnoreCase)), $"{path}: its '# ' header names no source");
        }
    }

    [Fact]
    public void Every_list_is_sorted_and_has_no_entry_twice()
    {
        foreach (string path in Lists)
        {
            string[] entries = [.. Repository.Read(path).Split('\n').Where(l => l.Length > 0 && !l.StartsWith('#'))];
            for (int i = 1; i < entries.Length; i++)
                Assert.True(string.CompareOrdinal(entries[i - 1], entries[i]) < 0, $"{path}: '{entries[i]}' stands after '{entries[i - 1]}'; sort by ordinal, no doubles");
        }
    }

    [Fact]
    public void Every_entry_has_the_form_that_its_list_names()
    {
        List<string> faults = [];
        foreach (string path in Lists)
        {
            string[] lines = Repository.Read(path).Split('\n');
            if (lines.FirstOrDefault(l => l.StartsWith(Form, StringComparison.Ordinal)) is not { } form)
            {
                faults.Add($"{path}: its header says in no line '{Form}…' what an entry holds (a regular expression over the whole line)");
                continue;
            }

            Regex entry = new($"^(?:{form[Form.Length..]})$", RegexOptions.NonBacktracking);
            faults.AddRange(lines.Index().Where(l => l.Item.Length > 0 && !l.Item.StartsWith("# ", StringComparison.Ordinal) && !entry.IsMatch(l.Item)).Select(l => $"{path}:{l.Index + 1}: '{l.Item}' is not of the form {form[Form.Length..]}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void No_list_knows_a_name_of_the_five_reports()
    {
        string key = Path.Combine(SharedData.Need().GoldStories, "istanbul-2025", "entities.jsonl");
        string[] names = [.. File.ReadLines(key).SelectMany(NamesOf).Distinct().Order(StringComparer.Ordinal)];
        Assert.True(names.Length > 30, "the key gave hardly any names");
        foreach (string path in Lists)
        {
            string[] words = Repository.Read(path).Split('\n').Where(l => !l.StartsWith('#')).SelectMany(l => l.Split([' ', '\t', ',', ';', '|', '/'])).ToArray();
            string[] known = [.. words.Intersect(names)];
            Assert.True(known.Length == 0, $"{path} knows {string.Join(", ", known)}: names belong in a sourced gazetteer only");
        }
    }

    private static IEnumerable<string> NamesOf(string line)
    {
        using System.Text.Json.JsonDocument entity = System.Text.Json.JsonDocument.Parse(line);
        if (entity.RootElement.GetProperty("type").GetString() is not ("person" or "place" or "country")) return [];
        return [.. entity.RootElement.GetProperty("variants").EnumerateArray()
            .SelectMany(v => v.GetString()!.Split(' ', '-', '\''))
            .Where(w => w.Length > 3 && char.IsUpper(w[0]) && w is not ("President" or "Minister" or "Palace" or "United" or "States" or "Saudi" or "Vladimir" or "side" or "House" or "White"))];
    }
}
