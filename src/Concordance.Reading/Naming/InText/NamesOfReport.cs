using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Reading.Naming.InText;

/// <summary>
/// Completes the names found word by word with what the report as a whole shows: offices in front of names, states,
/// letters after the name they stand for, bodies that act, names seen elsewhere in the report.
/// </summary>
public static class NamesOfReport
{
    public static ImmutableArray<Name> Complete(ParsedText parsed, ImmutableArray<Name> found)
    {
        if (parsed.Count == 0) return found;
        NameSheet sheet = new(parsed, found);
        TitledPerson.Apply(sheet);
        DatelineTown.Apply(sheet);
        StateInText.Apply(sheet);
        JoinedNames.Apply(sheet);
        FirmOfPartners.Apply(sheet);
        NamedBody.Apply(sheet);
        NamedByItsPeople.Apply(sheet);
        StateInstitution.Apply(sheet);
        LettersInBrackets.Apply(sheet);
        SeenElsewhere.Apply(sheet);
        // Surnames are known by now; what acts besides may stand in headlines, too.
        ActingBody.Apply(sheet);
        SeenElsewhere.Apply(sheet);
        return [.. sheet.Names];
    }
}
