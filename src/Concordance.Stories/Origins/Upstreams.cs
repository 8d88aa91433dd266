using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Stories.Copies;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>What a claim rests on: how many origins, who speaks, and for whom.</summary>
public sealed record Founded(Independence Independent, ImmutableArray<Entity> Speakers, ImmutableArray<Entity> Sides);

/// <summary>
/// Follows each support of a claim to where it comes from. Supports join into one origin where they have one speaker, agency or document, or
/// where one is copied from the other. For "at least" they join as well where one quotes the other (a ring of quoting is one origin, however
/// long), where a body speaks beside those who speak for it, and where two names may be one person's. An end without a name and the report's own voice count for "at most" alone;
/// so does an agency beside somebody named, since nobody knows whom it has it from.
/// </summary>
public sealed class Upstreams
{
    private readonly Joined _story;
    private readonly SideTable _sides;
    private readonly OutletNames _outlets;
    private readonly ILookup<ReportId, (Span Span, Copy Copy)> _copied;

    /// <summary>Those that pass on what others say, somewhere in the story.</summary>
    private readonly HashSet<object> _passing;

    /// <param name="copies">Of the story.</param>
    public Upstreams(Joined story, ImmutableArray<Copy> copies)
    {
        (_story, _sides, _outlets) = (story, story.Sides, new OutletNames(story));
        _copied = copies.Where(c => c.As.HasOneOrigin()).ByReport();
        _passing = new(story.Statements.SelectMany(s => s.What.Relay.SelectMany(End.Along).Where(r => r.As is SourceKind.Agency or SourceKind.Outlet).Select(r => End.Key(story, _outlets, s.In, r))).Concat(story.Reports.SelectMany(r => _outlets.Of(r).AsEnumerable())), OriginKeys.Instance);
    }

    /// <summary>One claim alone.</summary>
    public static Founded Count(Joined story, ImmutableArray<Passage> supports, ImmutableArray<Copy> copies) => new Upstreams(story, copies).Count(supports);

    /// <param name="supports">Passages that assert the claim.</param>
    public Founded Count(ImmutableArray<Passage> supports)
    {
        ImmutableArray<End> ends = [.. supports.Select(p => End.Of(_story, _outlets, p))];
        HashSet<object> speaking = new(ends.Where(e => e.IsNamed).SelectMany(e => e.Keys), OriginKeys.Instance);
        HashSet<Entity> bodies = new(ends.SelectMany(e => e.Speakers).Where(s => !SideTable.IsPerson(s)).Select(_sides.Of), ReferenceEqualityComparer.Instance);
        SharedOrigins most = new(supports.Length), least = new(supports.Length);
        // Whoever speaks in thousands of supports bears thousands of offices: what they share with others is told once, further supports have themselves.
        HashSet<Entity> told = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < ends.Length; i++)
        {
            Span at = supports[i].At.Span;
            object[] keys = [.. ends[i].Keys, .. _copied[supports[i].At.Report].Where(c => 2 * c.Span.Shared(at) > at.Length).Select(c => c.Copy.Because)];
            // Who is quoted and the paper that passes it on are one way back.
            object[] way = [.. keys, .. ends[i].Stations.Where(speaking.Contains)];
            most.Join(i, way);
            least.Join(i, [.. way, .. ends[i].Speakers.Select(_sides.Of).Where(s => bodies.Contains(s) || _sides.IsBody(s)), .. ends[i].Speakers.SelectMany(s => told.Add(s) ? [.. PerhapsOne(s), .. bodies.Where(b => IsOfficeOf(s, b))] : new object[] { s.Main })]);
        }

        // A paper that only passes on what somebody told it speaks where nobody else does.
        HashSet<object> further = QuotedFurther(ends, supports);
        bool[] quotes = [.. ends.Select(e => e.IsNamed && e.Keys.All(further.Contains))];
        Entity[] all = [.. ends.Where((_, i) => !quotes[i]).SelectMany(e => e.Speakers)], firsthand = [.. all.Where(s => !_passing.Contains(s))], speakers = firsthand.Length > 0 ? firsthand : all;
        return new Founded(new Independence(AtLeast(ends, least, quotes), Math.Max(1, most.Count(_ => true))), InOrder(speakers), InOrder(speakers.Select(_sides.Of)));
    }

    /// <summary>Papers that have it from another in a report of their own, whoever quotes them: of papers that quote one another in a ring none is a source.</summary>
    private HashSet<object> QuotedFurther(ImmutableArray<End> ends, ImmutableArray<Passage> supports) =>
        new(ends.SelectMany((e, i) => e.IsNamed ? _outlets.Of(_story.ReportOf(supports[i].At.Report)).Except(e.Keys, OriginKeys.Instance) : []), OriginKeys.Instance);

    /// <summary>Whom a reader could take for one: forms of a name that stay a question, and those who bear one office in its full words ("foreign minister of Norway").</summary>
    private static IEnumerable<object> PerhapsOne(Entity speaker) =>
        [speaker.Main, .. speaker.PerhapsSame.Select(p => (object)p.Other), .. speaker.Offices.Where(o => o.Text.Contains(' ', StringComparison.Ordinal)).Select(o => "office " + o.Text.ToLowerInvariant())];

    /// <summary>"Kremlin spokesman" beside the Kremlin.</summary>
    private static bool IsOfficeOf(Entity person, Entity body) => person.Offices.Any(o => o.Text.Contains(body.Name, StringComparison.Ordinal));

    /// <summary>Somebody for whom nobody is told to speak, and somebody of a body that is called otherwise where it speaks, may speak for a body that speaks too: then persons count, or bodies, whichever are more.</summary>
    private int AtLeast(ImmutableArray<End> ends, SharedOrigins least, bool[] quotes)
    {
        bool IsFirsthand(int i) => ends[i].IsNamed && !quotes[i] && ends[i].Speakers.Length > 0 && !ends[i].Keys.All(_passing.Contains);
        bool open = Enumerable.Range(0, ends.Length).Any(i => IsFirsthand(i) && ends[i].Speakers.Any(s => SideTable.IsPerson(s) && (ReferenceEquals(_sides.Of(s), s) || _sides.IsBody(_sides.Of(s)))));
        int persons = least.Count(i => IsFirsthand(i) && ends[i].Speakers.Any(SideTable.IsPerson)), bodies = least.Count(i => IsFirsthand(i) && !ends[i].Speakers.Any(SideTable.IsPerson));
        int firsthand = open ? Math.Max(persons, bodies) : least.Count(IsFirsthand);
        return firsthand > 0 ? firsthand : Math.Min(1, least.Count(i => ends[i].IsNamed && !quotes[i]));
    }

    private static ImmutableArray<Entity> InOrder(IEnumerable<Entity> entities) =>
        [.. entities.Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
}
