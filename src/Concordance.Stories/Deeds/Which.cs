using Concordance.Language;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Deeds;

/// <summary>Which of its kind a noun names: the words around it, those that tell one from its like ("second", "another") apart.</summary>
/// <param name="IsTheOne">One that is known ("the", "its", a name), or none at all ("no", "any").</param>
internal sealed record Which(IReadOnlySet<string> Words, string Order, bool IsTheOne)
{
    /// <summary>Words of what a noun is part of tell which one it is as well as those before it.</summary>
    private static bool Belongs(string preposition) => preposition is "of" or "between" or "with" or "on" or "for" or "over" or "from" or "to" or "against" or "in";

    public static Which Of(ParsedText parsed, int noun)
    {
        SortedSet<string> words = new(StringComparer.Ordinal);
        SortedSet<string> order = new(StringComparer.Ordinal);
        bool known = parsed.Pos[noun] is Pos.PROPN or Pos.PRON;
        foreach (int child in parsed.Children(noun))
        {
            string word = parsed.Lower(child);
            known |= word is "the" or "this" or "that" or "these" or "those" or "both" or "no" or "any" or "neither" || parsed.Relations[child] == Relation.nmod_poss;
            // "The order to seize the ship".
            if (parsed.Relations[child] == Relation.acl && parsed.Child(child, Relation.mark) >= 0) words.Add(EventKin.Of(parsed, child));
            if (TellsFromItsLike(word)) order.Add(word);
            else if (parsed.Pos[child] is Pos.NOUN or Pos.PROPN or Pos.ADJ && Tells(parsed, child)) words.Add(EventKin.Of(parsed, child));
        }

        // Trees hang "to clear the square" on the verb now and then.
        if (noun + 2 < parsed.Count && parsed.IsOrder(noun) && parsed.Lower(noun + 1) == "to" && parsed.Tags[noun + 2] == "VB") words.Add(EventKin.Of(parsed, noun + 2));
        return new(words, string.Join(' ', order), known);
    }

    /// <summary>The same order, and no word of the one that the other has not, or the other way round.</summary>
    public bool IsOne(Which other) => Order == other.Order && (Words.IsSubsetOf(other.Words) || other.Words.IsSubsetOf(Words));

    private static bool Tells(ParsedText parsed, int child) =>
        parsed.Relations[child] is Relation.amod or Relation.compound or Relation.nmod_poss || (parsed.Relations[child] is Relation.nmod && Belongs(parsed.Preposition(child)));

    private static bool TellsFromItsLike(string word) => word is "first" or "second" or "third" or "fourth" or "fifth" or "last" or "next" or "another" or "other" or "new" or "earlier" or "previous" or "further" or "separate" or "additional" or "final" or "similar";
}
