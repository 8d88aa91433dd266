using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// A report denies in its own voice or another's what a report tells that came no later: "passengers were told to put on life jackets", "at no time were passengers
/// asked to put on life jackets". The words of what is denied stand in one clause of the other, and nearly all of them.
/// </summary>
internal static class DeniedElsewhere
{
    private static readonly RuleId Rule = new("differences/denied-elsewhere");

    /// <summary>Words that both must share, names among them.</summary>
    private const int FewestShared = 2;

    /// <summary>Of ten words of what is denied so many must stand in the other, with the act itself and without it.</summary>
    private const int OfTen = 6, OfTenAlone = 8;

    /// <summary>The shared words stand within so many tokens.</summary>
    private const int Window = 16;

    private const int MostUnderWord = 48, MostTold = 4;

    /// <param name="Core">The denied verb or noun.</param>
    /// <param name="Always">"At no time", "never": no later day makes it true.</param>
    /// <param name="Flat">"No acid entered the river", "nobody was asked": of whatever day.</param>
    /// <param name="ActedOn">What the denied act is done to, with the words that say which.</param>
    /// <param name="Passive">It stands in front: who does it is nobody's question.</param>
    /// <param name="Doer">Who is said not to do it; null of "nobody", "no firm".</param>
    /// <param name="There">That there was any of the core at all is denied.</param>
    private sealed record Denial(ReadReport In, string Core, HashSet<string> Words, bool Always, bool Flat, bool There, HashSet<string> ActedOn, bool Passive, string? Doer, Statement? Said, Place At);

    public static void Find(Joined story, Findings findings)
    {
        Denial[] denials = [.. story.Reports.SelectMany(Read)];
        if (denials.Length == 0) return;
        Dictionary<string, List<(ReadReport In, int Sentence)>> table = Sentences(story, denials.SelectMany(d => d.Words).ToHashSet(StringComparer.Ordinal));
        foreach (Denial denial in denials)
        {
            // Of each report the first passage: all who tell what is denied stand in one line.
            List<(ReadReport In, Place At)> told = [];
            foreach ((ReadReport report, int sentence) in denial.Words.Order(StringComparer.Ordinal).SelectMany(w => table.GetValueOrDefault(w) ?? []).Distinct())
                if (told.Count < MostTold && (report != denial.In || denial.Said is not null && sentence != report.SentenceOf(denial.Said)) && !told.Exists(t => t.In == report) && Told(story, denial, report, sentence) is { } at && !findings.Tells(at, denial.At)) told.Add((report, at));
            if (told.Count > 0) Tell(story, denial, told, findings);
        }
    }

    private static void Tell(Joined story, Denial denial, List<(ReadReport In, Place At)> told, Findings findings)
    {
        (ReadReport report, Place first) = told[0];
        bool two = Teller.AreTwo(Teller.Of(story, denial.In, denial.Said), Teller.Of(story, report, SaidAt(report, first.Span)));
        findings.Conflict(Rule, two ? ConflictKind.Dispute : ConflictKind.Status, $"whether it was so: {report.Words(first)}", [], [.. told.Select(t => t.At), denial.At], two ? "one party says it, another denies it" : "one report tells it, another denies it", matter: MatterKind.Question);
    }

    private static Dictionary<string, List<(ReadReport, int)>> Sentences(Joined story, HashSet<string> words)
    {
        Dictionary<string, List<(ReadReport, int)>> table = new(StringComparer.Ordinal);
        foreach (ReadReport report in story.Reports)
            for (int s = 0; s < report.Parsed.Sentences.Length; s++)
                foreach (string word in report.Parsed.TokensOf(report.Parsed.SentenceSpan(s)).Where(t => report.Parsed.Pos[t] is Pos.NOUN or Pos.VERB).Select(t => Family(report.Parsed, t)).Where(words.Contains).Distinct(StringComparer.Ordinal))
                {
                    if (!table.TryGetValue(word, out List<(ReadReport, int)>? list)) table[word] = list = [];
                    if (list.Count < MostUnderWord) list.Add((report, s));
                }

        return table;
    }

