using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Asks the reader to subscribe, follow, download or pay: an imperative of that kind at the beginning of a short block.</summary>
public static class SubscriptionPrompt
{
    private static readonly RuleId Rule = new("boilerplate/subscription-prompt");
    private static readonly PhraseList Prompts = PhraseList.Read(typeof(SubscriptionPrompt), "en.prompts.txt");
    private static readonly PhraseList Places = PhraseList.Read(typeof(SubscriptionPrompt), "en.prompt-places.txt");

    private const int MostWords = 40;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 400 || block.Words.Length is 0 or > MostWords || block.Text[block.Inner.Start] is '"' or '“' or '\'' or '‘') continue;
            int n = Prompts.LengthAt(block.Words, 0);
            if (n == 0 && block.Words[0].Lower is "follow" or "find" or "join" or "reach" or "contact" && HasPlace(block)) n = 1;
            if (n > 0) yield return new SetAside(block.Span, SetAsideKind.Advert, new Because(Rule, blocks.Report.At(Span.Hull(block.Words[0].Span, block.Words[n - 1].Span))));
        }
    }

    /// <summary>"Follow … on Twitter", "Contact … at name@…".</summary>
    private static bool HasPlace(Block block) => Places.First(block.Words) is not null || block.Form.Contains('@', StringComparison.Ordinal);
}
