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
/// long) where a body speaks beside those who speak for it, and where two names may be one person's. An end without a name and the report's own voice count for "at most" alone;
/// so does an agency beside somebody named, since nobody knows whom it has it from.
/// </summary>
public sealed class Upstreams
{
    private readonly Joined _story;
    private readonly SideTable _sides;
    private readonly ILookup<ReportId, (Span Span, Copy Copy)> _copied;

    /// <summary>Those that pass on what others say, somewhere in the story.</summary>
    private readonly HashSet<object> _passing;

    /// <param name="copies">Of the story.</param>
    public Upstreams(Joined story, ImmutableArray<Copy> copies)
    {
        (_story, _sides) = (story, new SideTable(story.Entities));
        _copied = copies.Where(c => c.As.HasOneOrigin()).ByReport();
        _passing = new(story.Statements.SelectMany(s => s.What.Relay.SelectMany(End.Along).Where(r => r.As is SourceKind.Agency or SourceKind.Outlet).Select(r => End.Key(story, s.In, r))), OriginKeys.Instance);
    }

    /// <summary>One claim alone.</summary>
    public static Founded Count(Joined story, ImmutableArray<Passage> supports, ImmutableArray<Copy> copies) => new Upstreams(story, copies).Count(supports);

    /// <param name="supports">Passages that assert the claim.</param>
    public Founded Count(ImmutableArray<Passage> supports)
    {
        ImmutableArray<End> ends = [.. supports.Select(p => End.Of(_story, p))];
        HashSet<object> speaking = new(ends.Where(e => e.IsNamed).SelectMany(e => e.Keys), OriginKeys.Instance);
        HashSet<Entity> bodies = new(ends.SelectMany(e => e.Speakers).Where(s => !SideTable.IsPerson(s)).Select(_sides.Of), ReferenceEqualityComparer.Instance);
        SharedOrigins most = new(supports.Length), least = new(supports.Length);
        // Whoever speaks in thousands of supports bears thousands of offices: what they share with others is told once, further supports have themselves.
        HashSet<Entity> told = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < ends.Length; i++)
        {
            Span at = supports[i].At.Span;
            object[] keys = [.. ends[i].Keys, .. _copied[supports[i].At.Report].Where(c => 2 * c.Span.Shared(at) > at.Length).Select(c => c.Copy.Because)];
            most.Join(i, keys);
            least.Join(i, [.. keys, .. ends[i].Stations.Where(speaking.Contains), .. ends[i].Speakers.Select(_sides.Of).Where(bodies.Contains), .. ends[i].Speakers.SelectMany(s => told.Add(s) ? [.. PerhapsOne(s), .. bodies.Where(b => IsOfficeOf(s, b))] : new object[] { s.Main })]);
        }

        Entity[] speakers = [.. ends.SelectMany(e => e.Speakers)];
        return new Founded(new Independence(AtLeast(ends, least), Math.Max(1, most.Count(_ => true))), InOrder(speakers), InOrder(speakers.Select(_sides.Of)));
    }

    /// <summary>Whom a reader could take for one: forms of a name that stay a question, and those who bear one office in its full words ("foreign minister of Norway").</summary>
    private static IEnumerable<object> PerhapsOne(Entity speaker) =>
        [speaker.Main, .. speaker.PerhapsSame.Select(p => (object)p.Other), .. speaker.Offices.Where(o => o.Text.Contains(' ', StringComparison.Ordinal)).Select(o => "office " + o.Text.ToLowerInvariant())];

    /// <summary>"Kremlin spokesman" beside the Kremlin.</summary>
    private static bool IsOfficeOf(Entity person, Entity body) => person.Offices.Any(o => o.Text.Contains(body.Name, StringComparison.Ordinal));

    /// <summary>Somebody for whom nobody is told to speak may speak for a body that speaks too: then persons count, or bodies, whichever are more.</summary>
    private int AtLeast(ImmutableArray<End> ends, SharedOrigins least)
    {
        bool IsFirsthand(int i) => ends[i].IsNamed && ends[i].Speakers.Length > 0 && !ends[i].Keys.All(_passing.Contains);
        bool open = Enumerable.Range(0, ends.Length).Any(i => IsFirsthand(i) && ends[i].Speakers.Any(s => SideTable.IsPerson(s) && ReferenceEquals(_sides.Of(s), s)));
        int persons = least.Count(i => IsFirsthand(i) && ends[i].Speakers.Any(SideTable.IsPerson)), bodies = least.Count(i => IsFirsthand(i) && !ends[i].Speakers.Any(SideTable.IsPerson));
        int firsthand = open ? Math.Max(persons, bodies) : least.Count(IsFirsthand);
        return firsthand > 0 ? firsthand : Math.Min(1, least.Count(i => ends[i].IsNamed));
    }

    private static ImmutableArray<Entity> InOrder(IEnumerable<Entity> entities) =>
        [.. entities.Distinct<Entity>(ReferenceEqualityComparer.Instance).OrderBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
}
