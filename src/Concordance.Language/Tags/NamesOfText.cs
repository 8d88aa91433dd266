using System.Runtime.InteropServices;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Language.Tags;

/// <summary>
/// Words that a text uses as names: inside its sentences they have a capital and are tagged as proper nouns more often than not, and nowhere
/// does it write them small. Where a sentence begins with one, or a headline capitalises all, the letters tell nothing and the tagger errs
/// most ("Trump" as a verb); that a word keeps its sense throughout a text decides there (Gale, Church and Yarowsky 1992, "One sense per discourse").
/// </summary>
internal sealed class NamesOfText
{
    private readonly Dictionary<string, (int AsName, int AsOther, bool Small)> _capitalised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byLower = new(StringComparer.Ordinal);
    private readonly Tokens _tokens;

    /// <param name="pos">As tagged, sentence by sentence.</param>
    /// <param name="headline">By sentence: its capitals tell nothing.</param>
    public NamesOfText(Tokens tokens, ReadOnlySpan<byte> pos, bool[] headline)
    {
        _tokens = tokens;
        for (int s = 0; s < tokens.Sentences.Length; s++)
            for (int t = tokens.Sentences[s].First + 1; t < tokens.Sentences[s].End; t++)
                if (!headline[s] && IsCapitalised(t) && char.IsLetterOrDigit(Form(t - 1)[^1])) Count(Form(t), (Pos)pos[t]);
        var written = _byLower.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int t = 0; t < tokens.Count; t++)
            if (written.TryGetValue(Form(t), out string? form)) CollectionsMarshal.GetValueRefOrNullRef(_capitalised, form).Small = true;
    }

    /// <summary>The text uses this word as a name, and here it is tagged as something else.</summary>
    public bool IsMistaken(int token, Pos pos) =>
        pos is (Pos.NOUN or Pos.VERB or Pos.ADJ or Pos.ADV or Pos.INTJ or Pos.X) && IsCapitalised(token)
        && _capitalised.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Form(token), out var told) && !told.Small && told.AsName > told.AsOther;

    private void Count(ReadOnlySpan<char> form, Pos pos)
    {
        var counts = _capitalised.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!counts.TryGetValue(form, out var told))
        {
            string word = form.ToString();
            // "Police", "Bank", "President": names have them as a part.
            if (WordKindLists.Of(word) != WordKinds.None) return;
            _byLower.TryAdd(word.ToLowerInvariant(), word);
        }

        counts[form] = pos == Pos.PROPN ? told with { AsName = told.AsName + 1 } : told with { AsOther = told.AsOther + 1 };
    }

    private bool IsCapitalised(int token) => Form(token) is { Length: > 1 } form && char.IsUpper(form[0]) && char.IsLower(form[1]);

    private ReadOnlySpan<char> Form(int token) => _tokens.Spans[token].In(_tokens.Text);
}
