using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A telling of an event as it is held against others: its word, who takes part, what hangs on it, when and where.</summary>
/// <param name="Family">The family of its word: "acquisition" and "acquire" are one, and so are all words of some kinds ("quit", "resign").</param>
/// <param name="Word">The family of its word alone.</param>
/// <param name="Doers">Who does it, or who does it together.</param>
/// <param name="Others">To whom it is done.</param>
/// <param name="Things">Families of the nouns that hang on it, each with its words.</param>
/// <param name="Names">Those of the things that are names, which say who or where.</param>
/// <param name="Days">Where both ends are known and not far apart.</param>
/// <param name="Place">Where it is told to be, if that is no country.</param>
/// <param name="Country">Where it is told to be, if that is a country.</param>
/// <param name="IsGeneral">Its word alone says nothing.</param>
/// <param name="IsSpecific">It tells of one certain event, not of any of its kind.</param>
/// <param name="Around">The words of its sentence.</param>
/// <param name="Figures">The numbers in its clause.</param>
internal sealed record Telling(
    Told<Event> Told, string Family, string Word, string? Kind, ImmutableArray<(Who Who, Place At)> Doers, ImmutableArray<(Who Who, Place At)> Others, IReadOnlyDictionary<string, Thing> Things, IReadOnlySet<string> Names,
    DayRange? Days, Who? Place, Who? Country, string? Ordinal, string? Particle, bool IsGeneral, bool IsSpecific, SentenceWords Around, Figures Figures)
{
    /// <summary>A stretch of more days tells nothing apart.</summary>
    private const int LongestStretch = 31;

    private const NameClasses Cities = NameClasses.Capital | NameClasses.LargeCity | NameClasses.Town;

    /// <summary>Towns and cities: two of them are two places, while a palace may stand in a city.</summary>
    public bool IsInCity => Place is not null && (Gazetteer.English.ClassesOf(Place.Name) & Cities) != 0;

    /// <summary>In a state or province.</summary>
    public bool IsInRegion => Place is not null && !IsInCity && (Gazetteer.English.ClassesOf(Place.Name) & NameClasses.Region) != 0;

    /// <summary>Bodies and states that take part.</summary>
    public HashSet<Who> Parties => new(Doers.Concat(Others).Select(d => d.Who).Where(w => w.Type is ReferentType.Organisation or ReferentType.Place), ReferenceEqualityComparer.Instance);

    private static readonly FrozenSet<string> OneWord = WordList.Read(typeof(Telling), "en.kinds-of-one-word.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> ActsOfOne = WordList.Read(typeof(Telling), "en.acts-of-one.txt").ToFrozenSet(StringComparer.Ordinal);

    public ReportId Report => Told.In.Report.Id;

    public Place At => Told.In.Report.At(Told.What.Trigger);

    public int Sentence { get; } = Told.In.Parsed.SentenceOf[Told.In.Parsed.TokenAt(Told.What.Trigger.Start)];

    /// <summary>The days on which its report may have appeared.</summary>
    public DayRange Reported { get; init; }

    /// <summary>Of what moves by a number, who or what moves; null where a pronoun stands for it, and of other events.</summary>
    public IReadOnlySet<string>? Movers { get; } = Recurring.IsMove(Word) ? Recurring.Movers(Told.In.Parsed, Told.In.Parsed.TokenAt(Told.What.Trigger.Start)) : null;

    /// <summary>Markets do it.</summary>
    public bool IsOfMarket { get; } = Recurring.IsOfMarket(Told.In.Parsed, Told.In.Parsed.TokenAt(Told.What.Trigger.Start));

    /// <summary>An act that is another where another does it.</summary>
    public bool IsActOfOne => Kind is not null && ActsOfOne.Contains(Kind);

    /// <summary>Told of one day, or of one and the next.</summary>
    public bool IsOnDay => Days is { Earliest: { } first, Latest: { } last } && last.DayNumber - first.DayNumber <= 1;

    /// <param name="before">The telling of the same event when the story was read before: itself where nothing that the story says of it has changed.</param>
    public static Telling Of(Joined story, Told<Event> told, SentencesRead sentences, Telling? before)
    {
        Event what = told.What;
        DayRange? days = story.On(what.Time)?.Days is { Earliest: { } first, Latest: { } last } on && last.DayNumber - first.DayNumber <= LongestStretch ? on : null;
        Who? at = story.WhoIs(what.Place), place = IsCountry(at) ? null : at, country = IsCountry(at) ? at : null;
        ImmutableArray<(Who, Place)> doers = With(Role.Agent, Role.Participant), others = With(Role.Patient, Role.Recipient);
        DayRange reported = story.DayOf(told.In).Range;
        if (before is null) return InWords(told, sentences, doers, others, days, place, country) with { Reported = reported };
        bool same = before.Days == days && before.Reported == reported && ReferenceEquals(before.Place, place) && ReferenceEquals(before.Country, country) && before.Doers.SequenceEqual(doers) && before.Others.SequenceEqual(others);
        return same ? before : before with { Doers = doers, Others = others, Days = days, Place = place, Country = country, Reported = reported };

        ImmutableArray<(Who, Place)> With(Role one, Role other) =>
            [.. what.Participants.Where(p => p.Role == one || p.Role == other).Select(p => (Who: story.WhoIs(p.Referent), At: told.In.Report.At(NearestTo(p.Referent, what.Trigger)))).Where(p => p.Who is not null).Select(p => (p.Who!, p.At))];
    }

    private static Telling InWords(Told<Event> told, SentencesRead sentences, ImmutableArray<(Who, Place)> doers, ImmutableArray<(Who, Place)> others, DayRange? days, Who? place, Who? country)
    {
        ParsedText parsed = told.In.Parsed;
        int token = parsed.TokenAt(told.What.Trigger.Start);
        EventFrame frame = EventFrame.Of(parsed, token);
        string word = EventKin.Of(parsed, token);
        string? kind = EventLexicon.Of(parsed, token)?.Name;
        return new(told, kind is not null && OneWord.Contains(kind) ? "kind " + kind : word, word, kind, doers, others, frame.Things, frame.Names, days, place, country, frame.Ordinal, frame.Particle,
            EventKin.IsGeneral(parsed, token), Specific.Is(parsed, token, told.What.Status), sentences.Of(told.In, parsed.SentenceOf[token]), Figures.Of(told.In, told.What.Span));
    }

    /// <summary>Things that both tell, each in a part that the other can have too.</summary>
    public IEnumerable<string> SharedThings(Telling other) => Things.Where(t => other.Things.TryGetValue(t.Key, out Thing there) && t.Value.Meets(there)).Select(t => t.Key);

    private static bool IsCountry(Who? place) => place is not null && (Gazetteer.English.ClassesOf(place.Name) & NameClasses.Country) != 0;

    /// <summary>The mention of somebody that stands nearest to the event's word; of two the first. Mentions are in text order: who is named on every page costs no more.</summary>
    private static Span NearestTo(Referent who, Span trigger)
    {
        int low = 0, high = who.Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (who.Mentions[middle].Span.Start < trigger.Start) low = middle + 1; else high = middle;
        }

        if (low == who.Mentions.Length) return who.Mentions[^1].Span;
        Span after = who.Mentions[low].Span;
        return low > 0 && trigger.Start - who.Mentions[low - 1].Span.Start <= after.Start - trigger.Start ? who.Mentions[low - 1].Span : after;
    }
}
