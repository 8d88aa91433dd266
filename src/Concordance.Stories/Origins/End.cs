using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Origins;

/// <summary>Where a support's way back ends.</summary>
/// <param name="Keys">What makes two ends one: speakers; where none is named, the station nearest them; else the report itself.</param>
/// <param name="Stations">Those that pass it on.</param>
/// <param name="Speakers">Named ones.</param>
internal sealed record End(ImmutableArray<object> Keys, ImmutableArray<object> Stations, ImmutableArray<Entity> Speakers, bool IsNamed)
{
    public static End Of(Joined story, OutletNames outlets, Passage support)
    {
        ReadReport report = story.ReportOf(support.At.Report);
        ImmutableArray<object> own = outlets.Of(report);
        if (support.Statement is not { } said) return new End([own[0]], own, [], false);
        ImmutableArray<Source> stations = [.. said.Relay.SelectMany(Along)];
        ImmutableArray<object> passing = [.. stations.Select(s => Key(story, outlets, report, s)), .. own];
        ImmutableArray<Entity> speakers = [.. (said.Speaker?.Referents ?? []).Select(r => AuthorOf(story, report, r, said.Speaker!) ?? story.EntityOf(r)).OfType<Entity>().Where(e => e.Type is not (ReferentType.Unnamed or ReferentType.Group))];
        if (speakers.Length > 0) return new End([.. speakers], passing, speakers, true);
        // Who an agency has it from is not told: the agency is as far as the way goes.
        if (stations.FirstOrDefault(s => s.As is not SourceKind.Unnamed) is { } named) return new End([Key(story, outlets, report, named)], passing, [], true);
        return new End([said.Speaker is { } who ? outlets.Known(who.Span.Of(report.Report.Text)) ?? report.Report.At(who.Span) : own[0]], passing, [], false);
    }

    /// <summary>"A report by the board" speaks for the board.</summary>
    private static Entity? AuthorOf(Joined story, ReadReport report, Referent referent, Speaker speaker)
    {
        if (referent.Type != ReferentType.Document) return null;
        ParsedText parsed = report.Parsed;
        return parsed.TokensOf(speaker.Span).Where(t => parsed.Pos[t] == Pos.PROPN && (parsed.Preposition(t) is "by" or "of" or "from" || parsed.Relations[t] == Relation.nmod_poss)).Select(t => story.EntityOf(report.Whom(t))).FirstOrDefault(e => e?.Type is ReferentType.Organisation or ReferentType.Person);
    }

    public static IEnumerable<Source> Along(Source source) => source.Via.SelectMany(Along).Prepend(source);

    public static object Key(Joined story, OutletNames outlets, ReadReport report, Source source) => (object?)story.EntityOf(source.Referent) ?? outlets.Key(source.Span.Of(report.Report.Text));
}
