using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>A word for a state: how it is told of its thing (the kinds of en.courses.txt), of which course it is a step, and which.</summary>
/// <param name="Last">The last token of its words.</param>
internal readonly record struct StateWord(char Kind, string Course, int Step, int Last);

/// <summary>The words for states and the nouns that they are told of.</summary>
internal static class StateWords
{
    private const int LongestPhrase = 5;

    private sealed record Entry(char Kind, string Course, int Step);

    /// <summary>en.courses.txt: by word, the courses it is a step of.</summary>
    private static readonly FrozenDictionary<string, Entry[]> Words = WordList.Read(typeof(StateWords), "en.courses.txt").Select(l => l.Split(' ')).GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => new Entry(p[1][0], p[2], p[3][0] - '0')).ToArray(), StringComparer.Ordinal);

    /// <summary>en.kinds-of-thing.txt.</summary>
    private static readonly FrozenDictionary<string, string> Kinds = WordList.Read(typeof(StateWords), "en.kinds-of-thing.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>en.course-things.txt.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Things = WordList.Read(typeof(StateWords), "en.course-things.txt").Select(l => l.Split(' ')).GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Select(p => p[1]).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What else a noun stands for ("trawler" for a vessel); null where it has no kind.</summary>
    public static string? KindOf(string lemma) => Kinds.GetValueOrDefault(lemma);

    /// <summary>Whether the words of a course tell of such a thing.</summary>
    public static bool IsToldOf(string course, string lemma) => !Things.TryGetValue(course, out FrozenSet<string>? things) || things.Contains(lemma);

    /// <summary>Whether the verb is itself one for a state.</summary>
    public static bool IsWord(string lemma) => Words.ContainsKey(lemma);

    public static IEnumerable<StateWord> At(ParsedText parsed, int t) => parsed.Pos[t] switch
    {
        Pos.VERB => [.. Verbs(parsed, t), .. Phrases(parsed, t)],
        Pos.ADJ => [.. Of(parsed.Lower(t), t, 'a'), .. Phrases(parsed, t)],
        Pos.NOUN => [.. Of(parsed.Lower(t), t, 'n'), .. Of(parsed.Lemma(t), t, 'o')],
        _ => [.. parsed.Tags[t] == "VB" ? Of(parsed.Lower(t), t, 'n') : [], .. Phrases(parsed, t)],
    };

    private static IEnumerable<StateWord> Verbs(ParsedText parsed, int t)
    {
        int particle = parsed.Child(t, Relation.compound_prt);
        if (particle < 0) particle = t + 1;
        string with = parsed.Lower(particle), lemma = parsed.Lemma(t);
        // "Found him guilty" tells no finding of what was missing.
        if (lemma == "find" && IsBehind(parsed, t, "guilty")) return [];
        if (Of($"{lemma}-{with}", Math.Max(t, particle), 'v', 'i') is { Length: > 0 } both) return both;
        StateWord[] own = Of(lemma, t, 'v', 'i');
        // "Sent him to prison": the noun is taken for an infinitive. "Opened", "closed" behind "be" are taken for adjectives or verbs.
        if (own.Length == 0 && parsed.Lower(t - 1) == "to") return Of(parsed.Lower(t), t, 'n');
        return own.Length == 0 ? Of(parsed.Lower(t), t, 'a') : own;
    }

    private static bool IsBehind(ParsedText parsed, int t, string word)
    {
        for (int next = t + 1; next < parsed.Count && next <= t + LongestPhrase; next++)
            if (parsed.Lower(next) == word) return true;
        return false;
    }

    private static IEnumerable<StateWord> Phrases(ParsedText parsed, int t)
    {
        string words = parsed.Lower(t);
        for (int last = t + 1; last < parsed.Count && last < t + LongestPhrase && parsed.SentenceOf[last] == parsed.SentenceOf[t]; last++)
        {
            words = $"{words}-{parsed.Lower(last)}";
            if (Of(words, last, 'p', 's') is { Length: > 0 } found) return found;
        }

        return [];
    }

    private static StateWord[] Of(string word, int last, params ReadOnlySpan<char> kinds)
    {
        if (!Words.TryGetValue(word, out Entry[]? entries)) return [];
        List<StateWord> found = [];
        foreach (Entry entry in entries)
            if (kinds.Contains(entry.Kind)) found.Add(new(entry.Kind, entry.Course, entry.Step, last));
        return [.. found];
    }
}
