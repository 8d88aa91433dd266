using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Figures;

/// <summary>One person under two surnames of one report that differ by a letter: "Tony Holmer … said Holmers". Only where nobody else of such a name is told of.</summary>
internal static class TwoSpellings
{
    private static readonly RuleId Rule = new("differences/two-spellings");

    private const int Shortest = 5;

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
        {
            (Span Name, string[] Words)[] persons = [.. Named(report).Distinct().OrderBy(n => n.Start).Select(n => (n, n.Of(report.Report.Text).Split(' ')))];
            ILookup<string, (Span Name, string[] Words)> full = persons.Where(p => p.Words.Length > 1).ToLookup(p => p.Words[^1], StringComparer.Ordinal);
            HashSet<string> told = new(StringComparer.Ordinal);
            foreach ((Span other, string[] words) in persons)
            {
                string surname = words[^1];
                // A bare surname that no full name of the report has, or the same given name before it.
                if (surname.Length < Shortest || !surname.All(char.IsLetter) || full.Contains(surname) && words.Length == 1 || told.Contains(surname)) continue;
                (Span Name, string[] Words)[] near = [.. full.Where(g => AreOneLetterApart(g.Key, surname)).SelectMany(g => g).DistinctBy(p => string.Join(' ', p.Words))];
                if (near is not [var one] || (words.Length == 1 && other.Start < one.Name.Start) || (words.Length > 1 && !words[..^1].SequenceEqual(one.Words[..^1])) || IsOfFamily(report, one.Words[^1], surname, other)) continue;
                told.Add(surname);
                told.Add(one.Words[^1]);
                findings.Conflict(Rule, ConflictKind.Who, "one name in two spellings", [], [report.Report.At(one.Name), report.Report.At(other)], "the two surnames differ by a letter, and nobody else of that name is told of", "two persons are meant");
            }
        }
    }

    /// <summary>Persons by name, and who is quoted by a word that is no known name: "said Holmers."</summary>
    private static IEnumerable<Span> Named(ReadReport report)
    {
        foreach (Referent person in report.Referents.Where(r => r.Type == ReferentType.Person))
            foreach (Mention mention in person.Mentions.Where(m => m.Kind == MentionKind.Name)) yield return mention.Span;
        for (int t = 1; t + 1 < report.Parsed.Count; t++)
            if (IsOne(report.Parsed, t) && char.IsUpper(report.Parsed.Form(t)[0]) && !report.Names.Any(n => n.Span.Overlaps(report.Parsed.Spans[t]))) yield return report.Parsed.Spans[t];
    }

    /// <summary>The first letters are the same, and one is put in, left out, or another, or two neighbours are turned.</summary>
    private static bool AreOneLetterApart(string a, string b)
    {
        if (NameKey.Fold(a) == NameKey.Fold(b) || a.Length < Shortest || Math.Abs(a.Length - b.Length) > 1) return false;
        int head = 0, tail = 0, least = Math.Min(a.Length, b.Length);
        while (head < least && a[head] == b[head]) head++;
        while (tail < least - head && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        int left = a.Length - head - tail, right = b.Length - head - tail;
        return head > 1 && (Math.Max(left, right) <= 1 || (left == 2 && right == 2 && a[head] == b[head + 1] && a[head + 1] == b[head]));
    }

    /// <summary>"The Holmers" are a family; "Holmers'" may be hers.</summary>
    private static bool IsOfFamily(ReadReport report, string one, string other, Span at)
    {
        int token = report.Parsed.TokenAt(at.Start);
        if (report.Parsed.Tags[report.Parsed.TokenAt(at.End - 1)] is "NNPS" or "NNS" && !IsOne(report.Parsed, token)) return true;
        // "Petrov" and "Petrova" are two of one family.
        if (other == one + "a" || one == other + "a") return true;
        bool longer = other == one + "s" || one == other + "s";
        return longer && (report.Parsed.Lower(token - 1) is "the" or "both" or "two" || report.Parsed.Lower(report.Parsed.TokenAt(at.End)) is "'" or "'s");
    }

    /// <summary>"Said Holmers.": whoever is quoted so is one person.</summary>
    private static bool IsOne(ParsedText parsed, int token) => parsed.Lower(token - 1) is "said" or "says" or "added" && parsed.Lower(token + 1) is "." or ",";
}