    /// <summary>What is denied in the past, with the words of its clause.</summary>
    private static IEnumerable<Denial> Read(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (DeniedClauses.Core(parsed, t) is not (>= 0 and var core) || report.IsSetAside(t)) continue;
            int[] clause = [.. DeniedClauses.Tokens(parsed, core)];
            if (!DeniedClauses.IsPast(parsed, core, clause) || clause.Count(i => DeniedClauses.IsNo(parsed, i)) > 1) continue;
            HashSet<string> words = Words(report, clause);
            bool there = parsed.Pos[core] == Pos.NOUN;
            if (words.Count < (there ? 1 : FewestShared) || !words.Contains(Family(parsed, core))) continue;
            Span at = Span.Hull(parsed.SpanOf(clause[0], clause[^1] + 1), parsed.Spans[t]);
            yield return new Denial(report, Family(parsed, core), words, DeniedClauses.IsAlways(parsed, t), parsed.Lower(t) is "no" or "nobody", there, ActedOn(parsed, clause, core), clause.Any(i => parsed.Relations[i] == Relation.nsubj_pass && parsed.Heads[i] == core), Doer(parsed, core), SaidAt(report, at), report.Report.At(at));
        }
    }

    private static HashSet<string> Words(ReadReport report, IEnumerable<int> tokens)
    {
        ParsedText parsed = report.Parsed;
        return new(tokens.Where(t => (parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ && !EventKin.IsGeneral(parsed, t)) || parsed.Pos[t] == Pos.PROPN).Where(t => !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t]))).Select(t => Family(parsed, t)), StringComparer.Ordinal);
    }

    /// <summary>The thing of the denied act and all that hangs before it: "a pessimistic president".</summary>
    private static HashSet<string> ActedOn(ParsedText parsed, int[] clause, int core) =>
        [.. clause.Where(i => IsThing(parsed, i, core) || (parsed.Relations[i] is Relation.amod or Relation.compound && parsed.Heads[i] >= 0 && IsThing(parsed, parsed.Heads[i], core))).Select(i => Family(parsed, i))];

    private static string? Doer(ParsedText parsed, int core) => parsed.Subject(core) is >= 0 and var who && parsed.Pos[who] != Pos.PRON && !parsed.HasChild(who, "no") && parsed.Lower(who) is not "nobody" ? Family(parsed, who) : null;

    private static bool IsThing(ParsedText parsed, int token, int act) => parsed.Heads[token] == act && parsed.Relations[token] is Relation.obj or Relation.nsubj_pass && parsed.Pos[token] is Pos.NOUN or Pos.PROPN;

    /// <summary>The same act, done, on the same thing; where only the two are shared who acts must play no part.</summary>
    private static bool IsTheAct(Denial denial, ParsedText parsed, int act, int[] shared, int count)
    {
        bool done = parsed.Tags[act] == "VBD" || (parsed.Tags[act] == "VBN" && parsed.Children(act).ToArray().Any(c => parsed.Pos[c] == Pos.AUX));
        // "He had not broken a leg": "treatment for a broken leg".
        if (parsed.Relations[act] == Relation.amod && parsed.Tags[act] == "VBN" && denial.ActedOn.Contains(Family(parsed, parsed.Heads[act]))) return true;
        bool thing = shared.Any(t => denial.ActedOn.Contains(Family(parsed, t)) && (IsThing(parsed, t, act) || (parsed.Relations[t] == Relation.obl && parsed.Heads[t] == act)));
        return done && thing && denial.ActedOn.IsSubsetOf(shared.Select(t => Family(parsed, t))) && (denial.Passive || (count > FewestShared && (denial.Doer is null || parsed.Subject(act) is >= 0 and var doer && (Family(parsed, doer) == denial.Doer || parsed.Pos[doer] == Pos.PRON))));
    }

    /// <summary>Of what comes into a place the words are many.</summary>
    private static string Family(ParsedText parsed, int token) =>
        parsed.Pos[token] == Pos.VERB && parsed.Lemma(token) is "enter" or "reach" or "run" or "flow" or "leak" or "spill" or "seep" or "get" && (parsed.Lemma(token) is "enter" or "reach" || parsed.Lower(token + 1) == "into") ? "enter" : EventKin.Of(parsed, token);

    /// <summary>The words of a sentence that tell what is denied; null where they tell something else, or nothing surely.</summary>
    private static Place? Told(Joined story, Denial denial, ReadReport report, int sentence)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        int[] all = [.. Enumerable.Range(range.First, range.Count)];
        if (report.IsQuestion(parsed.SentenceSpan(sentence)) || !IsNoLater(story, denial, report) || report.Corrections.Any(c => c.Span.Overlaps(parsed.SentenceSpan(sentence)))) return null;
        int[] shared = [.. all.Where(t => (parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ or Pos.PROPN) && denial.Words.Contains(Family(parsed, t)))];
        if (shared.Length == 0) return null;
        int[] near = [.. shared.Where(t => t - shared[0] <= Window)];
        int count = near.Select(t => Family(parsed, t)).Distinct(StringComparer.Ordinal).Count();
        bool there = denial.There && denial.Always && near.Any(t => Family(parsed, t) == denial.Core && DeniedClauses.IsSome(parsed, t));
        bool most = count > FewestShared && count * 10 >= denial.Words.Count * OfTenAlone;
        if (!there && !most && !(count * 10 >= denial.Words.Count * OfTen && near.Any(t => Family(parsed, t) == denial.Core && IsTheAct(denial, parsed, t, near, count)))) return null;
        if (all.Any(t => t >= near[0] - Window / 2 && t <= near[^1] + 2 && (DeniedClauses.IsNo(parsed, t) || (parsed.Tags[t] == "MD" && parsed.Lower(t) != "should") || parsed.Lower(t) is "if" or "whether" or "unless" or "deny" or "denied" or "denies"))) return null;
        if (SaidAt(report, parsed.Spans[near[0]]) is { } said && denial.Said is { } denied && Teller.AreOne(Teller.Of(story, report, said), Teller.Of(story, denial.In, denied))) return null;
        // "Is to be handed down": what is ahead is not denied by what came of it.
        if (near.Any(t => Family(parsed, t) == denial.Core && parsed.HasChild(t, "to"))) return null;
        // "Few think that it was signed", "rumours that it was signed are false".
        if (near.Any(t => parsed.Pos[t] == Pos.VERB && StatusReader.Read(parsed, t).Status is EventStatus.Doubtful or EventStatus.Denied)) return null;
        // A bare "not" is of one time, and a deed of another day is another deed.
        bool amiss = near.Any(t => parsed.Relations[t] == Relation.amod && parsed.Tags[t] == "VBN" && Family(parsed, t) == denial.Core);
        if (!(denial.Always || denial.Flat || amiss || AreOfOneTime(story, denial, report, sentence))) return null;
        if (!AreOfOneDay(story, denial, report, sentence) || !DeniedClauses.TellsPast(parsed, near, range)) return null;
        Place at = report.Report.At(parsed.SpanOf(near[0], near[^1] + 1));
        return SameMatter.Is(story, denial.In, SameMatter.Around(denial.In, denial.At.Span), report, SameMatter.Around(report, at.Span)) ? at : null;
    }

    /// <summary>What is told later than a denial may have come since, unless it is said that it never was.</summary>
    private static bool IsNoLater(Joined story, Denial denial, ReadReport report) =>
        denial.Always || (story.DayOf(report).Value is { } told && story.DayOf(denial.In).Value is { } denied && told <= denied);

    /// <summary>Both sentences name no day, or one that both have.</summary>
    private static bool AreOfOneDay(Joined story, Denial denial, ReadReport report, int sentence)
    {
        DateOnly[] one = [.. Days(story, denial.In, denial.In.Parsed.SentenceSpan(denial.In.Parsed.SentenceOf[denial.In.Parsed.TokenAt(denial.At.Span.Start)]))], other = [.. Days(story, report, report.Parsed.SentenceSpan(sentence))];
        return one.Length == 0 || other.Length == 0 || one.Intersect(other).Any();
    }

    /// <summary>Both name one day, month or year.</summary>
    private static bool AreOfOneTime(Joined story, Denial denial, ReadReport report, int sentence) =>
        Ranges(story, denial.In, denial.In.Parsed.SentenceSpan(denial.In.Parsed.SentenceOf[denial.In.Parsed.TokenAt(denial.At.Span.Start)])).Intersect(Ranges(story, report, report.Parsed.SentenceSpan(sentence))).Any();

    private static IEnumerable<DayRange> Ranges(Joined story, ReadReport report, Span words) =>
        report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && words.Contains(t.Span)).Select(t => story.On(t)?.Days).OfType<DayRange>();

    private static IEnumerable<DateOnly> Days(Joined story, ReadReport report, Span words) =>
        report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && words.Contains(t.Span)).Select(t => story.On(t)?.Days.Single).OfType<DateOnly>();

    private static Statement? SaidAt(ReadReport report, Span words) => report.Statements.Where(s => s.Speaker is not null && s.ContentHull.Overlaps(words)).MinBy(s => s.ContentHull.Length);
}
