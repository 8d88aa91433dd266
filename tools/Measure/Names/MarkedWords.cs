using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Tools.Measure.Names;

/// <summary>The words of one document of a corpus with the names that people marked.</summary>
public sealed record MarkedWords(string Document, ImmutableArray<string> Forms, ImmutableArray<SentenceRange> Sentences, ImmutableArray<NameRange> Names);

/// <summary>Gathers words, sentences and BIO tags into documents.</summary>
public sealed class MarkedWordsBuilder(string document)
{
    private readonly ImmutableArray<string>.Builder _forms = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<SentenceRange>.Builder _sentences = ImmutableArray.CreateBuilder<SentenceRange>();
    private readonly ImmutableArray<NameRange>.Builder _names = ImmutableArray.CreateBuilder<NameRange>();

    public int Count => _forms.Count;

    /// <summary>Adds a sentence; a name begins at "B-", or at "I-" where no name of its type stands before (IOB1 as well as IOB2).</summary>
    public void Add(IReadOnlyList<string> forms, IReadOnlyList<string> tags, Func<string, NameType?> typeOf)
    {
        int offset = _forms.Count;
        _forms.AddRange(forms);
        _sentences.Add(new(offset, _forms.Count));
        for (int i = 0; i < tags.Count; i++)
        {
            if (tags[i].Length < 3) continue;
            string kind = tags[i][2..];
            int first = i;
            while (i + 1 < tags.Count && tags[i + 1] == "I-" + kind) i++;
            if (typeOf(kind) is { } type) _names.Add(new(offset + first, offset + i + 1, type));
        }
    }

    public MarkedWords Build() => new(document, _forms.ToImmutable(), _sentences.ToImmutable(), _names.ToImmutable());
}
