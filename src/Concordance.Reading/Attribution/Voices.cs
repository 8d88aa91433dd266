using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Tells which noun phrases can speak: names, persons, groups and institutions; and which texts can.</summary>
internal static class Voices
{
    private static readonly IReadOnlySet<string> Speakers = WordList.ReadSet(typeof(Voices), "en.speakers.txt");

    private static readonly IReadOnlySet<string> TextNouns = WordList.ReadSet(typeof(Voices), "en.texts.txt");

    /// <summary>A person, a group, an institution, or a name.</summary>
    public static bool CanSpeak(Scene scene, int head)
    {
        if (scene.IsNamed[head] || IsMistakenPlural(scene, head)) return true;
        switch (scene.Parsed.Pos[head])
        {
            case Pos.PROPN: return !IsDay(scene, head);
            case Pos.PRON: return scene.Parsed.Tags[head] == "PRP" || scene.IsOneOf(head, "some", "many", "several", "others", "both", "most", "another", "one", "everyone", "someone", "anyone") || scene.Is(head, "who");
            case Pos.PRON or Pos.DET when scene.Is(head, "those"): return head + 1 < scene.Parsed.Count && scene.Parsed.Tags[head + 1] is "VBG" or "VBN" or "WP";
            case Pos.ADJ or Pos.DET or Pos.NUM when IsAmountOf(scene, head): return true;
            case Pos.NOUN or Pos.ADJ or Pos.NUM or Pos.DET: return IsSpeakerNoun(scene.Parsed.Lemmas[head].ToLowerInvariant()) || IsSpeakerNoun(scene.Parsed.Form(head).ToLowerInvariant());
            default: return false;
        }
    }

    /// <summary>"most of them said", "many of the workers said": an amount of people.</summary>
    public static bool IsAmountOf(Scene scene, int head) =>
        head + 1 < scene.Parsed.Count && scene.Is(head + 1, "of") && scene.IsOneOf(head, "most", "many", "some", "several", "few", "half", "all", "none");

    /// <summary>"Aides say": a plural right before its verb passes for a verb.</summary>
    public static bool IsMistakenPlural(Scene scene, int token)
    {
        if (scene.Parsed.Tags[token] != "VBZ" || token + 1 >= scene.Parsed.Count || scene.Parsed.Tags[token + 1] is not ("VBD" or "VBP" or "VBZ" or "MD")) return false;
        string form = scene.Parsed.Form(token).ToLowerInvariant();
        return form.Length > 3 && form[^1] == 's' && IsSpeakerNoun(form[..^1]);
    }

    /// <summary>"Thursday says", "the next month said": a time before a cue is no speaker.</summary>
    public static bool IsTime(Scene scene, int head) => IsDay(scene, head) || scene.IsOneOf(head, "month", "week", "year", "day", "morning", "evening", "night", "today", "yesterday", "tomorrow");

    public static bool IsText(Scene scene, int head) => TextNouns.Contains(scene.Parsed.Lemmas[head].ToLowerInvariant()) || TextNouns.Contains(scene.Parsed.Form(head).ToLowerInvariant());

    /// <summary>Whether the cue may have this subject: things speak only with cues that allow it.</summary>
    public static bool Fits(Scene scene, int head, CueEntry entry) => CanSpeak(scene, head) && !entry.Takes(Frame.TextOnly) || (entry.Takes(Frame.Thing) && IsText(scene, head));

    /// <summary>"spokesman", "lawyer": a person, not a firm.</summary>
    public static bool IsPersonNoun(Scene scene, int head)
    {
        string lemma = scene.Parsed.Lemmas[head].ToLowerInvariant();
        return Gazetteer.English.Is(lemma, NameClasses.PersonNoun) || lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal) || lemma.EndsWith("person", StringComparison.Ordinal);
    }

    public static bool IsSpeakerNoun(string noun) =>
        Speakers.Contains(noun) || Gazetteer.English.Is(noun, NameClasses.PersonNoun) || noun.EndsWith("man", StringComparison.Ordinal) || noun.EndsWith("woman", StringComparison.Ordinal) || noun.EndsWith("ologist", StringComparison.Ordinal);

    public static bool IsDay(Scene scene, int head) => scene.IsOneOf(head, "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
}
