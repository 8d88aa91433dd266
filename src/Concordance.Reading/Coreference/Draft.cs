using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>Masculine, feminine: what a pronoun may ask of a person.</summary>
internal enum Gender { Masculine, Feminine }

/// <summary>A referent in the making.</summary>
internal sealed class Draft(ReferentType type, Because because)
{
    public ReferentType Type { get; } = type;

    public Because Because { get; } = because;

    public List<Mention> Mentions { get; } = [];

    public List<Office> Offices { get; } = [];

    public Gender? Gender { get; set; }

    /// <summary>A state, where the names say so: it is no "company".</summary>
    public string? State { get; set; }

    /// <summary>Of a group, those it is made of.</summary>
    public List<Draft> Members { get; } = [];

    /// <summary>Of a document: whose it is, and the noun that names it; never itself of a group's members.</summary>
    public Draft? Owner { get; set; }

    public string? Noun { get; set; }

    public void Add(Mention mention) => Mentions.Add(mention);

    /// <param name="members">The members of this group, finished before it.</param>
    /// <param name="owner">Whose document this is, finished before it.</param>
    public Referent Finish(ImmutableArray<Referent> members, Referent? owner) =>
        new(Type, [.. Mentions.OrderBy(m => m.Span)], [.. Offices.OrderBy(o => o.Span)], Because) { Members = members, Owner = owner, Noun = Noun };
}

/// <summary>The referents of a report as they grow, and the words around them.</summary>
internal sealed class Cast(ParsedText parsed)
{
    public ParsedText Parsed { get; } = parsed;

    public List<Draft> Drafts { get; } = [];

    public Speech Speech { get; } = new(parsed);

    /// <summary>Tokens of the offices that stand beside names, and whose they are.</summary>
    public Dictionary<int, Draft> InOffices { get; } = [];

    public Place At(Span span) => new(Parsed.Report, span);

    /// <summary>The draft whose mention covers an offset, or null.</summary>
    public Draft? Covering(int offset) => MentionIndex.Find(offset)?.Of;

    /// <summary>Who the noun phrase with this head is, or null; the tree heads a name by its first word, and the name found may be a later one.</summary>
    public Draft? Of(int head)
    {
        if (Covering(Parsed.Spans[head].Start) is { } draft) return draft;
        foreach (int child in Parsed.Children(head))
            if (Parsed.Relations[child] == Relation.flat && Covering(Parsed.Spans[child].Start) is { } named) return named;
        return null;
    }

    /// <summary>The same, where the head may be the office beside a name: "the ward's speaker, Ola Dahl, said".</summary>
    public Draft? Bearer(int head) => Of(head) ?? InOffices.GetValueOrDefault(head);

    /// <summary>All mentions in text order as of the last <see cref="Index"/>, and those entered since.</summary>
    public MentionIndex MentionIndex { get; private set; } = new([]);

    /// <summary>Builds the index anew, at the end of each rule.</summary>
    public void Index() => MentionIndex = new(Drafts);

    /// <summary>Adds a mention that the next decision of the same rule may look at.</summary>
    public void Enter(Draft draft, Mention mention)
    {
        draft.Add(mention);
        MentionIndex.Enter(mention, draft);
    }

    public string Lower(int token) => Parsed.Form(token).ToLowerInvariant();
}

/// <summary>The mentions of all drafts in text order.</summary>
internal sealed class MentionIndex
{
    private readonly List<(Mention Mention, Draft Of)> _all;

    public MentionIndex(IEnumerable<Draft> drafts) => _all = [.. drafts.SelectMany(d => d.Mentions.Select(m => (Mention: m, Of: d))).OrderBy(p => p.Mention.Span)];

    public void Enter(Mention mention, Draft of) => _all.Insert(FirstFrom(mention.Span.Start), (mention, of));

    public (Mention Mention, Draft Of)? Find(int offset)
    {
        int at = FirstFrom(offset + 1) - 1;
        return at >= 0 && _all[at].Mention.Span.Contains(offset) ? _all[at] : null;
    }

    /// <summary>Mentions that start in [from, to), in text order.</summary>
    public IEnumerable<(Mention Mention, Draft Of)> Between(int from, int to)
    {
        for (int i = FirstFrom(from); i < _all.Count && _all[i].Mention.Span.Start < to; i++) yield return _all[i];
    }

    private int FirstFrom(int offset)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_all[middle].Mention.Span.Start < offset) low = middle + 1; else high = middle;
        }

        return low;
    }
}
