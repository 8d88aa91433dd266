using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// For whom a director, a minister or a spokesman speaks of whom no words say it: the one body that the sentences before are about, or that the
/// reports name; of a minister the ministry of the same matter, or the one state that the report's sentences are about; of who signs below, the body of the first line.
/// </summary>
internal sealed class BareTitles(Joined story, Sides sides)
{
    private const int LongestSignature = 80;

    /// <summary>Offices of a body that has a name, and of no state.</summary>
    private static readonly string[] OfBodies = ["chairman", "chairwoman", "chair", "director", "manager", "executive", "officer", "treasurer", "spokesman"];

    private static readonly string[] OfStates = ["minister", "premier"];

    /// <summary>"The Norvians say": told to somebody else as often as not.</summary>
    private static readonly string[] Saying = ["say", "claim", "accuse", "tell", "argue"];

    public Entity? BodyOf(Entity person)
    {
        if (OfSignature(person) is { } signed) return signed;
        if (person.Offices.IsEmpty && person.Variants.SelectMany(v => v.Places).Select(OfMinister).FirstOrDefault(m => m is not null) is { } matter) return matter;
        foreach (OfficeGiven office in person.Offices)
        {
            string last = office.Text[(office.Text.LastIndexOf(' ') + 1)..].ToLowerInvariant();
            bool ofState = OfStates.Contains(last);
            if (!ofState && !OfBodies.Contains(last) && last != "spokeswoman") continue;
            ReadReport report = story.ReportOf(office.At.Report);
            int at = report.Parsed.TokenAt(office.At.Span.Start);
            if ((ofState ? OfMinistry(office.Text) ?? (IsInterview(report) ? null : OfOneState(report)) : Only(ToldOf(report, at)) ?? OnlyNamed(person)) is { } body && !ReferenceEquals(body, person)) return body;
        }

        return null;
    }

    /// <summary>"Nordwind pays its share," says the director: who speaks of a body by its name is seldom of it.</summary>
    public static bool IsQuoted(ReadReport report, int token)
    {
        int at = report.Parsed.Spans[token].Start, line = report.Report.Text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return report.Statements.Any(s => s.Kind == StatementKind.Direct && s.Content.Any(c => c.Contains(report.Parsed.Spans[token]))) || (at > line && QuoteMarks.IsOpen(report.Report.Text.AsSpan(line, at - line)));
    }

    /// <summary>Whom a word mentions; of "Skarvik Athletic" where only the town was taken for a name, the town.</summary>
    public Entity? Named(ReadReport report, int token)
    {
        if (Mentioned(report, token) is { } named) return named;
        bool goesOn = token > 0 && report.Parsed.SentenceOf[token - 1] == report.Parsed.SentenceOf[token] && char.IsUpper(report.Parsed.Form(token)[0]) && char.IsUpper(report.Parsed.Form(token - 1)[0]);
        return goesOn ? Mentioned(report, token - 1) : null;
    }

    private Entity? Mentioned(ReadReport report, int token) => story.EntityOf(report.Whom(token)) ?? (char.IsUpper(report.Parsed.Form(token)[0]) ? sides.Called(report.Parsed.Lower(token)) : null);

