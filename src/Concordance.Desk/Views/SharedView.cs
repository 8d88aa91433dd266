using System.Collections.Immutable;
using Concordance.Desk.Collections;
using Concordance.Dossiers.Json;
using Concordance.Store.Acts;
using Concordance.Store.Held;

namespace Concordance.Desk.Views;

/// <summary>A report that a copy was made of and that is marked corrected or withdrawn now.</summary>
/// <param name="Since">It was marked after the copy had left, so the copy does not say so.</param>
/// <param name="Findings">Statements, events and claims of today's dossier that rest on it.</param>
public sealed record WithdrawnView(string Report, string Why, bool Since, int Findings);

/// <summary>A copy of the dossier that left the desk, and what of it now rests on a corrected or withdrawn report.</summary>
public sealed record SharedView(DateTimeOffset At, string By, string Form, int Reports, ImmutableArray<WithdrawnView> Withdrawn)
{
    /// <param name="copies">Those that left.</param>
    public static ImmutableArray<SharedView> Of(Shown shown, ImmutableArray<SharedCopy> copies)
    {
        Dictionary<string, (KeptAct Kept, string Why)> marked = Standing.Latest(shown.Held.Acts).Where(k => k.Act is MarkReport { Withdrawn: not null }).ToDictionary(k => ((MarkReport)k.Act).Name, k => (k, ((MarkReport)k.Act).Withdrawn!), StringComparer.Ordinal);
        Dictionary<string, int> resting = marked.Keys.ToDictionary(n => n, n => Resting(shown, n), StringComparer.Ordinal);
        return [.. copies.Select(c => new SharedView(c.At, c.Desk, c.Form, c.Reports.Length, [.. c.Reports.Where(marked.ContainsKey).Select(r => new WithdrawnView(r, marked[r].Why, marked[r].Kept.At > c.At, resting[r]))]))];
    }

    private static int Resting(Shown shown, string name)
    {
        HashSet<string> reports = [.. shown.Dossier.Reports.Where(r => shown.HeldOf(r)?.Name == name).Select(r => r.Id)];
        return (shown.Dossier.Statements ?? []).Count(s => reports.Contains(s.Report)) + (shown.Dossier.Events ?? []).Count(e => reports.Contains(e.Span.Report)) + (shown.Dossier.Stories ?? []).SelectMany(s => s.Claims ?? []).Count(c => c.Supports.Any(p => reports.Contains(p.Span.Report)));
    }
}
