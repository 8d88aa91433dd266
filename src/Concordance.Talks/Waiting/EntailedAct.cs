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
                if (!(signs ? Binds(one) && Binds(two) : one.Fits(two))) continue;
                // Who gives is who explains; who reads is the other.
                if (!signs && a.Frame.Name != "read" && a.By is not null && b.By is not null && !ReferenceEquals(a.By, b.By)) continue;
                return Make(awaited, held, a, b, why);
            }

        return null;
    }

    private static Identity Make(Happening awaited, Happening held, ActPhrase a, ActPhrase b, string why) =>
        new(awaited, held, IdentityKind.Entails, IdentityLevel.Assumed, why, [a.At, b.At], !awaited.IsAmbiguous && !held.IsAmbiguous, new Because(Rule, [a.At, b.At], [awaited.Because, held.Because]));

    public static bool Binds(Thing thing) => Binding.Contains(thing.Head);
}
