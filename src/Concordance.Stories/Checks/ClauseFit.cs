using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>
/// Holds what one clause says against another: every phrase, number and day of the asked must stand in the told, in the same role. What
/// the told says besides is left alone, but for words that make of it another thing.
/// </summary>
internal sealed class ClauseFit
{
    private readonly List<PassageDifference> _differs = [];
    private readonly Clause _asked, _told;

    private ClauseFit(Clause asked, Clause told) => (_asked, _told) = (asked, told);

    public ImmutableArray<PassageDifference> Differs => [.. _differs];

    /// <summary>How many phrases of the asked are found.</summary>
    public int Matched { get; private set; }

    public static ClauseFit Of(Clause asked, Clause told, DaysFit days)
    {
        ClauseFit fit = new(asked, told);
        if (VerbatimRun.Holds(asked, told)) fit.Matched = 2 * Math.Max(1, asked.Slots.Length);
        else
        {
            foreach (Slot slot in asked.Slots) fit.Hold(slot);
            fit._differs.AddRange(days.Differences(asked, told));
        }

        fit.HoldLimits();
        return fit;
    }

    private void Hold(Slot asked)
    {
        (Slot Told, List<PassageDifference> Missing)[] found = [.. _told.Slots.Where(t => (AreOfOneRole(asked, t) && HeadsMeet(asked, t)) || HasWithin(asked, t)).Select(t => (t, Missing(asked, t)))];
        if (found.Length > 0)
        {
            List<PassageDifference> least = found.MinBy(f => f.Missing.Count).Missing;
            Matched += least.Count == 0 ? 2 : 1;
            _differs.AddRange(least);
            return;
        }

        Slot? instead = _told.Slots.FirstOrDefault(t => t.Role == asked.Role && t.Preposition == asked.Preposition);
        _differs.Add(new PassageDifference(KindOf(asked), asked.At, instead is null ? null : _told.In.Report.At(instead.At)));
    }

    private static DifferenceKind KindOf(Slot slot) =>
        slot.Pieces.FirstOrDefault(p => p.IsHead) is not { } head ? DifferenceKind.Words
        : head.Who is [{ Type: ReferentType.Place }, ..] && slot.Role is SlotRole.Other or SlotRole.Modifier ? DifferenceKind.Place
        : head.IsNamed ? DifferenceKind.Who
        : head.Number is not null ? DifferenceKind.Number : DifferenceKind.Words;

    private static bool AreOfOneRole(Slot a, Slot b)
    {
        if (a.IsClause != b.IsClause) return false;
        if (a.Role is SlotRole.Any || b.Role is SlotRole.Any) return a.Role is not SlotRole.Other || b.Role is not SlotRole.Other;
        // "The Oslo talks", "talks in Oslo": a name before the noun is told by no preposition.
        if (a.Role is SlotRole.Modifier || b.Role is SlotRole.Modifier) return a.Role == b.Role || a.Preposition is "in" or "at" or "of" || b.Preposition is "in" or "at" or "of";
        return a.Role == b.Role && (a.Role is not SlotRole.Other || a.Preposition == b.Preposition);
    }

    private static bool HeadsMeet(Slot asked, Slot told) => told.Pieces.Where(p => p.IsHead).ToArray() is var heads && asked.Pieces.Any(a => a.IsHead && heads.Any(t => AreOne(a, t)))
        && !asked.Pieces.Any(a => a.IsHead && a.IsNamed && !a.Who.IsEmpty && heads.Any(t => t.IsNamed && !t.Who.IsEmpty) && !heads.Any(t => Meet(a.Who, t.Who)));

    /// <summary>"Killed 12 people in Skarvik": the tree may hang the place on the people.</summary>
    private static bool HasWithin(Slot asked, Slot told) =>
        asked.Role is SlotRole.Other && asked.Preposition.Length > 0 && !asked.IsClause && asked.Pieces.Any(a => a.IsHead && told.Pieces.Any(t => t.Preposition == asked.Preposition && AreOne(a, t)));

