using Concordance.Dossiers.Json;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Dossiers.Briefs.Sections;

/// <summary>SAID: who said what, through whom, the latest report first. Quotation marks only where the report quotes.</summary>
internal static class SaidSection
{
    public static IEnumerable<BriefLine> Lines(View view)
    {
        // A report without a day, or with only a day that it is not after, is not the latest: it comes after those that have one.
        foreach (ReportEntry report in view.Reports.Reverse().OrderBy(r => r.Published is { Earliest: null, Value: null } ? 1 : 0))
        {
            StatementEntry[] said = [.. view.StatementsOf(report.Id).Where(s => !Denied.Within(view, s) && (view.Options.All || (s.Voice != Voice.Reporter && s.Kind != StatementKind.Headline)))];
            if (said.Length == 0) continue;
            string way = Throughout(view, said);
            string day = HasNoDay(report) ? "" : $", {view.Days.Of(report.Published)}";
            yield return view.Line.Name(view.References.Name(report.Id)).Plain($"{day}, in its words{(way.Length == 0 ? "" : $", all via {way}")}:").Line();
            HashSet<string> officesTold = new(StringComparer.Ordinal);
            foreach (StatementEntry statement in said)
            {
                bool told = statement.Speaker?.Office is { } office && !officesTold.Add($"{Who(view, statement)} {office.Text}");
                yield return Said(view, view.Line, statement, told, way).Id(statement.Id).Line(2);
            }
        }
    }

    /// <summary>The last station before the page, where all statements of a report share it: said once, above them.</summary>
    private static string Throughout(View view, StatementEntry[] said)
    {
        string[] last = [.. said.Where(s => s.Voice != Voice.Reporter).Select(s => Stations(view, s).LastOrDefault("")).Distinct()];
        return said.Length > 1 && last is [var one] ? one : "";
    }

    /// <summary>Speaker, cue where it says more than "said", words, way, place.</summary>
    /// <param name="officeTold">The office stands in a line above.</param>
    /// <param name="throughout">The last station, where it stands above.</param>
    /// <param name="at">What the line refers to, where that is more than this statement.</param>
    public static LineBuilder Said(View view, LineBuilder line, StatementEntry said, bool officeTold = false, string throughout = "", IEnumerable<SpanEntry>? at = null)
    {
        string who = Who(view, said);
        line.Name(who.Length > 0 ? LineBuilder.Capital(who) : said.Voice == Voice.Carried ? "The same speaker" : said.Voice == Voice.Reporter ? "The report itself" : "Not said by whom");
        if (!officeTold && said.Speaker?.Office is { } office && !Inside(office, said.Speaker.Span)) line.Plain(" (").Words(office, 70).Plain(")");
        if (said.Cue is { } cue && said.Speaker?.Span is { } span && span.End <= cue.Start && cue.End <= said.Content[0].Start && !IsPlain(cue.Text))
            line.Plain(!IsNoun(said, cue.Text) || who.EndsWith("'s", StringComparison.Ordinal) || who.EndsWith("’s", StringComparison.Ordinal) ? " " : ", ").Words(cue, 40);
        // "The refusal of the bank to lend": without its noun the line would say the opposite.
        else if (said is { Act: not Act.Say, Cue: { } noun, Speaker.Span: { } behind } && noun.End <= behind.Start && noun.End <= said.Content[0].Start && IsNoun(said, noun.Text)) line.Plain(", ").Words(noun, 40);
        string[] stations = [.. Stations(view, said)];
        if (throughout.Length > 0 && stations.LastOrDefault() == throughout) stations = stations[..^1];
        if (stations.Length > 0) line.Plain($", via {string.Join(", then ", stations)}");
        line.Plain(said.Question && said.Kind != StatementKind.Direct ? ", as an open question: " : ": ");
        return (said.Kind == StatementKind.Direct ? line.Quoted(said.Content) : line.Words(said.Content)).At(at ?? said.Content);
    }

    /// <summary>The speaker as the report names them; for a pronoun, and for a surname alone, the fullest form in that report.</summary>
    public static string Who(View view, StatementEntry said)
    {
        string words = said.Speaker?.Span is { } span ? LineBuilder.Clip(OneLine.Of(span.Text), 70) : "";
        if (said.Speaker is { Entities.IsEmpty: false, Span: null } several) return string.Join(" and ", several.Entities.Select(view.NameOf));
        if (view.Entity(said.Speaker?.Entity) is not { } entity) return words.Length > 0 ? words : said.Voice == Voice.Attributed && said.Cue is { } cue ? cue.Text : "";
        string? fuller = view.FormsIn(said.Report, entity)
            .Where(f => words.Length == 0 || IsPronoun(words) || f.EndsWith(" " + words, StringComparison.Ordinal)).OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault();
        string name = fuller ?? (words.Length == 0 || IsPronoun(words) ? entity.Name : words);
        // A transcript prints its speakers in capitals; another report tells how the name is written.
        return name.Equals(name.ToUpperInvariant(), StringComparison.Ordinal) && name.Equals(entity.Name, StringComparison.OrdinalIgnoreCase) ? entity.Name : name;
    }

