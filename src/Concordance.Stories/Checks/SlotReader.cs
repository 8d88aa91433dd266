using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Reads the phrases that hang on a predicate: who does it, to whom or what, and the rest by its preposition.</summary>
/// <param name="together">Those who take part do it together: nobody acts on another.</param>
/// <param name="within">The statement that the predicate stands in: who says it is no part of what is said.</param>
/// <param name="demands">It demands something: "calls for a truce" as "wants a truce".</param>
internal sealed class SlotReader(ReadReport report, TokenLayers layers, Statement? within, bool together, bool demands)
{
    private const int Farthest = 5;

    private ParsedText Parsed => report.Parsed;

    /// <param name="own">The predicate, and the empty verb that carries it where there is one.</param>
    public ImmutableArray<Slot> Of(int[] own)
    {
        List<Slot> slots = [];
        foreach (int at in own)
            foreach (int child in Parsed.Children(at))
                if (!own.Contains(child) && !IsAttribution(child) && RoleOf(child, at) is { } role) slots.AddRange(Joined(Antecedent(child, own), role));
        if (!slots.Any(s => s.Role is SlotRole.Doer or SlotRole.Taker or SlotRole.Any) || Parsed.Subject(own[^1]) < 0) slots.AddRange(Inherited(own[^1]));
        return [.. slots];
    }

    /// <summary>Words that say who says it.</summary>
    public bool IsAttribution(int token) =>
        within is not null && !within.Content.Any(c => c.Contains(Parsed.Spans[token])) && (within.Speaker?.Span.Overlaps(Parsed.Spans[token]) == true || within.Cue?.Overlaps(Parsed.Spans[token]) == true);

    private SlotRole? RoleOf(int child, int at) => Parsed.Relations[child] switch
    {
        _ when Parsed.Lower(child) == "place" && Parsed.Lemma(at) == "take" => null,
        // "Nordly is recalling": a name that was taken for an adverb.
        Relation.advmod when child < at && layers.IsNamed(child) && Parsed.Subject(at) < 0 => Shared(SlotRole.Doer),
        Relation.nsubj or Relation.nsubj_outer or Relation.nmod_poss or Relation.obl_agent => Shared(SlotRole.Doer),
        // "Provided Norway with a plan", "provided a plan to Norway".
        Relation.obl when Parsed.Preposition(child) == "with" && IsProvided(at) => SlotRole.Taker,
        Relation.obj when IsProvided(at) => SlotRole.Other,
        Relation.nsubj_pass or Relation.obj => Shared(SlotRole.Taker),
        Relation.obl or Relation.nmod when Parsed.Preposition(child) == "by" => Shared(SlotRole.Doer),
        Relation.obl or Relation.nmod when together && Parsed.Preposition(child) is "with" or "between" or "of" or "from" or "among" => SlotRole.Any,
        Relation.obl when demands && Parsed.Preposition(child) is "on" or "for" or "upon" && !layers.IsTimed(child) => SlotRole.Taker,
        Relation.iobj or Relation.obl or Relation.nmod or Relation.obl_unmarked or Relation.nmod_unmarked => SlotRole.Other,
        Relation.ccomp or Relation.xcomp or Relation.advcl or Relation.csubj or Relation.csubj_pass or Relation.acl or Relation.acl_relcl or Relation.advcl_relcl => SlotRole.Other,
        Relation.compound or Relation.amod or Relation.nummod or Relation.advmod or Relation.appos or Relation.flat => SlotRole.Modifier,
        _ => null,
    };

    /// <summary>Who gets it is the object, and what they get stands behind "with".</summary>
    private bool IsProvided(int verb) =>
        Parsed.Lemma(verb) is "provide" or "supply" or "present" or "furnish" or "equip" && Parsed.Child(verb, Relation.obj) >= 0 && Parsed.Children(verb).ToArray().Any(c => Parsed.Relations[c] == Relation.obl && Parsed.Preposition(c) == "with");

    private SlotRole Shared(SlotRole role) => together ? SlotRole.Any : role;

    /// <summary>"The offer that the company signed": the pronoun stands for the noun that the clause hangs on.</summary>
    private int Antecedent(int child, int[] own) =>
        Parsed.Relations[own[^1]] == Relation.acl_relcl && Parsed.Tags[child] is "WDT" or "WP" && Parsed.Heads[own[^1]] >= 0 ? Parsed.Heads[own[^1]] : child;

    /// <summary>A verb joined to another, or under it, has its subject; a participle that of its noun.</summary>
    private IEnumerable<Slot> Inherited(int verb)
    {
        bool passive = Parsed.Child(verb, Relation.aux_pass) >= 0 || (Parsed.Tags[verb] == "VBN" && Parsed.Relations[verb] == Relation.acl);
        for (int at = verb, steps = 0; steps < Farthest; steps++)
        {
            int head = Parsed.Heads[at];
            if (head < 0) return [];
            // "Norway's refusal to pay": whose it is pays or does not.
            if (Parsed.Relations[at] is Relation.acl && Parsed.HasChild(at, "to") && Parsed.Child(head, Relation.nmod_poss) is >= 0 and var whose) return Joined(whose, Shared(SlotRole.Doer));
            if (Parsed.Relations[at] is Relation.acl && Parsed.Pos[head] is Pos.NOUN or Pos.PROPN) return Joined(head, passive ? SlotRole.Taker : Shared(SlotRole.Doer));
            if (Parsed.Relations[at] is Relation.xcomp && Parsed.Child(head, Relation.obj) is var told and >= 0 && told < at) return Joined(told, passive ? SlotRole.Taker : Shared(SlotRole.Doer));
            if (Parsed.Relations[at] is not (Relation.xcomp or Relation.conj or Relation.advcl)) return [];
            if (Parsed.Subject(head) is var subject and >= 0)
            {
                bool joined = Parsed.Relations[at] == Relation.conj && Parsed.Tags[verb] == "VBN" && Parsed.Relations[subject] == Relation.nsubj_pass;
                return Joined(subject, passive || joined ? SlotRole.Taker : Shared(SlotRole.Doer));
            }

            at = head;
        }

        return [];
    }

