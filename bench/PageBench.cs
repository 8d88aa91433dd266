using System.Text.Json;
using Microsoft.Playwright;

namespace Concordance.Bench;

/// <summary>
/// The desk's page in a browser, in milliseconds of the clock, so on a machine that does nothing else: how soon a page is
/// painted, how soon a decision shows (on the line itself, and everywhere), and what holds the browser up while long lists
/// are scrolled, jumped through and filtered (https://w3c.github.io/longtasks/).
/// </summary>
internal static class PageBench
{
    private const int Few = 5, Some = 300, Acts = 12, Wheels = 40, Length = 4;

    /// <summary>
    /// From the click: when the line bears the mark of a decision (or is gone), when the evidence beside it tells of it, and
    /// when all that the page asked of the desk after that has come.
    /// </summary>
    private const string Deciding =
        """
        ([line, name, told]) => new Promise((done) => {
          const button = [...document.querySelectorAll('aside button')].find((b) => b.textContent.trim() === name);
          const onLine = () => { const at = document.querySelector(`[data-line="${line}"]`); return at === null || at.querySelector('svg.by') !== null; };
          const beside = () => document.querySelector('aside .decided')?.textContent.includes(told) ?? false;
          const answers = performance.getEntriesByType('resource').length, start = performance.now();
          let shown = null, evidence = null;
          const look = () => {
            if (shown === null && onLine()) requestAnimationFrame(() => { shown ??= performance.now() - start; });
            if (evidence === null && beside()) requestAnimationFrame(() => { evidence ??= performance.now() - start; });
          };
          const seen = new MutationObserver(look);
          seen.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
          button.click();
          const quiet = setInterval(() => {
            const since = performance.getEntriesByType('resource').slice(answers).filter((r) => r.name.includes('/api/'));
            if (shown === null || evidence === null || since.length < 4 || performance.now() - Math.max(...since.map((r) => r.responseEnd)) < 300) return;
            clearInterval(quiet);
            seen.disconnect();
            done([shown, evidence, Math.max(...since.map((r) => r.responseEnd)) - start]);
          }, 20);
        })
        """;

    private const string Tasks = "() => { globalThis.tasks = []; new PerformanceObserver((l) => l.getEntries().forEach((e) => globalThis.tasks.push(e.duration))).observe({ type: 'longtask', buffered: true }); }";

    public static IEnumerable<string> Run(int reports)
    {
        foreach (int size in new[] { Few, Some })
        {
            using BenchDesk desk = new(MadeTexts.OneStory(size));
            yield return $"{size,5} reports, {desk.Findings,6} findings: {desk.Made.TotalSeconds:0.0} s to read and compare";
            yield return FirstPaint(desk);
            foreach (string line in Decisions(desk)) yield return line;
            yield return $"      opened again, seconds of processor: {desk.OpenAgain(kept: false):0.0} with all reports read anew, {desk.OpenAgain(kept: true):0.0} with what the collection keeps";
        }

        using BenchDesk large = new(MadeTexts.Long(reports, Length));
        yield return $"{reports,5} reports, {large.Findings,6} findings: {large.Made.TotalSeconds:0.0} s to read and compare";
        BenchDesk.Wait(large.Page.AddInitScriptAsync($"({Tasks})()"));
        foreach (string page in new[] { "brief", "statements", "side-by-side", "differences", "names", "timeline", "unknowns", "talks" }) yield return Scrolled(large, $"/stories/{large.Story}/{page}");
        yield return Scrolled(large, "/reports");
        yield return Scrolled(large, "/history");
        yield return Scrolled(large, "/search?q=the");
        yield return Filtered(large, $"/stories/{large.Story}/statements", p => p.GetByLabel("What was done").SelectOptionAsync(new SelectOptionValue { Index = 1 }));
        yield return Filtered(large, $"/stories/{large.Story}/names", p => p.GetByRole(AriaRole.Searchbox).First.FillAsync("an"));
        yield return Filtered(large, "/search", p => p.GetByRole(AriaRole.Searchbox).First.FillAsync("talks"));
    }