    /// <summary>", said by Ada Lind": whose word a happening is, by the innermost statement around it; empty where the report tells it itself.</summary>
    public static string By(View view, EventEntry told)
    {
        if (Teller(view, told) is not { } said || Who(view, said) is not { Length: > 0 } who) return "";
        string by = told.Status == EventStatus.Denied ? " by" : ", said by";
        return IsPronoun(who) ? $"{by} “{who.ToLowerInvariant()}”" : $"{by} {Inside(who)}";
    }

    /// <summary>Whose word a happening is, by name; empty where a pronoun or the report tells it.</summary>
    public static string Speaker(View view, EventEntry told) => Teller(view, told) is { Speaker.Entity: not null } said && Who(view, said) is { Length: > 0 } who && !IsPronoun(who) ? Inside(who) : "";

    /// <summary>"It had said that it expected to close by March": by what was said before, not by what is said now.</summary>
    public static bool SaidBefore(View view, EventEntry told) => Teller(view, told)?.Cue is { } cue && (cue.Text.StartsWith("had ", StringComparison.Ordinal) || view.Texts.Find(cue.Report) is { } report && report.Text.AsSpan(0, cue.Start).TrimEnd().EndsWith(" had", StringComparison.Ordinal));

    private static StatementEntry? Teller(View view, EventEntry told) => view.StatementsOf(told.Span.Report)
        .Where(s => s.Voice != Voice.Reporter && s.Content.Any(c => c.Report == told.Span.Report && c.Start <= told.Span.Start && told.Span.End <= c.End))
        .OrderBy(s => s.Content.Sum(c => c.End - c.Start)).ThenBy(s => s.Content[0].Start).FirstOrDefault();

    /// <summary>"The coast guard", "Two officials" as they stand within a line.</summary>
    private static string Inside(string who) =>
        who.Split(' ', 2)[0] is "The" or "A" or "An" or "One" or "Two" or "Three" or "Several" or "Some" or "Many" or "Both" ? char.ToLowerInvariant(who[0]) + who[1..] : who;

    private static IEnumerable<string> Stations(View view, StatementEntry said) => said.Relay.Select(id => view.Source(id)).OfType<SourceEntry>().Select(s => Station(view, s)).Where(s => s.Length > 0);

    private static string Station(View view, SourceEntry source) =>
        view.Entity(source.Entity)?.Name ?? (source.Span is { } span ? LineBuilder.Clip(Host(OneLine.Of(span.Text)), 60) : source.As == SourceKind.Unnamed ? "an unnamed source" : "");

    /// <summary>Of an address its host: "washingtonpost.com".</summary>
    private static string Host(string words)
    {
        int scheme = words.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 || words.Contains(' ', StringComparison.Ordinal)) return words;
        string host = words[(scheme + 3)..].Split('/', '?', '#')[0];
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    /// <summary>The colon says as much as these.</summary>
    private static bool IsPlain(string cue) => !cue.Any(char.IsLetter) || cue is "said" or "says" or "say" or "saying" or "has said" or "have said" or "told" or "tells" or "tell" or "stated" or "stating" or "added" or "adding";

    /// <summary>"announced", "had said", "put" read on from the speaker; "refusal" is set off by a comma. A hand-made dossier names no rule.</summary>
    private static bool IsNoun(StatementEntry said, string cue) => said.Rule == "hand"
        ? !cue.Split(' ').Any(w => w.EndsWith("ed", StringComparison.Ordinal) || w.EndsWith("ing", StringComparison.Ordinal) || (w.EndsWith('s') && w.Length > 2))
        : said.Rule == "attribution/noun-of-saying";

    private static bool HasNoDay(ReportEntry report) => report.Published is { Earliest: null, Latest: null, Value: null };

    private static bool Inside(SpanEntry part, SpanEntry? whole) => whole is not null && whole.Start <= part.Start && part.End <= whole.End;

    private static bool IsPronoun(string words) => words.ToLowerInvariant() is "he" or "she" or "it" or "they" or "we" or "i" or "you" or "who";
}
