using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One person with two offices that nobody holds at once: foreign minister in one report, defence minister in another; deputy mayor here, mayor there; treasurer and secretary of one club.</summary>
internal static class OfficesOfOne
{
    private static readonly RuleId Rule = new("differences/offices-of-one");

    private static readonly FrozenDictionary<string, string> Portfolios = WordList.Read(typeof(OfficesOfOne), "en.portfolios.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>en.offices-apart.txt: offices of one body that two persons hold.</summary>
    private static readonly FrozenSet<string> Apart = WordList.ReadSet(typeof(OfficesOfOne), "en.offices-apart.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Parts of a body that one person each is at the head of.</summary>
    private static readonly FrozenSet<string> Divisions = "finance sales marketing legal operations personnel security research communications".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Stands for a body that the words do not name: "mayor Lund" and "deputy mayor Lund".</summary>
    private const string Any = "*";

    private const int MostNamed = 3;

    /// <summary>People change offices: what stands in reports further apart in time is no clash.</summary>
    private const int LongestApart = 14;

    /// <param name="Body">Words of what it is an office of; of a minister's nothing.</param>
    /// <param name="IsHead">At the head of a body: only its deputy is held apart, for one can be chair and president.</param>
    private sealed record Held(OfficeGiven Given, string Portfolio, bool Deputy, ImmutableArray<string> Body, bool IsHead = false);

    public static void Find(Joined story, Findings findings)
    {
        Dictionary<ReportId, ReadReport> reports = story.Reports.ToDictionary(r => r.Report.Id);
        ILookup<Entity, OfficeGiven> said = story.Reports.SelectMany(r => PredicateOffices.Of(story, r, Rule)).ToLookup<(Entity Who, OfficeGiven Given), Entity, OfficeGiven>(o => o.Who, o => o.Given, ReferenceEqualityComparer.Instance);
        foreach (Entity person in story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Length + said[e].Count() > 1))
        {
            Held[] all = [.. person.Offices.Concat(said[person]).Select(o => Read(o, reports[o.At.Report])).OfType<Held>()];
            if (all.Length < 2) continue;
            Held[] held = [.. all.Where(h => h.Body.IsEmpty == all[0].Body.IsEmpty && (h.Body.IsEmpty || AreOneBody(h, all[0])) && (h.IsHead ? h.Portfolio == all[0].Portfolio : !all[0].IsHead))];
            if (held.Length < 2 || held.Any(h => h.Portfolio != held[0].Portfolio) is var other && !other && held.All(h => h.Deputy == held[0].Deputy) || !Together(story, reports, held)) continue;
            ImmutableArray<Held> shown = [.. held.GroupBy(h => (h.Portfolio, h.Deputy)).SelectMany(g => g.Take(MostNamed))];
            findings.Conflict(Rule, ConflictKind.Office, $"what {person.Name} is", [person], shown.Select(h => h.Given.At), "one person, and offices that are not held at one time", "both offices are held at once");
        }
    }

    /// <summary>All of them within days, and no report gives two (it would say so: "foreign and defence minister").</summary>
    private static bool Together(Joined story, Dictionary<ReportId, ReadReport> reports, Held[] held)
    {
        DateOnly?[] days = [.. held.Select(h => story.DayOf(reports[h.Given.At.Report])).Select(d => d.Value ?? d.Range.Earliest)];
        if (days.Any(d => d is null) || days.Max()!.Value.DayNumber - days.Min()!.Value.DayNumber > LongestApart) return false;
        // Whoever is called deputy and head of one body is one of them, in one report too.
        return held.All(h => h.Portfolio == held[0].Portfolio) || held.GroupBy(h => h.Given.At.Report).All(g => g.Select(h => (h.Portfolio, h.Deputy)).Distinct().Count() == 1);
    }

    /// <summary>"Ukraine's Deputy Foreign Minister"; nothing of a former or an acting one.</summary>
    private static Held? Read(OfficeGiven given, ReadReport report)
    {
        string[] words = given.Text.ToLowerInvariant().Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        string before = report.Report.Text[Math.Max(0, given.At.Span.Start - 12)..given.At.Span.Start].ToLowerInvariant();
        if (words.Any(IsPast) || before.Split(' ').Any(IsPast)) return null;
        int minister = Array.FindIndex(words, w => w is "minister" or "secretary");
        // "Foreign minister of Norway", but "secretary of the league".
        if (Array.IndexOf(words, "of") >= 0 && (minister < 1 || !Portfolios.ContainsKey(words[minister - 1]))) minister = -1;
        if (minister < 0) return OfBody(given, words);
        if (minister < 1 || words.Any(w => w is "and" or "&" or "spokesman" or "spokeswoman" or "spokesperson" or "adviser" or "advisor" or "aide" or "shadow" or "press" or "general")) return null;
        return Portfolios.TryGetValue(words[minister - 1], out string? portfolio) ? new Held(given, portfolio, words.Any(IsDeputy), []) : null;
    }

    /// <summary>"Treasurer of the Hockey League", "Rovers captain": the office and the body it is of.</summary>
    private static Held? OfBody(OfficeGiven given, string[] words)
    {
        if (OfDivision(given, words) is { } division) return division;
        int of = Array.IndexOf(words, "of"), office = Array.FindIndex(words, Apart.Contains);
        bool head = office < 0;
        if (head) office = Array.FindIndex(words, w => w is "chair" or "chairman" or "chairwoman" or "president" or "director" or "head" or "leader");
        if (office < 0 || words.Any(w => w is "and" or "assistant")) return null;
        ImmutableArray<string> body = [.. (of > office ? words[(of + 1)..] : words[..office]).Where(w => w is not ("the" or "a" or "an") && !IsDeputy(w))];
        if (body.IsEmpty && !head) body = [Any];
        return body.IsEmpty ? null : new Held(given, words[office], words.Any(IsDeputy), body, head);
    }

    /// <summary>"Finance chief of Norsa", "Norsa's head of sales": the head of one division of a body.</summary>
    private static Held? OfDivision(OfficeGiven given, string[] words)
    {
        int head = Array.FindIndex(words, w => w is "chief" or "head" or "director" or "manager");
        if (head < 0 || words.Any(w => w is "and" or "assistant")) return null;
        bool before = head > 0 && Divisions.Contains(words[head - 1]);
        string? division = before ? words[head - 1] : head + 2 < words.Length && words[head + 1] == "of" && Divisions.Contains(words[head + 2]) ? words[head + 2] : null;
        if (division is null) return null;
        IEnumerable<string> body = before ? words.Take(head - 1).Concat(words.Skip(head + 1)) : words.Take(head).Concat(words.Skip(head + 3));
        ImmutableArray<string> of = [.. body.Where(w => w is not ("the" or "a" or "an" or "of" or "at") && !IsDeputy(w)).Select(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal) ? w[..^2] : w)];
        return of.IsEmpty ? null : new Held(given, $"head of {division}", words.Any(IsDeputy), of);
    }

    /// <summary>A word of the body in both; "the party" is the party whose chair somebody is.</summary>
    private static bool AreOneBody(Held a, Held b) => a.Body is [Any] || b.Body is [Any] ? a.Portfolio == b.Portfolio : a.Body.Intersect(b.Body, StringComparer.Ordinal).Any() || (a.IsHead && b.IsHead && (IsAnyBody(a) || IsAnyBody(b)));

    private static bool IsAnyBody(Held one) => one.Body is ["party" or "company" or "club" or "firm" or "union" or "association" or "federation" or "carmaker" or "bank"];

    private static bool IsDeputy(string word) => word is "deputy" or "vice" or "assistant" or "junior" or "under" or "parliamentary";

    private static bool IsPast(string word) => word is "former" or "ex" or "then" or "late" or "acting" or "outgoing" or "incoming" or "new" or "previous" or "next" or "future";
}