    /// <summary>The phrase of a word, and those joined to it by "and"; none for a time, which is told apart.</summary>
    private IEnumerable<Slot> Joined(int head, SlotRole role)
    {
        bool clause = IsClause(head);
        string preposition = clause ? Parsed.Lower(Parsed.Child(head, Relation.mark)) : Parsed.Relations[head] == Relation.iobj || (role is SlotRole.Other && Parsed.Relations[head] == Relation.obj) ? "to" : role is SlotRole.Other ? Parsed.Preposition(head) : "";
        if (layers.IsTimed(head))
        {
            foreach (int child in Parsed.Children(head).ToArray().Where(c => !layers.IsTimed(c)))
                if (BesideTime(child, role, preposition) is { } beside) yield return beside;
            yield break;
        }

        int[] joined = clause ? [] : [.. Parsed.Children(head).ToArray().Where(c => Parsed.Relations[c] == Relation.conj)];
        bool or = joined.Any(c => Parsed.Lower(Parsed.Child(c, Relation.cc)) == "or");
        foreach (int member in joined.Prepend(head))
            if (Slot(member, role, preposition, clause) is { } slot) yield return or ? slot with { Limits = slot.Limits.Add("or") } : slot;
    }

    /// <summary>What the tree hangs on a time: "on June 2, in Oslo" tells where too, "filed for bankruptcy Thursday" for what.</summary>
    private Slot? BesideTime(int child, SlotRole role, string preposition) => Parsed.Relations[child] switch
    {
        Relation.nmod or Relation.obl => Slot(child, SlotRole.Other, Parsed.Preposition(child), false),
        Relation.compound or Relation.amod => Slot(child, role, preposition, false),
        _ => null,
    };

    private bool IsClause(int token) => Parsed.Relations[token] is Relation.ccomp or Relation.xcomp or Relation.advcl or Relation.acl or Relation.acl_relcl or Relation.csubj or Relation.csubj_pass;

    private Slot? Slot(int member, SlotRole role, string preposition, bool clause)
    {
        if (layers.IsTimed(member)) return null;
        List<Piece> pieces = [];
        SortedSet<string> limits = new(StringComparer.Ordinal);
        Stack<(int Token, int Depth)> open = new([(member, 0)]);
        (int first, int last) = (member, member);
        while (open.TryPop(out (int Token, int Depth) at))
        {
            (first, last) = (Math.Min(first, at.Token), Math.Max(last, at.Token));
            string word = Parsed.Lower(at.Token);
            if ((clause || at.Depth < 2) && (LimitingWords.Has(word) || word is "not" or "n't")) limits.Add(word);
            else if (PieceAt(at.Token, member) is { } piece) pieces.Add(piece);
            foreach (int child in Parsed.Children(at.Token))
                if (Parsed.Relations[child] is not (Relation.punct or Relation.parataxis) && !(at.Token == member && !clause && Parsed.Relations[child] is Relation.conj)) open.Push((child, at.Depth + 1));
        }

        return pieces.Count == 0 && (limits.Count == 0 || role == SlotRole.Modifier) ? null : new Slot(role, preposition, clause, Parsed.SpanOf(first, last + 1), [.. pieces.OrderBy(p => p.Token)], [.. limits]);
    }

    private Piece? PieceAt(int token, int member)
    {
        Mention? mention = layers.MentionAt(token);
        bool told = Parsed.Pos[token] is Pos.NOUN or Pos.PROPN or Pos.VERB or Pos.ADJ or Pos.NUM or Pos.SYM || (Parsed.Pos[token] is Pos.ADV && Parsed.Tags[token] is not ("WRB" or "EX"));
        bool pronoun = Parsed.Pos[token] is Pos.PRON or Pos.DET && mention is { Kind: MentionKind.Pronoun } && !layers.WhoAt(token).IsEmpty;
        if ((!told && !pronoun) || layers.IsTimed(token)) return null;
        ImmutableArray<Entity> office = layers.OfficeAt(token);
        return new Piece(token, pronoun ? "" : layers.Word(token), layers.WhoAt(token), layers.IsNamed(token), IsHead(token, member), token != member && Parsed.Relations[token] is Relation.nmod or Relation.obl ? Parsed.Preposition(token) : "", layers.NumberAt(token), office);
    }

    /// <summary>The phrase's own word, a name set beside it, and a name whose title or office that word is.</summary>
    private bool IsHead(int token, int member)
    {
        if (token == member) return true;
        if (!layers.IsNamed(token)) return false;
        if (layers.AreOneName(token, member)) return true;
        return Parsed.Heads[token] == member && (Parsed.Relations[token] is Relation.appos or Relation.flat || (!layers.OfficeAt(member).IsEmpty && layers.OfficeAt(member).Any(o => layers.WhoAt(token).Contains(o))));
    }
}
