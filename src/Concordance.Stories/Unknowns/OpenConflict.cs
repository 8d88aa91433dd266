using System.Collections.Immutable;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A contradiction that no report settles is a question: which of the two.</summary>
internal static class OpenConflict
{
    private static readonly RuleId Rule = new("unknowns/open-conflict");

    public static void Find(ImmutableArray<Conflict> conflicts, Questions questions)
    {
        foreach (Conflict conflict in conflicts.Where(c => c.As != ConflictKind.Dispute && c.FitsIf is null || c.As is ConflictKind.Delivery && c.Places.All(p => p.Report == c.Places[0].Report)))
            questions.Ask(Rule, UnknownKind.Conflict, Question(conflict), [conflict], conflict.Places);
    }

    private static string Question(Conflict conflict)
    {
        string about = conflict.About.Length > 0 ? char.ToUpperInvariant(conflict.About[0]) + conflict.About[1..] : "This";
        if (conflict.Matter == MatterKind.Question) return $"{about}: which is so?";
        return conflict.As switch
        {
            ConflictKind.Status => $"{about}: agreed, or only possible?",
            ConflictKind.Delivery => $"{about}: handed over, when, to whom?",
            ConflictKind.Date => conflict.Matter == MatterKind.Day ? $"{about}?" : $"{about}: which is right?",
            ConflictKind.Number => $"{about}: which figure?",
            ConflictKind.Who => $"{about}: who?",
            ConflictKind.Office or ConflictKind.Role => $"{about}: in which office?",
            ConflictKind.Attendance => $"{about}: who came?",
            ConflictKind.Dispute => $"{about}: whose account?",
        };
    }
}
