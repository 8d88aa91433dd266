using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>The words of a noun phrase around its head noun, read from the surface: determiner, modifiers, head.</summary>
internal static class NounPhrase
{
    private static readonly IReadOnlySet<string> Calendar = WordList.ReadSet(typeof(NounPhrase), "en.calendar-words.txt");

    /// <summary>The first token of the run of modifiers that ends before a token, without its determiner.</summary>
    public static int Modifiers(ParsedText parsed, int head)
    {
        int first = parsed.Sentences[parsed.SentenceOf[head]].First, start = head;
        while (start > first && IsModifier(parsed, start - 1)) start--;
        return start;
    }

    /// <summary>The first token of the phrase with its determiner ("a", "the", "its", "both", "two").</summary>
    public static int Start(ParsedText parsed, int head)
    {
        int first = parsed.Sentences[parsed.SentenceOf[head]].First, start = Modifiers(parsed, head);
        while (start > first && (parsed.Pos[start - 1] is Pos.DET || parsed.Pos[start - 1] == Pos.NUM && !IsClock(parsed.Form(start - 1)) || parsed.Tags[start - 1] is "PRP$" or "PDT" || parsed.Relations[start - 1] == Relation.det)) start--;
        return start;
    }

    /// <summary>"04:05 Residents told to leave": the hour of a log counts nobody.</summary>
    private static bool IsClock(string form) => form.Contains(':', StringComparison.Ordinal);

    private static bool IsModifier(ParsedText parsed, int token)
    {
        string form = parsed.Form(token);
        if (Calendar.Contains(form.ToLowerInvariant())) return false;
        return parsed.Pos[token] switch
        {
            Pos.ADJ or Pos.NOUN or Pos.PROPN => form.Any(char.IsLetterOrDigit),
            Pos.PART => form is "'s" or "’s" or "'" or "’",
            Pos.VERB => parsed.Tags[token] is "VBN" or "VBG" && parsed.Relations[token] == Relation.amod,
            Pos.PUNCT => form is "-" or "–" && token > 0 && token + 1 < parsed.Count && parsed.Spans[token - 1].End == parsed.Spans[token].Start && parsed.Spans[token].End == parsed.Spans[token + 1].Start,
            _ => false,
        };
    }
}
