using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>Two acts on one paper, of which the lexicon says that the first cannot be without the second.</summary>
internal static class EntailedAct
{
    public static readonly RuleId Rule = new("waiting/entailed-act");

    /// <summary>Papers that bind those who sign them: a contract in the file is signed, whatever else the papers are called.</summary>
    private static readonly IReadOnlySet<string> Binding = WordList.ReadSet(typeof(EntailedAct), "en.binding-papers.txt");

    public static Identity? Of(Happening awaited, Happening held)
    {
        foreach (ActPhrase a in awaited.Phrases)
            foreach (ActPhrase b in held.Phrases)
            {
                if (Entailments.Why(a.Frame, b.Frame) is not { } why) continue;
                // "pulls back its brigades", "its soldiers have left": who goes is who is called back.
                bool goes = a.Frame.Name == "leave" && b.Frame.Name is "withdraw" or "return" && a.By is not null && ReferenceEquals(a.By, b.By);
                if (goes) return Make(awaited, held, a, b, why);
                if (a.Of is not { } one || b.Of is not { } two) continue;
                bool signs = b.Frame.Name == "sign";
                bool fits = one.Fits(two), papers = !fits && !signs && IsPaperOf(one, two);
                if (!(signs ? Binds(one) && Binds(two) : fits || papers)) continue;
                // Who gives is who explains; who reads is the other.
                if (!signs && a.Frame.Name != "read" && a.By is not null && b.By is not null && !ReferenceEquals(a.By, b.By)) continue;
                return Make(awaited, held, a, b, papers ? $"{why}, and that the two are one paper" : why);
            }

        return null;
    }

    /// <summary>Nouns that name a paper and nothing of what stands in it.</summary>
    private static readonly string[] Plain = ["copy", "document", "draft", "paper", "text"];

    /// <summary>"the Norvian paper" and "its memorandum": a plain word and a paper of the same owner.</summary>
    private static bool IsPaperOf(Thing one, Thing two) => ReferenceEquals(one.Owner, two.Owner) && PaperOf(one) is { } paper && paper == PaperOf(two) && (Plain.Contains(one.Head) || Plain.Contains(two.Head));

    /// <summary>The key of a paper that is told to be somebody's; null where it is none.</summary>
    public static string? PaperOf(Thing thing) => thing.Owner is { } owner && (thing.Document is not null || Plain.Contains(thing.Head) || Binding.Contains(thing.Head) || thing.Head == "memorandum") ? $"paper of {owner.Name}" : null;

    private static Identity Make(Happening awaited, Happening held, ActPhrase a, ActPhrase b, string why) =>
        new(awaited, held, IdentityKind.Entails, IdentityLevel.Assumed, why, [a.At, b.At], !awaited.IsAmbiguous && !held.IsAmbiguous, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));

    public static bool Binds(Thing thing) => Binding.Contains(thing.Head);
}
