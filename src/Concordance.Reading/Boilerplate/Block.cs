using System.Collections.Immutable;
using Concordance.Language.Words;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A word of a block as rules compare it: in lower case, letters, digits and what joins them.</summary>
public readonly record struct BlockWord(Span Span, string Lower, bool Capital);

/// <summary>What stands on a line of its own: a paragraph, a heading, an item of a list. Lines that were only wrapped are one block.</summary>
/// <param name="Span">Without blanks at either end.</param>
/// <param name="Inner">Without the bullet or the marks of a heading before it.</param>
/// <param name="Role">What the layout of a page says it is; null in a plain text.</param>
public sealed record Block(int Index, string Text, Span Span, Span Inner, LayoutRole? Role)
{
    /// <summary>Lists and prompts are short; longer blocks are looked at only for whether they repeat others.</summary>
    public const int ShortWords = 60;

    private readonly Lazy<ImmutableArray<BlockWord>> _words = new(() => Cut(Text, Inner));

    public ImmutableArray<BlockWord> Words => _words.Value;

    public string Form => Inner.Of(Text);

    public bool IsItem => Inner.Start > Span.Start && Text[Span.Start] != '#';

    public bool IsMarkedHeading => Text[Span.Start] == '#' && Inner.Start > Span.Start;

    /// <summary>Cut off with three dots, as teasers are.</summary>
    public bool EndsCut => Last is '…' || (Last == '.' && Inner.End - 3 >= Inner.Start && Text[Inner.End - 2] == '.' && Text[Inner.End - 3] == '.');

    /// <summary>Ends as a sentence does; markers such as [1] and closing quotation marks and brackets may stand behind the stop.</summary>
    public bool EndsSentence
    {
        get
        {
            int end = Inner.End;
            while (end > Inner.Start && (Text[end - 1] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*' or '_' || char.IsWhiteSpace(Text[end - 1]) || InMarker(end - 1))) end--;
            return end > Inner.Start && Text[end - 1] is '.' or '!' or '?' or '…';
        }
    }

    private char Last => Inner.IsEmpty ? '\0' : Text[Inner.End - 1];

    private bool InMarker(int at)
    {
        if (!char.IsAsciiDigit(Text[at]) && Text[at] != '[') return false;
        int open = at;
        while (open > Inner.Start && char.IsAsciiDigit(Text[open])) open--;
        return Text[open] == '[';
    }

    private static ImmutableArray<BlockWord> Cut(string text, Span inner)
    {
        ImmutableArray<BlockWord>.Builder words = ImmutableArray.CreateBuilder<BlockWord>();
        int at = inner.Start;
        while (at < inner.End)
        {
            int start = at;
            while (at < inner.End && IsPart(text, at, start, inner.End)) at++;
            if (at > start) words.Add(new BlockWord(new Span(start, at), text[start..at].ToLowerInvariant(), char.IsUpper(text[start])));
            else at++;
        }

        return words.ToImmutable();
    }

    private static bool IsPart(string text, int at, int start, int end) =>
        Chars.IsWord(text, at) || char.IsLowSurrogate(text[at]) || (Chars.IsApostrophe(text[at]) && at > start && at + 1 < end && Chars.IsLetter(text, at + 1));
}
