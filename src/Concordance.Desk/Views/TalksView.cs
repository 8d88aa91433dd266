using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;

namespace Concordance.Desk.Views;

/// <summary>Names of all that a negotiation speaks of, by id.</summary>
public sealed record TalksView(ImmutableSortedDictionary<string, string> Names)
{
    public static Beside<TalksEntry, TalksView>? Of(Shown shown, StoryEntry story) => story.Talks?.Found is not { } talks ? null : new(talks, new TalksView(
        talks.Parties.Concat(talks.ThirdParties).Concat(talks.Positions.Select(p => p.Party)).Concat(talks.Waits.Select(w => w.Holder).OfType<string>()).Concat(talks.Rounds.SelectMany(r => r.Delegations).SelectMany(d => d.Members.Append(d.Party).Append(d.Head ?? d.Party)))
            .Concat(talks.Knots.SelectMany(k => k.WaysOut).SelectMany(w => w.By)).Concat(talks.Roadmaps.Select(r => r.By)).Concat(talks.Rounds.SelectMany(r => new[] { r.Time, r.Place, r.Duration }).OfType<string>()).Distinct().ToImmutableSortedDictionary(id => id, id => shown.NameOf(id) ?? shown.TimeOf(id)?.Span.Text ?? id, StringComparer.Ordinal)));
}
