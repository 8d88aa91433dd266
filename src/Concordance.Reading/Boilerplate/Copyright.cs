using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Who owns the text and how it may be used: "© 2031 The Gazette. All rights reserved."</summary>
public static class Copyright
{
    private static readonly RuleId Rule = new("boilerplate/copyright");
    private static readonly PhraseList Notices = PhraseList.Read(typeof(Copyright), "en.copyright.txt");

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
        {
            if (block.Inner.Length > 400 || block.Words.IsEmpty) continue;
            bool sign = block.Text[block.Inner.Start] == '©' || block.Form.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase);
            Span? at = sign ? block.Inner : Notices.First(block.Words) is { } notice && IsNotice(block, notice.Index, notice.Length) ? notice.Span : null;
            if (at is { } trigger) yield return new SetAside(block.Span, SetAsideKind.Footer, new Because(Rule, blocks.Report.At(trigger)));
        }
    }

    /// <summary>"Copyright" alone is a word of the news; a year behind it makes it a notice. Longer phrases may follow the owner's name.</summary>
    private static bool IsNotice(Block block, int index, int length)
    {
        if (length >= 3 && block.Words[index].Lower is "all" or "this" or "may" or "reprinted") return index <= 12;
        int next = index + length;
        return index == 0 && (next == block.Words.Length || (length == 1 && char.IsAsciiDigit(block.Text[block.Words[next].Span.Start])) || (length > 1 && !block.EndsSentence));
    }
}
