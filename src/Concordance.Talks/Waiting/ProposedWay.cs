using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Words of a report that put a way out forward: the act of a dropped condition done first or without the other ("could open the gates
/// first"), or the acts of both sides at once ("would be released at the same minute", "both on one day" where both sides are named, or
/// where the sentence before tells what both are). A sentence that states a condition of the circle, refuses, denies or demands proposes nothing.
/// </summary>
internal sealed class ProposedWay(Joined story, ActReader acts, Sides sides)
{
    public static readonly RuleId Rule = new("waiting/proposed-way");

    private static readonly IReadOnlySet<string> Proposing = WordList.ReadSet(typeof(ProposedWay), "en.proposing-words.txt"), Against = WordList.ReadSet(typeof(ProposedWay), "en.words-against.txt"), Moments = WordList.ReadSet(typeof(ProposedWay), "en.moments.txt");

    private readonly Lazy<ILookup<string, Proposed>> _byAct = new(() => Read(story, acts, sides));

    private readonly Lazy<Proposed[]> _ofBoth = new(() => [.. story.Reports.SelectMany(r => Enumerable.Range(0, r.Parsed.Sentences.Length).Select(s => OfBoth(r, s, acts, sides))).OfType<Proposed>()]);

    /// <summary>A sentence under a word of proposing, with one of the acts it names.</summary>
    private sealed record Proposed(ReadReport In, int Sentence, bool AtOnce, ImmutableArray<ActPhrase> Acts)
    {
        /// <summary>The sides that the sentence names.</summary>
        public ImmutableArray<Entity> Sides { get; init; } = [];

        /// <summary>Where "both" or "the two" are to be done at once: the sentence before, which may tell what they are.</summary>
        public Antecedent? Before { get; init; }

        public Span Span => In.Parsed.SentenceSpan(Sentence);

        public bool Has(Entity? side) => side is not null && Sides.Contains(side, ReferenceEqualityComparer.Instance);
    }

    /// <param name="Frames">The kinds of act it names.</param>
    private sealed record Antecedent(Span Span, ImmutableArray<Entity> Sides, ImmutableArray<string> Frames);

    public Because? Of(ImmutableArray<WayOutItem> items, ImmutableArray<Wait> circle)
    {
        Proposed[] ofFirst = [.. items[0].Wait.What.Phrases.Select(p => p.Frame.Name).Distinct().SelectMany(a => _byAct.Value[a])];
        bool atOnce = items.Length > 1 && items.All(i => i.Do == WayOutAct.Soften);
        Proposed? found = atOnce ? _ofBoth.Value.FirstOrDefault(t => IsOutside(t) && (items.All(i => t.Has(i.Wait.Holder)) || AreBoth(t, items, circle))) ?? ofFirst.FirstOrDefault(t => t.AtOnce && IsOutside(t) && AreAllNamed(items, t)) : null;
        found ??= ofFirst.FirstOrDefault(t => IsOutside(t) && items.All(i => Fits(i, t)));
        return found is null ? null : new Because(Rule, [found.In.Report.At(found.Span)], []);

        // What states a condition of the circle proposes nothing.
        bool IsOutside(Proposed told) => !States(circle, told.In, told.Span);
    }

    private static bool States(ImmutableArray<Wait> circle, ReadReport report, Span sentence) => circle.Any(w => w.Stated.Any(s => s.In == report && s.What.Sentence.Overlaps(sentence)));

    /// <summary>"Both steps", "both in the same moment", of two: behind a condition of the circle, which names the two, or behind a sentence that names both sides and both acts.</summary>
    private static bool AreBoth(Proposed told, ImmutableArray<WayOutItem> items, ImmutableArray<Wait> circle)
    {
        if (told.Before is not { } before || items.Length != 2 || circle.Length != 2) return false;
        if (States(circle, told.In, before.Span)) return true;
        return items.All(i => i.Wait.Holder is { } holder && before.Sides.Contains(holder, ReferenceEqualityComparer.Instance))
            && circle.SelectMany(w => w.What.Phrases.Concat(w.On.Phrases)).Select(p => p.Frame.Name).Distinct().Count(before.Frames.Contains) > 1;
    }

    /// <summary>"That delivery and payment take place in the same hour", to the two whose they are: each by its noun alone.</summary>
    private static bool AreAllNamed(ImmutableArray<WayOutItem> items, Proposed told) =>
        items.All(i => told.Has(i.Wait.Holder) && told.Acts.Any(a => i.Wait.What.Phrases.Any(p => p.Frame.Name == a.Frame.Name) && (a.By is null || ReferenceEquals(a.By, i.Wait.Holder))))
        && items.SelectMany(i => i.Wait.What.Phrases).Select(p => p.Frame.Name).Distinct().Count() > 1;

    private static bool Fits(WayOutItem item, Proposed told)
    {
        // "That Norvia sign and Sarland publish": a tree gives both acts to the first of two who are both named.
        bool Told(Happening happening, ActPhrase act) => Names(happening, act) || told.AtOnce && told.Has(happening.By) && told.Has(act.By) && Names(happening, act with { By = null });
        ActPhrase[] held = [.. told.Acts.Where(a => Told(item.Wait.What, a))];
        if (item.Do == WayOutAct.Soften) return told.AtOnce && held.Length > 0 && told.Acts.Any(a => Told(item.Wait.On, a) && !held.Contains(a));
        return !told.AtOnce && held.Any(a => IsFirst(a) || told.Acts.Any(o => o.Head > a.Head && Names(item.Wait.On, o) && IsWithout(a, o)));
    }

    /// <summary>The same act of the same doer on the same thing; what one of them leaves unsaid parts them not.</summary>
    private static bool Names(Happening happening, ActPhrase act) =>
        !happening.IsUndoing && !happening.IsAmbiguous && happening.Phrases.Any(p => HappeningTable.IsSame(p, act)) && (happening.By is null || act.By is null || ReferenceEquals(happening.By, act.By));

    /// <summary>"could open the gates first".</summary>
    private static bool IsFirst(ActPhrase act)
    {
        ParsedText parsed = act.In.Parsed;
        foreach (int child in parsed.Children(act.Head))
            if (child > act.Head && parsed.Lower(child) == "first" && parsed.Pos[child] is Pos.ADV or Pos.ADJ) return true;
        return false;
    }

    /// <summary>"could open the gates without the release of the boats", "without waiting for it".</summary>
    private static bool IsWithout(ActPhrase act, ActPhrase other)
    {
        ParsedText parsed = act.In.Parsed;
        for (int t = act.Head + 1; t < other.Head; t++)
            if (parsed.Lower(t) == "without") return true;
        return false;
    }

    private static ILookup<string, Proposed> Read(Joined story, ActReader acts, Sides sides)
    {
        List<(string Act, Proposed Told)> found = [];
        foreach (ReadReport report in story.Reports)
            for (int s = 0; s < report.Parsed.Sentences.Length; s++)
                if (InSentence(report, s, acts, sides) is { } told) found.AddRange(told.Acts.Select(a => (a.Frame.Name, told)).DistinctBy(f => f.Name));
        return found.ToLookup(f => f.Act, f => f.Told, StringComparer.Ordinal);
    }

    private static Proposed? InSentence(ReadReport report, int sentence, ActReader acts, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        int[] tokens = [.. Enumerable.Range(range.First, range.Count)];
        if (!Proposes(parsed, tokens)) return null;
        bool atOnce = tokens.Any(t => IsAtOnce(parsed, t, range.First));
        if (!atOnce && !tokens.Any(t => parsed.Lower(t) is "first" or "without")) return null;
        ImmutableArray<ActPhrase> named = [.. ActsIn(report, sentence, acts).Where(a => !a.IsNegated)];
        return named.IsEmpty ? null : new Proposed(report, sentence, atOnce, named) { Sides = SidesIn(report, sentence, sides) };
    }

    private static IEnumerable<ActPhrase> ActsIn(ReadReport report, int sentence, ActReader acts)
    {
        ParsedText parsed = report.Parsed;
        SentenceRange range = parsed.Sentences[sentence];
        return Enumerable.Range(range.First, range.Count).Where(t => ActLexicon.Of(parsed, t) is not null).Select(t => acts.ReadAt(report, parsed.SentenceSpan(sentence), t)).OfType<ActPhrase>();
    }

    private static ImmutableArray<Entity> SidesIn(ReadReport report, int sentence, Sides sides) => [.. sides.Within(report, report.Parsed.SentenceSpan(sentence)).Distinct<Entity>(ReferenceEqualityComparer.Instance)];

    private static bool Proposes(ParsedText parsed, int[] tokens) =>
        tokens.Any(t => Proposing.Contains(parsed.Lower(t)) || Proposing.Contains(parsed.Lemma(t))) && !tokens.Any(t => Against.Contains(parsed.Lower(t)) || Against.Contains(parsed.Lemma(t)));

    private static Proposed? OfBoth(ReadReport report, int sentence, ActReader acts, Sides sides)
    {
        if (!PutsBothAtOnce(report.Parsed, sentence, out bool things)) return null;
        Antecedent? before = !things || sentence == 0 ? null : new Antecedent(report.Parsed.SentenceSpan(sentence - 1), SidesIn(report, sentence - 1, sides), [.. ActsIn(report, sentence - 1, acts).Select(a => a.Frame.Name).Concat(Done(report.Parsed, sentence - 1)).Distinct()]);
        return new Proposed(report, sentence, true, []) { Sides = SidesIn(report, sentence, sides), Before = before };
    }

    /// <summary>"The signed clause": the act that a thing is told to have been through.</summary>
    private static IEnumerable<string> Done(ParsedText parsed, int sentence) =>
        Enumerable.Range(parsed.Sentences[sentence].First, parsed.Sentences[sentence].Count).Where(t => parsed.Relations[t] == Relation.amod).Select(t => ActLexicon.OfParticiple(parsed.Lower(t))?.Name).OfType<string>();

    /// <summary>A sentence under a word of proposing that puts "both" or "the two" at one moment.</summary>
    /// <param name="things">Whether they are deeds ("both steps", "do both on one day") and not the two sides.</param>
    internal static bool PutsBothAtOnce(ParsedText parsed, int sentence, out bool things)
    {
        SentenceRange range = parsed.Sentences[sentence];
        int[] tokens = [.. Enumerable.Range(range.First, range.Count)], both = [.. tokens.Where(t => parsed.Lower(t) == "both" || (parsed.Lower(t) == "two" && t > range.First && parsed.Lower(t - 1) == "the"))];
        things = both.Any(t => t + 1 < range.End && (Deeds.Contains(parsed.Lemma(t + 1)) || parsed.Lower(t) == "both" && t > range.First && parsed.Pos[t - 1] == Pos.VERB && parsed.Pos[t + 1] is Pos.ADP or Pos.PUNCT or Pos.ADV));
        return both.Length > 0 && tokens.Any(t => IsAtOnce(parsed, t, range.First)) && Proposes(parsed, tokens);
    }

    private static readonly string[] Deeds = ["act", "deed", "matter", "measure", "move", "step", "thing"];

    /// <summary>"simultaneously", "at the same minute", "in one step".</summary>
    private static bool IsAtOnce(ParsedText parsed, int token, int first) =>
        parsed.Lower(token) == "simultaneously" || (token - 2 >= first && Moments.Contains(parsed.Lower(token)) && ((parsed.Lower(token - 1) == "same" && parsed.Lower(token - 2) == "the") || (parsed.Lower(token - 1) == "one" && parsed.Lower(token - 2) is "in" or "on" or "at")));
}
