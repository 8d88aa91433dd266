using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A charge and its denial, in one report or in two: "Norway accused the yard of cutting the pay of its welders", "the yard denied that any pay had been cut".
/// They are of one matter where they share two words that say something, or one where who is accused denies, and who denies is not who accuses.
/// </summary>
internal static class AccusedAndDenied
{
    private static readonly RuleId Rule = new("differences/accused-and-denied");

    /// <summary>Words that the charge and the denial must share.</summary>
    private const int FewestShared = 2;

    /// <summary>Of one charge the first denial in the story's order is told; so many charges that share its words are held against it.</summary>
    private const int MostCompared = 64;

    /// <summary>Charges told again add nothing to the dispute.</summary>
    private const int MostNamed = 3;

    /// <param name="Accused">Whom a charge is made against; null where the words do not say.</param>
    private sealed record Side(ReadReport In, Place At, Entity? Who, Entity? Accused, HashSet<string> Words);

    public static void Find(Joined story, Findings findings)
    {
        Side[] denials = [.. story.Reports.SelectMany(r => Read(story, r, IsDenial))];
        if (denials.Length == 0) return;
        ILookup<string, Side> charges = story.Reports.SelectMany(r => Read(story, r, IsCharge)).SelectMany(s => s.Words.Select(w => (w, s))).ToLookup(p => p.w, p => p.s, StringComparer.Ordinal);
        HashSet<string> told = new(StringComparer.Ordinal);
        foreach (Side denial in denials)
        {
            Side[] met = [.. denial.Words.Order(StringComparer.Ordinal).SelectMany(w => charges[w].Take(MostCompared)).GroupBy<Side, Side>(s => s, ReferenceEqualityComparer.Instance)
                .Where(g => g.Count() >= (IsOfAccused(g.Key.Accused, denial.Who) ? 1 : FewestShared) && AreOthers(g.Key.Who, denial.Who)).Select(g => g.Key)];
            if (met.Length == 0) continue;
            string[] shared = [.. denial.Words.Intersect(met[0].Words, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (!told.Add(string.Join(' ', shared))) continue;
            findings.Conflict(Rule, ConflictKind.Dispute, denial.In.Words(denial.At), new object?[] { met[0].Who, denial.Who }.OfType<object>(), met.Take(MostNamed).Select(m => m.At).Append(denial.At), "one party makes the charge, another denies it");
        }
    }

    private static IEnumerable<Side> Read(Joined story, ReadReport report, Func<ParsedText, int, bool> isSaid)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || !isSaid(parsed, t) || parsed.IsOpen(t)) continue;
            int subject = parsed.Subject(t), end = Clause(parsed, t);
            if (subject < 0 || subject > t || parsed.Relations[subject] == Relation.nsubj_pass) continue;
            HashSet<string> words = new(Enumerable.Range(t + 1, end - t - 1).Where(i => parsed.Pos[i] is Pos.NOUN or Pos.VERB or Pos.ADJ && !EventKin.IsGeneral(parsed, i)).Select(i => EventKin.Of(parsed, i)), StringComparer.Ordinal);
            if (words.Count >= FewestShared) yield return new Side(report, report.Report.At(Span.Hull(parsed.Spans[subject], parsed.Spans[end - 1])), Account.WhoAt(story, report, subject) ?? SpeakerOf(story, report, t), parsed.Lemma(t) == "accuse" && parsed.Child(t, Relation.obj, Relation.iobj) is >= 0 and var accused ? Account.WhoAt(story, report, accused) : null, words);
        }
    }

    /// <summary>Both known, and not by one surname.</summary>
    private static bool AreOthers(Entity? one, Entity? other) => one is not null && other is not null && !ReferenceEquals(one, other) && !one.Name.Split(' ')[^1].Equals(other.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    /// <summary>Who speaks with that verb: an apposition hides the subject from the tree now and then.</summary>
    private static Entity? SpeakerOf(Joined story, ReadReport report, int verb) =>
        report.Statements.FirstOrDefault(s => s.Cue is { } cue && cue.Overlaps(report.Parsed.Spans[verb]))?.Speaker is { Referents: [var one] } ? story.EntityOf(one) : null;

    /// <summary>Who is accused, or one who has an office of theirs: "general secretary of the union".</summary>
    private static bool IsOfAccused(Entity? accused, Entity? denier) =>
        accused is not null && denier is not null && (ReferenceEquals(accused, denier) || (accused.Type == ReferentType.Organisation && denier.Offices.Any(o => accused.Name.Split(' ').Where(w => w.Length > 3).Intersect(o.Text.Split(' '), StringComparer.Ordinal).Count() >= Math.Min(2, accused.Name.Split(' ').Length))));

    /// <summary>"Accused the yard of", "alleged that", "claimed that"; "said" only charges nobody.</summary>
    private static bool IsCharge(ParsedText parsed, int t) => parsed.Lemma(t) is "accuse" or "blame" or "allege" || (parsed.Lemma(t) is "claim" or "charge" or "complain" && parsed.Child(t, Relation.ccomp) >= 0);

    /// <summary>"Denied that …", "denied cutting …", not "denied him a visa".</summary>
    private static bool IsDenial(ParsedText parsed, int t) => RejectsCharge(parsed, t) || (parsed.Lemma(t) == "deny" && (parsed.Child(t, Relation.ccomp, Relation.xcomp) >= 0 || parsed.Child(t, Relation.iobj) < 0));

    /// <summary>"Rejected claims that", "dismissed the charge that": what is rejected is told behind the noun.</summary>
    private static bool RejectsCharge(ParsedText parsed, int t)
    {
        if (parsed.Lemma(t) is not ("reject" or "dismiss" or "refute" or "dispute" or "rebut")) return false;
        for (int at = t + 1; at < parsed.Count && at <= t + 4 && parsed.SentenceOf[at] == parsed.SentenceOf[t]; at++)
            if (parsed.Lemma(at) is "claim" or "charge" or "allegation" or "accusation" or "suggestion" or "assertion") return at + 1 < parsed.Count && parsed.Lower(at + 1) is "that" or "of";
        return false;
    }

    /// <summary>To the end of the sentence, or to a quotation mark or semicolon before it.</summary>
    private static int Clause(ParsedText parsed, int verb)
    {
        int end = verb + 1;
        while (end < parsed.Sentences[parsed.SentenceOf[verb]].End && parsed.Form(end) is not (";" or "." or "\"" or "”" or "“")) end++;
        return end;
    }
}
