using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>Lines that lead about a site: "Skip to content", "Menu", "Home | Port | Weather".</summary>
public static class Navigation
{
    private static readonly RuleId Rule = new("boilerplate/navigation");
    private static readonly PhraseList Phrases = PhraseList.Read(typeof(Navigation), "en.navigation.txt");
    private static readonly PhraseList Sections = PhraseList.Read(typeof(Navigation), "en.sections.txt");

    /// <summary>The name of a section stands above the headline.</summary>
    private const int Top = 4;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        foreach (Block block in blocks.All)
            if (block.Inner.Length <= 200 && !block.EndsSentence && (Phrases.IsWhole(block.Words) || IsMenu(block) || IsShare(block) || (block.Index < Top && Sections.IsWhole(block.Words))))
                yield return new SetAside(block.Span, SetAsideKind.Navigation, new Because(Rule, blocks.Report.At(block.Inner)));
    }

    /// <summary>"Share this story: Facebook | Email".</summary>
    private static bool IsShare(Block block) =>
        Phrases.LengthAt(block.Words, 0) is >= 2 and int n && n < block.Words.Length && block.Text[block.Words[n - 1].Span.End] == ':';

    /// <summary>Three or more short names parted by bars or arrows.</summary>
    private static bool IsMenu(Block block)
    {
        string[] parts = block.Form.Split(['|', '›', '»', '>', '/', '·', '•']);
        return parts.Length >= 3 && parts.All(p => p.Trim().Length is > 0 and <= 24 && p.Trim().Split(' ').Length <= 3 && !p.Contains("//", StringComparison.Ordinal) && !p.Any(char.IsAsciiDigit));
    }
}
