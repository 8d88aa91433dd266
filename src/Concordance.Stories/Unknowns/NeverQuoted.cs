using System.Collections.Immutable;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Unknowns;

/// <summary>Who is spoken about but never quoted: persons and organisations that reports often name, or that others address, accuse or make demands on, and of whom no report has a word.</summary>
public static class NeverQuoted
{
    /// <summary>So many mentions, or one accusation, and an answer is missed.</summary>
    private const int Often = 4;

    /// <summary>The most often named first, then by their first mention.</summary>
    public static ImmutableArray<Entity> Find(Joined story)
    {
        HashSet<Entity> heard = new(ReferenceEqualityComparer.Instance), addressed = new(ReferenceEqualityComparer.Instance);
        foreach (Told<Statement> told in story.Statements)
        {
            IEnumerable<Referent> sources = told.What.Relay.SelectMany(Stations).Select(s => s.Referent).OfType<Referent>();
            foreach (Referent speaker in (told.What.Speaker?.Referents ?? []).Concat(sources))
                if (story.EntityOf(speaker) is { } entity) heard.Add(entity);
            if (told.What.Act is Act.Accuse or Act.Demand or Act.Ask && story.EntityOf(told.What.To) is { } to) addressed.Add(to);
            // "accused Aasen of lying": who is accused stands first in what is said.
            if (told.What.Act is Act.Accuse && told.In.Referents.FirstOrDefault(r => r.Mentions.Any(m => m.Span.Contains(told.What.ContentHull.Start))) is { } first && story.EntityOf(first) is { } accused) addressed.Add(accused);
        }

        foreach (Told<Event> told in story.Events.Where(e => e.What.Type.Plover is "ACCUSE" or "REQUEST" or "THREATEN"))
            foreach (Participant one in told.What.Participants.Where(p => p.Role is Role.Patient or Role.Recipient))
                if (story.EntityOf(one.Referent) is { } entity) addressed.Add(entity);
        return [.. story.Entities.Where(e => e.Type is ReferentType.Person or ReferentType.Organisation && !heard.Contains(e) && (addressed.Contains(e) || Mentions(e) >= Often))
            .OrderByDescending(Mentions).ThenBy(e => e.Main.Report).ThenBy(e => e.Main.Span)];
    }

    private static int Mentions(Entity entity) => entity.Members.Sum(m => m.Mentions.Length);

    private static IEnumerable<Source> Stations(Source source) => source.Via.SelectMany(Stations).Prepend(source);
}
