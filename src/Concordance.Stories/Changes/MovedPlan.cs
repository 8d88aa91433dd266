using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What was set for one day is put on another: "is to be heard on Monday", then "the hearing was moved from Monday to Thursday".</summary>
internal static class MovedPlan
{
    private static readonly RuleId Rule = new("changes/moved-plan");

    /// <summary>en.moves-of-a-plan.txt.</summary>
    private static readonly FrozenSet<string> Moves = WordList.ReadSet(typeof(MovedPlan), "en.moves-of-a-plan.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of days still ahead a report tells few; the others are no plans.</summary>
    private const int MostOfReport = 64, LongestWords = 120;

    /// <summary>A day that is still ahead when a report tells what is set for it.</summary>
    private sealed record Plan(ReadReport In, DateOnly Day, int At, Span When, HashSet<string> Families, HashSet<string> Named);

    /// <param name="From">The day it was set for, where the words give it.</param>
    private sealed record Move(ReadReport In, int Verb, int Thing, TimeExpression When, DateOnly? From, HashSet<string> Families, HashSet<string> Named)
    {
        /// <summary>The words give no day that it is put on.</summary>
        public bool IsOpen => When.Span.End <= In.Parsed.Spans[Verb].Start;
    }

    public static void Find(Joined story, Chains chains)
    {
        Move[] moves = [.. story.Reports.SelectMany(r => MovesOf(story, r))];
        if (moves.Length == 0) return;
        Plan[] plans = [.. story.Reports.SelectMany(r => PlansOf(story, r).Take(MostOfReport))];
        foreach (Move move in moves)
            if (BeforeIt(move, plans, story) is { } plan) chains.AddInOrder(Rule, About(move), [Step(story, plan.In, $"set for {OneLine.Of(plan.When.Of(plan.In.Report.Text))}", WordsOf(plan)), Step(story, move.In, "moved", WordsOf(move))]);
            else if (Ends(move) is var (from, to)) chains.AddInOrder(Rule, About(move), [Step(story, move.In, "until now", from), Step(story, move.In, "moved", to)]);
    }

    private static Telling Step(Joined story, ReadReport report, string state, Span words) => new(report, story.DayOf(report), state, 0, report.At(words), null);

    /// <summary>Set for the day that it is moved from, or the same thing set for a day; told by another report, no later one.</summary>
    private static Plan? BeforeIt(Move move, Plan[] plans, Joined story)
    {
        DateOnly moved = Chains.Day(story.DayOf(move.In));
        Plan[] others = [.. plans.Where(p => p.In != move.In && !(moved != DateOnly.MaxValue && Chains.Day(story.DayOf(p.In)) is var told && told != DateOnly.MaxValue && told >= moved))];
        // Where no new day is told, who or what is moved must stand in both.
        if (move.IsOpen) others = [.. others.Where(p => p.Named.Overlaps(move.Named) || p.Families.Contains(EventKin.Of(move.In.Parsed, move.Thing)))];
        if (move.From is { } from && others.Where(p => p.Day == from).ToArray() is { Length: > 0 } set) return set.FirstOrDefault(p => p.Families.Overlaps(move.Families)) ?? (set.Length == 1 ? set[0] : null);
        string thing = EventKin.Of(move.In.Parsed, move.Thing);
        return EventKin.IsGeneral(move.In.Parsed, move.Thing) ? null : others.FirstOrDefault(p => p.Families.Contains(thing) && (p.Named.Count == 0 || move.Named.Count == 0 || p.Named.Overlaps(move.Named)) && IsOne(p, thing, Which.Of(move.In.Parsed, move.Thing)));
    }

    /// <summary>"The trial of the baker" is not "the trial of the captain"; a plan may tell by a verb what is moved: "will be replayed".</summary>
    private static bool IsOne(Plan plan, string thing, Which which)
    {
        ParsedText parsed = plan.In.Parsed;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[plan.At]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Pos[t] is Pos.NOUN or Pos.VERB && EventKin.Of(parsed, t) == thing && (parsed.Pos[t] == Pos.VERB || Which.Of(parsed, t).IsOne(which))) return true;
        return false;
    }

