using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>
/// GUM (Zeldes 2017): every noun phrase and pronoun is a mention with an entity number, also those mentioned once. The
/// text is laid out from the words; a mention's head is its minimal span.
/// </summary>
public static partial class GumChains
{
    private sealed record Open(string Chain, string Type, int First, string Minimum);

    public static IEnumerable<MarkedText> Read(string path)
    {
        List<ConlluSentence> document = [];
        foreach (ConlluSentence sentence in ConlluReader.Read(File.ReadAllText(path)))
        {
            if (sentence.Begins("newdoc") && document.Count > 0)
            {
                yield return Text(document);
                document.Clear();
            }

            document.Add(sentence);
        }

        if (document.Count > 0) yield return Text(document);
    }

    private static MarkedText Text(List<ConlluSentence> sentences)
    {
        string name = sentences[0].Comment("newdoc id") ?? "";
        Tokens tokens = ConlluText.Tokens(null, sentences);
        List<(Open Open, int Last)> closed = [];
        Dictionary<string, ImmutableArray<string>> members = new(StringComparer.Ordinal);
        List<Open> open = [];
        int at = 0;
        foreach (ConlluWord word in sentences.SelectMany(s => s.Words))
        {
            foreach (string field in word.Misc.Split('|'))
            {
                if (field.StartsWith("Entity=", StringComparison.Ordinal)) Mentions(field["Entity=".Length..], at, open, closed);
                else if (field.StartsWith("SplitAnte=", StringComparison.Ordinal))
                    foreach (IGrouping<string, string[]> group in field["SplitAnte=".Length..].Split(',').Select(p => p.Split('<')).Where(p => p.Length == 2).GroupBy(p => p[1]))
                        members[group.Key] = [.. group.Select(p => p[0])];
            }

            at++;
        }

        HashSet<string> actors = [.. closed.Where(c => c.Open.Type is "person" or "organization" or "place").Select(c => c.Open.Chain)];
        return new MarkedText(name, new Report(tokens.Text, [new ReportFile(name, "")], "en"),
            [.. closed.Select(c => Mention(c, tokens, members, actors.Contains(c.Open.Chain))).OrderBy(m => m.Span)], true);
    }

    private static void Mentions(string field, int at, List<Open> open, List<(Open, int)> closed)
    {
        foreach (Match part in Parts().Matches(field))
        {
            string inner = part.Value.Trim('(', ')');
            if (part.Value[0] == '(')
            {
                string[] f = inner.Split('-');
                open.Add(new Open(f[0], f[1], at, f[5]));
            }

            if (part.Value[^1] != ')') continue;
            string chain = inner.Split('-')[0];
            int last = open.FindLastIndex(o => o.Chain == chain);
            if (last < 0) continue;
            closed.Add((open[last], at));
            open.RemoveAt(last);
        }
    }

    private static MarkedMention Mention((Open Open, int Last) closed, Tokens tokens, Dictionary<string, ImmutableArray<string>> members, bool isActor)
    {
        int[] minimum = [.. closed.Open.Minimum.Split(',').Select(n => closed.Open.First + int.Parse(n, CultureInfo.InvariantCulture) - 1)];
        Span whole = Span.Hull(tokens.Spans[closed.Open.First], tokens.Spans[closed.Last]);
        Span head = minimum[^1] - minimum[0] + 1 == minimum.Length ? Span.Hull(tokens.Spans[minimum[0]], tokens.Spans[minimum[^1]]) : tokens.Spans[minimum[0]];
        return new MarkedMention(whole, head, closed.Open.Chain, members.GetValueOrDefault(closed.Open.Chain, []), isActor);
    }

    [GeneratedRegex(@"\(?[^()]+\)?", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
