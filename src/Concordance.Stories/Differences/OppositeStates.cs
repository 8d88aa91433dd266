using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Two parties give one thing two states that shut each other out, in one report or in two: "the signal was green", said the driver; "that signal was red", said the railway.</summary>
internal static class OppositeStates
{
    private static readonly RuleId Rule = new("differences/opposite-states");

    /// <summary>en.opposite-states.txt: each word with the pairs it stands in.</summary>
    private static readonly FrozenDictionary<string, (string Pair, bool First)[]> Pairs = WordList.Read(typeof(OppositeStates), "en.opposite-states.txt").SelectMany(l => l.Split(' ') is [var one, var other] ? new[] { (one, l, true), (other, l, false) } : [])
        .GroupBy(p => p.Item1, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(p => (p.l, p.Item3)).ToArray(), StringComparer.Ordinal);

    /// <summary>Of one state of one thing so many tellings are held against each other, the first by the story's order.</summary>
    private const int MostCompared = 16;

    /// <summary>Begins the key of what a pronoun stands for.</summary>
    private const char Pronoun = '?';

    /// <param name="Of">The thing and the pair.</param>
    /// <param name="Past">Whether it is told of then; a present may have changed from one report to the next.</param>
    /// <param name="Said">Null where the report tells it in its own voice.</param>
    /// <param name="Known">"The signal", not "a signal".</param>
    private sealed record State(ReadReport In, Statement? Said, Span At, string Who, string Of, string Pair, bool First, bool Past, bool Known, HashSet<string> Kinds)
    {
        /// <summary>The word for who says it, where it is no name: "the agency" of two reports of one story is one.</summary>
        public string? Noun => Said?.Speaker is { } speaker && In.Parsed.TokenAt(speaker.Span.End - 1) is var last && last < In.Parsed.Count && char.IsLower(In.Parsed.Form(last)[0]) ? In.Parsed.Lower(last) : null;
    }

    public static void Find(Joined story, Findings findings)
    {
        State[] states = [.. story.Reports.SelectMany(r => Read(story, r))];
        for (int i = 0; i < states.Length; i++)
            for (int j = i + 1; j < states.Length && j <= i + MostCompared && states[j].In == states[i].In; j++)
                if (IsTakenUp(states[i], states[j]) && IsOne(story, states[i], states[j])) Tell(states[i], states[j], findings);
        foreach (IGrouping<string, State> one in states.Where(s => s.Of[0] != Pronoun).GroupBy(s => s.Of, StringComparer.Ordinal))
        {
            State[] told = [.. one.Take(MostCompared)];
            if (told.FirstOrDefault(s => told.Any(o => AreOpposed(s, o) && IsOne(story, s, o))) is { } a && told.First(o => AreOpposed(a, o) && IsOne(story, a, o)) is var b) Tell(a, b, findings);
        }
    }

    private static void Tell(State a, State b, Findings findings)
    {
        Place at = a.In.Report.At(a.At), beside = b.In.Report.At(b.At);
        if (!findings.Tells(at, beside)) findings.Conflict(Rule, ConflictKind.Dispute, a.In.Words(at), new[] { a.Said, b.Said }.OfType<object>(), [at, beside], "two parties tell it in two states that shut each other out");
    }

    private static bool AreOpposed(State a, State b) =>
        a.First != b.First && a.Who != b.Who && AreHeld(a, b) && (a.Known || b.Known) && a.Past == b.Past && (a.Past || a.In == b.In) && (a.Kinds.Count == 0 || b.Kinds.Count == 0 || a.Kinds.Overlaps(b.Kinds));

    /// <summary>Of one day, one place and one thing; and where each report names a party by a noun alone, not by one noun.</summary>
    private static bool IsOne(Joined story, State a, State b) =>
        SameMatter.Is(story, a.In, SameMatter.Around(a.In, a.At), b.In, SameMatter.Around(b.In, b.At)) && (a.In == b.In || a.Noun is null || a.Noun != b.Noun);

    /// <summary>Two parties; or one and what another report tells itself, of then.</summary>
    private static bool AreHeld(State a, State b) => a.Said is not null && b.Said is not null || (a.Said ?? b.Said) is not null && a.In != b.In && a.Past;

    /// <summary>"The buoy was not lit. It was lit, says the pilot": right behind each other a pronoun stands for the thing.</summary>
    private static bool IsTakenUp(State a, State b) =>
        a.Said is not null && b.Said is not null && a.Known && b.Known && a.Pair == b.Pair && a.First != b.First && a.Who != b.Who && a.Past == b.Past && (a.Of[0] == Pronoun || b.Of[0] == Pronoun || a.Of == b.Of) && Parties.Between(a.In, a.Said, b.Said) is 0 or 1;

