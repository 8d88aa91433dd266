using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Talks.Rounds;
using Concordance.Texts;

namespace Concordance.Talks.Outcomes;

/// <summary>
/// What parties agreed on together, what was not reached, what one of them turned down and what was left open: "both sides agreed on", "resulted in
/// an agreement on", "no deal was reached", "ended without result", "rejected the deal", "the question remains open".
/// </summary>
internal static class OutcomeFinder
{
    public static readonly RuleId Rule = new("outcomes/outcome-finder");

    private static readonly IReadOnlySet<string> Results = WordList.ReadSet(typeof(OutcomeFinder), "en.results.txt");

    public static ImmutableArray<Outcome> Find(Joined story, Sides sides, ImmutableArray<Entity> parties, ImmutableArray<Round> rounds, ImmutableArray<Place> disputed, ImmutableArray<Place> unusable)
    {
        List<Outcome> found = [];
        foreach (ReadReport report in story.Reports)
        {
            Round[] told = [.. rounds.Where(r => r.Held.Any(t => t.In == report))];
            foreach ((Span span, OutcomeState state, int word) in Told(report, story, sides, parties).OrderBy(o => o.Span))
            {
                Place place = report.Report.At(span);
                if (report.SetAside.Any(a => a.Span.Contains(span)) || unusable.Any(u => u.Report == place.Report && u.Span.Overlaps(span)) || found.Any(f => f.Place.Report == place.Report && f.Place.Span.Overlaps(span))) continue;
                bool contested = disputed.Any(d => d.Report == place.Report && d.Span.Overlaps(span)) || (state == OutcomeState.Agreed && DeniedDeal.Is(report, story, sides, parties));
                found.Add(new Outcome(place, contested ? OutcomeState.Disputed : state, Of(report, span, rounds) ?? (told.Length == 1 ? told[0] : null), new Because(Rule, report.At(word))));
            }
        }

        return [.. found];
    }

    /// <summary>The round that the sentence itself names: "were the main pitfalls of the June 2 talks".</summary>
    private static Round? Of(ReadReport report, Span words, ImmutableArray<Round> rounds)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[report.Parsed.TokenAt(words.Start)]);
        Round[] named = [.. rounds.Where(r => r.Held.Any(t => t.In == report && sentence.Contains(t.What.Trigger)))];
        return named.Length == 1 ? named[0] : null;
    }

    private static IEnumerable<(Span Span, OutcomeState State, int Word)> Told(ReadReport report, Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] == Pos.VERB && parsed.Lemma(t) is "agree" or "accept" && !parsed.IsOpen(t) && parsed.Tags[t] is "VBD" or "VBN" && AreTogether(report, ToldSubject(parsed, t), story, sides, parties)) yield return (Agreed(parsed, t), OutcomeState.Agreed, t);
            else if (parsed.Pos[t] == Pos.NOUN && Results.Contains(parsed.Lemma(t)) && IsMissed(parsed, t)) yield return (MissedGoal.Holds(parsed, t) ? MissedGoal.Words(parsed, t) : Clause(parsed, t), OutcomeState.NotReached, t);
            else if (parsed.Pos[t] == Pos.NOUN && ReachedDeal.Verb(parsed, t) is >= 0 and var reached && (ReachedDeal.IsOfMeeting(parsed, reached) || AreTogether(report, ToldSubject(parsed, reached), story, sides, parties))) yield return (BeforeSetAside(report, Clause(parsed, t)), OutcomeState.Agreed, t);
            else if (TurnedDown.Verb(parsed, t) is >= 0 and var verb && sides.Of(report, ToldSubject(parsed, verb)) is { } side && parties.Contains(side, ReferenceEqualityComparer.Instance)) yield return (Span.Hull(parsed.Phrase(ToldSubject(parsed, verb)), parsed.Phrase(t)), OutcomeState.Refused, t);
            else if (LeftOpen.Holds(parsed, t)) yield return (LeftOpen.Words(parsed, t), OutcomeState.Open, t);
        }
    }

    private static int ToldSubject(ParsedText parsed, int verb) => Positions.ToldStance.SubjectOf(parsed, verb);

    /// <summary>"Both sides", "the delegations", "Norvia and Sarland".</summary>
    private static bool AreTogether(ReadReport report, int subject, Joined story, Sides sides, ImmutableArray<Entity> parties)
    {
        if (subject < 0) return false;
        ParsedText parsed = report.Parsed;
        if (report.Whom(subject) is { Type: ReferentType.Group } group && (!group.Members.IsEmpty || parsed.Lemma(subject) is "side" or "party" or "delegation" or "government" or "team")) return parsed.Tags[subject] is "NNS" or "PRP";
        if (sides.Of(report, subject) is not { } one || !parties.Contains(one, ReferenceEqualityComparer.Instance)) return false;
        return parsed.Child(subject, Relation.conj) is >= 0 and var other && sides.Of(report, other) is { } two && !ReferenceEquals(one, two) && parties.Contains(two, ReferenceEqualityComparer.Instance);
    }

    /// <summary>"No deal was reached", "ended without agreement", "failed to reach a deal", "the lack of a deal".</summary>
    private static bool IsMissed(ParsedText parsed, int noun)
    {
        if (MissedGoal.Holds(parsed, noun)) return true;
        string det = parsed.Lower(parsed.Child(noun, Relation.det));
        int verb = parsed.Heads[noun];
        bool told = verb >= 0 && parsed.Pos[verb] == Pos.VERB && parsed.Lemma(verb) is "reach" or "agree" or "make" or "sign" or "achieve" or "produce" or "strike" or "fix" or "set" or "find" or "come" or "yield" or "end" or "break" or "conclude" or "result";
        if (parsed.Preposition(noun) == "without") return told;
        if (det == "no") return told && !parsed.IsOpen(verb);
        return told && parsed.Heads[verb] is >= 0 and var above && parsed.Lemma(above) == "fail" && parsed.Relations[verb] == Relation.xcomp;
    }

    /// <summary>From those who agree to the end of what they agree on; what the sentence adds is left out.</summary>
    private static Span Agreed(ParsedText parsed, int verb)
    {
        int subject = ToldSubject(parsed, verb), complement = parsed.Child(verb, Relation.xcomp, Relation.ccomp, Relation.obj, Relation.obl);
        Span words = Span.Hull(parsed.Spans[Math.Min(subject, verb)], parsed.Spans[Math.Max(subject, verb)]);
        return complement > verb ? Span.Hull(words, Positions.Complement.Words(parsed, complement)) : words;
    }

    /// <summary>Up to a citation's marker, which is no part of what is told.</summary>
    private static Span BeforeSetAside(ReadReport report, Span words)
    {
        int end = report.SetAside.Select(a => a.Span.Start).Where(s => s > words.Start && s < words.End).DefaultIfEmpty(words.End).Min();
        return new Span(words.Start, end).Trim(report.Report.Text);
    }

    /// <summary>The words of the clause that the word stands in.</summary>
    private static Span Clause(ParsedText parsed, int token)
    {
        int verb = parsed.Pos[token] == Pos.VERB ? token : parsed.Heads[token];
        return Span.Hull(parsed.Phrase(verb), parsed.Spans[token]);
    }
}
