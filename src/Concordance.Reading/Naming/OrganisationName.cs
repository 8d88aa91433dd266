using System.Collections.Immutable;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming;

/// <summary>The name of an organisation or place in its parts.</summary>
/// <param name="Text">As written, without an article in front.</param>
/// <param name="State">The state the whole name names; null for all else.</param>
/// <param name="Of">The state that stands in front of an institution's name ("Norwegian Red Cross"), or null.</param>
/// <param name="Words">All words in plain letters.</param>
/// <param name="Core">The words without the state in front and without what short forms drop at the end.</param>
public sealed record OrganisationName(string Text, string? State, string? Of, ImmutableArray<string> Words, ImmutableArray<string> Core)
{
    private static readonly IReadOnlySet<string> Tails = WordList.ReadSet(typeof(OrganisationName), "en.organisation-tails.txt");

    private static readonly IReadOnlySet<string> Generic = WordList.ReadSet(typeof(OrganisationName), "en.generic-organisation-words.txt");

    private static readonly IReadOnlySet<string> Papers = WordList.ReadSet(typeof(OrganisationName), "en.newspaper-words.txt");

    private const int LongestStateName = 3;

    public string Plain { get; } = string.Join(' ', Words);

    /// <summary>The core in one spelling, without blanks.</summary>
    public string Folded { get; } = Romanisation.Fold(string.Concat(Core));

    /// <summary>Whether the core could be said of many: "the Central Bank", "the Foreign Ministry".</summary>
    public bool IsGeneric => Core.All(w => Generic.Contains(w) || Small(w));

    /// <summary>Whether many places have a body or a paper of this name: "the Football Federation", "the Evening Post".</summary>
    public bool IsOfAnyPlace => Core.Length > 0 && (Generic.Contains(Core[^1]) || Papers.Contains(Core[^1])) && Core.All(w => Generic.Contains(w) || Small(w) || Gazetteer.English.Is(w, NameClasses.CommonWord));

    /// <summary>Whether short forms of names drop a word, given in plain letters: "company", "ltd".</summary>
    public static bool IsTail(string word) => Tails.Contains(word);

    public static OrganisationName Parse(string written)
    {
        string text = WithoutArticle(written);
        ImmutableArray<string> words = [.. Romanisation.Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (States.Named(text) is { } state) return new(text, state, null, words, words);
        (string? of, int start) = StateInFront(text, words.Length);
        int end = words.Length;
        // "General Motors" keeps its last word: what would be left could be said of many.
        while (end > start + 1 && Tails.Contains(words[end - 1]) && words[start..(end - 1)].Any(w => !Generic.Contains(w))) end--;
        ImmutableArray<string> core = words[start..end];
        if (of is null && StateAtEnd(text, words) is { } behind) (of, core) = (behind.State, words[..behind.Words]);
        // A state's "administration" and its "government" are one.
        if (of is not null && core is ["administration"]) core = ["government"];
        return new(text, null, of, words, core);
    }

    /// <summary>What the names of two organisations or places say about being one.</summary>
    /// <param name="oneReport">Within one report "the Treasury" is the one that it has named in full.</param>
    public NameVerdict Compare(OrganisationName other, bool oneReport)
    {
        if (State is not null || other.State is not null)
        {
            if (State != other.State) return State is not null && other.State is not null ? NameVerdict.Apart("two states") : NameVerdict.Unrelated;
            return Plain == other.Plain ? NameVerdict.Same(NameEvidence.SameName, "same name") : NameVerdict.Same(NameEvidence.SameState, "two names of one state");
        }

        if (Of is not null && other.Of is not null && Of != other.Of) return NameVerdict.Apart("of two states");
        if (Plain == other.Plain) return NameVerdict.Same(NameEvidence.SameName, "same name");
        if (Of == other.Of && (Core.SequenceEqual(other.Core) || (Of is not null && (IsTailed(Core, other.Core) || IsTailed(other.Core, Core))))) return NameVerdict.Same(NameEvidence.ShortForm, "same name but for the state or the legal form");
        if (AreMembersOf(this, other) || AreMembersOf(other, this)) return NameVerdict.Same(NameEvidence.ShortForm, "a party and its members");
        if (Acronym.IsOf(this, other) || Acronym.IsOf(other, this)) return NameVerdict.Same(NameEvidence.Expansion, "letters and the name they stand for");
        if (Folded == other.Folded && Of == other.Of) return NameVerdict.Same(NameEvidence.Romanised, "two spellings of one name");
        if (!Core.SequenceEqual(other.Core)) return NameVerdict.Unrelated;
        return IsGeneric && !oneReport ? NameVerdict.Perhaps("one is named with its state, the other without") : NameVerdict.Same(NameEvidence.ShortForm, "same name, once with its state and once without");
    }

    internal static bool Small(string word) => word is "of" or "the" or "and" or "for" or "in" or "on" or "to" or "de";

    /// <summary>The core without all that short forms may drop, for finding candidates.</summary>
    public string Head => Core.Length > 1 && Of is not null ? string.Concat(Core.Take(Math.Max(1, Core.Length - Core.Reverse().TakeWhile(Tails.Contains).Count()))) : string.Concat(Core);

    /// <summary>"Treasury" and "Treasury Department" of one state.</summary>
    private static bool IsTailed(ImmutableArray<string> shorter, ImmutableArray<string> longer) =>
        longer.Length > shorter.Length && longer[..shorter.Length].SequenceEqual(shorter) && longer.Skip(shorter.Length).All(Tails.Contains);

    /// <summary>"Republicans" of the "Republican Party".</summary>
    private static bool AreMembersOf(OrganisationName members, OrganisationName party) =>
        party.Words.Length > 1 && party.Words[^1] == "party" && members.Plain == string.Join(' ', party.Words[..^1]) + "s";

    /// <summary>"government of Canada": a state behind words that could be said of many; but a "Bank of Canada" is no Canadian bank.</summary>
    private static (string State, int Words)? StateAtEnd(string text, ImmutableArray<string> words)
    {
        int of = words.IndexOf("of");
        if (of < 1 || words[..of].Contains("bank", StringComparer.Ordinal) || !words[..of].All(Generic.Contains)) return null;
        int at = text.LastIndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        return at > 0 && words.LastIndexOf("of") == of && States.Named(WithoutArticle(text[(at + 4)..])) is { } state ? (state, of) : null;
    }

    private static string WithoutArticle(string text) => text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && text.Length > 4 ? text[4..] : text;

    private static (string? Of, int Words) StateInFront(string text, int words)
    {
        string[] written = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (written.Length != words) return (null, 0);
        for (int count = Math.Min(LongestStateName, words - 1); count > 0; count--)
        {
            string front = string.Join(' ', written[..count]);
            if (front.EndsWith("'s", StringComparison.Ordinal) || front.EndsWith("’s", StringComparison.Ordinal)) front = front[..^2];
            if ((States.Named(front) ?? States.OfDemonym(front)) is { } state) return (state, count);
        }

        return (null, 0);
    }
}
