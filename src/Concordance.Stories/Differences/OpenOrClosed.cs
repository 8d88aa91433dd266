using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// One way, service or place that stays shut in one report and is open or runs again in another of one day: "flights are still suspended", "flights
/// resumed". What was shut and then opened is a change; "open to cars" and "closed to lorries", "closed on market days" and "open in summer" both hold.
/// </summary>
internal static class OpenOrClosed
{
    private static readonly RuleId Rule = new("differences/open-or-closed");

    private static readonly FrozenSet<string> Closed = "closed shut suspended halted blocked stopped grounded shuttered".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <param name="Words">The families of the noun, and of what stands before it, that say what it is.</param>
    /// <param name="To">For whom: "open to lorries"; empty where the words do not say.</param>
    private sealed record State(ReadReport In, bool Open, FrozenSet<string> Words, FrozenSet<string> Names, string To, int Day, bool Known, Entity? Source, Place At);

    private const int MostCompared = 64;

    public static void Find(Joined story, Findings findings)
    {
        State[] all = [.. story.Reports.SelectMany(r => Read(story, r)).Take(MostCompared)];
        State[] told = [.. all.Where(s => !all.Any(o => o.In == s.In && o.Open != s.Open && AreOne(s, o)))];
        for (int j = 1; j < told.Length; j++)
            if (told.Take(j).FirstOrDefault(i => AreAtOdds(story, i, told[j])) is { } one && !findings.Tells(one.At, told[j].At))
                findings.Conflict(Rule, one.Source is { } a && told[j].Source is { } b && !ReferenceEquals(a, b) ? ConflictKind.Dispute : ConflictKind.Status, $"whether it is open: {one.In.Words(one.At)}", [], [one.At, told[j].At], "shut by one account and open by another, of one day", "it was opened, or shut again, in between", matter: MatterKind.Question);
    }

    private static bool AreAtOdds(Joined story, State a, State b) =>
        a.In != b.In && a.Open != b.Open && a.Day == b.Day && AreOne(a, b) && Math.Abs((story.DayOf(a.In).Value?.DayNumber ?? a.Day) - (story.DayOf(b.In).Value?.DayNumber ?? b.Day)) <= 1 && SameMatter.Is(story, a.In, SameMatter.Around(a.In, a.At.Span), b.In, SameMatter.Around(b.In, b.At.Span));

    private static bool AreOne(State a, State b) =>
        a.To == b.To && (a.Words.IsSubsetOf(b.Words) || b.Words.IsSubsetOf(a.Words)) && (a.Names.Count == 0 || b.Names.Count == 0 ? a.Known && b.Known : a.Names.Overlaps(b.Names));