    private static IEnumerable<State> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Statement said in Parties.Accounts(report))
        {
            if (Who(story, report, said) is not { } who) continue;
            foreach (State state in parsed.TokensOf(said.ContentHull).SelectMany(t => At(report, t, said, said.ContentHull, who))) yield return state;
        }

        HashSet<int> told = [.. report.Statements.Where(s => s.Speaker is not null).SelectMany(s => parsed.TokensOf(s.ContentHull))];
        for (int t = 1; t < parsed.Count; t++)
            if (!told.Contains(t) && !report.IsSetAside(t))
                foreach (State state in At(report, t, null, parsed.SentenceSpan(parsed.SentenceOf[t]), report.Report.Id.ToString()).Where(s => Pairs.ContainsKey(s.Pair.Split(' ')[0]) && s.Pair.Contains(' ', StringComparison.Ordinal) && s.Of[0] != Pronoun)) yield return state;
    }

    /// <summary>The states that a form of "be" gives a thing.</summary>
    private static IEnumerable<State> At(ReadReport report, int t, Statement? said, Span words, string who)
    {
        ParsedText parsed = report.Parsed;
        if (Be(parsed, t) is not var (state, past, not) || !words.Contains(parsed.Spans[state]) || Thing(parsed, state, t) is not (>= 0 and var thing)) yield break;
        bool known = IsKnown(parsed, thing) || IsTakenUp(parsed, thing);
        if (!known && (parsed.Pos[thing] != Pos.NOUN || !Pairs.ContainsKey(parsed.Lower(state)))) yield break;
        Span at = said is null ? Span.Hull(parsed.ShortPhrase(thing), parsed.Spans[state]) : words;
        foreach ((string pair, bool first) in Pairs.GetValueOrDefault(parsed.Lower(state), []).Prepend((parsed.Lower(state), true)))
            yield return new State(report, said, at, who, IsTakenUp(parsed, thing) ? $"{Pronoun}: {pair}" : $"{parsed.Lemma(thing)}: {pair}", pair, first != not, past, known, Kinds(parsed, thing));
    }

    private static string? Who(Joined story, ReadReport report, Statement said) => said.Speaker!.Referents is [var one] && story.EntityOf(one) is { } entity ? entity.Name : Dissent.Key(report, said.Speaker);

    /// <summary>From a form of "be" the state behind it, whether it is told of then, and whether "not" stands between; by the order of words, since taggers take "lit" and "asleep" for all sorts. Null where it may or would be.</summary>
    private static (int State, bool Past, bool Not)? Be(ParsedText parsed, int be)
    {
        bool had = be > 0 && parsed.Lower(be) == "been" && parsed.Lower(be - 1) == "had";
        bool shown = parsed.Lower(be) is "showed" or "shown" or "stayed" or "stood" or "remained";
        if (!had && !shown && parsed.Lower(be) is not ("was" or "were" or "is" or "are" or "'s" or "’s")) return null;
        int end = parsed.Sentences[parsed.SentenceOf[be]].End, state = be + 1;
        bool not = false;
        while (state < end && (Phrases.IsNot(parsed.Lower(state)) || (parsed.Pos[state] == Pos.ADV && !Pairs.ContainsKey(parsed.Lower(state))))) not |= Phrases.IsNot(parsed.Lower(state++));
        if (state + 1 < end && parsed.Lower(state) is "a" or "an" && Pairs.ContainsKey(parsed.Lower(state + 1)) && parsed.Pos[state + 1] == Pos.NOUN) state++;
        if (shown && (state >= end || !Pairs.ContainsKey(parsed.Lower(state)))) return null;
        if (state >= end || !(Pairs.ContainsKey(parsed.Lower(state)) || parsed.Pos[state] is Pos.ADJ or Pos.VERB || parsed.Pos[state] == Pos.NOUN && state == be + 1) || parsed.Tags[state] == "VBG") return null;
        return (state, had || shown || parsed.Lower(be) is "was" or "were", not);
    }

    /// <summary>The subject that the tree gives before "be", else the noun right before it.</summary>
    private static int Thing(ParsedText parsed, int state, int be)
    {
        if (parsed.Subject(state) is >= 0 and var own && own < be) return own;
        int before = be - 1;
        while (before > 0 && parsed.Pos[before] is Pos.AUX or Pos.ADV) before--;
        return before >= 0 && parsed.SentenceOf[before] == parsed.SentenceOf[be] && parsed.Pos[before] is Pos.NOUN or Pos.PROPN or Pos.PRON ? before : -1;
    }

    private static bool IsTakenUp(ParsedText parsed, int thing) => parsed.Lower(thing) is "it" or "they" or "he" or "she";

    /// <summary>"The signal", "our gate", "that door": one thing that both can mean.</summary>
    private static bool IsKnown(ParsedText parsed, int thing) =>
        parsed.Pos[thing] == Pos.PROPN || (parsed.Pos[thing] == Pos.NOUN && parsed.Children(thing).ToArray().Any(c => c < thing && (parsed.Lower(c) is "the" or "this" or "that" or "these" or "those" || parsed.Relations[c] == Relation.nmod_poss)));

    /// <summary>"The northern gate", "the gate of the yard": which of several it is.</summary>
    private static HashSet<string> Kinds(ParsedText parsed, int thing) =>
        new(parsed.Children(thing).ToArray().Where(c => parsed.Relations[c] is Relation.amod or Relation.compound or Relation.nmod or Relation.nummod).Select(c => parsed.Lemma(c)), StringComparer.Ordinal);
}
