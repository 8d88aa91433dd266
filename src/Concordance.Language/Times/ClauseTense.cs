using System.Collections.Frozen;
using Concordance.Language.Times.Meanings;
using Concordance.Texts;

namespace Concordance.Language.Times;

/// <summary>
/// Whether the verbs around a time look back or ahead. Words such as "will" and "scheduled" decide first, then the
/// nearest verb before the time within its sentence, by tag where the text is tagged, else by its ending.
/// </summary>
internal sealed class ClauseTense(CutText words, ParsedText? parsed)
{
    // Farther away a verb seldom governs the time.
    private const int Reach = 14;
    private static readonly FrozenDictionary<string, string> Cues = TimeLists.Read("en.tense-cues.txt");

    /// <summary>Past, Future, or Nearest where nothing tells.</summary>
    public Direction At(int word)
    {
        if (Told(word) || CameOut(word)) return Direction.Past;
        for (int i = word - 1; i >= 0 && word - i <= Reach && !EndsSentence(i) && Together(i, word); i--)
            if ((Verb(i) ?? Participle(i)) is { } direction) return direction;
        for (int i = word + 1; i < words.Count && i - word <= Reach && !EndsSentence(i) && Together(word, i); i++)
            if (Verb(i) is { } direction) return direction;
        return Direction.Nearest;
    }

    /// <summary>"Announced on Friday", "said on the 30th": the day of the telling itself, whatever is told.</summary>
    private bool Told(int word)
    {
        int verb = words.IsAny(word - 1, "on", "late", "early", "in") ? word - 2 : word - 1;
        if (!words.IsLetters(verb) || EndsSentence(verb) || words.IsAny(verb - 1, "is", "are", "be", "to")) return false;
        string form = words.Lower(verb);
        bool cue = Cues.TryGetValue(form, out string? kind);
        return cue ? kind == "past" || (kind == "open" && form.EndsWith("ed", StringComparison.Ordinal)) : form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal) && !words.IsCapital(verb);
    }

    /// <summary>"The vote planned for Saturday did not take place", "the verdict announced for Monday was not handed down": what came of it is known.</summary>
    private bool CameOut(int word) => words.Is(word - 1, "for") && (words.IsAny(word + 1, "did", "took", "went") || (words.Is(word + 1, "was") && words.Is(word + 2, "not")));

    private bool EndsSentence(int word) => words.IsAny(word, ".", "!", "?") && (word + 1 >= words.Count || !words.Glued(word + 1)) || words.Breaks(word);

    /// <summary>Whether both stand in one sentence of the parsed text: a headline ends without a full stop.</summary>
    private bool Together(int first, int second)
    {
        if (parsed is null) return true;
        int a = parsed.TokenAt(words[first].Start), b = parsed.TokenAt(words[second].Start);
        return a >= parsed.Count || b >= parsed.Count || parsed.SentenceOf[a] == parsed.SentenceOf[b];
    }

    private Direction? Verb(int word)
    {
        if (!words.IsLetters(word)) return null;
        // "Is to be held", "are to meet".
        if (words.Is(word, "to") && words.IsAny(word - 1, "is", "are") && words.IsLetters(word + 1) && !words.IsAny(word + 1, "the", "a", "an", "his", "their")) return Direction.Future;
        // "Will be held", "to be announced": the word before the participle tells.
        if (words.Is(word - 1, "be")) return null;
        if (Cues.TryGetValue(words.Lower(word), out string? cue) && IsInFrame(word)) return cue switch { "future" => Direction.Future, "past" => Direction.Past, _ => Direction.Nearest };
        if (Tag(word) is { } tag) return tag is "VBD" ? Direction.Past : null;
        if (IsQuality(word)) return null;
        string form = words.Lower(word);
        if (form.EndsWith("ed", StringComparison.Ordinal) && words.IsAny(word - 1, "is", "are", "be")) return words.IsAny(word + 1, "to", "for") ? Direction.Future : null;
        return form.Length > 4 && form.EndsWith("ed", StringComparison.Ordinal) && !words.IsCapital(word) ? Direction.Past : null;
    }

    /// <summary>"Going to meet", "set for Friday", "due to meet" look ahead; "going from 40 percent", "which was set on Friday", "due to the fire" do not.</summary>
    private bool IsInFrame(int cue) => words.Lower(cue) switch
    {
        "going" => words.Is(cue + 1, "to"),
        "set" => words.IsAny(cue + 1, "for", "to"),
        "due" => !words.Is(cue + 1, "to") || (Tag(cue + 2) is { } tag ? tag == "VB" : !words.IsAny(cue + 2, "a", "an", "the", "its", "their", "his", "her")),
        _ => true,
    };

    /// <summary>
    /// A participle in front without "is" or "be" is of what has been done: "closed at their lowest on Monday", "plans announced
    /// in May". One behind the time says nothing ("on March 1, known as Super Tuesday").
    /// </summary>
    private Direction? Participle(int word)
    {
        if (!words.IsLetters(word) || IsQuality(word) || Tag(word) is not "VBN" || words.IsAny(word - 1, "is", "are", "be", "being", "to") || words.IsAny(word - 2, "is", "are", "be", "being")) return null;
        return IsPromise(word) ? Direction.Future : Direction.Past;
    }

    /// <summary>"Their abandoned final": it tells which, not when.</summary>
    private bool IsQuality(int word) => words.IsAny(word - 1, "a", "an", "the", "its", "their", "his", "her", "our", "this", "these");

    /// <summary>"Has undertaken to clear the gates by Saturday" looks ahead; "has failed to", "has begun to" does not.</summary>
    private bool IsPromise(int word) => words.IsAny(word - 1, "has", "have") && words.Is(word + 1, "to") && Tag(word + 2) is "VB"
        && !words.IsAny(word, "failed", "managed", "begun", "started", "continued", "helped", "appeared", "seemed", "come", "had", "neglected", "proved");

    private string? Tag(int word)
    {
        if (parsed is null) return null;
        Span span = words[word];
        int token = parsed.TokenAt(span.Start);
        return token < parsed.Count && parsed.Spans[token] == span && parsed.Tags[token] is { Length: > 0 } tag and not "XX" ? tag : null;
    }
}
