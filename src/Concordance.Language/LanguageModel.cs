using System.Collections.Immutable;
using Concordance.Language.Lemmas;
using Concordance.Language.Names;
using Concordance.Language.Sentences;
using Concordance.Language.Tags;
using Concordance.Texts;

namespace Concordance.Language;

/// <summary>The trained models of one language and the stages that use them. Safe to share between threads.</summary>
public sealed class LanguageModel
{
    private readonly ModelFile _file;

    private LanguageModel(ModelFile file) => _file = file;

    /// <summary>The name of the model, as its folder is called: "en-2026-11".</summary>
    public string Name => _file.Name;

    public NameFinder Names { get; } = new();

    /// <summary>A model from the bytes of its model.bin.</summary>
    /// <exception cref="ModelException">Where the bytes are no model, are cut short, or were made for other features.</exception>
    public static LanguageModel Load(ReadOnlySpan<byte> bytes) => new(ModelFile.Read(bytes));

    /// <summary>Sentences, tokens, tags, lemmas and trees of a text.</summary>
    public ParsedText Parse(ReportId report, string text) => Parse(SentenceSplitter.Split(report, text));

    /// <summary>Tags, lemmas and trees of tokens and sentences as given.</summary>
    public ParsedText Parse(Tokens tokens)
    {
        ParseWork work = new(_file, tokens);
        bool[] headline = new bool[tokens.Sentences.Length], mistaken = new bool[tokens.Count];
        for (int s = 0; s < headline.Length; s++)
        {
            work.Read(tokens.Sentences[s], []);
            headline[s] = work.IsHeadline;
        }

        NamesOfText names = new(tokens, work.Pos, headline);
        foreach (SentenceRange range in tokens.Sentences)
        {
            for (int t = range.First; t < range.End; t++) mistaken[t] = names.IsMistaken(t, (Pos)work.Pos[t]);
            ReadOnlySpan<bool> here = mistaken.AsSpan(range.First, range.Count);
            if (here.Contains(true)) work.Read(range, here);
        }

        return new ParsedText(tokens, [.. work.Pos.Select(p => (Pos)p)], [.. work.Tags.Select(t => _file.Tags.All[t].Tag)], LemmasOf(tokens, work.Tags), [.. work.Heads], [.. work.Relations]);
    }

    private ImmutableArray<string> LemmasOf(Tokens tokens, byte[] tags)
    {
        Lemmatizer lemmas = _file.Lemmas;
        ImmutableArray<string>.Builder found = ImmutableArray.CreateBuilder<string>(tokens.Count);
        for (int t = 0; t < tokens.Count; t++) found.Add(lemmas.Lemma(tokens.Spans[t].In(tokens.Text), tags[t], _file.Tags.All[tags[t]].Tag));
        return found.MoveToImmutable();
    }
}