    private static string FirstPaint(BenchDesk desk)
    {
        List<double> paints = [];
        for (int i = 0; i < Acts; i++)
        {
            desk.Open($"/stories/{desk.Story}/brief");
            BenchDesk.Wait(desk.Page.Locator("[data-line]").First.WaitForAsync());
            paints.Add(desk.Evaluate<double>("() => performance.getEntriesByName('first-contentful-paint')[0].startTime"));
        }

        return $"      first paint of the brief {Told(paints)}";
    }

    private static IEnumerable<string> Decisions(BenchDesk desk)
    {
        List<double> line = [], beside = [], all = [];
        JsonElement said = desk.Ask($"stories/{desk.Story}/statements?count={Acts}").GetProperty("items");
        foreach (JsonElement statement in said.EnumerateArray().Take(Acts))
        {
            string id = statement.GetProperty("id").GetString()!;
            desk.Open($"/stories/{desk.Story}/statements?line={id}");
            BenchDesk.Wait(desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Accept", Exact = true }).WaitForAsync());
            BenchDesk.Wait(desk.Page.Locator($"[data-line=\"{id}\"]").WaitForAsync());
            double[] taken = desk.Evaluate<double[]>(Deciding, line.Count % 2 == 0 ? new[] { id, "Accept", "Accepted" } : [id, "Refuse", "Refused"]);
            line.Add(taken[0]);
            beside.Add(taken[1]);
            all.Add(taken[2]);
        }

        yield return $"      a decision on a statement: its line {Told(line)}; the evidence {Told(beside)}; all that follows {Told(all)}";
    }

    private static string Scrolled(BenchDesk desk, string address)
    {
        desk.Open(address);
        BenchDesk.Wait(desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).First.WaitForAsync());
        Settle(desk);
        string loading = Longest(desk);
        for (int i = 0; i < Wheels; i++)
        {
            BenchDesk.Wait(desk.Page.Mouse.WheelAsync(0, 2_400));
            BenchDesk.Wait(desk.Page.WaitForTimeoutAsync(60));
        }

        string wheel = Longest(desk);
        foreach (double part in new[] { .5, .99, .1, .7 })
        {
            desk.Evaluate<object?>("part => scrollTo(0, document.documentElement.scrollHeight * part)", part);
            Settle(desk);
        }

        return $"      {address.Split('/')[^1],-14} long tasks: loading {loading}, by the wheel {wheel}, jumping {Longest(desk)}; {desk.Evaluate<int>("() => document.querySelectorAll('*').length")} elements";
    }

    private static string Filtered(BenchDesk desk, string address, Func<IPage, Task> filter)
    {
        desk.Open(address);
        BenchDesk.Wait(desk.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 }).First.WaitForAsync());
        Settle(desk);
        Longest(desk);
        BenchDesk.Wait(filter(desk.Page));
        Settle(desk);
        return $"      {address.Split('/')[^1],-14} long tasks: filtering {Longest(desk)}";
    }

    private static void Settle(BenchDesk desk)
    {
        BenchDesk.Wait(desk.Page.WaitForLoadStateAsync(LoadState.Load));
        BenchDesk.Wait(desk.Page.WaitForTimeoutAsync(1_200));
    }

    /// <summary>The longest task over 50 ms since last asked, and how many there were.</summary>
    private static string Longest(BenchDesk desk)
    {
        double[] tasks = desk.Evaluate<double[]>("() => globalThis.tasks.splice(0)");
        return tasks.Length == 0 ? "none" : $"{tasks.Length}, up to {tasks.Max():0} ms";
    }

    private static string Told(List<double> times) => $"{times.Min():0} ms at best, {times.Order().ElementAt(times.Count / 2):0} in the middle, {times.Max():0} at worst";
}
