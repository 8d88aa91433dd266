using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Stories.Changes;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A passage that asserts something by one word.</summary>
/// <param name="Said">The statement it stands in, or that its word reports ("proposed"); null where the report asserts it itself.</param>
internal sealed record ToldBy(ReadReport In, Span At, Span Word, Statement? Said, EventStatus Status)
{
    /// <summary>The day that it gives what it tells, where that is one.</summary>
    public DayRange? On { get; init; }
}

/// <summary>What is told alike in one phase, before numbers and denials are looked at.</summary>
/// <param name="Events">Those it tells.</param>
/// <param name="IsSaid">It tells what one speaker says.</param>
internal sealed record ClaimGroup(ClaimPhase Phase, ImmutableArray<ToldBy> Tellings, ImmutableArray<SameEvent> Events, ImmutableArray<Because> From)
{
    public bool IsSaid { get; init; }
}

/// <summary>Tellings of one event and clauses that assert one thing, in one group where they share a word: the verb of a clause is an event's word as well.</summary>
internal sealed class ClaimGroups
{
    private readonly Dictionary<(ReportId, Span, ClaimPhase), int> _numberOf = [];
    private readonly List<(ToldBy Told, ClaimPhase Phase)> _tellings = [];
    private readonly List<int> _first = [];
    private readonly Dictionary<(ReportId, Span), Statement> _reportedBy;

    private ClaimGroups(Joined story)
    {
        _reportedBy = [];
        foreach ((ReadReport report, Statement said) in story.Statements.Select(s => (s.In, s.What)))
            if (said is { Cue: { } cue, Speaker: not null })
                foreach (int t in report.Parsed.TokensOf(cue)) _reportedBy.TryAdd((report.Report.Id, report.Parsed.Spans[t]), said);
    }

    /// <summary>In the order of events, then of clauses.</summary>
    public static IEnumerable<ClaimGroup> Of(Joined story, ImmutableArray<SameEvent> events, ImmutableArray<SameAssertion> clauses)
    {
        ClaimGroups groups = new(story);
        List<(int Number, SameEvent? Event, Because From)> found = [];
        foreach (SameEvent same in events)
            foreach (var phase in same.Members.Select(m => (m, Phase: PhaseOf(m))).Where(m => m.Phase is not null).GroupBy(m => m.Phase!.Value, m => m.m))
                found.Add((groups.Joined(phase.Select(m => new ToldBy(m.In, WordsOf(m), m.What.Trigger, groups.Said(m), m.What.Status) { On = story.On(m.What.Time)?.Days is { Single: not null } day ? day : null }), phase.Key), same, same.Because));
        foreach (SameAssertion same in clauses)
            found.Add((groups.Joined(same.Members.Select(m => new ToldBy(m.In, m.At, m.Word, m.Said, m.Status)), PhaseOf(same)), null, same.Because));
        ILookup<int, (ToldBy Told, ClaimPhase Phase)> members = groups._tellings.Index().ToLookup(t => groups.Root(t.Index), t => t.Item);
        return found.GroupBy(f => groups.Root(f.Number)).Select(g => new ClaimGroup(members[g.Key].First().Phase, [.. members[g.Key].Select(m => m.Told)], [.. g.Select(f => f.Event).OfType<SameEvent>()], [.. g.Select(f => f.From)]));
    }

    private static ClaimPhase PhaseOf(SameAssertion same) => ClaimPhases.Of(same.Members[0].Status, same.Members[0].In.Parsed, same.Members[0].In.Parsed.TokenAt(same.Members[0].Word.Start))!.Value;

    /// <summary>"The talks could end in a summit": that something is possible or does not happen may be told of what the talks do, not of the talks.</summary>
    private static ClaimPhase? PhaseOf(Told<Event> told)
    {
        ParsedText parsed = told.In.Parsed;
        int word = parsed.TokenAt(told.What.Trigger.Start);
        ClaimPhase? phase = ClaimPhases.Of(told.What.Status, parsed, word);
        // "Its sales volume", "bailout money": beside another noun it only names something.
        if (parsed.Pos[word] == Pos.NOUN && parsed.Relations[word] == Relation.compound && parsed.Heads[word] > word) return null;
        bool isClause = parsed.Pos[word] != Pos.VERB && parsed.TokensOf(told.What.Span).Any(t => parsed.Pos[t] == Pos.VERB);
        return phase is ClaimPhase.Open or ClaimPhase.Not && isClause ? null : phase;
    }

    /// <summary>"The court overturned the conviction" tells of the conviction in "the conviction" alone, and "has been missing since the blast" of the blast in "the blast": the clause is of what was undone, or came later.</summary>
    private static Span WordsOf(Told<Event> told)
    {
        ParsedText parsed = told.In.Parsed;
        int word = parsed.TokenAt(told.What.Trigger.Start), verb = parsed.Pos[word] == Pos.NOUN ? parsed.VerbAbove(word) : -1;
        if (verb < 0 || !told.What.Span.Contains(parsed.Spans[verb])) return told.What.Span;
        bool undone = TakenBack.Undoes(parsed.Lemma(verb)) && parsed.Heads[word] == verb, aside = parsed.Relations[word] == Relation.obl && parsed.Preposition(word) is "since" or "after" or "before" or "following" or "despite" or "until";
        if (!undone && !aside) return told.What.Span;
        Span noun = parsed.Phrase(word);
        return told.What.Span.Contains(noun) && !noun.Contains(parsed.Spans[verb]) ? noun : parsed.ShortPhrase(word);
    }

    /// <summary>Who proposes is himself the source that he does.</summary>
    private Statement? Said(Told<Event> told) => told.What.According ?? _reportedBy.GetValueOrDefault((told.In.Report.Id, told.What.Trigger));

    private int Joined(IEnumerable<ToldBy> tellings, ClaimPhase phase)
    {
        int joined = -1;
        foreach (ToldBy told in tellings)
        {
            int number = NumberOf(told, phase);
            joined = joined < 0 ? number : joined;
            int one = Root(joined), other = Root(number);
            _first[Math.Max(one, other)] = Math.Min(one, other);
        }

        return joined;
    }

    private int NumberOf(ToldBy told, ClaimPhase phase)
    {
        if (_numberOf.TryGetValue((told.In.Report.Id, told.Word, phase), out int number)) return number;
        _tellings.Add((told, phase));
        _first.Add(_first.Count);
        return _numberOf[(told.In.Report.Id, told.Word, phase)] = _first.Count - 1;
    }

    private int Root(int i)
    {
        while (_first[i] != i) i = _first[i] = _first[_first[i]];
        return i;
    }
}
