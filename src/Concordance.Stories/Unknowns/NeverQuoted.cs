using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Origins;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>
/// Who is spoken about and never heard: somebody who is accused more than in passing, or who acts in several reports, and of whom, or of whose
/// side, no report has a word. Who only is named, or only suffers, owes nobody an answer.
/// </summary>
internal static class NeverQuoted
{
    private static readonly RuleId Rule = new("unknowns/never-quoted");

    /// <summary>Of one story; and so many deeds, told in so many reports, make somebody matter.</summary>
    private const int Most = 3, Deeds = 3, Reports = 2;

    /// <summary>So often named, one charge is not in passing.</summary>
    private const int Often = 3;

    private const int MostPlaces = 4;

    public static void Find(Joined story, Questions questions)
    {
        HashSet<Entity> heard = Heard(story);
        Dictionary<Entity, List<Place>> addressed = Addressed(story), acting = Acting(story);
        HashSet<Entity> victims = new(Of(story, e => e.Type.Name is "die" or "kill" or "injure" or "murder", p => p.Role is Role.Patient || p.Role is Role.Agent).Where(v => v.Event.Type.Name is "die" || v.By is not Role.Agent).Select(v => v.Who), ReferenceEqualityComparer.Instance);
        HashSet<string> outlets = [.. story.Reports.Select(r => r.Outlet?.Name).OfType<string>()];
        bool Silent(Entity who) => IsParty(who, story) && !heard.Contains(who) && !victims.Contains(who) && !who.Variants.Any(v => outlets.Contains(v.Form));
        bool Matters(Entity who) => (addressed.TryGetValue(who, out List<Place>? charges) && (charges.Count > 1 || Named(who) >= Often)) || (acting.TryGetValue(who, out List<Place>? deeds) && deeds.Count >= Deeds && deeds.Select(d => d.Report).Distinct().Count() >= Reports);
        foreach (Entity who in story.Entities.Where(e => Silent(e) && Matters(e)).OrderByDescending(e => addressed.GetValueOrDefault(e)?.Count ?? 0).ThenByDescending(e => acting.GetValueOrDefault(e)?.Count ?? 0).ThenBy(e => e.Main.Report).ThenBy(e => e.Main.Span).Take(Most))
            questions.Ask(Rule, UnknownKind.SilentParty, $"What does {Named(story, who)} say?", [who], addressed.GetValueOrDefault(who, acting.GetValueOrDefault(who, [])).Take(MostPlaces));
    }

    private static bool IsParty(Entity who, Joined story) => who.Type is ReferentType.Person or ReferentType.Organisation && Named(who) > 0 && !IsPeople(story.ReportOf(who.Main.Report).Parsed, who.Main.Span);

    /// <summary>"The council", where reports set the article before the name.</summary>
    private static string Named(Joined story, Entity who)
    {
        ParsedText parsed = story.ReportOf(who.Main.Report).Parsed;
        int first = parsed.TokenAt(who.Main.Span.Start);
        return who.Type != ReferentType.Person && first > 0 && parsed.Lower(first - 1) == "the" && !who.Name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? $"the {who.Name}" : who.Name;
    }

    private static int Named(Entity who) => who.Members.Sum(m => m.Mentions.Count(x => x.Kind == MentionKind.Name));

    /// <summary>"Republicans", "New Yorkers": nobody speaks for them all.</summary>
    private static bool IsPeople(ParsedText parsed, Span name) => parsed.Tags[parsed.TokenAt(name.End - 1)] == "NNPS";