    /// <summary>Whom both mention, else one word. A name that the story knows is no other of the same word.</summary>
    private static bool AreOne(Piece asked, Piece told)
    {
        if (asked.Number is { } number && told.Number is { } other) return number.Value == other.Value && number.UpTo == other.UpTo && number.Bound == other.Bound && number.PerSide == other.PerSide && number.Unit == other.Unit && asked.Word.StartsWith('-') == told.Word.StartsWith('-');
        if (Meet(asked.Who, told.Who)) return true;
        bool apart = asked.IsNamed && told.IsNamed && !asked.Who.IsEmpty && !told.Who.IsEmpty;
        return !apart && asked.Word.Length > 0 && asked.Word == told.Word && (asked.Number is null) == (told.Number is null);
    }

    private static bool Meet(ImmutableArray<Entity> a, ImmutableArray<Entity> b) => a.Length > 0 && b.Length > 0 && (a.Length == 1 || a.Length == b.Length) && a.All(x => b.Any(y => ReferenceEquals(x, y)));

    /// <summary>What the told phrase lacks of the asked, and what it has that makes of it another thing.</summary>
    private List<PassageDifference> Missing(Slot asked, Slot told)
    {
        List<PassageDifference> missing = [];
        // The same phrase may hang on the predicate there.
        Piece[] apart = asked.IsClause ? [] : [.. _told.Slots.Where(t => t != told && t is { Role: SlotRole.Other, Preposition.Length: > 0 } && asked.Pieces.Any(a => !a.IsHead && a.Preposition == t.Preposition && t.Pieces.Any(p => p.IsHead && AreOne(a, p)))).SelectMany(t => t.Pieces)];
        int from = 0;
        foreach (Piece piece in asked.Pieces)
        {
            if (piece.IsHead && piece.IsNamed && !piece.Who.IsEmpty) continue;
            // Within a clause the order tells who does what: its words must follow each other alike.
            int at = -1;
            for (int i = asked.IsClause ? from : 0; i < told.Pieces.Length && at < 0; i++)
                if (AreOne(piece, told.Pieces[i])) at = i;
            if (at >= 0) from = at + 1;
            else if (!IsOfOffice(piece) && !apart.Any(p => AreOne(piece, p)) && !IsOfSide(piece, asked, told)) missing.Add(new PassageDifference(piece.Number is not null ? DifferenceKind.Number : piece.IsNamed ? DifferenceKind.Who : DifferenceKind.Words, _asked.In.Parsed.Spans[piece.Token], Instead(piece, told)));
        }

        if (!asked.Limits.SetEquals(told.Limits)) missing.Add(new PassageDifference(DifferenceKind.Words, asked.At, _told.In.Report.At(told.At)));
        return missing;
    }

    /// <summary>"On the Norwegian side, the delegation was led": whose it is stands before the clause, and nothing else of the phrase tells whose.</summary>
    private bool IsOfSide(Piece piece, Slot asked, Slot told) =>
        !asked.IsClause && told.Pieces.All(p => p.IsHead && !p.IsNamed)
        && _told.Slots.Any(s => s != told && s is { Role: SlotRole.Other, Preposition: "on" or "for" or "from" } && s.Pieces.Any(p => p.IsHead && _told.In.Parsed.Lower(p.Token) == "side") && s.Pieces.Count(p => !p.IsHead) == 1 && s.Pieces.Any(p => !p.IsHead && AreOne(piece, p)));

    /// <summary>The number that stands where another was asked for.</summary>
    private Place? Instead(Piece piece, Slot told) =>
        piece.Number is not null && told.Pieces.FirstOrDefault(p => p.Number is not null) is { Number: { } number } ? _told.In.Report.At(number.Span) : null;

    /// <summary>The office of somebody whom the reports name with it.</summary>
    private static bool IsOfOffice(Piece piece) =>
        piece.Office is [var holder] && holder.Offices.Any(o => o.Text.Split(' ').Any(w => w.Equals(piece.Word, StringComparison.OrdinalIgnoreCase) || w.StartsWith(piece.Word, StringComparison.OrdinalIgnoreCase)));

    private void HoldLimits()
    {
        if (!_asked.Limits.SetEquals(_told.Limits)) _differs.Add(new PassageDifference(DifferenceKind.Words, null, _told.In.Report.At(_told.At)));
        if (!_asked.Above.SetEquals(_told.Above)) _differs.Add(new PassageDifference(DifferenceKind.Words, null, _told.In.Report.At(_told.At)));
    }
}
