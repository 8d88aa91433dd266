using System.Collections.Immutable;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A line whose pronoun can be either of two leaves open which is meant.</summary>
internal static class UnclearWord
{
    private static readonly RuleId Rule = new("unknowns/unclear-word");

    public static void Find(ImmutableArray<Unusable> unusable, Questions questions)
    {
        foreach (Unusable line in unusable.Where(u => u.As == UnusableKind.UnclearReference))
            questions.Ask(Rule, UnknownKind.OpenSlot, $"Who is meant: {line.Why}?", [line], line.At);
    }
}
