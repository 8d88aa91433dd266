using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Reading.Naming.InText;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Positions;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// For whom a town acts that no list knows for a capital ("Brenn said it had not been asked"): the one state whose government sits or whose ministers speak there
/// ("the prime minister told reporters in Brenn", "the government in Brenn"), and that a report from there begins with. Where two do, nobody.
/// </summary>
internal sealed class TownsOfStates(Joined story, Sides sides)
{
    private static readonly string[] Sitting = ["cabinet", "government", "ministry", "palace", "parliament"], Telling = ["conference", "journalist", "parliament", "reporter"];

    private readonly Dictionary<string, Entity?> _known = new(StringComparer.Ordinal);

    /// <summary>The state, or firm, for which a name of one word acts.</summary>
    public Entity? Of(Entity town)
    {
        string name = town.Name.ToLowerInvariant();
        if (name.Contains(' ', StringComparison.Ordinal)) return null;
        if (_known.TryGetValue(name, out Entity? whose)) return whose;
        _known[name] = null;
        if (_own.Value.Contains(name) || States.Named(town.Name) is not null || States.OfCapital(town.Name) is not null || !_speaking.Value.Contains(name)) return null;
        return _known[name] = story.Reports.SelectMany(r => Votes(r, name)).Where(v => !IsNamed(v, name)).Distinct<Entity>(ReferenceEqualityComparer.Instance).Take(2).ToArray() is [var only] ? only : null;
    }

    private static bool IsNamed(Entity entity, string name) => entity.Variants.Any(v => v.Form.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Names that have people, ministers or an army of their own: they are states.</summary>
    private readonly Lazy<HashSet<string>> _own = new(() => [.. story.Reports.SelectMany(r => Enumerable.Range(0, r.Parsed.Count).Where(t => char.IsUpper(r.Parsed.Form(t)[0])).SelectMany(t => HasOrgan(r.Parsed, t) ? [r.Parsed.Lower(t)] : NamedByItsPeople.Behind(r.Parsed.Lower(t))))]);

    private static bool HasOrgan(ParsedText parsed, int name)
    {
        if (name + 2 >= parsed.Count || parsed.Tags[name + 1] != "POS") return false;
        for (int t = name + 2; t < Math.Min(parsed.Count, name + 5) && parsed.Pos[t] is Pos.NOUN or Pos.ADJ; t++)
            if (Sitting.Contains(parsed.Lemma(t)) || parsed.Lemma(t) is "minister" or "president" or "army" or "premier" or "delegation") return true;
        return false;
    }

    /// <summary>"Brenn said", "Brenn wants", "Brenn rejected".</summary>
    private readonly Lazy<HashSet<string>> _speaking = new(() => [.. story.Reports.SelectMany(Speaking)]);

    private static IEnumerable<string> Speaking(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Relations[t] is Relation.nsubj && char.IsUpper(parsed.Form(t)[0]) && Venues.Acts(report, parsed.Spans[t]) && parsed.Heads[t] is var verb && (parsed.Lemma(verb) is "say" or "deny" or "accuse" or "claim" or "warn" || StanceLexicon.Of(parsed.Lemma(verb), Pos.VERB) is not null)) yield return parsed.Lower(t);
    }

    private IEnumerable<Entity> Votes(ReadReport report, string name)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
            if (parsed.Lower(t) == name && parsed.SentenceOf[t - 1] == parsed.SentenceOf[t] && parsed.Lower(t - 1) == "in" && Sits(report, t - 2) is { } state) yield return state;
        // "BRENN, May 3 (Agency) - Norvia will": what a report from there begins with.
        string text = report.Report.Text;
        for (int t = 1; t < Math.Min(parsed.Count - 1, FarthestDateline); t++)
            if (OpeningDateline.EndIn(text, parsed.Spans[t - 1].Start) == parsed.Spans[t].Start && text.AsSpan(text.LastIndexOf('\n', parsed.Spans[t].Start) + 1).TrimStart().StartsWith(name, StringComparison.OrdinalIgnoreCase) && Opening(report, t) is { } told) yield return told;
    }

    private const int FarthestDateline = 40;

    /// <summary>The state that is the first subject behind a dateline.</summary>
    private Entity? Opening(ReadReport report, int first)
    {
        ParsedText parsed = report.Parsed;
        return parsed.Pos[first] == Pos.PROPN && parsed.Relations[first] is Relation.nsubj && parsed.Child(first, Relation.conj) < 0 && sides.Of(report, first) is { Type: ReferentType.Place or ReferentType.Organisation } state && (States.Named(state.Name) is not null || _own.Value.Contains(state.Name.ToLowerInvariant())) ? state : null;
    }

    /// <summary>Whose cabinet sits "in", or whose minister speaks to reporters "in".</summary>
    private Entity? Sits(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        if (noun < 0 || parsed.Pos[noun] != Pos.NOUN) return null;
        bool sits = Sitting.Contains(parsed.Lemma(noun)) || (parsed.Lemma(noun) == "meeting" && noun > 0 && parsed.Lower(noun - 1) == "cabinet");
        if (sits && sides.OfOwner(report, noun) is { } owner) return owner;
        if (!sits && !Telling.Contains(parsed.Lemma(noun))) return null;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[noun]);
        Entity[] speaking = [.. report.Statements.Where(s => s.Speaker is { } who && sentence.Contains(who.Span)).Select(s => s.Speaker!).Where(IsOfState).Select(s => sides.Of(report, s)).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return speaking is [var only] ? only : null;

        bool IsOfState(Speaker who) => who.Referents is [var one] && story.EntityOf(one) is { } person && person.Offices.Any(o => o.Text.Split(' ')[^1].ToLowerInvariant() is "minister" or "premier" or "president" || o.Text.Contains("minister", StringComparison.OrdinalIgnoreCase));
    }
}
