using System.Collections.Immutable;
using System.Xml.Linq;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>
/// MEANTIME: mentions marked as names (NAM, PRE.NAM) whose entity is a person, organisation or place. Its mentions hold
/// articles, titles and appositions; these are cut off, and a sentence where the cut is not clear is not learnt from.
/// Only the title and the sentences 2 to 5 of an article are marked through.
/// </summary>
internal static class MeantimeTexts
{
    private const int LastMarkedSentence = 5;

    public static IEnumerable<NameText> Read(string folder, IReadOnlySet<string> without)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*.xml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            XElement root = XDocument.Load(path).Root!;
            if (!without.Contains((string)root.Attribute("doc_id")!)) yield return Read(root);
        }
    }

    private static NameText Read(XElement root)
    {
        XElement[] tokens = [.. root.Elements("token")];
        ImmutableArray<string> forms = [.. tokens.Select(t => t.Value)];
        int[] sentenceOf = [.. tokens.Select(t => (int)t.Attribute("sentence")!)];
        List<SentenceRange> sentences = [];
        for (int i = 0; i < forms.Length; i++)
            if (i + 1 == forms.Length || sentenceOf[i + 1] != sentenceOf[i]) sentences.Add(new(sentences.Count == 0 ? 0 : sentences[^1].End, i + 1));
        bool[] learnt = [.. sentences.Select(s => sentenceOf[s.First] <= LastMarkedSentence)];
        Dictionary<string, int> at = tokens.Select((t, i) => (Id: (string)t.Attribute("t_id")!, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Dictionary<string, string?> types = Types(root);
        List<NameRange> names = [];
        foreach (XElement mention in root.Descendants("ENTITY_MENTION"))
        {
            int[] words = [.. mention.Elements("token_anchor").Select(a => at[(string)a.Attribute("t_id")!]).Order()];
            if (words.Length == 0 || !((string?)mention.Attribute("syntactic_type") ?? "").EndsWith("NAM", StringComparison.Ordinal)) continue;
            string? type = types.GetValueOrDefault((string)mention.Attribute("m_id")!);
            if (type is "PRO" or "FIN") continue;
            if (TypeOf(type) is { } known && NameCut.Core(forms, words[0], words[^1] + 1, known) is { } name) names.Add(name);
            else if (!NameCut.IsDemonym(forms, words)) learnt[sentences.FindIndex(s => s.End > words[0])] = false;
        }

        return new("meantime", forms, [.. sentences], NameText.LabelsOf(forms.Length, NameCut.Longest(names)), learnt);
    }

    private static NameType? TypeOf(string? type) => type switch
    {
        "PER" => NameType.Person,
        "ORG" => NameType.Organisation,
        "LOC" => NameType.Place,
        _ => null,
    };

    private static Dictionary<string, string?> Types(XElement root)
    {
        Dictionary<string, string?> ofEntity = root.Descendants("ENTITY").ToDictionary(e => (string)e.Attribute("m_id")!, e => (string?)e.Attribute("ent_type"), StringComparer.Ordinal);
        Dictionary<string, string?> ofMention = new(StringComparer.Ordinal);
        foreach (XElement link in root.Descendants("REFERS_TO"))
            foreach (XElement source in link.Elements("source"))
                ofMention[(string)source.Attribute("m_id")!] = ofEntity.GetValueOrDefault((string?)link.Element("target")?.Attribute("m_id") ?? "");
        return ofMention;
    }
}
