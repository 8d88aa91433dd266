using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>
/// "The Bank of Lund, the Bank of Berg (BB), the Mint and the Treasury jointly announced": three names or more, parted by commas, the last two
/// joined, all speak. A tree takes the second for an apposition of the first.
/// </summary>
internal static class SpeakersListed
{
    private const int Fewest = 3;

    /// <summary>The list that ends right before the cue and holds the head; null where there is none.</summary>
    public static Speaker? Before(Scene scene, int head, int cueFirst)
    {
        int end = cueFirst;
        while (end > scene.SentenceOf(head).First && scene.Parsed.Pos[end - 1] is Pos.ADV or Pos.AUX) end--;
        SentenceRange sentence = scene.SentenceOf(head);
        if (end <= sentence.First) return null;
        (Span Span, MentionKind Kind, Referent Referent)[] names = [.. scene.MentionsIn(scene.Parsed.SpanOf(sentence.First, end)).Where(m => m.Kind == MentionKind.Name).OrderBy(m => m.Span)];
        if (names.Length < Fewest || scene.Parsed.TokenAt(names[^1].Span.End) != end) return null;
        int first = names.Length - 1;
        bool joined = false, parted = false;
        for (; first > 0; first--)
        {
            Link link = Between(scene, scene.Parsed.TokenAt(names[first - 1].Span.End), scene.Parsed.TokenAt(names[first].Span.Start));
            // Only the last two are joined; a name in brackets is another of the one before it.
            if (link == Link.None || (link == Link.And && first < names.Length - 1)) break;
            joined |= link == Link.And;
            parted |= link == Link.Comma;
        }

        if (!joined || !parted || scene.Parsed.TokenAt(names[first].Span.Start) > head) return null;
        ImmutableArray<Referent> referents = [.. names[first..].Select(n => n.Referent).Distinct()];
        int start = scene.Parsed.TokenAt(names[first].Span.Start);
        if (start > sentence.First && scene.Parsed.Pos[start - 1] == Pos.DET) start--;
        // "Asked about Lund, Berg and Dahl said": the first is no speaker.
        bool hangs = start > sentence.First && scene.Parsed.Pos[start - 1] is Pos.ADP or Pos.VERB;
        return hangs || referents.Length < Fewest ? null : new Speaker(scene.Parsed.SpanOf(start, end), null, referents);
    }

    private enum Link
    {
        None,
        Comma,
        And,
        Bracket,
    }

    /// <summary>What stands between two names: a comma, "and" with or without one, or the bracket that opens another name of the first.</summary>
    private static Link Between(Scene scene, int from, int to)
    {
        Link link = Link.None;
        for (int t = from; t < to; t++)
        {
            if (scene.Parsed.Pos[t] == Pos.DET || scene.Parsed.Form(t) == ")") continue;
            if (scene.Parsed.Pos[t] == Pos.CCONJ && scene.IsOneOf(t, "and")) link = Link.And;
            else if (scene.IsComma(t)) link = link == Link.And ? link : Link.Comma;
            else if (scene.Parsed.Form(t) == "(" && link == Link.None) link = Link.Bracket;
            else return Link.None;
        }

        return link;
    }
}
