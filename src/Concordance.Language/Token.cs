using Concordance.Texts;

namespace Concordance.Language;

/// <summary>A view of one token of a parsed text.</summary>
public readonly record struct Token(ParsedText Parsed, int Index)
{
    public Span Span => Parsed.Spans[Index];

    public string Form => Parsed.Form(Index);

    public string Lemma => Parsed.Lemmas[Index];

    public Pos Pos => Parsed.Pos[Index];

    public string Tag => Parsed.Tags[Index];

    public Relation Relation => Parsed.Relations[Index];

    public int HeadIndex => Parsed.Heads[Index];

    public Token? Head => HeadIndex < 0 ? null : Parsed[HeadIndex];

    public int SentenceIndex => Parsed.SentenceOf[Index];

    public ReadOnlySpan<int> Children => Parsed.Children(Index);
}

/// <summary>A view of one sentence of a parsed text.</summary>
public readonly record struct Sentence(ParsedText Parsed, int Index)
{
    public SentenceRange Range => Parsed.Sentences[Index];

    public Span Span => Parsed.SentenceSpan(Index);
}
