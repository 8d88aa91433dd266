using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>An office that passes on: one whom another report tells in it was replaced, was put out of it, or leaves it.</summary>
internal static class Replaced
{
    private static readonly RuleId Rule = new("changes/replaced");

    /// <summary>en.ends-of-an-office.txt: whether the verb tells of who leaves ('i') or of who is put out ('v').</summary>
    private static readonly FrozenDictionary<string, char> Ends = WordList.Read(typeof(Replaced), "en.ends-of-an-office.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1][0], StringComparer.Ordinal);

    private const int Farthest = 5;

    public static void Find(Joined story, Chains chains)
    {
        Dictionary<Place, (string About, List<Telling> Steps)> told = [];
        foreach (ReadReport report in story.Reports)
            for (int verb = 0; verb < report.Parsed.Count; verb++)
            {
                if (report.Parsed.Pos[verb] != Pos.VERB) continue;
                bool follows = Gone(story, report, verb) is not null;
                if ((Gone(story, report, verb) ?? Left(story, report, verb)) is not var (who, state, words)) continue;
                if (told.TryGetValue(who.Main, out (string, List<Telling> Steps) before))
                {
                    // Who will leave, then who follows.
                    if (follows && before.Steps is [_, var left] && left.In != report && !left.State.Contains("replaced by", StringComparison.Ordinal) && IsBefore(story, left.Place, Chains.Day(story.DayOf(report)))) before.Steps.Add(Step(story, report, state, report.At(words)));
                }
                else if (Before(story, who, report) is { } office) told[who.Main] = ($"{who.Name}: {office.Text}", [Step(story, story.ReportOf(office.At.Report), "in office", WithName(who, office.At)), Step(story, report, state, report.At(words))]);
            }

        foreach ((string about, List<Telling> steps) in told.Values) chains.AddInOrder(Rule, about, steps);
    }

    private static Telling Step(Joined story, ReadReport report, string state, Place at) => new(report, story.DayOf(report), state, 0, at, null);

    /// <summary>"Mayor Karin Lund", "Ola Dahl, the director": the office with the name beside it.</summary>
    private static Place WithName(Entity who, Place office)
    {
        Place[] names = [.. who.Variants.SelectMany(v => v.Places).Where(p => p.Report == office.Report && Math.Max(office.Span.Start - p.Span.End, p.Span.Start - office.Span.End) <= Farthest).OrderBy(p => p.Span)];
        return names.Length == 0 ? office : new Place(office.Report, Span.Hull(office.Span, names[0].Span));
    }

    /// <summary>The office that the earliest other report gives; a former one is none, and one of a later day neither. Where a day is not known, who is in office is told before who has left it.</summary>
    private static OfficeGiven? Before(Joined story, Entity who, ReadReport later)
    {
        DateOnly left = Chains.Day(story.DayOf(later));
        return who.Offices.Where(o => o.At.Report != later.Report.Id && !o.Text.Contains("ormer", StringComparison.Ordinal) && !o.Text.StartsWith("ex-", StringComparison.OrdinalIgnoreCase) && IsBefore(story, o.At, left)).OrderBy(o => Chains.Day(story.DayOf(story.ReportOf(o.At.Report)))).ThenBy(o => o.At.Report).ThenBy(o => o.At.Span).FirstOrDefault() ?? ByNoun(story, who, later, left) ?? ByPhrase(story, who, later, left);
    }

    private static bool IsBefore(Joined story, Place at, DateOnly left) => Chains.Day(story.DayOf(story.ReportOf(at.Report))) is var day && (day == DateOnly.MaxValue || left == DateOnly.MaxValue || day < left);

    /// <summary>"The line's director, Ola Lund" in an earlier report, where the later one gives him that office.</summary>
    private static OfficeGiven? ByNoun(Joined story, Entity who, ReadReport later, DateOnly left)
    {
        foreach (OfficeGiven given in who.Offices.Where(o => o.At.Report == later.Report.Id))
            foreach (Place name in who.Variants.SelectMany(v => v.Places).Where(p => p.Report != later.Report.Id && IsBefore(story, p, left)).OrderBy(p => p.Report).ThenBy(p => p.Span))
            {
                ParsedText parsed = story.ReportOf(name.Report).Parsed;
                int first = parsed.TokenAt(name.Span.Start);
                for (int t = first - 1; t >= 0 && first - t <= 2 && parsed.SentenceOf[t] == parsed.SentenceOf[first]; t--)
                    if (parsed.Pos[t] == Pos.NOUN && given.Text.EndsWith(parsed.Form(t), StringComparison.OrdinalIgnoreCase)) return new OfficeGiven(given.Text, new Place(name.Report, Span.Hull(parsed.ShortPhrase(t), name.Span)), given.Because);
            }

        return null;
    }

    /// <summary>"The head of medical services Ola Lund": small letters and an "of" right before the name.</summary>
    private static OfficeGiven? ByPhrase(Joined story, Entity who, ReadReport later, DateOnly left)
    {
        foreach (Place name in who.Variants.SelectMany(v => v.Places).Where(p => p.Report != later.Report.Id && IsBefore(story, p, left)).OrderBy(p => p.Report).ThenBy(p => p.Span))
        {
            ParsedText parsed = story.ReportOf(name.Report).Parsed;
            int first = parsed.TokenAt(name.Span.Start);
            for (int t = first - 1; t > 0 && first - t <= Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[first] && parsed.Pos[t] is Pos.NOUN or Pos.ADJ or Pos.PROPN or Pos.ADP; t--)
                if (parsed.Lower(t) is "of" && parsed.Lower(t - 1) is "head" or "director" or "chief" or "chair" or "secretary" or "manager") return new OfficeGiven(OneLine.Of(parsed.SpanOf(t - 1, first).Of(story.ReportOf(name.Report).Report.Text)), new Place(name.Report, parsed.SpanOf(t - 1, first)), who.Because);
        }

        return null;
    }

    /// <summary>"Lund was replaced by Dahl", "Dahl will succeed Lund as mayor", "Dahl was named to succeed Lund", "Dahl takes over from Lund", "Lund's post will be filled by Dahl".</summary>
    private static (Entity Who, string State, Span Words)? Gone(Joined story, ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        string act = parsed.Lemma(verb);
        int chosen = act is "replace" or "succeed" && parsed.Lower(verb - 1) == "to" ? Choice(parsed, verb) : -1;
        VerbForm? form = VerbForm.Of(parsed, chosen >= 0 ? chosen : verb, false);
        bool now = act is "succeed" or "take" && parsed.Tags[verb] == "VBZ" && !parsed.HasNot(verb), ahead = form is { When: DeedTime.Ahead, Done: true } || chosen >= 0;
        if (form is not { Done: true } && !now) return null;
        (int who, int next) = Pair(parsed, verb, chosen);
        if (who < 0 || next < 0 || Person(story, report, who) is not { } gone || Person(story, report, next) is not { } follower || ReferenceEquals(follower, gone)) return null;
        return (gone, $"{(ahead ? "to be " : "")}replaced by {follower.Name}", Span.Hull(parsed.Spans[who], Span.Hull(parsed.Spans[verb], parsed.Phrase(next))));
    }

    /// <summary>Who goes and who comes, as tokens; -1 where the words tell of no office that passes on.</summary>
    private static (int Who, int Next) Pair(ParsedText parsed, int verb, int chosen)
    {
        int passive = parsed.Child(verb, Relation.nsubj_pass);
        switch (parsed.Lemma(verb))
        {
            case "replace" or "succeed" when chosen >= 0:
                int named = parsed.Child(chosen, Relation.nsubj_pass);
                return (parsed.Child(verb, Relation.obj), named >= 0 ? named : parsed.Child(chosen, Relation.obj));
            case "replace" or "succeed":
                return passive >= 0 ? (passive, Next(parsed, verb)) : (parsed.Child(verb, Relation.obj), parsed.Subject(verb));
            // "Lund's post will be filled by Dahl".
            case "fill" or "take" when passive >= 0 && parsed.Lemma(passive) is "post" or "place" or "job" or "seat" or "role" or "position" or "office":
                return (parsed.Child(passive, Relation.nmod_poss), Next(parsed, verb));
            case "take" when parsed.Lower(verb + 1) == "over" && parsed.Lower(verb + 2) == "from":
                return (verb + 3, parsed.Subject(verb));
            default:
                return (-1, -1);
        }
    }

    /// <summary>"Named Dahl to succeed Lund", "Dahl was appointed to replace Lund": the verb that chooses; -1 where none does.</summary>
    private static int Choice(ParsedText parsed, int verb) =>
        parsed.Heads[verb] is >= 0 and var above && above < verb && parsed.Lemma(above) is "name" or "appoint" or "choose" or "elect" or "select" or "pick" ? above : -1;

    /// <summary>"Lund stepped down", "was sacked", "handed in her resignation", "lays down his office", "has asked to be released".</summary>
    private static (Entity Who, string State, Span Words)? Left(Joined story, ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        // "Only when he has left office": not yet; "when he left office": it is told of.
        // "Said that she would step down" is her word for it.
        bool promised = parsed.HasChild(verb, "would") && parsed.Relations[verb] == Relation.ccomp && parsed.Heads[verb] is >= 0 and var says && parsed.Lemma(says) is "say" or "announce" or "confirm" or "tell";
        if (parsed.HasNot(verb) || (!promised && VerbForm.IsOpen(parsed, verb)) || parsed.HasChild(verb, "had", "to", "before") || (parsed.HasChild(verb, "when", "once", "after") && parsed.Tags[verb] != "VBD" && !parsed.HasChild(verb, "was", "were")) || parsed.Relations[verb] is Relation.xcomp) return null;
        bool ahead = promised || parsed.HasChild(verb, "will");
        if (!ahead && parsed.Tags[verb] is not ("VBD" or "VBZ") && parsed.Child(verb, Relation.aux, Relation.aux_pass) < 0) return null;
        (int who, int last) = Leaver(parsed, verb);
        if (who >= 0 && Nearest(parsed, verb) is >= 0 and var nearest) who = nearest;
        if (who < 0 || Person(story, report, who) is not { } gone) return null;
        Span words = parsed.SpanOf(Math.Min(who, verb), Math.Max(last, Math.Max(who, verb)) + 1);
        return (gone, OneLine.Of(parsed.SpanOf(First(parsed, verb), last + 1).Of(report.Report.Text)), words);
    }

    /// <summary>"Dahl named Berg, days after | Lund resigned": whose name stands between a word that opens a clause and the verb, whatever the tree hangs on it; -1 where none does.</summary>
    private static int Nearest(ParsedText parsed, int verb)
    {
        int last = verb - 1;
        while (last > 0 && parsed.Pos[last] == Pos.AUX) last--;
        int first = last;
        while (first > 0 && parsed.Pos[first] == Pos.PROPN) first--;
        return first < last && parsed.Lower(first) is "after" or "before" or "since" or "when" or "once" or "until" or "because" or "that" or "while" ? last : -1;
    }

    /// <summary>Who leaves, and the last word that tells it.</summary>
    private static (int Who, int Last) Leaver(ParsedText parsed, int verb)
    {
        string act = parsed.Lemma(verb);
        int passive = parsed.Child(verb, Relation.nsubj_pass), thing = parsed.Child(verb, Relation.obj);
        if (Ends.TryGetValue($"{act}-{parsed.Lower(verb + 1)}", out char with) && with == 'i') return (parsed.Subject(verb), verb + 1);
        // "Resigned himself to it", "fired a shot", "suspended the talks": of an office only where nothing else is told of.
        if (Ends.TryGetValue(act, out char kind)) return kind == 'v' ? (passive, verb) : thing < 0 ? (parsed.Subject(verb), verb) : (-1, verb);
        // "Handed in her resignation": the particle is taken for a preposition now and then.
        for (int t = verb + 1; t <= verb + 3 && act is "hand" or "tender" or "submit" or "offer" or "announce"; t++)
            if (parsed.Lower(t) == "resignation" && parsed.Tags[t - 1] == "PRP$") return (parsed.Subject(verb), t);
        if (thing >= 0 && act is "lay" or "leave" or "quit" && parsed.Lemma(thing) is "office" or "post" or "job" or "club" or "company" or "bank" or "firm" or "party" or "team" or "board") return (parsed.Subject(verb), thing);
        // "Will leave at the end of the month", "left yesterday by mutual consent": no place is told of that he goes to.
        if (act == "leave" && thing < 0 && IsLeftForGood(parsed, verb)) return (parsed.Subject(verb), verb);
        return act == "ask" && parsed.Lower(verb + 1) == "to" && parsed.Lower(verb + 2) == "be" && parsed.Lower(verb + 3) is "released" or "relieved" ? (parsed.Subject(verb), verb + 3) : (-1, verb);
    }

    /// <summary>"Will leave at the end of the month", "left by mutual consent", "is leaving after nine years".</summary>
    private static bool IsLeftForGood(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t <= verb + 2 * Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
        {
            if (parsed.Lower(t) == "consent" && parsed.Lower(t - 1) == "mutual") return true;
            if (parsed.Lower(t) is "month" or "year" or "season" or "term" && parsed.Lower(t - 1) == "the" && parsed.Lower(t - 2) == "of" && parsed.Lower(t - 3) == "end") return true;
            if (parsed.Lower(t) is "for" or "to" or "from" || parsed.Pos[t] == Pos.VERB) return false;
        }

        return false;
    }

    private static int First(ParsedText parsed, int verb)
    {
        int first = verb;
        while (first > 0 && verb - first < Farthest && parsed.Pos[first - 1] == Pos.AUX) first--;
        return first;
    }

    /// <summary>Behind "by" or "with", in the same sentence and right behind the verb.</summary>
    private static int Next(ParsedText parsed, int verb)
    {
        for (int t = verb + 1; t < parsed.Count && t <= verb + Farthest && parsed.SentenceOf[t] == parsed.SentenceOf[verb]; t++)
            if (parsed.Lower(t) is "by" or "with")
                for (int name = t + 1; name < parsed.Count && name <= t + Farthest; name++)
                    if (parsed.Pos[name] == Pos.PROPN) return name;
        return -1;
    }

    /// <summary>Who is named by the word or right behind it ("director Ola Lund"); not one named further on in its phrase.</summary>
    private static Entity? Person(Joined story, ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        for (int t = token; t < parsed.Count && t < token + Farthest && (t == token || parsed.Pos[t] == Pos.PROPN); t++)
            if (story.EntityOf(report.Whom(t)) is { Type: ReferentType.Person } person) return person;
        return null;
    }
}
