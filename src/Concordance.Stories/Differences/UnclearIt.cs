using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// "The minister said that if Norway does not stop its ships, it will close the strait": whether Norway or the minister's own side will
/// cannot be told, and all hangs on it.
/// </summary>
internal static class UnclearIt
{
    private static readonly RuleId Rule = new("differences/unclear-it");

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (Statement said in report.Statements.Where(s => s.Kind == StatementKind.Indirect && s.Speaker is { Referents: [{ Type: ReferentType.Person }] } && s.Content.Length == 1))
                if (Read(report, said.Content[0]) is var (named, it))
                    findings.Unusable(Rule, UnusableKind.UnclearReference, report.Report.At(said.Content[0]), $"“it” can be {named.Of(report.Report.Text)} or the side of {said.Speaker!.Span.Of(report.Report.Text)}", report.Report.At(named), report.Report.At(it));
    }

    /// <summary>A condition whose subject is one state or body, and behind it "it" with what it will do.</summary>
    private static (Span Named, Span It)? Read(ReadReport report, Span content)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(content.Start), end = parsed.TokenAt(content.End - 1) + 1;
        if (first + 2 >= end || parsed.Lower(first) is not ("if" or "unless" or "should")) return null;
        Mention[] named = [.. report.Referents.Where(r => r.Type is ReferentType.Organisation or ReferentType.Place).SelectMany(r => r.Mentions).Where(m => m.Kind == MentionKind.Name && content.Contains(m.Span)).OrderBy(m => m.Span)];
        if (named.Length == 0 || parsed.TokenAt(named[0].Span.Start) > first + 2) return null;
        for (int t = first + 1; t + 1 < end; t++)
            if (parsed.Lower(t) == "it" && parsed.Lower(t - 1) is "," or "then" && parsed.Lower(t + 1) is "will" or "would" or "shall" or "could" && parsed.Lower(t + 2) is not "be" && named[0].Span.End <= parsed.Spans[t].Start) return (named[0].Span, parsed.Spans[t]);
        return null;
    }
}
