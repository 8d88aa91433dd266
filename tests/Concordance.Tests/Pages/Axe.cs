using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>
/// What axe finds wrong with the page as it stands. The script is run in the page itself: the wrapper for Playwright carries every
/// rule's passes to a second page and back, which takes six times as long.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <param name="rules">Those to try; none for all.</param>
    /// <returns>Each violated rule with the first elements that violate it.</returns>
    public static async Task<string[]> Violations(this IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async (rules) => {
              const found = await axe.run(document, { ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}), resultTypes: ['violations'] });
              return found.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(' | ')}`);
            }
            """,
            rules);
    }
}
