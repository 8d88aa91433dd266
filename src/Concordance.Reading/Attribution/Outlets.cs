using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Tells agencies and outlets by the words around and in their names; no list of them is kept.</summary>
internal static class Outlets
{
    private static readonly IReadOnlySet<string> Words = WordList.ReadSet(typeof(Outlets), "en.outlet-words.txt");

    /// <summary>Whether a noun phrase names an agency, a paper or a station.</summary>
    public static bool IsOutlet(Scene scene, int head)
    {
        if (scene.Parsed.Pos[head] is not (Pos.PROPN or Pos.NOUN)) return false;
        (int first, int last) = SpeakerReader.Phrase(scene, head);
        for (int t = first; t <= last; t++)
            if (Words.Contains(scene.Parsed.Form(t).ToLowerInvariant()) || Words.Contains(scene.Parsed.Lemmas[t].ToLowerInvariant())) return !IsPeople(scene, head);
        foreach (int child in scene.Parsed.Children(head))
            if (scene.Parsed.Relations[child] == Relation.appos && Words.Contains(scene.Parsed.Lemmas[child].ToLowerInvariant())) return true;
        return false;
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
