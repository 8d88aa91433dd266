using System.Text;
using System.Xml.Linq;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>
/// MEANTIME: coreference of the entities that take part in marked events, in the first sentences of each article; a
/// mention's head is its last word before a preposition, a comma or a relative pronoun. The articles of the gold stories
/// are left out, and so is all after the last marked sentence.
/// </summary>
public static class MeantimeChains
{
    private static readonly HashSet<string> InGold = ["121134", "123881", "125796", "126029", "126878", "127226", "118147", "113219", "113227", "113267", "113278", "113330"];

    public static IEnumerable<MarkedText> Read(string folder)
    {
        foreach (string file in Directory.EnumerateDirectories(folder).SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal))
            if (!InGold.Contains(Path.GetFileName(file).Split('_')[0])) yield return Text(Path.GetFileNameWithoutExtension(file), XDocument.Load(file).Root!);
    }

    private static MarkedText Text(string name, XElement document)
    {
        XElement markables = document.Element("Markables")!;
        Dictionary<string, XElement> mentions = markables.Elements("ENTITY_MENTION").ToDictionary(m => (string)m.Attribute("m_id")!);
        int lastSentence = LastSentence(document, mentions.Values);
        (string text, Dictionary<string, Span> tokens) = TextOf(document, lastSentence);
        Dictionary<string, string?> entities = markables.Elements("ENTITY").ToDictionary(e => (string)e.Attribute("m_id")!, e => (string?)e.Attribute("ent_type"));
        List<MarkedMention> marked = [];
        foreach (XElement reference in document.Descendants("REFERS_TO"))
        {
            string target = (string)reference.Element("target")!.Attribute("m_id")!;
            if (!entities.TryGetValue(target, out string? type)) continue;
            foreach (XElement source in reference.Elements("source"))
            {
                if (!mentions.TryGetValue((string)source.Attribute("m_id")!, out XElement? mention)) continue;
                Span[] words = [.. mention.Elements("token_anchor").Select(a => (string)a.Attribute("t_id")!).Where(tokens.ContainsKey).Select(a => tokens[a])];
                if (words.Length > 0) marked.Add(new MarkedMention(Span.Hull(words[0], words[^1]), Head(words, text), target, [], type is "PER" or "ORG" or "LOC" or "FIN"));
            }
        }

        return new MarkedText(name, new Report(text, [new ReportFile(name, "")], "en"), [.. marked.OrderBy(m => m.Span)], false);
    }

    private static int LastSentence(XElement document, IEnumerable<XElement> mentions)
    {
        Dictionary<string, int> sentenceOf = document.Elements("token").ToDictionary(t => (string)t.Attribute("t_id")!, t => (int)t.Attribute("sentence")!);
        return mentions.SelectMany(m => m.Elements("token_anchor")).Select(a => sentenceOf[(string)a.Attribute("t_id")!]).DefaultIfEmpty(0).Max();
    }

    private static Span Head(Span[] words, string text)
    {
        int end = Array.FindIndex(words, 1 < words.Length ? 1 : 0, w => w.Of(text) is "of" or "in" or "at" or "for" or "from" or "who" or "which" or "that" or "to" or "," or "with" or "on");
        return words[end <= 0 ? ^1 : end - 1];
    }

    /// <summary>The corpus has tokens only: set as print sets them, sentences with a line end.</summary>
    private static (string Text, Dictionary<string, Span> Tokens) TextOf(XElement document, int lastSentence)
    {
        StringBuilder text = new();
        Dictionary<string, Span> tokens = [];
        int sentence = 0;
        bool quoted = false, opened = false;
        foreach (XElement token in document.Elements("token"))
        {
            int at = (int)token.Attribute("sentence")!;
            if (at > lastSentence) break;
            bool mark = token.Value is "\"" or "``" or "''", closes = mark && quoted;
            if (mark) quoted = !quoted;
            if (at != sentence) text.Append('\n');
            else if (text.Length > 0 && !opened && !closes && !LeansBack(token.Value)) text.Append(' ');
            opened = (mark && quoted) || token.Value is "(" or "$";
            sentence = at;
            tokens[(string)token.Attribute("t_id")!] = new Span(text.Length, text.Length + token.Value.Length);
            text.Append(token.Value);
        }

        return (text.ToString(), tokens);
    }

    private static bool LeansBack(string word) => word is "." or "," or ";" or ":" or ")" or "%" or "?" or "!" or "'" or "’" || word.StartsWith("'s", StringComparison.Ordinal) || word.StartsWith("’s", StringComparison.Ordinal) || word == "n't";
}
