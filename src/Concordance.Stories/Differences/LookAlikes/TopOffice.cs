using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>An office that one person has at a time, and of what: "U.S. President", "chief executive of Norsa".</summary>
/// <param name="Body">The state's code, else the words in lower case.</param>
/// <param name="IsState">The body is a state.</param>
/// <param name="At">The office with the name beside it.</param>
/// <param name="Day">The day of the report.</param>
internal sealed record TopOffice(Entity Who, string Title, string Body, bool IsState, string Words, Place At, int Day)
{
    private const int LongestBody = 3;

    /// <summary>Of all persons of a story, in the order of the reports' days.</summary>
    public static IEnumerable<TopOffice> Of(Joined story)
    {
        HashSet<string> names = [.. story.Entities.Where(e => e.Type == ReferentType.Person).SelectMany(e => e.Name.ToLowerInvariant().Split(' '))];
        return story.Entities.Where(e => e.Type == ReferentType.Person).SelectMany(e => e.Offices.Select(o => Read(story, e, o, names)).OfType<TopOffice>())
            .OrderBy(h => h.Day).ThenBy(h => h.At.Report).ThenBy(h => h.At.Span);
    }

    /// <summary>Two spellings of one name are no two persons.</summary>
    public bool IsOfAnother(TopOffice other) => !ReferenceEquals(Who, other.Who) && char.ToUpperInvariant(Who.Name.Split(' ')[^1][0]) != char.ToUpperInvariant(other.Who.Name.Split(' ')[^1][0]);

    private static TopOffice? Read(Joined story, Entity who, OfficeGiven given, HashSet<string> names)
    {
        Report report = story.ReportOf(given.At.Report).Report;
        string text = report.Text;
        if (story.DayOf(story.ReportOf(report.Id)).Value?.DayNumber is not { } told || text[Math.Max(0, given.At.Span.Start - 30)..given.At.Span.Start].Contains("ormer ", StringComparison.Ordinal)) return null;
        string[] words = given.Text.ToLowerInvariant().Replace('’', '\'').Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(w => w is "former" or "ex" or "deputy" or "vice" or "acting" or "then" or "assistant" or "elect") || Named(words) is not { } title) return null;
        string[] of = [.. words.Select(w => w.EndsWith("'s", StringComparison.Ordinal) ? w[..^2] : w).Where(w => !title.Contains(w, StringComparison.Ordinal) && w is not ("the" or "a" or "of" or "officer" or "ceo" or "and" or "chairman" or "company"))];
        // "President Lund's": the body is no person.
        if (of.Length is 0 or > LongestBody || of.Any(names.Contains)) return null;
        string[] body = [.. of.Select(BodyOf).Order(StringComparer.Ordinal)];
        return new(who, title, string.Join(' ', body), body.All(b => b.Length == 2 && char.IsUpper(b[0])), given.Text, WithName(who, given), told);
    }

    private static string? Named(string[] words) =>
        Has(words, "prime", "minister") ? "prime minister" : Has(words, "chief", "executive") || words.Contains("ceo") ? "chief executive" : Array.Find(words, w => w is "president" or "chancellor" or "governor" or "mayor");

    private static bool Has(string[] words, string one, string other) => Array.IndexOf(words, one) is >= 0 and var at && at + 1 < words.Length && words[at + 1] == other;

    private static string BodyOf(string word)
    {
        string capital = char.ToUpperInvariant(word[0]) + word[1..];
        return States.Named(word.ToUpperInvariant()) ?? States.Named(capital) ?? States.OfDemonym(capital) ?? word;
    }

    /// <summary>The office and the name right before or behind it.</summary>
    private static Place WithName(Entity who, OfficeGiven given)
    {
        Span office = given.At.Span;
        Span? name = who.Variants.SelectMany(v => v.Places).Where(p => p.Report == given.At.Report && (Math.Abs(p.Span.Start - office.End) < 4 || Math.Abs(office.Start - p.Span.End) < 7)).Select(p => (Span?)p.Span).FirstOrDefault();
        return new Place(given.At.Report, name is { } near ? Span.Hull(office, near) : office);
    }
}
