using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// For whom people speak whose office names nobody: whose genitive stands before it ("the quarry's manager, Lena Fors"), whose "its", "his" or
/// "their" ("his agent"), else, of a chairman, a lawyer or a spokesman, the body that the sentence, or the one before, has told of.
/// </summary>
internal sealed class Spokespeople(Joined story, Sides sides, IReadOnlySet<string> representatives)
{
    private const int LongestTitle = 4;

    private readonly BareTitles _titles = new(story, sides);

    public Entity? BodyOf(Entity person)
    {
        foreach (Place place in person.Variants.SelectMany(v => v.Places))
        {
            ReadReport report = story.ReportOf(place.Report);
            ParsedText parsed = report.Parsed;
            int first = parsed.TokenAt(place.Span.Start), end = parsed.TokenAt(place.Span.End - 1) + 1;
            if ((person.Type == ReferentType.Unnamed ? Within(report, first, end) : Before(report, first) ?? Behind(report, end) ?? Described(report, first)) is { } owner && !ReferenceEquals(owner, person)) return owner;
        }

        foreach (Place place in person.Type == ReferentType.Unnamed ? person.Variants.SelectMany(v => v.Places) : person.Offices.Where(o => IsRepresentative(o.Text) && !NamesAnother(person, o.Text) && !TellsOfWhom(o.Text)).Select(o => o.At))
            if (ToldOfBefore(story.ReportOf(place.Report), place.Span) is { } body && !ReferenceEquals(body, person) && (person.Type == ReferentType.Unnamed || IsState(body) || !person.Offices.Any(o => IsOfState(o.Text))) && (person.Type != ReferentType.Unnamed || IsBareTitle(story.ReportOf(place.Report), place.Span))) return body;
        return person.Type == ReferentType.Person ? _titles.BodyOf(person) : null;
    }

    /// <summary>A minister speaks for no firm that was told of before, nor does a mayor.</summary>
    private static bool IsOfState(string office) => office.Split(' ')[^1].ToLowerInvariant() is "minister" or "premier" or "mayor" or "governor" or "ambassador" or "councillor";

    private bool IsState(Entity body) => body.Type == ReferentType.Place || (body.Type == ReferentType.Group ? body.Name.EndsWith("government", StringComparison.OrdinalIgnoreCase) : !body.Name.Contains(' ', StringComparison.Ordinal) && !Firms.Is(story, body));

    /// <summary>"Chief negotiator of the islands": nobody told of before, though no name of the story is called so.</summary>
    private static bool TellsOfWhom(string office) => office.Contains(" of the ", StringComparison.Ordinal) || office.Contains(" for the ", StringComparison.Ordinal);

    /// <summary>"Lind, chairman Nils Dahl said": another's office.</summary>
    private bool NamesAnother(Entity person, string office) => story.Entities.Any(e => e.Type == ReferentType.Person && !ReferenceEquals(e, person) && office.EndsWith(e.Name, StringComparison.Ordinal));

