using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Conditions;
using Concordance.Reading.Days;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Conditions that are given up: "Norvia has dropped its demand that the ban go first", "Norvia has set no condition", "is ready to open even before". From
/// the report's day on the wait holds no more. What is denied ("denied that it would pay only after", "an earlier report said wrongly that") is taken back too.
/// </summary>
internal sealed class Withdrawals
{
    private static readonly string[] GivingUp = ["drop", "withdraw", "abandon", "waive", "relinquish", "retract", "give"], Held = ["demand", "condition", "insistence", "requirement", "precondition", "ultimatum"];

    private readonly ImmutableArray<Withdrawal> _all;

    private readonly Sides _sides;

    private readonly Yielding? _yielding;

    /// <summary>DropsOne: the demand that the sentence names. SetsNone: holds no condition at all. Denies: the condition that the sentence tells never was one.</summary>
    internal enum Way { DropsOne, SetsNone, Denies }

    /// <param name="By">Who gives it up; null where it is the report that takes it back, or where it is said of all sides.</param>
    /// <param name="Clause">From the verb to the next pause.</param>
    /// <param name="Nouns">What the sentence speaks of; of a denial what was waited for.</param>
    /// <param name="Held">Of a denial, what was held back.</param>
    internal sealed record Withdrawal(Entity? By, ReadReport In, Span Sentence, Span Clause, ImmutableHashSet<string> Nouns, ImmutableHashSet<string> Held, SolvedDay Day, Way As);

    /// <param name="acts">Null where only the words that drop a demand are asked for.</param>
    public Withdrawals(Joined story, Sides sides, ActReader? acts = null)
    {
        _sides = sides;
        _all = [.. story.Reports.SelectMany(r => Within(story, r, sides)), .. story.Reports.SelectMany(r => Denied(story, r))];
        _yielding = acts is null ? null : new Yielding(story, acts, sides);
    }

    /// <summary>A condition told in the sentence that gives it up is stated there no more.</summary>
    public bool Tells(ReadReport report, Span words) => _all.Any(w => w.As == Way.DropsOne && w.In == report && w.Clause.Overlaps(words));

    /// <summary>The first that gives up a wait after it was stated, unless the wait is stated again later, and not as past.</summary>
    public Withdrawal? Of(Wait wait, Joined story) =>
        _all.Where(w => (w.By is null || ReferenceEquals(w.By, wait.Holder)) && Fits(w, wait)).Concat(Yielded(wait, story))
            .Where(w => Start(story.DayOf(wait.Stated[0].In)) <= Start(w.Day) && (wait.IsOver || !wait.Stated.Any(s => Start(story.DayOf(s.In)) > Start(w.Day))))
            .OrderBy(w => Start(w.Day)).ThenBy(w => w.In.Report.Id).ThenBy(w => w.Sentence).FirstOrDefault();

    /// <summary>Whether the holder's own side has stated it: then it was a condition, whatever is denied since.</summary>
    public bool IsOwn(Wait wait) => wait.Stated.Any(s => s.What.According is { Voice: not Voice.Reporter, Speaker: { } speaker } && ReferenceEquals(_sides.Of(s.In, speaker), wait.Holder));

    private IEnumerable<Withdrawal> Yielded(Wait wait, Joined story) =>
        wait.Holder is null || _yielding is null ? [] : _yielding.Of(wait).Select(y => new Withdrawal(wait.Holder, y.In, y.Sentence, y.Sentence, [], [], story.DayOf(y.In), Way.DropsOne));

    /// <summary>Speaks of what was waited for, by its thing; a denial, which names both, of what was held back too.</summary>
    private static bool Fits(Withdrawal withdrawal, Wait wait) => withdrawal.As switch
    {
        Way.DropsOne => Speaks(withdrawal.Nouns, wait.On),
        Way.SetsNone => true,
        Way.Denies => Speaks(withdrawal.Nouns, wait.On) && Speaks(withdrawal.Held, wait.What),
    };

    private static bool Speaks(ImmutableHashSet<string> nouns, Happening of) => of.Phrases.Any(p => p.Of is { } thing && nouns.Contains(thing.Head));

    public static DateOnly Start(SolvedDay day) => day.Value ?? day.Range.Single ?? day.Range.Earliest ?? DateOnly.MinValue;

    private static IEnumerable<Withdrawal> Within(Joined story, ReadReport report, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] == Pos.VERB && By(report, t, sides) is { } by) yield return Make(story, report, by, t, Way.DropsOne);
            else if (parsed.Pos[t] == Pos.NOUN && SetsNone(parsed, t) is >= 0 and var set && Who(report, set, sides) is { Known: true } who) yield return Make(story, report, who.Side, set, Way.SetsNone);
        }
    }

    private static Withdrawal Make(Joined story, ReadReport report, Entity? by, int word, Way way)
    {
        ParsedText parsed = report.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[word]);
        return new Withdrawal(by, report, sentence, Clause(parsed, word), Nouns(parsed, sentence), [], story.DayOf(report), way);
    }

    private static ImmutableHashSet<string> Nouns(ParsedText parsed, Span words) => [.. parsed.TokensOf(words).Where(x => parsed.Pos[x] == Pos.NOUN).Select(x => parsed.Lemma(x))];

    /// <summary>What is denied by a side of its own conditions, or by the report itself.</summary>
    private IEnumerable<Withdrawal> Denied(Joined story, ReadReport report)
    {
        foreach (Condition condition in report.Conditions.Where(c => c.Holding == Holding.Denied))
        {
            if (condition.Governed is not { } governed) continue;
            Entity? by = condition.According is { Act: Act.Deny, Speaker: { } speaker } ? _sides.Of(report, speaker) : null;
            // What somebody who is no side denies of others stands against their words.
            if (by is null && condition.According is { Act: Act.Deny }) continue;
            yield return Make(story, report, by, report.Parsed.TokenAt(condition.Clause.Start), Way.Denies) with { Nouns = Nouns(report.Parsed, condition.Clause), Held = Nouns(report.Parsed, governed) };
        }
    }

    /// <summary>"has set no condition", "neither has set any": the verb; -1 where it says nothing of that kind.</summary>
    private static int SetsNone(ParsedText parsed, int noun)
    {
        if (parsed.Lemma(noun) is not ("condition" or "precondition") || parsed.Relations[noun] != Relation.obj || parsed.Heads[noun] is not (>= 0 and var verb) || parsed.Lemma(verb) is not ("set" or "make" or "attach" or "impose" or "have" or "put" or "lay" or "place" or "name") || parsed.HasChild(noun, "other", "further", "additional", "new", "such")) return -1;
        bool none = parsed.HasChild(noun, "no"), any = parsed.HasNot(verb) || (parsed.Subject(verb) is >= 0 and var who && (parsed.Lower(who) == "neither" || parsed.HasChild(who, "neither")));
        return none != any ? verb : -1;
    }

    /// <summary>Whose; of "neither side" nobody alone.</summary>
    private static (bool Known, Entity? Side) Who(ReadReport report, int verb, Sides sides)
    {
        int subject = Positions.ToldStance.SubjectOf(report.Parsed, verb);
        if (subject < 0) return default;
        bool all = report.Parsed.Lower(subject) is "neither" or "both" || report.Parsed.HasChild(subject, "neither") || report.Parsed.HasChild(subject, "both");
        Entity? side = all ? null : sides.Of(report, subject);
        return (all || side is not null, side);
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
