using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Store.Acts;
using Concordance.Texts.Decisions;

namespace Concordance.Desk.Views;

/// <summary>Something a person did.</summary>
/// <param name="Undone">It was taken back.</param>
/// <param name="Lost">Why it has no effect now (its words are not there any more), or null.</param>
public sealed record HistoryView(long Seq, DateTimeOffset At, string By, string Words, bool Undone, string? Lost)
{
    /// <summary>The newest first.</summary>
    public static ImmutableArray<HistoryView> Of(Shown shown)
    {
        ImmutableHashSet<long> undone = Standing.Undone(shown.Held.Acts);
        Dictionary<long, string?> lost = (shown.Dossier.Decisions ?? []).Where(d => d.State != DecisionState.Applied).ToDictionary(d => (long)d.Number, d => d.Why);
        return [.. shown.Held.Acts.Reverse().Select(k => new HistoryView(k.Number, k.At, k.Desk, InWords(k.Act, shown.Held.Acts), undone.Contains(k.Number), lost.GetValueOrDefault(k.Number)))];
    }

    /// <summary>An act as a person would tell it; of one that takes another back, what it takes back.</summary>
    public static string InWords(Act act, ImmutableArray<KeptAct> acts) => act is not Undo undo ? InWords(act)
        : acts.FirstOrDefault(a => a.Number == undo.Of)?.Act is not { } of ? InWords(act)
        : of is Undo again ? $"did again: {(acts.FirstOrDefault(a => a.Number == again.Of)?.Act is { } first ? InWords(first) : "an act")}"
        : $"took back: {InWords(of)}";

    /// <summary>An act as a person would tell it.</summary>
    public static string InWords(Act act) => act switch
    {
        AddReport a => $"{a.Name} came in",
        RemoveReport r => $"{r.Name} was taken out",
        DeleteReport d => $"{d.Name} was deleted for good",
        GiveFacts g => $"{g.Name}: {string.Join(", ", Facts(g.Facts))} given",
        MarkReport m => $"{m.Name}: {string.Join(", ", Marks(m))}",
        DecideFinding { Kind: "issue" } f => $"called the issue “{f.Quote.Words}” “{f.Set.GetValueOrDefault("name")}”",
        DecideFinding { Kind: "way-out" } f => $"ruled out {(f.Set.GetValueOrDefault("do") == "soften" ? "accepting at the same time" : "dropping")} “{Short(f.Quote.Words)}”",
        DecideFinding { Word: DecisionWord.Accepted } f => $"accepted the {f.Kind} “{Short(f.Quote.Words)}”",
        DecideFinding { Word: DecisionWord.Refused } f => $"refused the {f.Kind} “{Short(f.Quote.Words)}”",
        DecideFinding { Word: DecisionWord.Edited } f => $"edited the {f.Kind} “{Short(f.Quote.Words)}”: {string.Join(", ", f.Set.Select(s => $"{s.Key} {s.Value}"))}",
        DecideFinding { Word: DecisionWord.Added } f => $"made the {f.Kind} “{Short(f.Quote.Words)}”{(f.Set.IsEmpty ? "" : $": {string.Join(", ", f.Set.Select(s => $"{s.Key} {s.Value}"))}")}",
        DecideFinding f => $"supposed of the {f.Kind} “{Short(f.Quote.Words)}”: {Dossiers.Exports.Written.Of(f.Word)}",
        DecideNames n => $"{string.Join(" and ", n.Names.Select(x => x.Name))} are {(n.Same ? "one" : "not one")}",
        DecideStories s => $"{string.Join(" and ", s.Reports)} {(s.Same ? "tell one story" : "do not tell one story")}",
        NoteFinding n => $"noted on the {n.Kind} “{Short(n.Quote.Words)}”",
        Undo u => $"took back {u.Of}",
        Gone g => $"{g.Was}, deleted with its report",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "an act without words"),
    };

    private static IEnumerable<string> Facts(ReportFacts facts) => new[] { facts.Published is { } day ? $"day {day:yyyy-MM-dd}" : null, Named("outlet", facts.Outlet), Named("address", facts.Url), Named("title", facts.Title) }.OfType<string>();

    private static IEnumerable<string> Marks(MarkReport mark) => new[] { mark.Confidential ? "confidential" : null, mark.Embargo is { } day ? $"under embargo until {day:yyyy-MM-dd}" : null, Named("withdrawn", mark.Withdrawn) }.OfType<string>().DefaultIfEmpty("free to use");

    private static string? Named(string what, string? value) => value is null ? null : $"{what} {value}";

    private static string Short(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
