using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Tells agencies and outlets by the words around and in their names; no list of them is kept.</summary>
internal static class Outlets
{
    private static readonly IReadOnlySet<string> Words = WordList.ReadSet(typeof(Outlets), "en.outlet-words.txt");

    private static readonly IReadOnlySet<string> Titles = WordList.ReadSet(typeof(Outlets), "en.outlet-titles.txt");

    private const NameClasses Introduced = NameClasses.Country | NameClasses.Capital | NameClasses.LargeCity | NameClasses.Town | NameClasses.Region | NameClasses.OtherPlace | NameClasses.Demonym | NameClasses.GivenName | NameClasses.Surname;

    /// <summary>Whether a noun phrase names an agency, a paper or a station.</summary>
    public static bool IsOutlet(Scene scene, int head)
    {
        if (scene.Parsed.Pos[head] is not (Pos.PROPN or Pos.NOUN)) return false;
        (int first, int last) = SpeakerReader.Phrase(scene, head);
        if (HasWord(scene, first, last)) return !IsPeople(scene, head);
        foreach (int child in scene.Parsed.Children(head))
            if (scene.Parsed.Relations[child] == Relation.appos && Words.Contains(scene.Parsed.Lemmas[child].ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>"the daily Morgen": a word for outlets stands in or before the name.</summary>
    public static bool HasWord(Scene scene, int first, int last)
    {
        for (int t = first; t <= last; t++)
            if (Words.Contains(scene.Parsed.Form(t).ToLowerInvariant()) || Words.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant())) return true;
        return false;
    }

    /// <summary>"the Bay Ledger": a capital word that titles of papers end in, behind an article or another part of the name.</summary>
    public static bool IsTitled(Scene scene, int head)
    {
        if (!Titles.Contains(scene.Parsed.Form(head).ToLowerInvariant()) || !char.IsUpper(scene.Text[scene.Parsed.Spans[head].Start])) return false;
        return head > scene.SentenceOf(head).First && (scene.Is(head - 1, "the") || char.IsUpper(scene.Text[scene.Parsed.Spans[head - 1].Start]));
    }

    /// <summary>"told the Comet" in the Evening Comet: a word of the report's own outlet behind an article.</summary>
    public static bool IsOwn(Scene scene, int head)
    {
        if (head == 0 || !char.IsUpper(scene.Text[scene.Parsed.Spans[head].Start])) return false;
        string? own = scene.Furniture.Outlet?.Name ?? scene.Report.Files.Select(f => f.Outlet).FirstOrDefault(o => !string.IsNullOrEmpty(o));
        return own is not null && own.Split(' ').Contains(scene.Parsed.Form(head), StringComparer.Ordinal) && (scene.Is(head - 1, "the") || char.IsUpper(scene.Text[scene.Parsed.Spans[head - 1].Start]));
    }

    /// <summary>
    /// "told Northwire on Friday": a name of one word that is told something, stands nowhere else in the report and was never introduced is an
    /// agency or a paper; persons come with a first name or an office, bodies with a description.
    /// </summary>
    public static bool IsUnintroduced(Scene scene, int told)
    {
        if (scene.Parsed.Pos[told] is not (Pos.PROPN or Pos.NOUN) || Voices.IsTime(scene, told) || SpeakerReader.Phrase(scene, told) != (told, told)) return false;
        Span name = scene.Parsed.Spans[told];
        if (name.Length < 3 || !char.IsUpper(scene.Text[name.Start]) || scene.IsOneOf(told, "Parliament", "Congress", "Senate", "Knesset", "Bundestag", "Members", "Lawmakers")) return false;
        if (Gazetteer.English.Is(scene.Parsed.Form(told), Introduced)) return false;
        if (scene.MentionsIn(name).Any(m => m.Referent.Type is ReferentType.Person or ReferentType.Place || m.Referent.Mentions.Length > 1)) return false;
        ReadOnlySpan<char> form = name.In(scene.Text);
        return scene.Text.AsSpan(0, name.Start).IndexOf(form, StringComparison.Ordinal) < 0 && scene.Text.AsSpan(name.End).IndexOf(form, StringComparison.Ordinal) < 0;
    }

    public static SourceKind Kind(Scene scene, int head)
    {
        (int first, int last) = SpeakerReader.Phrase(scene, head);
        for (int t = first; t <= last; t++)
            if (scene.IsOneOf(t, "agency", "wire", "newswire", "press")) return SourceKind.Agency;
        if (IsOutlet(scene, head)) return SourceKind.Outlet;
        if (Voices.IsText(scene, head)) return SourceKind.Document;
        foreach ((_, _, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(first, last + 1)))
            if (referent.Type != ReferentType.Place) return referent.Type == ReferentType.Person ? SourceKind.Person : SourceKind.Agency;
        if (scene.Parsed.Pos[head] == Pos.PROPN) return SourceKind.Person;
        return scene.Parsed.Lemmas[head].ToLowerInvariant() is "official" or "spokesman" or "spokesperson" or "spokeswoman" ? SourceKind.Official : SourceKind.Unnamed;
    }

    /// <summary>"newspaper editors" are people.</summary>
    private static bool IsPeople(Scene scene, int head) => scene.Parsed.Pos[head] == Pos.NOUN && Gazetteer.English.Is(scene.Parsed.Lemmas[head], NameClasses.PersonNoun);
}
