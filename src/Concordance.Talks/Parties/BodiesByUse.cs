using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Names of one word that reports take for a body whatever the name model took them for: the subject of a sentence that goes on with "it" or
/// "its" ("Norvia is conditioning any halt to its patrols"), and nowhere with "he" or "she". Who bears an office is a person.
/// </summary>
internal sealed class BodiesByUse(Joined story)
{
    private readonly Dictionary<Entity, bool> _known = new(ReferenceEqualityComparer.Instance);

    public bool Contains(Entity entity)
    {
        if (entity.Type != ReferentType.Person || !entity.Offices.IsEmpty) return false;
        if (_ofBoards.Contains(entity.Name) || StateForms.Any(f => entity.Name.StartsWith(f, StringComparison.OrdinalIgnoreCase))) return true;
        // Whose name alone is the first line of a report states it: a body, where it has an "its" somewhere.
        if (entity.Variants.Any(v => v.Form.Contains(' ', StringComparison.Ordinal)) && !IsHeading(entity)) return false;
        if (!_known.TryGetValue(entity, out bool body)) _known[entity] = body = Votes(entity) > 0;
        return body;
    }

    /// <summary>"The Board of Skarvik Pulp": whoever has a board is a body.</summary>
    private readonly HashSet<string> _ofBoards = [.. story.Entities.Where(e => e.Type == ReferentType.Organisation && e.Name.StartsWith(BoardOf, StringComparison.Ordinal)).Select(e => e.Name[BoardOf.Length..])];

    private static readonly string[] StateForms = ["republic of ", "kingdom of ", "duchy of ", "federation of ", "state of ", "union of ", "canton of ", "defence of ", "defense of ", "ministry of "];

    private const string BoardOf = "Board of ";

    private bool IsHeading(Entity entity) => story.Reports.Any(r => r.Report.Text.AsSpan().TrimStart() is var text && text.StartsWith(entity.Name, StringComparison.OrdinalIgnoreCase) && text[entity.Name.Length..].TrimStart(' ').StartsWith("\n"));

    private int Votes(Entity entity)
    {
        int votes = 0;
        bool stating = IsHeading(entity);
        foreach (Place place in entity.Variants.SelectMany(v => v.Places))
        {
            ParsedText parsed = story.ReportOf(place.Report).Parsed;
            int name = parsed.TokenAt(place.Span.Start);
            if (parsed.Relations[name] is Relation.compound) name = parsed.TokenAt(place.Span.End - 1);
            if (parsed.Relations[name] is not (Relation.nsubj or Relation.nsubj_pass)) continue;
            switch (Pronoun(parsed, parsed.TokenAt(place.Span.End - 1)))
            {
                case "it" or "its": votes++; break;
                case "he" or "she" or "his" or "her" or "him" when !stating: return 0;
                default: break;
            }
        }

        return votes;
    }

    /// <summary>The first pronoun behind a name in its sentence, before anybody else is named.</summary>
    private static string Pronoun(ParsedText parsed, int name)
    {
        for (int t = name + 1; t < parsed.Sentences[parsed.SentenceOf[name]].End; t++)
        {
            if (parsed.Pos[t] == Pos.PROPN) return "";
            if (parsed.Lower(t) is "it" or "its" or "he" or "she" or "his" or "her" or "him") return parsed.Lower(t);
        }

        return "";
    }
}
