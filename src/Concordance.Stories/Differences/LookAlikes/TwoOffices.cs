using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>Two at the head of one body: "the president of Norsa", "Norsa's chief executive". They are two offices. Of a state nobody takes them for one.</summary>
internal static class TwoOffices
{
    private static readonly RuleId Rule = new("differences/two-offices");

    public static void Find(IReadOnlyList<TopOffice> offices, Findings findings)
    {
        foreach (IGrouping<string, TopOffice> body in offices.Where(o => !o.IsState).GroupBy(o => o.Body, StringComparer.Ordinal))
            if (body.FirstOrDefault(o => o.Title != body.First().Title && o.IsOfAnother(body.First())) is { } other)
                findings.Alike(Rule, [body.First().Who, other.Who], [body.First().At, other.At], $"both can hold: {body.First().Title} and {other.Title} are two offices");
    }
}