    private static IEnumerable<State> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (report.IsSetAside(t) || Told(parsed, t) is not var (open, thing, to) || thing < 0 || parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN) || IsCut(report, t)) continue;
            Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
            if (Account.DayOf(story, report, t) is not { } day) continue;
            Span phrase = parsed.Phrase(thing), words = Span.Hull(parsed.ShortPhrase(thing), parsed.Spans[t]);
            yield return new State(report, open, Words(parsed, thing), NamesIn(report, sentence, report.Innermost(words)?.Speaker?.Span), to, day, parsed.HasChild(thing, "the", "this", "that"), Account.SourceOf(story, report, words), report.Report.At(words));
        }
    }

    /// <summary>The state that a word tells, of what, and for whom; null where it tells none that lasts.</summary>
    private static (bool Open, int Thing, string To)? Told(ParsedText parsed, int t)
    {
        string word = parsed.Lower(t);
        // "Lorries are still banned from the bridge": the bridge is closed, to lorries.
        if (word == "banned" && IsLasting(parsed, t) && Subject(parsed, t) is >= 0 and var whom && From(parsed, t) is >= 0 and var place) return parsed.HasNot(t) ? null : (false, place, parsed.Lemma(whom));
        // "Called off their strike", "the strike will go on".
        if (word is "called" or "ended" && parsed.Tags[t] is "VBD" or "VBN" && (word == "ended" || parsed.Lower(t + 1) == "off") && !parsed.IsOpen(t) && !parsed.HasNot(t)) return parsed.Child(t, Relation.obj, Relation.nsubj_pass) is >= 0 and var ended && IsAction(parsed, ended) ? (false, ended, "") : null;
        if (parsed.Lemma(t) is "continue" || (parsed.Lemma(t) == "go" && parsed.Lower(t + 1) == "on")) return parsed.Pos[t] == Pos.VERB && !parsed.HasNot(t) && !parsed.HasChild(t, "could", "may", "might", "would", "should", "if", "unless", "to") && parsed.Tags[t] is not "VBG" && parsed.Child(t, Relation.nsubj) is >= 0 and var lasting && IsAction(parsed, lasting) ? (true, lasting, "") : null;
        bool? open = Closed.Contains(word) ? false : word is "open" or "running" or "operating" ? true : null;
        if (open is not null) return (open == false ? IsLasting(parsed, t) : IsNow(parsed, t)) && !parsed.HasNot(t) ? (open.Value, Subject(parsed, t), To(parsed, t)) : null;
        bool again = parsed.Lemma(t) is "reopen" or "resume" && parsed.Tags[t] is "VBD" or "VBN" && parsed.Pos[t] == Pos.VERB;
        if (!again || parsed.HasNot(t) || parsed.IsOpen(t) || parsed.HasChild(t, "to", "will", "yet", "partly", "partially") || parsed.Relations[t] is Relation.acl or Relation.acl_relcl or Relation.advcl) return null;
        return parsed.Child(t, Relation.obj) is >= 0 and var what ? (true, what, To(parsed, t)) : (true, parsed.Child(t, Relation.nsubj_pass, Relation.nsubj), To(parsed, t));
    }

    private static bool IsAction(ParsedText parsed, int noun) => parsed.Lemma(noun) is "strike" or "walkout" or "stoppage" or "blockade" or "search" or "boycott" or "sit-in";

    /// <summary>"Remained closed", "is closed", "were still suspended"; "was closed" tells when it was shut.</summary>
    private static bool IsLasting(ParsedText parsed, int t) => Above(parsed, t) is "remain" or "stay" || (IsNow(parsed, t) && (parsed.HasChild(t, "still") || parsed.HasChild(t, "is", "are")));

    /// <summary>"Is open", "was open", "are running again", "remains open".</summary>
    private static bool IsNow(ParsedText parsed, int t) => Above(parsed, t) is "remain" or "stay" ? !parsed.IsOpen(parsed.Heads[t]) : parsed.HasChild(t, "is", "are", "was", "were") && !parsed.IsOpen(t) && !parsed.HasChild(t, "been", "being", "to");

    private static string Above(ParsedText parsed, int t) => parsed.Relations[t] is Relation.xcomp && parsed.Heads[t] is >= 0 and var above && parsed.Tags[above] is "VBD" or "VBZ" or "VBP" && !parsed.HasNot(above) ? parsed.Lemma(above) : "";

    private static int Subject(ParsedText parsed, int t) => parsed.Child(t, Relation.nsubj, Relation.nsubj_pass) is >= 0 and var own ? own : Above(parsed, t).Length > 0 ? parsed.Child(parsed.Heads[t], Relation.nsubj) : -1;

    private static int From(ParsedText parsed, int t)
    {
        foreach (int child in parsed.Children(t))
            if (child > t && parsed.Preposition(child) == "from" && parsed.Pos[child] == Pos.NOUN) return child;
        return -1;
    }

    private static string To(ParsedText parsed, int t)
    {
        foreach (int child in parsed.Children(t))
            if (child > t && parsed.Preposition(child) is "to" or "for" && parsed.Pos[child] == Pos.NOUN) return parsed.Lemma(child);
        return "";
    }

    /// <summary>"On market days", "at weekends", "in summer", "except", "partly", "if": not the whole, or not always.</summary>
    private static bool IsCut(ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
        if (report.Times.Any(x => x.Kind is Language.Times.TimeKind.Set && sentence.Contains(x.Span))) return true;
        foreach (int at in parsed.TokensOf(sentence))
            if (parsed.Lower(at) is "partly" or "partially" or "except" or "apart" or "only" or "if" or "unless" or "when" or "every" or "each" or "some" or "most" or "half" or "summer" or "winter" or "weekends" or "days" or "nights" or "mornings" or "briefly" or "before" or "first" or "after" && parsed.Pos[at + 1 < parsed.Count ? at + 1 : at] == Pos.VERB) return true;
        return false;
    }

    /// <summary>"Ferry services" are ferries: a word for what runs says no more.</summary>
    private static FrozenSet<string> Words(ParsedText parsed, int thing)
    {
        List<int> words = [thing];
        foreach (int child in parsed.Children(thing))
            if (parsed.Relations[child] is Relation.compound or Relation.amod && parsed.Pos[child] is Pos.NOUN or Pos.ADJ) words.Add(child);
        if (words.Count > 1 && parsed.Lemma(thing) is "service" or "traffic" or "line" or "route" or "operation") words.RemoveAt(0);
        return words.Select(w => Claims.EventKin.OfWord(parsed.Lemma(w).ToLowerInvariant())).ToFrozenSet(StringComparer.Ordinal);
    }

    private static FrozenSet<string> NamesIn(ReadReport report, Span sentence, Span? by) =>
        report.Parsed.TokensOf(sentence).Where(t => report.Parsed.Pos[t] == Pos.PROPN && by?.Overlaps(report.Parsed.Spans[t]) != true && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))).Select(report.Parsed.Lower).ToFrozenSet(StringComparer.Ordinal);
}
