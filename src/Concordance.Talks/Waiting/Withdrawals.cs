using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Conditions that are given up: "Norvia has dropped its demand that the ban go first". From the report's day on the wait holds no more.</summary>
internal sealed class Withdrawals
{
    private static readonly string[] GivingUp = ["drop", "withdraw", "abandon", "waive", "relinquish", "retract", "give"], Held = ["demand", "condition", "insistence", "requirement", "precondition", "ultimatum"];

    private readonly ImmutableArray<Withdrawal> _all;

    /// <param name="By">Who gives it up.</param>
    /// <param name="Clause">From the verb to the next pause.</param>
    /// <param name="Nouns">What the sentence speaks of.</param>
    internal sealed record Withdrawal(Entity By, ReadReport In, Span Sentence, Span Clause, ImmutableHashSet<string> Nouns, SolvedDay Day);

    public Withdrawals(Joined story, Sides sides) => _all = [.. story.Reports.SelectMany(r => Within(story, r, sides))];

    /// <summary>A condition told in the sentence that gives it up is stated there no more.</summary>
    public bool Tells(ReadReport report, Span words) => _all.Any(w => w.In == report && w.Clause.Overlaps(words));

    /// <summary>The first that gives up a wait after it was stated, unless the wait is stated again later, and not as past.</summary>
    public Withdrawal? Of(Wait wait, Joined story) =>
        _all.Where(w => ReferenceEquals(w.By, wait.Holder) && Fits(w, wait) && Start(story.DayOf(wait.Stated[0].In)) <= Start(w.Day) && (wait.IsOver || !wait.Stated.Any(s => Start(story.DayOf(s.In)) > Start(w.Day))))
            .OrderBy(w => Start(w.Day)).ThenBy(w => w.In.Report.Id).ThenBy(w => w.Sentence).FirstOrDefault();

    /// <summary>Speaks of what was waited for: of its thing, or of the act by its verb.</summary>
    private static bool Fits(Withdrawal withdrawal, Wait wait) => wait.On.Phrases.Any(p => p.Of is { } thing && withdrawal.Nouns.Contains(thing.Head));

    public static DateOnly Start(SolvedDay day) => day.Value ?? day.Range.Single ?? day.Range.Earliest ?? DateOnly.MinValue;

    private static IEnumerable<Withdrawal> Within(Joined story, ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || By(report, t, sides) is not { } by) continue;
            Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
            yield return new Withdrawal(by, report, sentence, Clause(parsed, t), [.. parsed.TokensOf(sentence).Where(x => parsed.Pos[x] == Pos.NOUN).Select(x => parsed.Lemma(x))], story.DayOf(report));
        }
    }

    private static Span Clause(ParsedText parsed, int verb)
    {
        int end = verb + 1;
        while (end < parsed.Sentences[parsed.SentenceOf[verb]].End && parsed.Lower(end) is not ("," or ";" or "—" or "–")) end++;
        return parsed.SpanOf(verb, end);
    }

    /// <summary>Who drops a demand of their own, or no longer insists; nobody has where it is refused, denied or only might be.</summary>
    private static Entity? By(ReadReport report, int verb, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.HasNot(verb) || parsed.Tags[verb] is not ("VBD" or "VBN" or "VBZ" or "VBP")) return null;
        foreach (int child in parsed.Children(verb))
            if (parsed.Tags[child] == "MD" || (parsed.Relations[child] == Relation.mark && parsed.Lower(child) is "if" or "unless" or "until" or "once")) return null;
        bool nomore = parsed.Lemma(verb) is "insist" or "demand" or "require" && verb > 1 && parsed.Lower(verb - 1) == "longer" && parsed.Lower(verb - 2) == "no";
        bool drops = GivingUp.Contains(parsed.Lemma(verb)) && (parsed.Lemma(verb) != "give" || parsed.Lower(verb + 1) == "up") && parsed.Child(verb, Relation.obj) is >= 0 and var what && Held.Contains(parsed.Lemma(what));
        return nomore || drops ? sides.Of(report, Positions.ToldStance.SubjectOf(parsed, verb)) : null;
    }
}
