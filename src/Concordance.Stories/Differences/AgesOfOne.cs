using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two ages of one person: "Karin Lund, 29," in one report and "31-year-old Karin Lund" in another. A birthday between the two, and years between the reports, are allowed for.</summary>
internal static class AgesOfOne
{
    private static readonly RuleId Rule = new("differences/ages-of-one");

    private const int DaysOfYear = 365, Nearby = 2;

    /// <summary>Ages further apart are of another time, or of two of one name.</summary>
    private const int Farthest = 10;

    private sealed record Telling(ReadReport In, Quantity Of, decimal Age, int? Day, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach ((Entity who, List<Telling> told) in Tellings(story).OrderBy(p => p.Key.Main.ToString(), StringComparer.Ordinal))
            if (told.SelectMany((t, i) => told.Skip(i + 1).Select(o => (One: t, Other: o))).FirstOrDefault(p => !Fit(p.One, p.Other)) is ({ } one, { } other))
                findings.Conflict(Rule, ConflictKind.Number, $"the age of {who.Name}", [one.Of, other.Of], OneEach.AllAtOdds(one, other, told, t => t.In, (a, b) => a.Age != b.Age && (a.Age == one.Age || a.Age == other.Age)).Select(t => t.At), "one person has one age at one time");
    }

    /// <summary>Two of one name, father and daughter: one report gives ages that no slip of the pen puts so far apart.</summary>
    public static HashSet<Entity> Namesakes(Joined story) =>
        new(Tellings(story).Where(p => p.Value.GroupBy(t => t.In.Report.Id).Any(g => g.Max(t => t.Age) - g.Min(t => t.Age) > Farthest)).Select(p => p.Key), ReferenceEqualityComparer.Instance);

    private static Dictionary<Entity, List<Telling>> Tellings(Joined story)
    {
        Dictionary<Entity, List<Telling>> of = new(ReferenceEqualityComparer.Instance);
        foreach (ReadReport report in story.Reports)
            foreach (Quantity age in report.Quantities.Where(q => q is { Unit: "year", UpTo: null, Bound: QuantityBound.Exact, Of: null }))
                if (Person(story, report, age) is var (who, at) && decimal.TryParse(age.Value, null, out decimal years))
                {
                    if (!of.TryGetValue(who, out List<Telling>? told)) of[who] = told = [];
                    told.Add(new Telling(report, age, years, story.DayOf(report).Value?.DayNumber, report.Report.At(at)));
                }

        return of;
    }

    private static bool Fit(Telling a, Telling b)
    {
        if (a.Age == b.Age || Math.Abs(a.Age - b.Age) > Farthest) return true;
        if (a.In == b.In) return Math.Abs(a.Age - b.Age) <= 1;
        if (a.Day is not { } one || b.Day is not { } other) return Math.Abs(a.Age - b.Age) <= 1;
        decimal later = one <= other ? b.Age - a.Age : a.Age - b.Age;
        int years = Math.Abs(one - other) / DaysOfYear;
        return later >= years - 1 && later <= years + 1 && later >= 0;
    }

    /// <summary>"Karin Lund, 29,", "Karin Lund, 29 years old,", "29-year-old Karin Lund", "the 29-year-old singer Karin Lund"; null where no name stands beside the age.</summary>
    private static (Entity Who, Span Words)? Person(Joined story, ReadReport report, Quantity age)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(age.Span.Start), behind = parsed.TokenAt(age.Span.End);
        if (parsed.Lower(first - 1) == "then" || parsed.Lower(first - 2) == "then") return null;
        string sign = parsed.Lower(first - 1) == "aged" ? parsed.Lower(first - 2) : parsed.Lower(first - 1);
        Span? near = null;
        if (sign == "," && NameEnding(report, parsed.Lower(first - 1) == "aged" ? first - 2 : first - 1) is { } before) near = before;
        else if (age.Span.Of(report.Report.Text).EndsWith("old", StringComparison.Ordinal))
            for (int t = behind; t <= behind + Nearby && t < parsed.Count && near is null && parsed.SentenceOf[t] == parsed.SentenceOf[first]; t++)
            {
                near = NameBeginning(report, t);
                if (parsed.Pos[t] is not (Pos.NOUN or Pos.ADJ or Pos.PROPN)) break;
            }

        if (near is not { } name || story.EntityOf(report.Whom(parsed.TokenAt(name.Start))) is not { Type: ReferentType.Person } who) return null;
        return (who, name.Start < age.Span.Start ? Span.Hull(name, age.Span) : Span.Hull(age.Span, name));
    }

    private static Span? NameEnding(ReadReport report, int before) => report.Names.FirstOrDefault(n => n.Type == Language.Names.NameType.Person && report.Parsed.TokenAt(n.Span.End) == before && n.Span.End <= report.Parsed.Spans[before].Start)?.Span;

    private static Span? NameBeginning(ReadReport report, int at) => report.Names.FirstOrDefault(n => n.Type == Language.Names.NameType.Person && n.Span.Start == report.Parsed.Spans[at].Start)?.Span;
}
