using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Whose "the Board", "the Museum", "the Group" is: the one body of the same report whose name has that noun in it, or goes on with it
/// ("the Tenants' Association"); where none has, the one that the report's first line names or, of an organ, that its first sentences are about. Where its reports name two, nobody's.
/// </summary>
internal sealed class Wholes(Joined story, BodiesByUse byUse)
{
    /// <summary>A longer first line is a sentence.</summary>
    private const int LongestHeading = 16;

    private const int FarthestOn = 4;

    private static readonly IReadOnlySet<string> Nouns = WordList.ReadSet(typeof(Wholes), "en.words-for-the-whole.txt");

    private readonly Dictionary<ReportId, Entity?> _heading = [];

    private readonly Entity[] _bodies = [.. story.Entities.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place || byUse.Contains(e))];

    public Entity? Of(Entity part)
    {
        if (part.Type is not (ReferentType.Organisation or ReferentType.Group) || Noun(part) is not { } noun) return null;
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        foreach (ReportId id in part.Variants.SelectMany(v => v.Places).Select(p => p.Report).Distinct())
        {
            ReadReport report = story.ReportOf(id);
            Entity[] called = [.. _bodies.Where(b => !ReferenceEquals(b, part) && b.Variants.Any(v => IsCalled(v, noun, report)))];
            if (called.Length > 1) return null;
            if ((called.FirstOrDefault() ?? (part.Type == ReferentType.Organisation && (Organs.Contains(noun) || Words(FirstLine(report.Report.Text)).Contains(noun)) ? OfHeading(report) : null) ?? (part.Type == ReferentType.Organisation && Organs.Contains(noun) ? Opening(report) : null) ?? Only(part, noun) ?? OfNotice(part, report)) is { } whole && !ReferenceEquals(whole, part)) found.Add(whole);
            else return null;
        }

        return found.Count == 1 ? found.First() : null;
    }

    /// <summary>"Statement from Skarvik Town": "the Club" in it is whoever states it.</summary>
    private Entity? OfNotice(Entity part, ReadReport report) => part.Type == ReferentType.Organisation && Issuers.IsNotice(FirstLine(report.Report.Text)) && OfHeading(report) is { } stating && !Issuers.IsNotice(stating.Name) ? stating : null;

    /// <summary>The organisation that the first sentences are about.</summary>
    private Entity? Opening(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count && parsed.SentenceOf[t] < 2; t++)
            if (parsed.Relations[t] is Relation.nsubj or Relation.nsubj_pass && parsed.Heads[t] is >= 0 and var verb && parsed.Heads[verb] < 0 && story.EntityOf(report.Whom(t)) is { Type: ReferentType.Organisation } body) return body;
        return null;
    }

    private static readonly string[] Organs = ["board", "company", "directors", "group", "management", "senate", "trustees"];

    /// <summary>The one body of the story whose name ends so.</summary>
    private Entity? Only(Entity part, string noun) =>
        part.Type == ReferentType.Organisation && _bodies.Where(b => !ReferenceEquals(b, part) && b.Name.EndsWith(" " + noun, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The one body all of whose words stand in the report's first line: of several the one with most words.</summary>
    public Entity? OfHeading(ReadReport report)
    {
        if (_heading.TryGetValue(report.Report.Id, out Entity? known)) return known;
        HashSet<string> line = [.. Words(FirstLine(report.Report.Text))];
        Entity[] named = line.Count > LongestHeading ? [] : [.. _bodies.Where(b => b.Variants.Any(v => IsIn(v.Form, line)))];
        int most = named.Select(Length).DefaultIfEmpty(0).Max();
        Entity[] longest = [.. named.Where(b => Length(b) == most)];
        return _heading[report.Report.Id] = named.Length > 0 && named.All(b => b.Type == ReferentType.Organisation || longest.Contains(b)) && longest.Length == 1 && named.Count(b => b.Type == ReferentType.Organisation) < 2 ? longest[0] : null;

        int Length(Entity body) => body.Variants.Where(v => IsIn(v.Form, line)).Max(v => v.Form.Length);
    }

    private static bool IsIn(string form, HashSet<string> line) => Words(form) is var words && words.All(line.Contains) && !words.All(w => Nouns.Contains(w) || w.Length < 3);

    /// <summary>The one noun that a body is called by: "Board", "the association".</summary>
    private static string? Noun(Entity part)
    {
        string[] forms = [.. part.Variants.Select(v => v.Form.ToLowerInvariant()).Select(f => f.StartsWith("the ", StringComparison.Ordinal) ? f[4..] : f).Distinct(StringComparer.Ordinal)];
        return forms is [var only] && Nouns.Contains(only) ? only : null;
    }

    private static bool IsCalled(Variant variant, string noun, ReadReport report)
    {
        foreach (Place place in variant.Places.Where(p => p.Report == report.Report.Id))
        {
            if (variant.Form.Contains(' ', StringComparison.Ordinal) && Words(variant.Form).Contains(noun)) return true;
            ParsedText parsed = report.Parsed;
            int end = parsed.TokenAt(place.Span.End - 1) + 1;
            for (int t = end; t < Math.Min(parsed.Count, end + FarthestOn) && (parsed.Pos[t] == Pos.PROPN || parsed.Lower(t) is "'" or "'s" || char.IsUpper(parsed.Form(t)[0])); t++)
                if (parsed.Lower(t) == noun && char.IsUpper(parsed.Form(t)[0])) return true;
        }

        return false;
    }

    private static string FirstLine(string text)
    {
        string from = text.TrimStart();
        int end = from.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? "" : from[..end];
    }

    private static string[] Words(string text) => text.ToLowerInvariant().Split([' ', ',', '.', '(', ')', '/', ':', '\'', '’', '—', '–', '"'], StringSplitOptions.RemoveEmptyEntries);
}
