using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>The sentence asked about as one story understands it: whom it names, and the clauses that say something.</summary>
internal sealed class AskedSentence
{
    private AskedSentence(TokenLayers layers, ImmutableArray<Clause> parts) => (Layers, Parts) = (layers, parts);

    public TokenLayers Layers { get; }

    public ImmutableArray<Clause> Parts { get; }

    public static AskedSentence Read(ReadReport asked, Story story)
    {
        Dictionary<Referent, Entity> known = new(ReferenceEqualityComparer.Instance);
        foreach (Entity entity in story.Entities)
            foreach (Referent member in entity.Members) known[member] = entity;
        Dictionary<Referent, ImmutableArray<Entity>> of = new(ReferenceEqualityComparer.Instance);
        // Who is who is asked as of any further report; what the sentence would join stays apart in the story.
        foreach (Entity joined in SameBearer.Find(story.Reports.Append(asked)))
        {
            ImmutableArray<Entity> entities = [.. joined.Members.Select(known.GetValueOrDefault).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
            foreach (Referent member in joined.Members.Where(m => !known.ContainsKey(m))) of[member] = entities;
        }

        Dictionary<int, Entity> named = Named(asked, story, of);
        TokenLayers layers = new(asked, r => of.GetValueOrDefault(r, []), named);
        ClauseReader clauses = new(asked, layers);
        return new AskedSentence(layers, [.. Tops(asked, [.. clauses.Predicates()]).Select(clauses.Read)]);
    }

    /// <summary>Names that one sentence alone does not tell for names, or not whose: the only one whom the reports call by those very words.</summary>
    private static Dictionary<int, Entity> Named(ReadReport asked, Story story, Dictionary<Referent, ImmutableArray<Entity>> of)
    {
        Dictionary<string, Entity?> called = new(StringComparer.Ordinal);
        foreach (Entity entity in story.Entities)
            foreach (string form in entity.Variants.Select(v => v.Form).Distinct(StringComparer.Ordinal)) called[form] = called.ContainsKey(form) ? null : entity;
        HashSet<int> told = [.. asked.Referents.Where(r => !of.GetValueOrDefault(r, []).IsEmpty).SelectMany(r => r.Mentions).SelectMany(m => asked.Parsed.TokensOf(m.Span))];
        Dictionary<int, Entity> named = [];
        for (int first = 0; first < asked.Parsed.Count; first++)
        {
            int end = first;
            while (end < asked.Parsed.Count && (asked.Parsed.Pos[end] == Pos.PROPN || IsCalled(end)) && !told.Contains(end)) end++;
            if (end == first) continue;
            if (called.GetValueOrDefault(asked.Parsed.SpanOf(first, end).Of(asked.Report.Text)) is { } entity)
                for (int t = first; t < end; t++) named[t] = entity;
            first = end - 1;
        }

        return named;

        // "Nordly is recalling": alone at its sentence's beginning a name may be taken for another word.
        bool IsCalled(int t) => char.IsUpper(asked.Parsed.Form(t)[0]) && called.ContainsKey(asked.Parsed.Form(t));
    }

    /// <summary>The predicates by which the sentence says something: its own, or what it says that somebody said; not the cue of saying itself, and nothing within.</summary>
    private static IEnumerable<int> Tops(ReadReport asked, int[] predicates)
    {
        ParsedText parsed = asked.Parsed;
        Statement[] said = [.. asked.Statements.Where(s => s.Voice != Voice.Reporter && s.Cue is not null)];
        bool IsCue(int t) => said.Any(s => s.Cue!.Value.Overlaps(parsed.Spans[t]) && predicates.Any(p => p != t && s.Content.Any(c => c.Contains(parsed.Spans[p]))));
        bool IsTop(int t)
        {
            int head = parsed.Heads[t];
            if (head < 0) return true;
            if (IsCue(head)) return said.Any(s => s.Cue!.Value.Overlaps(parsed.Spans[head]) && s.Content.Any(c => c.Contains(parsed.Spans[t])));
            // A noun that an empty verb carries says what the verb says.
            if (parsed.Relations[t] is Relation.conj or Relation.parataxis || !predicates.Contains(head) && parsed.Pos[head] == Pos.VERB) return IsTop(head);
            return false;
        }

        return predicates.Where(t => !IsCue(t) && IsTop(t));
    }
}
