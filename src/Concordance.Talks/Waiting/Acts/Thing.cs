using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>What an act is done to, as far as its words tell.</summary>
/// <param name="Head">The lemma of its noun.</param>
/// <param name="Of">What it is said to be of: "register of licensed furnaces"; of talks, what they are about.</param>
/// <param name="Kind">Nouns, adjectives and ordinals beside it that tell one such thing from another.</param>
/// <param name="Document">The paper it is, where the story knows it.</param>
/// <param name="Owner">Whose it is.</param>
internal sealed record Thing(string Head, ImmutableSortedSet<string> Of, ImmutableSortedSet<string> Kind, Entity? Document, Entity? Owner)
{
    /// <summary>Where it is, where words right beside it tell: "the ban at the eye clinic", "the Halm crossing".</summary>
    public PlaceOfThing? Where { get; init; }

    /// <summary>Of <see cref="Kind"/> and of people whose doing it is, the nouns: "overtime ban", "the cleaners' ban".</summary>
    public ImmutableSortedSet<string> Doing { get; init; } = [];

    /// <summary>"A strike": one that nobody has told of yet.</summary>
    public bool IsFirstTold { get; init; }

    /// <summary>One more than there is: a new offer, an improved one.</summary>
    public bool IsAnother { get; init; }

    public int Told => Of.Count + Kind.Count + (Owner is null ? 0 : 1) + (Where is null ? 0 : 1);

    public static Thing At(ReadReport report, int noun, Joined story, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        noun = Whole(parsed, noun);
        if (IsHalved(parsed, noun)) return At(report, parsed.Lemma(noun + 1), noun, story, sides);
        return At(report, null, noun, story, sides);
    }

    /// <summary>"open the river locks": a plural right behind that a tagger takes for a verb and the tree for another object of the same verb.</summary>
    private static bool IsHalved(ParsedText parsed, int noun) =>
        noun + 1 < parsed.Count && parsed.Tags[noun + 1] == "VBZ" && parsed.Pos[noun] == Pos.NOUN && parsed.Heads[noun + 1] == parsed.Heads[noun] && parsed.Relations[noun + 1] is Relation.obj or Relation.obl or Relation.nmod;

    private static Thing At(ReadReport report, string? plural, int noun, Joined story, Sides sides)
    {
        ParsedText parsed = report.Parsed;
        Entity? entity = story.EntityOf(report.Whom(noun));
        Entity? document = entity is { Type: ReferentType.Document } ? entity : null;
        string head = plural ?? ((parsed.Pos[noun] == Pos.PRON && entity is not null) || (parsed.Pos[noun] == Pos.PROPN && entity is { Type: ReferentType.Person }) ? LastWord(entity.Name) : parsed.Lemma(noun));
        ImmutableSortedSet<string>.Builder of = Words(), kind = Words(), doing = Words();
        if (RightBehind(report, noun) is { } behind) of.Add(behind);
        foreach (int child in parsed.Children(noun))
        {
            if (parsed.Relations[child] is Relation.nmod && parsed.Preposition(child) is "of" or "for" or "on" or "about" or "over" && parsed.Pos[child] is Pos.NOUN && !Seasons.Contains(parsed.Lemma(child))) Under(parsed, child, of);
            if (parsed.Relations[child] is Relation.compound or Relation.amod && parsed.Pos[child] is Pos.NOUN or Pos.ADJ && !Qualities.SayLittle(parsed.Lemma(child)) && Naming(parsed, child)) kind.Add(parsed.Lemma(child));
            if ((parsed.Pos[child] == Pos.NOUN && kind.Contains(parsed.Lemma(child))) || (parsed.Relations[child] == Relation.nmod_poss && parsed.Tags[child] == "NNS" && sides.Of(report, child) is null)) doing.Add(parsed.Lemma(child));
        }

        return new Thing(head, of.ToImmutable(), kind.ToImmutable(), document, sides.OfOwner(report, noun) ?? (document is null ? null : sides.Of(document)))
        {
            IsFirstTold = parsed.Child(noun, Relation.det) is >= 0 and var article && parsed.Lower(article) is "a" or "an" or "another",
            Where = PlaceOfThing.Of(story, report, noun), Doing = doing.ToImmutable(), IsAnother = Enumerable.Range(Math.Max(0, noun - 3), Math.Min(3, noun)).Any(t => parsed.Heads[t] == noun && Another.Contains(parsed.Lower(t))),
        };
    }

