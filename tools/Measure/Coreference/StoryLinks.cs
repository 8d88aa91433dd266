using System.Collections.Immutable;
using System.Text.Json;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>A link of a gold story's coref.jsonl: the words and the names of what they stand for, all variants of each.</summary>
public sealed record StoryLink(string File, Span Span, string Words, string Antecedent, ImmutableArray<ImmutableHashSet<string>> Names);

/// <summary>
/// The hand-marked links of the gold stories. The key's words may run on ("it will seek"): their first word counts where it
/// is a pronoun. Right: the referent found there has a name of the antecedent's; a plural, all of them by its members.
/// </summary>
public static class StoryLinks
{
    public static IEnumerable<StoryLink> Read(SharedFolder shared, string story)
    {
        List<ImmutableHashSet<string>> entities = [];
        using (JsonDocument key = JsonDocument.Parse(File.ReadAllText(shared.File("gold", story, "dossier.json"))))
            foreach (JsonElement entity in key.RootElement.GetProperty("entities").EnumerateArray())
                entities.Add([.. entity.GetProperty("variants").EnumerateArray().SelectMany(v => v.GetProperty("spans").EnumerateArray()).Select(s => s.GetProperty("text").GetString()!)]);
        foreach (string line in File.ReadLines(shared.File("gold", story, "coref.jsonl")))
        {
            using JsonDocument link = JsonDocument.Parse(line);
            JsonElement mention = link.RootElement.GetProperty("mention");
            string words = mention.GetProperty("text").GetString()!, antecedent = link.RootElement.GetProperty("antecedent").GetString()!;
            string first = words.Split(' ', '\'')[0];
            int start = mention.GetProperty("start").GetInt32();
            Span span = new(start, Forms.IsPronoun(Forms.Of(first)) ? start + first.Length : mention.GetProperty("end").GetInt32());
            yield return new StoryLink(mention.GetProperty("file").GetString()!, span, words, antecedent,
                [.. antecedent.Split(';').Select(n => n.Split('(')[0].Trim()).Select(n => entities.FirstOrDefault(e => e.Contains(n)) ?? ImmutableHashSet.Create(n))]);
        }
    }

    /// <summary>Null where it is left open.</summary>
    public static bool? IsRight(StoryLink link, ReadReport report)
    {
        string text = report.Report.Text;
        (Mention Mention, Referent Referent)[] at = [.. report.Referents.SelectMany(r => r.Mentions.Where(m => m.Kind != MentionKind.Name && m.Span.Overlaps(link.Span) && (m.Span.Contains(link.Span) || link.Span.Contains(m.Span))).Select(m => (m, r)))];
        if (at.Length == 0) return null;
        Referent referent = at.MaxBy(p => p.Mention.Span.Shared(link.Span)).Referent;
        Referent[] named = [referent, .. referent.Members];
        string[] names = [.. named.SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Name).Select(m => m.Span.Of(text))];
        if (names.Length == 0) return null;
        return link.Names.All(set => names.Any(set.Contains));
    }
}