    private static Entity? Only(IEnumerable<Entity> bodies) => bodies.Distinct<Entity>(ReferenceEqualityComparer.Instance).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The bodies that sentences are about, before a token: who is the subject of their main verb, or whose trustees are.</summary>
    private IEnumerable<Entity> ToldOf(ReadReport report, int before)
    {
        ParsedText parsed = report.Parsed;
        int opening = BehindDateline(report);
        string text = report.Report.Text;
        if (opening > 0 && opening < before && Named(report, opening) is { } first && sides.Of(first) is { } told) yield return told;
        for (int t = opening; t < before; t++)
        {
            if (parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass) || parsed.Heads[t] is not (>= 0 and var verb) || parsed.Heads[verb] >= 0 || OpeningDateline.EndIn(text, parsed.Spans[t].Start) > parsed.Spans[t].Start || IsQuoted(report, t) || Saying.Contains(parsed.Lemma(verb))) continue;
            Entity? side = Named(report, t) is { } who ? who.Type is ReferentType.Person or ReferentType.Unnamed or ReferentType.Document ? null : sides.Of(who) : sides.OfOwner(report, t);
            if (side is { Type: ReferentType.Organisation or ReferentType.Place or ReferentType.Group }) yield return side;
        }
    }

    /// <summary>"SKARVIK, May 3 (Agency) - Norvia rejected": the name that does something right behind the dateline; 0 where there is none.</summary>
    private static int BehindDateline(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < Math.Min(parsed.Count - 2, FarthestDateline); t++)
            if (OpeningDateline.EndIn(report.Report.Text, parsed.Spans[t - 1].Start) == parsed.Spans[t].Start && parsed.Pos[t] == Pos.PROPN && parsed.Pos[t + 1] is Pos.VERB or Pos.AUX) return t;
        return 0;
    }

    private const int FarthestDateline = 40;

    /// <summary>What an interview tells of others is told to the one who is asked.</summary>
    private static bool IsInterview(ReadReport report) => report.Headline is { } headline && headline.Of(report.Report.Text).Contains("interview", StringComparison.OrdinalIgnoreCase);

    /// <summary>The known states that each report names.</summary>
    private readonly Lazy<ILookup<ReportId, string>> _statesIn = new(() => story.Entities.Where(e => e.Type == ReferentType.Place).SelectMany(e => e.Variants).Select(v => (State: StateWords.Whole(v.Form), v.Places)).Where(v => v.State is not null).SelectMany(v => v.Places.Select(p => (p.Report, State: v.State!))).ToLookup(p => p.Report, p => p.State));

    /// <summary>The one state that a report tells of; where it tells of none, "the government" of the story.</summary>
    private Entity? OfOneState(ReadReport report)
    {
        // A report that names several known states may tell of the minister of any of them.
        if (_statesIn.Value[report.Report.Id].Distinct(StringComparer.Ordinal).Count() > 1) return null;
        Entity[] states = [.. ToldOf(report, report.Parsed.Count).Where(IsState)];
        return states.Length > 0 ? Only(states) : Only(story.Entities.Where(e => e.Type == ReferentType.Group && e.Name.Equals("the government", StringComparison.OrdinalIgnoreCase)).Select(sides.Of).OfType<Entity>());
    }

    /// <summary>A place, or a body of one name that is no people: "Norvia", not "Republicans".</summary>
    private bool IsState(Entity body) => body.Type == ReferentType.Place || !(body.Name.Contains(' ', StringComparison.Ordinal) || body.Name.EndsWith('s') || Firms.Is(story, body));

    /// <summary>"The Heritage Minister", where the story names one Ministry of Heritage.</summary>
    private Entity? OfMinistry(string office)
    {
        string[] words = office.ToLowerInvariant().Split(' ');
        return words.Length < 2 ? null : Only(story.Entities.Where(e => e.Type == ReferentType.Organisation && e.Name.ToLowerInvariant().Split(' ') is var name && name.Contains("ministry") && name.Contains(words[^2])).Select(e => sides.Of(e) ?? e));
    }

    /// <summary>"The Heritage Minister, Mrs Dahl": the office stands before the comma.</summary>
    private Entity? OfMinister(Place place)
    {
        ParsedText parsed = story.ReportOf(place.Report).Parsed;
        int comma = parsed.TokenAt(place.Span.Start) - 1;
        if (comma > 0 && parsed.Lower(comma) is "mr" or "mrs" or "ms" or "miss" or "dr" or "sir" or "mr." or "mrs." or "ms.") comma--;
        return comma > 1 && parsed.Lower(comma) == "," && OfStates.Contains(parsed.Lower(comma - 1)) ? OfMinistry(parsed.SpanOf(comma - 2, comma).Of(story.ReportOf(place.Report).Report.Text)) : null;
    }

    /// <summary>The one body that the reports which name a person tell of.</summary>
    private Entity? OnlyNamed(Entity person)
    {
        HashSet<ReportId> reports = [.. person.Variants.SelectMany(v => v.Places).Select(p => p.Report)];
        IEnumerable<Entity> known = story.Entities.Where(e => (e.Type is ReferentType.Organisation or ReferentType.Place || (e.Type == ReferentType.Group && sides.Of(e) is not null)) && e.Variants.Any(v => v.Places.Any(p => reports.Contains(p.Report) && (e.Type != ReferentType.Place || ActsOrGoesOn(p)))));
        Entity? only = Only(known.Concat(reports.SelectMany(r => Called(story.ReportOf(r)))).Select(e => sides.Of(e) ?? e));
        return only is null || reports.Any(r => story.ReportOf(r).Outlet?.Name == only.Name) ? null : only;
    }

    /// <summary>Bodies of a report that only another shows to be named so.</summary>
    private IEnumerable<Entity> Called(ReadReport report)
    {
        for (int t = 0; t < report.Parsed.Count; t++)
            if (report.Parsed.Pos[t] == Pos.PROPN && report.Whom(t) is null && sides.Called(report.Parsed.Lower(t)) is { Type: ReferentType.Organisation } body) yield return body;
    }

    /// <summary>A town that does something, or whose name goes on ("Skarvik Athletic").</summary>
    private bool ActsOrGoesOn(Place place)
    {
        ParsedText parsed = story.ReportOf(place.Report).Parsed;
        int last = parsed.TokenAt(place.Span.End - 1);
        return parsed.Relations[last] is Relation.nsubj or Relation.nsubj_pass || (last + 1 < parsed.Count && parsed.Pos[last + 1] == Pos.PROPN);
    }

    /// <summary>Who signs below, for the body that the first line names, or that the text is about first.</summary>
    private Entity? OfSignature(Entity person)
    {
        foreach (Place place in person.Variants.SelectMany(v => v.Places))
        {
            ReadReport report = story.ReportOf(place.Report);
            string text = report.Report.Text;
            if (text.Length - place.Span.Start > LongestSignature || text.LastIndexOf('\n', place.Span.Start) != place.Span.Start - 1 || text.AsSpan(place.Span.End).Contains('.')) continue;
            if ((sides.OfHeading(report) ?? ToldOf(report, report.Parsed.Count).FirstOrDefault()) is { } body && !ReferenceEquals(body, person)) return body;
        }

        return null;
    }
}
