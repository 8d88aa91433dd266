using System.Collections.Immutable;

namespace Concordance.Language.Conllu;

/// <summary>A syntactic word: the ten columns without its number. Head counts words from 1; 0 is the root.</summary>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Feats, int Head, string Deprel, string Deps, string Misc);

/// <summary>A written word of several syntactic words ("3-4 don't"), numbered from 1, both ends included.</summary>
public sealed record ConlluRange(int First, int Last, string Form, string Misc);

/// <summary>A word of the enhanced graph only ("8.1"): its line is kept as it stands, behind the word it follows.</summary>
public sealed record ConlluEmptyWord(int After, string Line);

/// <summary>One sentence of a CoNLL-U file (universaldependencies.org/format).</summary>
public sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluWord> Words, ImmutableArray<ConlluRange> Ranges, ImmutableArray<ConlluEmptyWord> EmptyWords)
{
    /// <summary>The value of "# key = value"; null where there is none.</summary>
    public string? Comment(string key)
    {
        foreach (string comment in Comments)
            if (comment.StartsWith("# " + key + " = ", StringComparison.Ordinal)) return comment[(key.Length + 5)..];
        return null;
    }

    public bool Begins(string what) => Comments.Any(c => c == "# " + what || c.StartsWith("# " + what + " ", StringComparison.Ordinal));
}

/// <summary>A line that is not CoNLL-U, with its number from 1.</summary>
public sealed class ConlluException(int line, string problem) : Exception($"line {line}: {problem}")
{
    public int Line { get; } = line;
}
