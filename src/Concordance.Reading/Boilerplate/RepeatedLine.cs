using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// A line that stands word for word twice. Running text does not do that: it is a headline or a teaser that the page prints
/// over and over. The first stays, unless a fuller passage near the top names all it names: then that stays.
/// </summary>
public static class RepeatedLine
{
    private static readonly RuleId Rule = new("boilerplate/repeated-line");

    /// <summary>"Yes." and "Thank you." are said twice in any interview.</summary>
    private const int FewestWords = 6;

    /// <summary>Teasers stand at the top of a page; so does the passage they announce.</summary>
    private const int Top = 12;

    public static IEnumerable<SetAside> Find(Blocks blocks)
    {
        Dictionary<string, Block> first = new(StringComparer.Ordinal);
        HashSet<int> told = [];
        foreach (Block block in blocks.All.Where(b => b.Words.Length >= FewestWords))
        {
            string key = string.Join(' ', block.Words.Select(w => w.Lower));
            if (first.TryAdd(key, block)) continue;
            Block before = first[key];
            Because because = new(Rule, [blocks.Report.At(before.Span), blocks.Report.At(block.Span)], []);
            if (told.Add(before.Index) && before.EndsSentence && Fuller(blocks, before) is not null) yield return new SetAside(before.Span, SetAsideKind.Repeat, because);
            yield return new SetAside(block.Span, SetAsideKind.Repeat, because);
        }
    }

    /// <summary>A longer block near the top that holds every name of the line.</summary>
    private static Block? Fuller(Blocks blocks, Block line)
    {
        ImmutableArray<string> names = [.. line.Words.Skip(1).Where(w => w.Capital).Select(w => w.Lower).Distinct()];
        if (line.Index >= Top || names.Length < 2) return null;
        return blocks.All.Take(Top).FirstOrDefault(b => b.Words.Length > line.Words.Length && !b.EndsCut && names.All(n => b.Words.Any(w => w.Lower == n)));
    }
}
