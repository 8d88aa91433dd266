using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Exports;
using Concordance.Dossiers.Json;
using Concordance.Language.Times;
using Concordance.Store.Acts;

namespace Concordance.Desk.Views;

/// <summary>What a page shows beside a negotiation.</summary>
/// <param name="Names">Of all that it speaks of, by id.</param>
/// <param name="Supposed">What a person decided to suppose, by id: "assume", "deny", "waive", "soften", "happened".</param>
public sealed record TalksView(ImmutableSortedDictionary<string, string> Names, ImmutableSortedDictionary<string, string> Supposed)
{
    public static Beside<TalksEntry, TalksView>? Of(Shown shown, StoryEntry story) => story.Talks?.Found is not { } talks ? null : new(talks, new TalksView(
        talks.Parties.Concat(talks.ThirdParties).Concat(talks.Positions.Select(p => p.Party)).Concat(talks.Waits.Select(w => w.Holder).OfType<string>()).Concat(talks.Rounds.SelectMany(r => r.Delegations).SelectMany(d => d.Members.Append(d.Party).Append(d.Head ?? d.Party)))
            .Concat(talks.Knots.SelectMany(k => k.WaysOut).SelectMany(w => w.By)).Concat(talks.Roadmaps.Select(r => r.By)).Concat(talks.Rounds.SelectMany(r => new[] { r.Time, r.Place, r.Duration }).OfType<string>()).Distinct().ToImmutableSortedDictionary(id => id, id => shown.NameOf(id) ?? (shown.TimeOf(id) is { } time ? Told(time) : id), StringComparer.Ordinal),
        Standing.Latest(shown.Held.Acts).Select(k => k.Act).OfType<DecideFinding>().Where(f => f is { Supposes: true, Id: not null }).DistinctBy(f => f.Id).ToImmutableSortedDictionary(f => f.Id!, f => Written.Of(f.Word), StringComparer.Ordinal)));

    /// <summary>A day that is known as such, for the page to tell in its words; else the report's own.</summary>
    private static string Told(TimeEntry time) => time is { Kind: TimeKind.Date, OfUnknownYear: null, Value: { Length: 10 } day } ? day : time.Span.Text;
}
