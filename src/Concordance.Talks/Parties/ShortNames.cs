using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Organisations named by one word of another's name, as news does after the full name: "Nordwind" for "Nordwind Freight", "the Authority"
/// for "the Markets Authority". Only where one name of the story has that word first or last, and a report has the full name before the word.
/// </summary>
internal sealed class ShortNames
{
    /// <summary>"Nordwind Press" is a paper of the place; an agency may be a body.</summary>
    private static readonly HashSet<string> Outlets = [.. WordList.Read(typeof(CoreferenceResolver), "en.outlet-words.txt").Where(w => w is not ("agency" or "channel" or "globe" or "guardian" or "media" or "station" or "sun")), "press"];

    private readonly Dictionary<string, Entity?> _fullOf = new(StringComparer.Ordinal);

    /// <summary>Nouns of bodies that decide for themselves, whatever state they are of.</summary>
    internal static readonly string[] OwnBodies = ["agency", "authority", "commission", "court", "regulator", "tribunal", "watchdog"];

    /// <summary>By the words before "of": "the Markets Authority" is the Markets Authority of Norvia.</summary>
    private readonly Dictionary<string, Entity?> _opening = new(StringComparer.Ordinal);

    /// <summary>A club taken for the town it is named after.</summary>
    private static readonly string[] Clubs = ["athletic", "rovers", "town", "united", "wanderers"];

    /// <summary>A firm with its legal form is the firm, whichever report comes first.</summary>
    private static readonly string[] LegalForms = ["ab", "ag", "as", "asa", "bv", "co", "corp", "gmbh", "inc", "kg", "limited", "llc", "ltd", "nv", "oy", "oyj", "plc", "sa", "sarl", "se", "spa"];

    private readonly Joined _story;

    public ShortNames(Joined story)
    {
        _story = story;
        foreach (Entity entity in story.Entities.Where(e => e.Type == ReferentType.Organisation || (e.Type == ReferentType.Place && (Clubs.Contains(LastWord(e.Name)) || e.Name.StartsWith("City of ", StringComparison.Ordinal)))))
        {
            string[] words = entity.Name.ToLowerInvariant().Split(' ');
            if (words.Length < 2 || words.Any(Outlets.Contains)) continue;
            // "The League" is the Growers' League of Skarvik.
            foreach (string word in Array.IndexOf(words, "of") is > 1 and var place ? [words[0], words[^1], words[place - 1]] : new[] { words[0], words[^1] })
                if (!_fullOf.TryAdd(word, entity)) _fullOf[word] = null;
            if (Array.IndexOf(words, "of") is > 1 and var of && OwnBodies.Contains(words[of - 1]) && string.Join(' ', words[..of]) is var opening && !_opening.TryAdd(opening, entity)) _opening[opening] = null;
        }
    }

    /// <summary>The organisation whose full name the word stands for; null where it is none, or nobody knows which.</summary>
    public Entity? FullNameOf(Entity entity) =>
        entity.Type == ReferentType.Organisation && OfOpening(entity.Name.ToLowerInvariant()) is { } longer && !ReferenceEquals(longer, entity) ? longer
        : entity.Type == ReferentType.Organisation && (_fullOf.GetValueOrDefault(entity.Name.ToLowerInvariant()) ?? OfMembers(entity)) is { } full && (IsBefore(full, entity) || LegalForms.Contains(LastWord(full.Name).TrimEnd('.')) || Parties.Contains(LastWord(full.Name)) || Clubs.Contains(LastWord(full.Name))) ? full : null;

    /// <summary>"The Greens" for the Green Alliance.</summary>
    private Entity? OfMembers(Entity people) =>
        people.Name.EndsWith('s') && !people.Name.Contains(' ', StringComparison.Ordinal) && _fullOf.GetValueOrDefault(people.Name[..^1].ToLowerInvariant()) is { } full && Parties.Contains(LastWord(full.Name)) ? full : null;

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    /// <summary>Bodies that reports call by one word from the first: "Labour" is the Labour Party.</summary>
    private static readonly string[] Parties = ["alliance", "bloc", "front", "list", "movement", "pact", "party"];

    /// <summary>The one organisation whose full name goes on behind some words with "of".</summary>
    public Entity? OfOpening(string words) => _opening.GetValueOrDefault(words);

    /// <summary>The one organisation whose full name begins or ends with a word: "the United manager".</summary>
    public Entity? OfWord(string word) => _fullOf.GetValueOrDefault(word);

    /// <summary>The one organisation whose full name begins with a word.</summary>
    public Entity? OfFirstWord(string word) => _fullOf.GetValueOrDefault(word) is { } full && full.Name.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? full : null;

    private bool IsBefore(Entity full, Entity word) =>
        First(full).Any(f => First(word).Any(w => w.Report == f.Report && f.Span.Start < w.Span.Start) || IsHeading(word, f));

    /// <summary>The word stands in the heading of the report that goes on with the full name.</summary>
    private bool IsHeading(Entity word, Place full) => _story.ReportOf(full.Report).Headline is { } headline && headline.End <= full.Span.Start && First(word).Any(w => w.Report == full.Report && headline.Contains(w.Span));

    private static IEnumerable<Place> First(Entity entity) => entity.Variants.SelectMany(v => v.Places).GroupBy(p => p.Report).Select(g => g.MinBy(p => p.Span.Start));
}
