using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// For whom somebody speaks, by office alone: a minister, a ministry and a seat of government for their state, a union's president
/// for the union, a paper for its owner. It is long because each way in which words name a side asks for the others. Whose office names two, or nobody, speaks for nobody but themselves.
/// </summary>
public sealed class Sides
{
    private const int LongestName = 6;

    private static readonly IReadOnlySet<string> Organs = WordList.ReadSet(typeof(Sides), "en.organs-of-state.txt"), Representatives = WordList.ReadSet(typeof(Sides), "en.representatives.txt");

    /// <summary>What a minister is in charge of is no body.</summary>
    private static readonly HashSet<string> Portfolios = [.. WordList.Read(typeof(Story), "en.portfolios.txt").Select(l => l[..l.IndexOf(' ', StringComparison.Ordinal)])];

    private static readonly HashSet<string> Groups = [.. WordList.Read(typeof(Sides), "en.bargaining-groups.txt"), .. WordList.Read(typeof(CoreferenceResolver), "en.bodies.txt")];

    /// <summary>Whether a noun calls groups that bargain, bodies or organs of a state.</summary>
    public static bool IsBody(string noun) => Groups.Contains(noun) || Organs.Contains(noun);

    private readonly Joined _story;
    private readonly BodiesByUse _byUse;
    private readonly ShortNames? _shortOf;
    private readonly Announcers? _announcers;
    private readonly Peoples _peoples;
    private readonly Wholes _wholes;
    private readonly Spokespeople? _spokes;
    private readonly Entity? _firm;
    private readonly Dictionary<string, Entity> _ofPlaceNoun = new(StringComparer.Ordinal);
    private readonly Membership? _members;
    private readonly TownsOfStates? _towns;
    private readonly Dictionary<string, Entity> _ofState = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _ofForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity?> _ofNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<Entity, Entity?> _known = new(ReferenceEqualityComparer.Instance);

    public Sides(Joined story)
    {
        _story = story;
        _byUse = new BodiesByUse(story);
        _shortOf = new ShortNames(story);
        _peoples = new Peoples(story);
        _wholes = new Wholes(story, _byUse);
        foreach (Entity entity in story.Entities.Where(e => IsBody(e) || _byUse.Contains(e)))
        {
            foreach (Variant variant in entity.Variants) _ofForm.TryAdd(variant.Form.ToLowerInvariant(), entity);
            if (entity.Type == ReferentType.Organisation) Called(entity);
            // The state under its own name before its capital or seat.
            if (NameStates(entity).FirstOrDefault() is { } state && (Rank(entity) == 0 || !entity.Variants.All(v => Reading.Naming.States.OfCapital(v.Form) is not null) || Venues.Acts(story, entity)) && (!_ofState.TryGetValue(state, out Entity? known) || (Rank(entity), Mentions(known)).CompareTo((Rank(known), Mentions(entity))) < 0)) _ofState[state] = entity;
        }

        _members = new Membership(story, Groups);
        if (_members.Union is { } union) _ofNoun.TryAdd("union", union);
        // "The district" is the one School District that the names take for a place.
        foreach (IGrouping<string, Entity> named in story.Entities.Where(e => e.Type == ReferentType.Place && LastWord(e.Name) is "district" or "county" or "council" or "authority" && e.Name.Contains(' ', StringComparison.Ordinal)).GroupBy(e => LastWord(e.Name)))
            if (named.Count() == 1) _ofPlaceNoun[named.Key] = named.First();
        // "The militia" is the one organisation of the story whose name ends so.
        foreach (IGrouping<string, Entity> named in story.Entities.Where(e => e.Type == ReferentType.Organisation && e.Name.Contains(' ', StringComparison.Ordinal)).GroupBy(e => LastWord(e.Name)))
            if (named.Count() == 1 && !(named.Key == "army" && Membership.IsArmed(named.First().Name))) _ofNoun.TryAdd(named.Key, Full(named.First()));
        Cities();
        // "The union" of every report is the one that some report's name tells it to be.
        foreach (IGrouping<string, Entity> told in story.Entities.Where(e => e.Type == ReferentType.Group).Select(e => (Noun: LastWord(e.Name), Whole: _wholes.Of(e))).Where(p => p.Whole is not null).GroupBy(p => p.Noun, p => p.Whole!, StringComparer.Ordinal))
            if (told.Distinct<Entity>(ReferenceEqualityComparer.Instance).Count() == 1) _ofNoun.TryAdd(told.Key, told.First());
        foreach (Entity group in story.Entities.Where(e => e.Type == ReferentType.Group && Bargains(e) && OfHeadline(e) is null && ToldGroups.Plain(story, e) is null).OrderByDescending(Mentions).ThenByDescending(e => e.Name.Length).ThenBy(e => e.Name, StringComparer.Ordinal)) _ofNoun.TryAdd(LastWord(group.Name), Employer(LastWord(group.Name)) ?? group);
        _towns = new TownsOfStates(story, this);
        _announcers = new Announcers(story, this);
        // Who speaks for whom was asked for the announcers, before the words around a name could be.
        _known.Clear();
        _spokes = new Spokespeople(story, this, Representatives);
        _firm = OnlyFirm();
        if (_firm is null) return;
        foreach (string noun in FirmNouns)
            if (!_ofNoun.TryGetValue(noun, out Entity? called) || called is not null || IsCalled(_firm, noun)) _ofNoun[noun] = _firm;
        _known.Clear();
    }

