using System.Text;
using System.Xml.Linq;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Entities;

/// <summary>
/// The four topics of MEANTIME, each taken as one story: its documents, and the named mentions that the corpus joins
/// across documents. The articles that the gold stories are made of are left out.
/// </summary>
public static class MeantimeStories
{
    private const int LongestName = 5;

    public static readonly HashSet<string> InGold = ["121134", "123881", "125796", "126029", "126878", "127226", "118147", "113219", "113227", "113267", "113278", "113330"];

    public static IEnumerable<GoldStory> Read(SharedFolder shared)
    {
        foreach (string topic in Directory.EnumerateDirectories(Path.Combine(shared.Corpora, "train", "meantime", "intra_cross-doc_annotation")).Order(StringComparer.Ordinal))
        {
            List<Report> reports = [];
            List<MarkedMention> mentions = [];
            foreach (string file in Directory.EnumerateFiles(topic).Order(StringComparer.Ordinal))
                if (!InGold.Contains(Path.GetFileName(file).Split('_')[0])) ReadDocument(XDocument.Load(file).Root!, reports, mentions);
            yield return new GoldStory(Path.GetFileName(topic), reports, mentions);
        }
    }

    private static void ReadDocument(XElement document, List<Report> reports, List<MarkedMention> mentions)
    {
        (string text, Dictionary<string, Span> tokens) = TextOf(document);
        Report report = new(text, [new ReportFile((string)document.Attribute("doc_name")!, "")], "en");
        reports.Add(report);
        Dictionary<string, XElement> marked = document.Element("Markables")!.Elements("ENTITY_MENTION").ToDictionary(m => (string)m.Attribute("m_id")!);
        Dictionary<string, (string Instance, NameType Type)> instances = document.Element("Markables")!.Elements("ENTITY")
            .Select(e => (Id: (string)e.Attribute("m_id")!, Instance: (string?)e.Attribute("instance_id") ?? "", Type: TypeOf((string?)e.Attribute("ent_type")))).Where(e => e.Type is not null && e.Instance.Length > 0)
            .ToDictionary(e => e.Id, e => (e.Instance, e.Type!.Value));
        foreach (XElement reference in document.Descendants("REFERS_TO"))
        {
            if (!instances.TryGetValue((string)reference.Element("target")!.Attribute("m_id")!, out (string Instance, NameType Type) entity)) continue;
            foreach (XElement source in reference.Elements("source"))
                if (marked.TryGetValue((string)source.Attribute("m_id")!, out XElement? mention) && NameOf(mention, tokens, text) is { } span)
                    mentions.Add(new(report.At(span), entity.Instance, entity.Type, span.Of(text)));
        }
    }

    /// <summary>The corpus has tokens only: they are set with a blank between them, sentences with a line end.</summary>
    private static (string Text, Dictionary<string, Span> Tokens) TextOf(XElement document)
    {
        StringBuilder text = new();
        Dictionary<string, Span> tokens = [];
        string sentence = "0";
        foreach (XElement token in document.Elements("token"))
        {
            string at = (string)token.Attribute("sentence")!;
            if (text.Length > 0) text.Append(at == sentence ? ' ' : '\n');
            sentence = at;
            tokens[(string)token.Attribute("t_id")!] = new Span(text.Length, text.Length + token.Value.Length);
            text.Append(token.Value);
        }

        return (text.ToString(), tokens);
    }

    /// <summary>Mentions by name whose extent is a name and no longer phrase.</summary>
    private static Span? NameOf(XElement mention, Dictionary<string, Span> tokens, string text)
    {
        if ((string?)mention.Attribute("syntactic_type") is not ("NAM" or "PRE.NAM")) return null;
        Span[] words = [.. mention.Elements("token_anchor").Select(a => tokens[(string)a.Attribute("t_id")!])];
        if (words.Length is 0 or > LongestName || !char.IsUpper(text[words[0].Start]) || !char.IsUpper(text[words[^1].Start])) return null;
        return words.All(w => char.IsUpper(text[w.Start]) || w.Of(text) is "of" or "and" or "for") ? Span.Hull(words[0], words[^1]) : null;
    }

    private static NameType? TypeOf(string? type) => type switch
    {
        "PER" or "PERSON" => NameType.Person,
        "ORG" or "ORGANIZATION" => NameType.Organisation,
        "LOC" or "LOCATION" => NameType.Place,
        _ => null,
    };
}