    /// <summary>"His agent", "a spokeswoman", where nobody is named for the words.</summary>
    public Entity? OfSpan(ReadReport report, Span words)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(words.Start), end = parsed.TokenAt(words.End - 1) + 1;
        return Within(report, first, end) ?? (IsBareTitle(report, words) && parsed.Lower(first) is "a" or "an" or "the" ? ToldOfBefore(report, words) : null);
    }

    /// <summary>"A spokeswoman", "a senior official"; in "an administration official" a noun more tells of another body.</summary>
    private bool IsBareTitle(ReadReport report, Span words) =>
        IsRepresentative(words.Of(report.Report.Text)) && report.Parsed.TokensOf(words).Count(t => report.Parsed.Pos[t] is Pos.NOUN or Pos.PROPN) == 1;

    private bool IsRepresentative(string words) => words.ToLowerInvariant().Split(' ').Any(representatives.Contains);

    /// <summary>"Pell's publisher, Anna Grot", "their lawyer Karl Medin".</summary>
    private Entity? Before(ReadReport report, int name)
    {
        ParsedText parsed = report.Parsed;
        int noun = name > 0 && parsed.Lower(name - 1) == "," ? name - 2 : name - 1;
        if (noun < 1 || parsed.SentenceOf[noun] != parsed.SentenceOf[name] || !representatives.Contains(parsed.Lemma(noun).ToLowerInvariant())) return null;
        int t = noun - 1;
        while (t > noun - LongestTitle && t > 0 && parsed.Pos[t] is Pos.NOUN or Pos.ADJ) t--;
        return Owner(report, t, Pleads(parsed, noun));
    }

    /// <summary>An agent or a lawyer may speak for one person; an envoy or a manager for a body.</summary>
    private static bool Pleads(ParsedText parsed, int noun) => parsed.Lemma(noun).ToLowerInvariant() is "agent" or "lawyer" or "solicitor" or "barrister" or "attorney" or "spokesman" or "spokeswoman";

    /// <summary>"Karl Medin, the heirs' lawyer", "Lena Fors, its manager".</summary>
    private Entity? Behind(ReadReport report, int end)
    {
        ParsedText parsed = report.Parsed;
        if (end + 2 >= parsed.Count || parsed.Lower(end) != ",") return null;
        for (int t = end + 1; t < Math.Min(parsed.Sentences[parsed.SentenceOf[end]].End, end + 2 + LongestTitle); t++)
        {
            if (parsed.Pos[t] is Pos.VERB or Pos.PUNCT or Pos.ADP) return null;
            if (parsed.Tags[t] is "POS" or "PRP$") return Title(parsed, t + 1) is > 0 and var noun ? Owner(report, t, Pleads(parsed, noun)) : null;
        }

        return null;
    }

    /// <summary>"Anna Lind does not raise her voice. But the chief executive of Nordwind was irritated": who is named without an office, and told by it in the sentence behind.</summary>
    private Entity? Described(ReadReport report, int name)
    {
        ParsedText parsed = report.Parsed;
        int sentence = parsed.SentenceOf[name];
        if (parsed.Relations[name] is not (Relation.nsubj or Relation.nsubj_pass) || parsed.Heads[parsed.Heads[name]] >= 0 || sentence + 1 >= parsed.Sentences.Length) return null;
        for (int t = parsed.Sentences[sentence + 1].First; t < parsed.Sentences[sentence + 1].End; t++)
        {
            if (parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass)) continue;
            return representatives.Contains(parsed.Lemma(t).ToLowerInvariant()) && parsed.HasChild(t, "the") && story.EntityOf(report.Whom(t)) is null or { Type: ReferentType.Unnamed } ? sides.OfOwner(report, t) : null;
        }

        return null;
    }

    /// <summary>The noun of a representative in the words that begin here; 0 where none stands there.</summary>
    private int Title(ParsedText parsed, int first)
    {
        for (int t = first; t < Math.Min(parsed.Count, first + LongestTitle) && parsed.Pos[t] is Pos.NOUN or Pos.ADJ; t++)
            if (representatives.Contains(parsed.Lemma(t).ToLowerInvariant())) return t;
        return 0;
    }

    private Entity? Within(ReadReport report, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (report.Parsed.Tags[t] is "POS" or "PRP$" && Title(report.Parsed, t + 1) is > 0 and var noun) return Owner(report, t, Pleads(report.Parsed, noun));
        return null;
    }

    /// <summary>Who a genitive's mark or a possessive points to.</summary>
    /// <param name="anybody">Whether one person may be spoken for.</param>
    private Entity? Owner(ReadReport report, int mark, bool anybody)
    {
        ParsedText parsed = report.Parsed;
        if (mark < 0 || parsed.Tags[mark] is not ("POS" or "PRP$")) return null;
        int whose = parsed.Tags[mark] == "POS" ? mark - 1 : mark;
        if (whose < 0) return null;
        Entity? named = story.EntityOf(report.Whom(whose));
        if (named is not null || parsed.Tags[mark] == "POS") return sides.Of(named) ?? (anybody || named is { Type: ReferentType.Organisation or ReferentType.Group } ? named : null) ?? sides.Of(report, whose);
        if (parsed.Lower(whose) is not ("its" or "their") && !(anybody && parsed.Lower(whose) is "his" or "her")) return null;
        int sentence = parsed.SentenceOf[whose];
        return Subject(report, sentence, whose, false) ?? (sentence == 0 ? null : parsed.Lower(whose) == "its" ? LastBody(report, sentence - 1) ?? Subject(report, sentence - 1, whose, false) : Subject(report, sentence - 1, whose, false));
    }

    private Entity? ToldOfBefore(ReadReport report, Span words)
    {
        int at = report.Parsed.TokenAt(words.Start), sentence = report.Parsed.SentenceOf[at];
        return Subject(report, sentence, at, true) ?? (sentence > 0 && !IsParted(report, sentence) ? Subject(report, sentence - 1, at, true) : null);
    }

    /// <summary>The first sentence of a paragraph starts anew, the first of a report after its heading.</summary>
    private static bool IsParted(ReadReport report, int sentence)
    {
        Span before = report.Parsed.SentenceSpan(sentence - 1), own = report.Parsed.SentenceSpan(sentence);
        return before.End < own.Start && report.Report.Text.AsSpan(before.End, own.Start - before.End).Count('\n') > 1;
    }

    /// <summary>Of "its": the body that is the last subject of a sentence ("Ms Lind would like the League, and the League waits. Its chairman").</summary>
    private Entity? LastBody(ReadReport report, int sentence)
    {
        ParsedText parsed = report.Parsed;
        for (int t = parsed.Sentences[sentence].End - 1; t >= parsed.Sentences[sentence].First; t--)
            if (parsed.Relations[t] is Relation.nsubj or Relation.nsubj_pass && _titles.Named(report, t) is { Type: ReferentType.Organisation or ReferentType.Group or ReferentType.Place } body) return sides.Of(body) ?? body;
        return null;
    }

    /// <summary>The first subject of a sentence, before a token of it.</summary>
    private Entity? Subject(ReadReport report, int sentence, int before, bool body)
    {
        ParsedText parsed = report.Parsed;
        for (int t = parsed.Sentences[sentence].First; t < Math.Min(parsed.Sentences[sentence].End, before); t++)
        {
            if (parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass) || _titles.Named(report, t) is not { } who || who.Type is ReferentType.Document or ReferentType.Unnamed) continue;
            // "Nordwind pays its share," says the director: who speaks of a body by its name is seldom of it.
            if (body && BareTitles.IsQuoted(report, t)) continue;
            if (!body) return sides.Of(who) ?? who;
            if (who.Type is ReferentType.Organisation or ReferentType.Group or ReferentType.Place && sides.Of(who) is { } side) return side;
        }

        return null;
    }
}
