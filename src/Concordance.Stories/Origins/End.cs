using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>Where a support's way back ends.</summary>
/// <param name="Keys">What makes two ends one: speakers; where none is named, the station nearest them; else the report itself.</param>
/// <param name="Stations">Those that pass it on.</param>
/// <param name="Speakers">Named ones.</param>
internal sealed record End(ImmutableArray<object> Keys, ImmutableArray<object> Stations, ImmutableArray<Entity> Speakers, bool IsNamed)
{
    public static End Of(Joined story, Passage support)
    {
        ReadReport report = story.ReportOf(support.At.Report);
        if (support.Statement is not { } said) return new End([OwnVoice(report)], [], [], false);
        ImmutableArray<Source> stations = [.. said.Relay.SelectMany(Along)];
        ImmutableArray<object> passing = [.. stations.Select(s => Key(story, report, s))];
        ImmutableArray<Entity> speakers = [.. (said.Speaker?.Referents ?? []).Select(story.EntityOf).OfType<Entity>().Where(e => e.Type is not (ReferentType.Unnamed or ReferentType.Group))];
        if (speakers.Length > 0) return new End([.. speakers], passing, speakers, true);
        // Who an agency has it from is not told: the agency is as far as the way goes.
        if (stations.FirstOrDefault(s => s.As is not SourceKind.Unnamed) is { } named) return new End([Key(story, report, named)], passing, [], true);
        return new End([said.Speaker is { } who ? report.Report.At(who.Span) : OwnVoice(report)], passing, [], false);
    }

    /// <summary>Two reports of one outlet are one voice.</summary>
    private static object OwnVoice(ReadReport report) => report.Outlet is { } outlet ? "outlet " + outlet.Name.ToLowerInvariant() : report.Report.Id;

    public static IEnumerable<Source> Along(Source source) => source.Via.SelectMany(Along).Prepend(source);

    public static object Key(Joined story, ReadReport report, Source source) => (object?)story.EntityOf(source.Referent) ?? source.Span.Of(report.Report.Text).ToLowerInvariant();
}
