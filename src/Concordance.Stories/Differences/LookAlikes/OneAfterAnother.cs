using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Two persons in one office that only one holds, by reports weeks apart: "U.S. President Lund", "U.S. President Dahl". An office passes on.</summary>
internal static class OneAfterAnother
{
    private static readonly RuleId Rule = new("differences/one-after-another");

    /// <summary>Within so many days a change of office would be news of its own.</summary>
    private const int FewestApart = 15;

    private sealed record Holding(Entity Who, string Office, Place At, int Day);

    public static void Find(Joined story, Findings findings)
    {
        Holding[] all = [.. story.Entities.Where(e => e.Type == ReferentType.Person).SelectMany(e => e.Offices.Select(o => Read(story, e, o)).OfType<Holding>())];
        foreach (IGrouping<string, Holding> office in all.GroupBy(h => h.Office, StringComparer.Ordinal))
        {
            Holding[] held = [.. office.OrderBy(h => h.Day).ThenBy(h => h.At)];
            Holding first = held[0];
            if (Array.Find(held, h => !ReferenceEquals(h.Who, first.Who)) is { } next && held.Where(h => ReferenceEquals(h.Who, first.Who)).Max(h => h.Day) + FewestApart <= next.Day && !SharesName(first.Who, next.Who))
                findings.Alike(Rule, [first.Who, next.Who], [first.At, next.At], $"both can hold: {next.Day - first.Day} days lie between the reports, and an office passes on");
        }
    }

    /// <summary>Two spellings of one name are no two persons.</summary>
    private static bool SharesName(Entity a, Entity b) => char.ToUpperInvariant(a.Name.Split(' ')[^1][0]) == char.ToUpperInvariant(b.Name.Split(' ')[^1][0]);

    private static Holding? Read(Joined story, Entity who, OfficeGiven given)
    {
        if (story.DayOf(story.ReportOf(given.At.Report)).Value?.DayNumber is not { } day) return null;
        string[] words = given.Text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(w => w is "former" or "ex" or "deputy" or "vice" or "acting" or "then" or "assistant" or "elect")) return null;
        string? title = words.Contains("president") ? "president" : words.Contains("chancellor") ? "chancellor" : words.Contains("governor") ? "governor" : words.Contains("mayor") ? "mayor"
            : Has(words, "prime", "minister") ? "prime minister" : Has(words, "chief", "executive") || words.Contains("ceo") ? "chief executive" : null;
        if (title is null) return null;
        string[] of = [.. words.Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w).Where(w => !title.Contains(w, StringComparison.Ordinal) && w is not ("the" or "of" or "officer" or "ceo" or "and" or "chairman"))];
        return of.Length is 0 or > 3 ? null : new Holding(who, $"{title} {string.Join(' ', of.Select(Body).Order(StringComparer.Ordinal))}", given.At, day);
    }

    private static bool Has(string[] words, string one, string other) => Array.IndexOf(words, one) is >= 0 and var at && at + 1 < words.Length && words[at + 1] == other;

    private static string Body(string word) => States.Named(word.ToUpperInvariant()) ?? States.Named(char.ToUpperInvariant(word[0]) + word[1..]) ?? States.OfDemonym(char.ToUpperInvariant(word[0]) + word[1..]) ?? word;
}