    /// <summary>"The city" is "the City" and "the City of Skarvik"; so is its council where none has a name.</summary>
    private void Cities()
    {
        foreach (Entity city in _story.Entities.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place && (e.Name.Equals("city", StringComparison.OrdinalIgnoreCase) || e.Name.StartsWith("City of ", StringComparison.Ordinal))).OrderByDescending(e => e.Name.Length))
        {
            _ofNoun.TryAdd("city", city);
            _ofNoun.TryAdd("council", city);
        }

        // "The city of Skarvik".
        foreach (ReadReport report in _story.Reports)
            for (int t = 0; t + 2 < report.Parsed.Count; t++)
                if (report.Parsed.Lower(t) == "city" && report.Parsed.Lower(t + 1) == "of" && _story.EntityOf(report.Whom(t + 2)) is { Type: ReferentType.Place } town)
                {
                    _ofNoun.TryAdd("city", town);
                    _ofNoun.TryAdd("council", town);
                }
    }

    /// <summary>"The union" is, in every report, the one organisation that a report of the story calls so.</summary>
    private void Called(Entity entity)
    {
        foreach (string noun in entity.Variants.Select(v => v.Form).Concat(CalledInText(entity)).Select(f => f.ToLowerInvariant()).Where(f => f.StartsWith("the ", StringComparison.Ordinal) && f.IndexOf(' ', 4) < 0).Select(f => f[4..]).Distinct(StringComparer.Ordinal))
            if (!_ofNoun.TryAdd(noun, Full(entity)) && !ReferenceEquals(_ofNoun[noun], Full(entity))) _ofNoun[noun] = null;
    }

    /// <summary>Whether a report calls a firm so; another body may be called so elsewhere.</summary>
    private bool IsCalled(Entity firm, string noun) => _story.Entities.Where(e => e.Type == ReferentType.Organisation && ReferenceEquals(Full(e), firm)).Any(e => e.Variants.Select(v => v.Form).Concat(CalledInText(e)).Any(f => f.Equals("the " + noun, StringComparison.OrdinalIgnoreCase)));

    private static readonly string[] FirmNouns = ["company", "firm", "employer", "management"];

    /// <summary>"The company", of whatever was named last.</summary>
    private bool IsFirm(ParsedText parsed, int token) => _firm is not null && token > 0 && parsed.Lower(token) is "company" or "firm" or "employer" or "management" && parsed.Lower(token - 1) == "the" && _ofNoun.GetValueOrDefault(parsed.Lower(token)) == _firm;

    private static readonly string[] OfFirms = ["chief executive", "managing director", "personnel director"];

    /// <summary>The one body that somebody is told to be the chief executive of: whatever it was taken for, it is a firm.</summary>
    private Entity? OnlyFirm() =>
        _story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Any(o => OfFirms.Any(f => o.Text.Contains(f, StringComparison.OrdinalIgnoreCase)))).Select(Of).Where(b => b is { Type: ReferentType.Organisation or ReferentType.Place })
            .Distinct<Entity?>(ReferenceEqualityComparer.Instance).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>"The management", "the employer": the firm, where the story tells of one that it calls the company.</summary>
    private Entity? Employer(string noun) => noun is "management" or "employer" or "firm" ? _ofNoun.GetValueOrDefault("company") : null;

    private Entity Full(Entity entity) => _shortOf?.FullNameOf(entity) ?? _wholes.Of(entity) ?? entity;

    /// <summary>The body that some report of the story names so.</summary>
    internal Entity? Called(string form) => _ofForm.GetValueOrDefault(form);

    /// <summary>The body that a report's first line names: a statement's, a bulletin's.</summary>
    internal Entity? OfHeading(ReadReport report) => Of(_wholes.OfHeading(report));

    /// <summary>"The company" where a report says it of the one firm that it has named.</summary>
    private IEnumerable<string> CalledInText(Entity entity) =>
        entity.Members.SelectMany(m => m.Mentions).Where(m => m.Kind == MentionKind.Noun && !m.Because.At.IsEmpty).Select(m => m.Span.Of(_story.ReportOf(m.Because.At[0].Report).Report.Text));

    /// <summary>"The union", "the bondholders"; not "journalists", not "both sides".</summary>
    private static bool Bargains(Entity group) => LastWord(group.Name) is not ("head" or "chief" or "boss") && group.Members.All(m => m.Members.IsEmpty) && (Groups.Contains(LastWord(group.Name)) || group.Members.Any(m => m.Because.Rule == RoleThatActs.Rule));

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    /// <summary>The party that an entity is or speaks for; null for people who speak for themselves and for papers of nobody known.</summary>
    public Entity? Of(Entity? entity)
    {
        if (entity is null) return null;
        if (_known.TryGetValue(entity, out Entity? side)) return side;
        // A paper may be told to be its owner's whose office is in the paper: ask once.
        _known[entity] = null;
        return _known[entity] = Find(entity);
    }

    /// <summary>Whose a word is: what it mentions, or whose adjective or genitive it bears ("the Norvian side", "the union's president").</summary>
    public Entity? Of(ReadReport report, int token)
    {
        if (token < 0) return null;
        if (IsFirm(report.Parsed, token)) return _firm;
        if (_story.EntityOf(report.Whom(token)) is { } entity) return Of(entity);
        // A name that only another report of the story shows to be one.
        if (report.Parsed.Pos[token] == Pos.PROPN && _ofForm.GetValueOrDefault(report.Parsed.Lower(token)) is { Type: ReferentType.Organisation } named) return Of(named);
        if (report.Parsed.Lower(token) == "it") return token == report.Parsed.Sentences[report.Parsed.SentenceOf[token]].First ? OfSentenceBefore(report, token) : null;
        // "The district", where the story names one School District.
        if (token > 0 && report.Parsed.Tags[token] == "NN" && report.Parsed.Lower(token - 1) == "the" && _ofPlaceNoun.GetValueOrDefault(report.Parsed.Lower(token)) is { } placed) return Of(placed);
        if (report.Parsed.Pos[token] is Pos.NOUN or Pos.PROPN && report.Parsed.Relations[token] is not (Relation.amod or Relation.compound) && _peoples.Of(report.Parsed.Form(token)) is { } people) return people;
        if (report.Parsed.Pos[token] is not (Pos.NOUN or Pos.PROPN) || !Representatives.Contains(report.Parsed.Lemma(token))) return null;
        return OfOwner(report, token);
    }

    /// <summary>Of "it" that opens a sentence, or "its" in one that names no body, where nothing nearer is known: the body that the sentence before is about.</summary>
    internal Entity? OfSentenceBefore(ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[token];
        if (sentence == 0) return null;
        for (int t = parsed.Sentences[sentence - 1].First; t < parsed.Sentences[sentence - 1].End; t++)
            if (parsed.Relations[t] == Relation.nsubj && parsed.Heads[t] is >= 0 and var verb && parsed.Heads[verb] < 0 && parsed.Tags[t] is "NN" or "NNP" && _story.EntityOf(report.Whom(t)) is { Type: ReferentType.Organisation or ReferentType.Group } body) return Of(body);
        return null;
    }

    /// <summary>Of a noun, who is named as its owner: "Norvia's demand", "the Norvian demand", "a demand of Norvia", "by Norvia".</summary>
    public Entity? OfOwner(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        foreach (int child in parsed.Children(noun))
        {
            if (parsed.Relations[child] is Relation.nmod_poss || (parsed.Relations[child] is Relation.nmod or Relation.acl && parsed.Preposition(child) is "of" or "by" or "from"))
                if (Of(report, child) is { } owner) return owner;
            if (parsed.Relations[child] is Relation.amod or Relation.compound && OfAdjective(parsed, child) is { } named) return named;
        }

        return null;
    }

    /// <summary>"Norwegian", "Orvani": the state that a word for its people is made from.</summary>
    private Entity? OfAdjective(ParsedText parsed, int token)
    {
        string form = parsed.Form(token);
        return StateWords.Whole(form) is { } state && _ofState.TryGetValue(state, out Entity? named) ? named : _peoples.Of(form);
    }

    public Entity? Of(ReadReport report, Speaker speaker)
    {
        if (speaker.Referents.Length > 1) return null;
        if (IsFirm(report.Parsed, report.Parsed.TokenAt(speaker.Span.End - 1))) return _firm;
        if (speaker.Referents.Length == 1 && _story.EntityOf(speaker.Referents[0]) is { } entity && Of(entity) is { } side) return side;
        return OfWords(speaker.Office?.Of(report.Report.Text) ?? "") ?? OfWords(speaker.Span.Of(report.Report.Text)) ?? (speaker.Referents.IsEmpty ? _spokes?.OfSpan(report, speaker.Span) ?? Of(_ofForm.GetValueOrDefault(speaker.Span.Of(report.Report.Text).ToLowerInvariant())) : null);
    }

    /// <summary>All sides that a stretch of text names, by mention or adjective.</summary>
    public IEnumerable<Entity> Within(ReadReport report, Span span)
    {
        ParsedText parsed = report.Parsed;
        foreach (int t in parsed.TokensOf(span))
        {
            if (parsed.Pos[t] is not (Pos.PROPN or Pos.NOUN or Pos.ADJ or Pos.PRON)) continue;
            if (Of(report, t) is { } side) yield return side;
            else if (parsed.Pos[t] is Pos.PROPN or Pos.ADJ && OfAdjective(parsed, t) is { } named) yield return named;
        }
    }

    /// <summary>Somebody, and not a body that was only taken for a person.</summary>
    internal bool IsPerson(Entity entity) => entity.Type == ReferentType.Person && !_byUse.Contains(entity);

    private Entity? Find(Entity entity) => entity.Type switch
    {
        ReferentType.Person when entity.Offices.Any(o => BargainWords.Mediates(o.Text)) => entity.Offices.Where(o => BargainWords.Mediates(o.Text)).Select(o => OfWords(o.Text)).FirstOrDefault(s => s is not null),
        ReferentType.Person => _byUse.Contains(entity) ? entity : OfOffices(entity) ?? OfLabel(entity) ?? _spokes?.BodyOf(entity) ?? (entity.Offices.IsEmpty ? _towns?.Of(entity) : null),
        ReferentType.Document => entity.Members.Select(m => Of(_story.EntityOf(m.Owner))).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance).ToArray() is [var owner] ? owner : null,
        ReferentType.Group or ReferentType.Unnamed => OfHeadline(entity) ?? OfWords(entity.Name) ?? _peoples.Within(entity.Name).FirstOrDefault() ?? OfNameBehind(entity) ?? OfItsBoard(entity) ?? Of(_wholes.Of(entity)) ?? (entity.Type == ReferentType.Unnamed ? _spokes?.BodyOf(entity) : null) ?? (entity.Type == ReferentType.Group && Bargains(entity) ? OfPlace(entity) ?? OnlyGovernment(entity) ?? (_members?.Of(entity) is { } union ? Of(union) ?? union : null) ?? Of(ToldGroups.Employer(_story, entity)) ?? Of(ToldGroups.Plain(_story, entity)) ?? _ofNoun.GetValueOrDefault(LastWord(entity.Name)) ?? entity : null),
        ReferentType.Organisation or ReferentType.Place => OfLabel(entity) ?? _towns?.Of(entity) ?? (entity.Name.Equals("city", StringComparison.OrdinalIgnoreCase) && _ofNoun.GetValueOrDefault("city") is { } city && !ReferenceEquals(city, entity) ? city : OfItsPeople(entity) ?? OfBody(entity)),
    };

    /// <summary>"The Norvian port of Skarvik": a word for the people of a state, taken for a name of its own, though it mostly stands before a noun.</summary>
    private Entity? OfItsPeople(Entity entity) =>
        !entity.Name.Contains(' ', StringComparison.Ordinal) && _peoples.Of(entity.Name) is { } state && !ReferenceEquals(state, entity) && entity.Variants.SelectMany(v => v.Places).ToArray() is var places && places.Count(IsBeforeNoun) * 2 >= places.Length ? Of(state) : null;

    private bool IsBeforeNoun(Place place)
    {
        ParsedText parsed = _story.ReportOf(place.Report).Parsed;
        int next = parsed.TokenAt(place.Span.End - 1) + 1;
        return next < parsed.Count && (parsed.Pos[next] is Pos.NOUN or Pos.ADJ || (parsed.Relations[next] is Relation.compound or Relation.amod)) && char.IsLower(parsed.Form(next)[0]);
    }

    /// <summary>A state's organ and seat for the state; any other body for itself.</summary>
    private Entity OfBody(Entity entity)
    {
        string? state = NameStates(entity).FirstOrDefault();
        if (Membership.IsArmed(entity.Name)) return Full(entity);
        if (state is null && Words(entity.Name).Any(w => Organs.Contains(w)) && StateWords.Within(entity.Name) is { Count: 1 } named) state = named.First();
        return state is not null && _ofState.TryGetValue(state, out Entity? whole) ? whole : (Organs.Contains(LastWord(entity.Name)) ? OfNameOf(entity) : null) ?? OfItsName(entity) ?? OfItsState(entity) ?? (Full(entity) is var full && ReferenceEquals(full, entity) ? entity : Of(full) ?? full);
    }

    /// <summary>"The Ministry of Trade", whose heading says "Ministry of Trade of Norvia".</summary>
    private Entity? OfItsState(Entity ministry)
    {
        if (!ministry.Name.StartsWith("ministry of ", StringComparison.OrdinalIgnoreCase)) return null;
        HashSet<Entity> found = new(ReferenceEqualityComparer.Instance);
        foreach (Variant variant in ministry.Variants)
        {
            if (variant.Form.LastIndexOf(" of ", StringComparison.OrdinalIgnoreCase) is > 11 and var of && State(variant.Form[(of + 4)..]) is { } own) found.Add(own);
            foreach (string text in variant.Places.Select(p => p.Report).Distinct().Select(r => _story.ReportOf(r).Report.Text))
                if (text.IndexOf(variant.Form + " of ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at && State(new string([.. text.Skip(at + variant.Form.Length + 4).TakeWhile(char.IsLetter)])) is { } whole) found.Add(whole);
        }

        return found.Count == 1 ? found.First() : null;

        Entity? State(string name) => _ofForm.GetValueOrDefault(name.ToLowerInvariant()) is { Type: ReferentType.Place or ReferentType.Organisation } state && !ReferenceEquals(state, ministry) ? Of(state) : null;
    }

    /// <summary>"Board of Skarvik Pulp" taken for one name.</summary>
    private Entity? OfItsName(Entity organ) =>
        organ.Name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of && organ.Name[..of].ToLowerInvariant() is "board" or "senate" or "management" or "directors" or "trustees" && _ofForm.GetValueOrDefault(organ.Name[(of + 4)..].ToLowerInvariant()) is { } whole ? Of(whole) : null;

    /// <summary>"a minister of Norvia", "a spokesman for the Free Column": the body named right behind.</summary>
    private Entity? OfNameBehind(Entity unnamed)
    {
        if (unnamed.Type != ReferentType.Unnamed || unnamed.Variants is not [{ Places: [var place, ..] }]) return null;
        ParsedText parsed = _story.ReportOf(place.Report).Parsed;
        int behind = parsed.TokenAt(place.Span.End), end = behind + 1;
        if (behind + 1 >= parsed.Count || parsed.Lower(behind) is not ("of" or "for" or "from" or "at")) return null;
        while (end < Math.Min(parsed.Count, behind + 2 + LongestName) && parsed.SentenceOf[end] == parsed.SentenceOf[behind] && parsed.Pos[end] is Pos.PROPN or Pos.NOUN or Pos.DET or Pos.ADJ or Pos.PART) end++;
        return OfWords(parsed.SpanOf(parsed.TokenAt(place.Span.Start), end).Of(_story.ReportOf(place.Report).Report.Text));
    }

    /// <summary>"The government in Norvia": the place's.</summary>
    private Entity? OfPlace(Entity group)
    {
        if (LastWord(group.Name) is not ("government" or "authorities" or "cabinet" or "parliament" or "army")) return null;
        foreach (Place place in group.Variants.SelectMany(v => v.Places))
        {
            ParsedText parsed = _story.ReportOf(place.Report).Parsed;
            int next = parsed.TokenAt(place.Span.End);
            if (next + 1 < parsed.Count && parsed.Lower(next) is "in" or "of" && parsed.Pos[next + 1] == Pos.PROPN && Of(_story.ReportOf(place.Report), next + 1) is { } whose) return whose;
        }

        return null;
    }

    /// <summary>"The Foreign Office of Norvia", "the board of Nordwind": the body whose name stands right behind.</summary>
    private Entity? OfNameOf(Entity part)
    {
        foreach (Place place in part.Variants.SelectMany(v => v.Places))
        {
            ReadReport report = _story.ReportOf(place.Report);
            int of = report.Parsed.TokenAt(place.Span.End - 1) + 1;
            if (of + 1 < report.Parsed.Count && report.Parsed.Lower(of) == "of" && report.Parsed.Pos[of + 1] == Pos.PROPN && (_story.EntityOf(report.Whom(of + 1)) ?? _ofForm.GetValueOrDefault(report.Parsed.Lower(of + 1))) is { Type: ReferentType.Organisation or ReferentType.Place } whole && !ReferenceEquals(whole, part)) return Of(whole);
        }

        return null;
    }

    /// <summary>"The Nordwind board": the firm's, where its name stands right before or behind.</summary>
    private Entity? OfItsBoard(Entity group)
    {
        string[] words = [.. Words(group.Name)];
        if (words[^1] is "board" or "management" or "leadership" or "directors" or "trustees" && OfNameOf(group) is { } whole) return whole;
        return words.Length > 1 && words[^1] is "board" or "management" or "leadership" or "directors" or "club" or "camp" or "government" && _ofForm.GetValueOrDefault(words[^2]) is { Type: ReferentType.Organisation or ReferentType.Place } firm ? Of(firm) : null;
    }

    /// <summary>"The government" alone, in a report whose headline is about one state: what other reports call so may be another.</summary>
    private Entity? OfHeadline(Entity group) => group.Type == ReferentType.Group && Words(group.Name).ToArray() is ["the", "government" or "cabinet"] or ["government"] && Headlines.Subject(_story, group) is { } state && !ReferenceEquals(state, group) ? Of(state) : null;

    /// <summary>"The government", "the justice ministry", where ministers of one body alone speak in the story: that body.</summary>
    private Entity? OnlyGovernment(Entity group) =>
        LastWord(group.Name) is "government" or "ministry" or "cabinet" ? Headlines.Subject(_story, group) is { } state ? Of(state) : IsOneOfTwo(group) ? null : _announcers?.Governments is [var only] ? only : OfMinisters() : null;

    /// <summary>Another report's headline gives "the government" to a state: here it may be the other's.</summary>
    private bool IsOneOfTwo(Entity group) => _story.Entities.Any(e => e.Type == ReferentType.Group && !ReferenceEquals(e, group) && OfHeadline(e) is not null);

    /// <summary>The one state for which the ministers of the story speak.</summary>
    private Entity? OfMinisters()
    {
        if (_spokes is null) return null;
        Entity[] states = [.. _story.Entities.Where(e => e.Type == ReferentType.Person && e.Offices.Any(o => Words(o.Text).LastOrDefault() is "minister" or "premier")).Select(Of).OfType<Entity>().Where(e => e.Type is ReferentType.Place or ReferentType.Organisation).Distinct<Entity>(ReferenceEqualityComparer.Instance).Take(2)];
        return states is [var only] ? only : null;
    }

    /// <summary>"Nordwind was represented by its director": the subject's.</summary>
    private Entity? OfPronoun(Entity person)
    {
        foreach (OfficeGiven office in person.Offices)
        {
            ReadReport report = _story.ReportOf(office.At.Report);
            ParsedText parsed = report.Parsed;
            int token = parsed.TokenAt(office.At.Span.Start);
            if (parsed.Lower(token) is not ("its" or "their")) token--;
            if (token < 0 || parsed.Lower(token) is not ("its" or "their")) continue;
            if (Of(report, token) is { } known) return known;
            for (int t = token - 1; t >= parsed.Sentences[parsed.SentenceOf[token]].First; t--)
                if (parsed.Relations[t] is Relation.nsubj or Relation.nsubj_pass) return Of(report, t);
        }

        return null;
    }

    private Entity? OfOffices(Entity person)
    {
        // "The Alliance will not join, party leader Lind said", where another is called the Labour Party.
        if (!person.Offices.IsEmpty && person.Offices.All(o => Words(o.Text).FirstOrDefault() == "party") && _announcers?.BodyOf(person) is { } announced) return announced;
        (Entity Side, int Times)[] sides = [.. person.Offices.Select(o => OfWords(o.Text)).OfType<Entity>().GroupBy<Entity, Entity>(s => s, ReferenceEqualityComparer.Instance).Select(g => (g.Key, g.Count())).OrderByDescending(s => s.Item2)];
        if (sides.Length > 0) return sides.Length == 1 || sides[0].Times > sides[1].Times ? sides[0].Side : null;
        // "Her Norvian counterpart": of the state that the words name, and not of hers.
        if (person.Offices.FirstOrDefault(o => o.Text.EndsWith("counterpart", StringComparison.Ordinal)) is { } facing && _peoples.Within(facing.Text).FirstOrDefault() is { } theirs) return theirs;
        if ((OfWhatTheyHead(person) ?? OfBodyBehind(person)) is { } headed) return headed;
        return person.Offices.Any(o => Words(o.Text).Any(Representatives.Contains)) ? OfPronoun(person) ?? OfNameBefore(person) ?? _announcers?.BodyOf(person) ?? OfRank(person) : null;
    }

    /// <summary>"DAHL:" before what is said in a transcript: for whom the person of that name speaks, who is named with a body ("Nils Dahl of the Harbour Party").</summary>
    private Entity? OfLabel(Entity label)
    {
        if (label.Name.Length < 3 || label.Variants.Any(v => v.Form.Any(char.IsLower)) || !label.Variants.SelectMany(v => v.Places).Any(IsLabel)) return null;
        foreach (ReadReport report in label.Members.SelectMany(m => m.Because.At.Take(1)).Select(p => _story.ReportOf(p.Report)).Distinct())
            for (int t = 1; t < report.Parsed.Count; t++)
                if (report.Parsed.Lower(t) == label.Name.ToLowerInvariant() && report.Parsed.Form(t).Any(char.IsLower) && BodyBehind(report, t + 1) is { } body) return body;
        return null;
    }

    private bool IsLabel(Place place)
    {
        string text = _story.ReportOf(place.Report).Report.Text;
        return place.Span.End < text.Length && text[place.Span.End] == ':' && (place.Span.Start == 0 || text[place.Span.Start - 1] == '\n');
    }

    /// <summary>"Lotte Brand, who chairs the Bakers' Guild", ", who speaks for the tenants".</summary>
    private Entity? OfWhatTheyHead(Entity person)
    {
        foreach (Place place in person.Variants.SelectMany(v => v.Places))
        {
            ReadReport report = _story.ReportOf(place.Report);
            ParsedText parsed = report.Parsed;
            int verb = parsed.TokenAt(place.Span.End - 1) + 3;
            if (verb + 1 >= parsed.Count || parsed.Lower(verb - 2) != "," || parsed.Lower(verb - 1) != "who" || parsed.Lower(verb) is not ("chairs" or "heads" or "leads" or "represents" or "speaks" or "manages" or "runs" or "directs" or "owns")) continue;
            int first = verb + 1, end = first;
            while (end < Math.Min(parsed.Count, first + 1 + LongestName) && (parsed.Pos[end] is Pos.PROPN or Pos.NOUN or Pos.DET or Pos.ADJ or Pos.PART || parsed.Lower(end) is "for" or "of")) end++;
            if (end > first && OfWords("head of " + parsed.SpanOf(first, end).Of(report.Report.Text)) is { } body) return body;
        }

        return null;
    }

    /// <summary>"Joss Haldan of the Skippers' League": the organisation right behind the name.</summary>
    private Entity? OfBodyBehind(Entity person)
    {
        foreach (Place place in person.Variants.SelectMany(v => v.Places))
        {
            ReadReport report = _story.ReportOf(place.Report);
            if (BodyBehind(report, report.Parsed.TokenAt(place.Span.End - 1) + 1) is { } body) return body;
        }

        return null;
    }

    private Entity? BodyBehind(ReadReport report, int next)
    {
        ParsedText parsed = report.Parsed;
        if (next + 2 >= parsed.Count || parsed.Lower(next) is not ("of" or "from" or "at" or "for")) return null;
        int name = parsed.Lower(next + 1) == "the" ? next + 2 : next + 1;
        return _story.EntityOf(report.Whom(name)) is { Type: ReferentType.Organisation } body ? Of(body) : null;
    }

    /// <summary>"Meadow leader Tilly Brand": the one organisation of the story whose name begins with the word before the office, or is it.</summary>
    private Entity? OfNameBefore(Entity person)
    {
        foreach (OfficeGiven office in person.Offices)
        {
            ParsedText parsed = _story.ReportOf(office.At.Report).Parsed;
            int first = parsed.TokenAt(office.At.Span.Start), before = first - 1;
            // "Norvian fisheries minister": what stands before the matter of an office.
            while (before > 0 && first - before < LongestName && char.IsLower(parsed.Form(before)[0]) && parsed.Pos[before] is Pos.NOUN or Pos.ADJ or Pos.VERB) before--;
            foreach (int t in new[] { first, before })
            {
                if (t >= 0 && t < first && parsed.SentenceOf[t] == parsed.SentenceOf[first] && _peoples.Of(parsed.Form(t)) is { } people) return people;
                if (t < 0 || parsed.SentenceOf[t] != parsed.SentenceOf[first] || !char.IsUpper(parsed.Form(t)[0]) || Representatives.Contains(parsed.Lower(t))) continue;
                if (_ofForm.GetValueOrDefault(parsed.Lower(t)) is { Type: ReferentType.Organisation } body) return Of(body);
                if ((_shortOf?.OfFirstWord(parsed.Lower(t)) ?? (t < first || !Groups.Contains(parsed.Lower(t)) ? _shortOf?.OfWord(parsed.Lower(t)) : null)) is { } full) return Of(full);
            }
        }

        return null;
    }

    /// <summary>A general, where the story tells of one army.</summary>
    private Entity? OfRank(Entity person) =>
        person.Offices.Any(o => Words(o.Text).LastOrDefault() is "general" or "colonel" or "admiral" or "brigadier") && (_ofNoun.GetValueOrDefault("army") ?? _ofNoun.GetValueOrDefault("military")) is { Type: ReferentType.Group } army ? Of(army) : null;

    /// <summary>Whom words of office name: one body that stands in them, else one state; nobody where they name two or a former office.</summary>
    private Entity? OfWords(string words)
    {
        string[] all = [.. Words(words)];
        if (!all.Any(w => Representatives.Contains(w) || Representatives.Contains(w.TrimEnd('s')) || Organs.Contains(w)) || all.Any(w => w is "former" or "ex" or "then")) return null;
        // "Norvia's competition authority": the body that some report names so, in whatever state it is.
        if (all is [.., var topic, var noun] && ShortNames.OwnBodies.Contains(noun) && (_ofForm.GetValueOrDefault($"{topic} {noun}") ?? _shortOf?.OfOpening($"{topic} {noun}")) is { Type: ReferentType.Organisation } own) return Full(own);
        HashSet<Entity> named = new(ReferenceEqualityComparer.Instance);
        for (int first = 0; first < all.Length; first++)
            for (int count = Math.Min(LongestName, all.Length - first); count > 0; count--)
            {
                if ((count == 1 && Portfolios.Contains(all[first])) || !_ofForm.TryGetValue(string.Join(' ', all.AsSpan(first, count)!), out Entity? body)) continue;
                if (Of(body) is { } side) named.Add(side);
                first += count - 1;
                break;
            }

        foreach (string state in StateWords.Within(words))
            if (_ofState.TryGetValue(state, out Entity? whole)) named.Add(whole);
        if (named.Count == 0) named.UnionWith(_peoples.Within(words));
        foreach (string word in named.Count == 0 ? all : [])
            if (!Representatives.Contains(word) && _ofNoun.GetValueOrDefault(word) is { } called && Of(called) is { } side) named.Add(side);
        // "The committee of the Norvian parliament": a part speaks for the whole that is named with it.
        if (named.Count > 1) named.RemoveWhere(n => Words(n.Name).LastOrDefault() is "committee" or "commission" or "subcommittee" or "board" or "division" or "section");
        return named.Count == 1 ? named.First() : null;
    }

    private static IEnumerable<string> Words(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.EndsWith("'s", StringComparison.Ordinal) || w.EndsWith("’s", StringComparison.Ordinal) ? w[..^2] : w.TrimEnd('\'', '’'));

    private static bool IsBody(Entity entity) => entity.Type is ReferentType.Organisation or ReferentType.Place or ReferentType.Group;

    private static IEnumerable<string> NameStates(Entity entity) => entity.Type == ReferentType.Group ? [] : entity.Variants.Select(v => StateWords.Whole(v.Form)).OfType<string>();

    private static int Rank(Entity entity) => entity.Variants.Any(v => Reading.Naming.States.Named(v.Form) is not null) ? 0 : 1;

    private static int Mentions(Entity entity) => entity.Variants.Sum(v => v.Places.Length);
}
