using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>
/// Weak signs of rewriting by a machine, told only where several come together: markers in number that lead nowhere, teasers cut with
/// three dots that repeat one another, phrases and headings that language models like, a last paragraph that says nothing.
/// </summary>
public static class MachineSigns
{
    private static readonly RuleId Rule = new("boilerplate/machine-signs");
    private static readonly PhraseList Phrases = PhraseList.Read(typeof(MachineSigns), "en.machine-phrases.txt"), Headings = PhraseList.Read(typeof(MachineSigns), "en.machine-headings.txt");

    /// <summary>A slip leaves one or two of these; a machine that was fed with links leaves many.</summary>
    private const int ManyMarkers = 5, ManyTeasers = 2, ManyPhrases = 2;

    /// <summary>Kinds of signs that must come together.</summary>
    private const int Together = 3;

    /// <param name="blocks">The report.</param>
    /// <param name="aside">What was set aside.</param>
    /// <param name="broken">Where the way to a source breaks off.</param>
    public static IEnumerable<Caution> Cautions(Blocks blocks, IReadOnlyList<SetAside> aside, IReadOnlyList<BrokenProvenance> broken)
    {
        Span[][] signs =
        [
            Many(broken.Where(b => b.As == BrokenProvenanceKind.OrphanMarker).Select(b => b.Span), ManyMarkers),
            Many(aside.Where(a => a.As == SetAsideKind.Repeat && blocks.At(a.Span.Start) is { EndsCut: true }).Select(a => a.Span), ManyTeasers),
            Many(blocks.All.SelectMany(PhrasesIn).DistinctBy(s => s.Of(blocks.Report.Text), StringComparer.OrdinalIgnoreCase), ManyPhrases),
            Many(blocks.All.Where(b => b.Index >= 2 && !b.EndsSentence && Headings.IsWhole(b.Words)).Select(b => b.Inner), 1),
            Many(aside.Where(a => a.Because.Rule.Value == "boilerplate/closing-filler").Select(a => a.Span), 1),
        ];
        Span[][] found = [.. signs.Where(s => s.Length > 0)];
        // Links without a target and teasers that repeat are what is left of a page of results: no hand writes both.
        if (found.Length < Together && (signs[0].Length == 0 || signs[1].Length == 0)) return [];
        return found.Select(s => new Caution(s[0], CautionKind.MachineRewritten, new Because(Rule, s.Select(p => blocks.Report.At(p)), []))).OrderBy(c => c.Span);
    }

    private static Span[] Many(IEnumerable<Span> spans, int least) => spans.Order().ToArray() is { } all && all.Length >= least ? all : [];

    private static IEnumerable<Span> PhrasesIn(Block block)
    {
        for (int i = 0; i < block.Words.Length; i++)
            if (Phrases.LengthAt(block.Words, i) is > 0 and int n) yield return Span.Hull(block.Words[i].Span, block.Words[i + n - 1].Span);
    }
}