    /// <summary>All who speak or pass on, those they speak for, and those whose office names one who is heard.</summary>
    private static HashSet<Entity> Heard(Joined story)
    {
        HashSet<Entity> heard = new(ReferenceEqualityComparer.Instance);
        foreach (Told<Statement> told in story.Statements)
            foreach (Referent one in (told.What.Speaker?.Referents ?? []).SelectMany(WithMembers).Concat(told.What.Relay.SelectMany(Stations).Select(s => s.Referent).OfType<Referent>()))
                if (story.EntityOf(one) is { } entity) heard.Add(entity);
        foreach (Told<Statement> told in story.Statements.Where(s => s.What.Speaker is not null))
            foreach (Entity named in NamedIn(story, told.In, told.What.Speaker!)) heard.Add(named);
        HashSet<string> offices = [.. heard.SelectMany(h => h.Offices).SelectMany(o => o.Text.Split(' ')), .. heard.Select(h => h.Name)];
        HashSet<string> bodies = [.. heard.Where(h => h.Type != ReferentType.Person).Select(h => h.Name)];
        SideTable table = story.Sides;
        HashSet<Entity> sides = new(heard.Select(table.Of), ReferenceEqualityComparer.Instance);
        heard.UnionWith(story.Entities.Where(e => sides.Contains(table.Of(e)) || e.Variants.Any(v => offices.Contains(v.Form) || offices.Contains(v.Form.Split(' ')[0])) || e.Offices.Any(o => o.Text.Split(' ').Any(bodies.Contains))));
        return heard;
    }

    /// <summary>"A spokesman for the union", "officials of Norland": whoever is named in the words of a speaker is heard.</summary>
    private static IEnumerable<Entity> NamedIn(Joined story, ReadReport report, Speaker speaker) =>
        report.Referents.Where(r => r.Mentions.Any(m => m.Kind == MentionKind.Name && (speaker.Span.Contains(m.Span) || speaker.Office?.Contains(m.Span) == true))).Select(story.EntityOf).OfType<Entity>();

    private static IEnumerable<Referent> WithMembers(Referent referent) => referent.Members.Append(referent);

    private static IEnumerable<Source> Stations(Source source) => source.Via.SelectMany(Stations).Prepend(source);

    /// <summary>Accused by a statement or in an event, each with its places.</summary>
    private static Dictionary<Entity, List<Place>> Addressed(Joined story)
    {
        Dictionary<Entity, List<Place>> addressed = new(ReferenceEqualityComparer.Instance);
        foreach (Told<Statement> told in story.Statements.Where(s => s.What.Act is Act.Accuse))
        {
            if (story.EntityOf(told.What.To) is { } to) Add(addressed, to, told.In.Report.At(told.What.ContentHull));
            // "accused Aasen of lying": who is accused stands first in what is said.
            int start = told.What.ContentHull.Start;
            if (told.In.Referents.FirstOrDefault(r => r.Mentions.Any(m => m.Kind == MentionKind.Name && m.Span.Contains(start))) is { } first && story.EntityOf(first) is { } accused) Add(addressed, accused, told.In.Report.At(told.What.ContentHull));
        }

        foreach ((Entity who, Event what, Place at, _) in Of(story, e => e.Type.Plover is "ACCUSE" && e.Status is EventStatus.Happened or EventStatus.Ongoing, p => p.Role is Role.Patient or Role.Recipient)) Add(addressed, who, at);
        return addressed;
    }

    /// <summary>What somebody does, plans or refuses; told in several reports it is a party's doing.</summary>
    private static Dictionary<Entity, List<Place>> Acting(Joined story)
    {
        Dictionary<Entity, List<Place>> acting = new(ReferenceEqualityComparer.Instance);
        foreach ((Entity who, _, Place at, _) in Of(story, e => e.Type.Plover is not null && e.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Planned or EventStatus.Refused, p => p.Role is Role.Agent)) Add(acting, who, at);
        return acting;
    }

    private static IEnumerable<(Entity Who, Event Event, Place At, Role By)> Of(Joined story, Func<Event, bool> what, Func<Participant, bool> who) =>
        story.Events.Where(e => what(e.What)).SelectMany(e => e.What.Participants.Where(who).Select(p => (Who: story.EntityOf(p.Referent), Event: e.What, At: e.In.Report.At(e.What.Span), p.Role))).Where(p => p.Who is not null).Select(p => (p.Who!, p.Event, p.At, p.Role));

    private static void Add(Dictionary<Entity, List<Place>> all, Entity who, Place at)
    {
        if (!all.TryGetValue(who, out List<Place>? places)) all[who] = places = [];
        if (!places.Contains(at)) places.Add(at);
    }
}
