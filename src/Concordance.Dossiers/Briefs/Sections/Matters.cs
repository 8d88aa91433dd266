using Concordance.Dossiers.Json;
using Concordance.Reading.Events;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>
/// Which happenings one screen has room for, by rules that a reader can follow: told in a headline or lead, by several
/// reports, of a kind that decides or moves something, with somebody named, on a day that is told. How often a text was
/// copied counts for nothing.
/// </summary>
internal static class Matters
{
    /// <summary>Where a news text says what it is about: the headline and some two sentences after it.</summary>
    private const int Lead = 300;

    /// <summary>Points that a matter needs, of six.</summary>
    private const int Enough = 3;

    /// <summary>With --all every happening is told.</summary>
    public static bool AreTold(View view, Told told) => view.Options.All || (IsWhole(told.Latest) && Points(view, told) >= Enough);

    public static int Points(View view, Told told) =>
        (told.Events.Any(e => IsLead(view, e)) ? 2 : 0) + (told.Events.Select(e => e.Span.Report).Distinct().Count() > 1 ? 1 : 0)
        + (EventLexicon.Types.ContainsKey(told.Latest.Type) ? 1 : 0) + (told.Events.Any(e => !e.Participants.IsEmpty) ? 1 : 0) + (told.Events.Any(e => e.Time is not null) ? 1 : 0);

    /// <summary>"Who received information": a clause that hangs on a word before it says nothing alone.</summary>
    private static bool IsWhole(EventEntry told) =>
        told.Span.Text.Split([' ', '\n'], 3, StringSplitOptions.RemoveEmptyEntries) is { Length: 3 } words && words[0].ToLowerInvariant() is not ("who" or "which" or "that" or "whose" or "to" or "of" or "for" or "with" or "and" or "or");

    private static bool IsLead(View view, EventEntry told)
    {
        SpanEntry? headline = view.Report(told.Span.Report).Headline;
        return told.Span.Start < (headline?.End ?? 0) + Lead;
    }
}
