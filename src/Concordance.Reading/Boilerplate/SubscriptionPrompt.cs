using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Asks the reader to subscribe, follow, download or pay: an imperative of that kind at the beginning of a short block.</summary>
public static class SubscriptionPrompt
{
    private static readonly RuleId Rule = new("boilerplate/subscription-prompt");
    private static readonly PhraseList Prompts = PhraseList.Read(typeof(SubscriptionPrompt), "en.prompts.txt");
    private static readonly PhraseList Places = PhraseList.Read(typeof(SubscriptionPrompt), "en.prompt-places.txt");

    private const int MostWords = 40, MostWordsAround = 25;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 400 || block.Words.Length is 0 or > MostWords || block.Text[block.Inner.Start] is '"' or '“' or '\'' or '‘') continue;
            int n = Prompts.LengthAt(block.Words, 0);
            if (n == 0 && block.Words[0].Lower is "follow" or "find" or "join" or "reach" or "contact" && HasPlace(block)) n = 1;
            int first = n > 0 ? 0 : Later(block);
            if (first > 0) n = Prompts.LengthAt(block.Words, first);
            if (n > 0) yield return new SetAside(block.Span, SetAsideKind.Advert, new Because(Rule, blocks.Report.At(Span.Hull(block.Words[first].Span, block.Words[first + n - 1].Span))));
        }
    }

    /// <summary>The word with which a second sentence of a short block begins to ask; 0 where none does, or where somebody is quoted.</summary>
    private static int Later(Block block)
    {
        if (block.Words.Length > MostWordsAround || block.Form.AsSpan().ContainsAny('"', '“', '”')) return 0;
        for (int i = 1; i < block.Words.Length; i++)
            if (block.Text.AsSpan()[block.Words[i - 1].Span.End..block.Words[i].Span.Start].ContainsAny('.', '!', '?') && Prompts.LengthAt(block.Words, i) > 0) return i;
        return 0;
    }

    /// <summary>"Follow … on Twitter", "Contact … at name@…".</summary>
    private static bool HasPlace(Block block) => Places.First(block.Words) is not null || block.Form.Contains('@', StringComparison.Ordinal);
}