    /// <summary>"The ban on smoking", "the tariff on steel": the noun right behind, whatever the tree hangs it on and a tagger takes it for; null where a day or a name stands there.</summary>
    private static string? RightBehind(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        int t = noun + 2;
        if (t >= parsed.Count || parsed.Lower(noun + 1) is not ("on" or "against") || parsed.SentenceOf[t] != parsed.SentenceOf[noun]) return null;
        if (parsed.Tags[t] == "VBG") return parsed.Lower(t);
        while (t + 1 < Math.Min(parsed.Count, noun + LongestBehind) && (parsed.Pos[t] is Pos.DET or Pos.ADJ || (parsed.Pos[t] == Pos.NOUN && parsed.Pos[t + 1] == Pos.NOUN))) t++;
        return parsed.Pos[t] == Pos.NOUN && !report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])) && !Places.Contains(parsed.Lower(t)) ? parsed.Lemma(t) : null;
    }

    private const int LongestBehind = 6;

    /// <summary>"Put the offer on the table", "on paper", "on condition": no matter of it.</summary>
    private static readonly string[] Places = ["account", "basis", "behalf", "board", "condition", "hold", "ice", "paper", "record", "strike", "table", "time", "website"];

    /// <summary>"For the summer" tells when, not what of.</summary>
    private static readonly string[] Seasons = ["autumn", "day", "fall", "month", "night", "season", "spring", "summer", "week", "weekend", "winter", "year"];

    /// <summary>"The last of the boats", "the rest of the grain": the boats, the grain.</summary>
    private static int Whole(ParsedText parsed, int noun)
    {
        if (parsed.Lower(noun) is not ("last" or "first" or "rest" or "half" or "most" or "part" or "all")) return noun;
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] == Relation.nmod && parsed.Preposition(child) == "of" && parsed.Pos[child] is Pos.NOUN or Pos.PROPN) return child;
        return noun;
    }

    private static readonly string[] Another = ["another", "better", "fresh", "further", "higher", "improved", "new", "revised", "second"];

    /// <summary>Could be one thing: the same paper, or the same noun where nothing tells them apart.</summary>
    public bool Fits(Thing other)
    {
        if (Owner is not null && other.Owner is not null && !ReferenceEquals(Owner, other.Owner)) return false;
        if (!string.Equals(Head, other.Head, StringComparison.Ordinal)) return Document is not null && ReferenceEquals(Document, other.Document);
        return Agree(Of, other.Of) && Agree(Kind, other.Kind) && IsWhere(other) && !IsToldApart(other);
    }

    /// <summary>Could be in one place, as far as words tell.</summary>
    public bool IsWhere(Thing other) => Where is null || other.Where is null || Where.Fits(other.Where);

    /// <summary>"The overtime ban", "the ban on night work", "the cleaners' ban": each is told by a mark of its own, and nothing says that they are one.</summary>
    public bool IsToldApart(Thing other) => !Marks.IsEmpty && !other.Marks.IsEmpty && !Marks.Overlaps(other.Marks);

    private ImmutableSortedSet<string> Marks => Doing.Union(Of);

    private static bool Agree(ImmutableSortedSet<string> a, ImmutableSortedSet<string> b) => a.IsEmpty || b.IsEmpty || a.Overlaps(b);

    private static void Under(ParsedText parsed, int noun, ImmutableSortedSet<string>.Builder words)
    {
        words.Add(parsed.Lemma(noun));
        foreach (int child in parsed.Children(noun))
        {
            if (parsed.Relations[child] is Relation.compound or Relation.amod && parsed.Pos[child] is Pos.NOUN) words.Add(parsed.Lemma(child));
            // "For the sale of the depots": of the depots as much as of the sale.
            if (parsed.Relations[child] == Relation.nmod && parsed.Preposition(child) == "of" && parsed.Pos[child] == Pos.NOUN && ActLexicon.Of(parsed, noun) is not null) words.Add(parsed.Lemma(child));
        }
    }

    /// <summary>Adjectives of people and states name an owner, not a kind.</summary>
    private static bool Naming(ParsedText parsed, int child) => parsed.Pos[child] == Pos.NOUN || !char.IsUpper(parsed.Form(child)[0]);

    private static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    private static ImmutableSortedSet<string>.Builder Words() => ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
}