    private static IEnumerable<Move> MovesOf(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || !IsMove(parsed, t) || VerbForm.IsOpen(parsed, t) || parsed.HasNot(t)) continue;
            int thing = parsed.Child(t, Relation.nsubj_pass, Relation.obj);
            if (thing < 0) thing = parsed.Subject(t);
            if (thing >= 0 && parsed.Lower(thing) == "it") thing = Before(parsed, t);
            if (thing < 0 || (parsed.Pos[thing] != Pos.NOUN && !IsNounAtHead(parsed, thing)) || thing > t && parsed.Lemma(t) is "move" or "shift" && parsed.Tags[t] == "VBG") continue;
            Span sentence = parsed.SentenceSpan(parsed.SentenceOf[t]);
            TimeExpression[] times = [.. report.Times.Where(x => sentence.Contains(x.Span) && x.Kind is TimeKind.Date or TimeKind.Time or TimeKind.Duration)];
            if ((times.FirstOrDefault(x => x.Span.Start >= parsed.Spans[t].End && IsEnd(parsed, x)) ?? times.FirstOrDefault(x => IsSetAnew(parsed, t, x)) ?? times.FirstOrDefault(x => WasSetFor(parsed, t, x))) is not { } when) continue;
            bool range = parsed.Lower(parsed.TokenAt(when.Span.Start)) == "from" && when.Kind == TimeKind.Date;
            DateOnly? from = range ? story.On(when)?.Days.Earliest : times.FirstOrDefault(x => x.Kind == TimeKind.Date && x.Span.End <= parsed.Spans[t].Start) is { } before ? story.On(before)?.Days.Single : null;
            bool above = parsed.SentenceOf[thing] != parsed.SentenceOf[t];
            yield return new Move(report, t, thing, when, from, FamiliesOf(parsed, parsed.SentenceOf[thing]), [.. NamesOf(report, parsed.SentenceOf[t]), .. above ? NamesOf(report, parsed.SentenceOf[thing]) : []]);
        }
    }

    /// <summary>"Work on the bridge has been put back": at the head of a sentence a noun is taken for a verb now and then.</summary>
    private static bool IsNounAtHead(ParsedText parsed, int thing) =>
        char.IsUpper(parsed.Form(thing)[0]) && parsed.Tags[thing] == "VB" && parsed.Relations[thing] is Relation.nsubj or Relation.nsubj_pass;

    /// <summary>"The visit did not take place. It has been rescheduled": the subject of the sentence before, where that is one thing; -1 where it is not.</summary>
    private static int Before(ParsedText parsed, int verb)
    {
        int sentence = parsed.SentenceOf[verb] - 1;
        if (sentence < 0) return -1;
        SentenceRange range = parsed.Sentences[sentence];
        int root = Enumerable.Range(range.First, range.Count).FirstOrDefault(t => parsed.Relations[t] == Relation.root, -1), subject = root < 0 ? -1 : parsed.Subject(root);
        return subject >= 0 && parsed.Tags[subject] == "NN" ? subject : -1;
    }

    /// <summary>"Has been delayed by a day and will now be held on Thursday".</summary>
    private static bool IsSetAnew(ParsedText parsed, int verb, TimeExpression time)
    {
        int first = parsed.TokenAt(time.Span.Start), held = time.Kind == TimeKind.Duration ? -1 : parsed.VerbAbove(parsed.TokenAt(time.Span.End - 1));
        return held > verb && first > held && parsed.Relations[held] == Relation.conj && parsed.Heads[held] == verb && parsed.Lemma(held) is "hold" or "take" or "begin" or "start" or "open" && parsed.HasChild(held, "will", "to");
    }

    /// <summary>"The visit, scheduled for Friday, has been postponed": the day that it is taken from, and none that it is put on.</summary>
    private static bool WasSetFor(ParsedText parsed, int verb, TimeExpression time)
    {
        int first = parsed.TokenAt(time.Span.Start);
        return first > 1 && time.Kind == TimeKind.Date && time.Span.End <= parsed.Spans[verb].Start && parsed.Lower(first - 1) is "for" or "on" && parsed.Lemma(first - 2) is "schedule" or "plan" or "set" or "due" or "fix" or "announce";
    }

    private static bool IsMove(ParsedText parsed, int verb)
    {
        string lemma = parsed.Lemma(verb), with = parsed.Child(verb, Relation.compound_prt) is >= 0 and var particle ? parsed.Lower(particle) : parsed.Lower(verb + 1);
        return Moves.Contains(lemma) || Moves.Contains($"{lemma}-{with}");
    }

    /// <summary>"To Thursday", "until Monday", "by one week", "from Monday to Thursday".</summary>
    private static bool IsEnd(ParsedText parsed, TimeExpression time)
    {
        int first = parsed.TokenAt(time.Span.Start);
        string before = parsed.Lower(first - 1), own = parsed.Lower(first);
        return time.Kind == TimeKind.Duration ? before is "by" or "for" : own == "from" || (before == "for" && parsed.Lemma(first - 2) == "reschedule") || before is "to" or "until" or "till" or "from";
    }

    private static IEnumerable<Plan> PlansOf(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (TimeExpression time in report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time))
        {
            int at = parsed.TokenAt(time.Span.End - 1);
            if (story.On(time)?.Days.Single is not { } day || at >= parsed.Count) continue;
            if (Chains.Day(story.DayOf(report)) is var told && (told == DateOnly.MaxValue || day <= told)) continue;
            int verb = parsed.VerbAbove(at);
            if (verb < 0) verb = parsed.Heads[at];
            if (verb < 0 || IsMove(parsed, verb)) continue;
            yield return new Plan(report, day, verb, time.Span, FamiliesOf(parsed, parsed.SentenceOf[at]), NamesOf(report, parsed.SentenceOf[at]));
        }
    }

    private static HashSet<string> FamiliesOf(ParsedText parsed, int sentence)
    {
        SentenceRange range = parsed.Sentences[sentence];
        return new(Enumerable.Range(range.First, range.Count).Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB && !EventKin.IsGeneral(parsed, t)).Select(t => EventKin.Of(parsed, t)), StringComparer.Ordinal);
    }

    private static HashSet<string> NamesOf(ReadReport report, int sentence)
    {
        SentenceRange range = report.Parsed.Sentences[sentence];
        return new(Enumerable.Range(range.First, range.Count).Where(t => report.Parsed.Pos[t] == Pos.PROPN && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))).Select(report.Parsed.Lower), StringComparer.Ordinal);
    }

    private static Span WordsOf(Plan plan)
    {
        ParsedText parsed = plan.In.Parsed;
        Span words = Span.Hull(parsed.Spans[plan.At], plan.When), with = parsed.Subject(plan.At) is >= 0 and var who ? Span.Hull(parsed.ShortPhrase(who), words) : words;
        return with.Length <= LongestWords ? with : words;
    }

    private static Span WordsOf(Move move)
    {
        ParsedText parsed = move.In.Parsed;
        Span words = Span.Hull(parsed.Spans[move.Verb], move.When.Span);
        // "It has been rescheduled": what is moved stands in the sentence before.
        if (parsed.SentenceOf[move.Thing] != parsed.SentenceOf[move.Verb]) return words;
        Span with = Span.Hull(parsed.ShortPhrase(move.Thing), words);
        return with.Length <= LongestWords ? with : words;
    }

    /// <summary>"From Tuesday to Thursday": both days in the words of one report.</summary>
    private static (Span From, Span To)? Ends(Move move)
    {
        ParsedText parsed = move.In.Parsed;
        int first = parsed.TokenAt(move.When.Span.Start), last = parsed.TokenAt(move.When.Span.End - 1);
        if (parsed.Lower(first) != "from") return null;
        for (int t = first + 1; t < last; t++)
            if (parsed.Lower(t) == "to") return (Span.Hull(parsed.ShortPhrase(move.Thing), parsed.Spans[t - 1]), parsed.SpanOf(t, last + 1));
        return null;
    }

    private static string About(Move move) => OneLine.Of(move.In.Parsed.ShortPhrase(move.Thing).Of(move.In.Report.Text));
}
