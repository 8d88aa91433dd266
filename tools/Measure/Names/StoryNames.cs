using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.Names;

/// <summary>Names found in the raw text of a gold story against the mentions of its key: right means the same characters.</summary>
/// <param name="Spans">Exact spans; what the key counts as mentions without being a name ("the Russian side") is not asked for.</param>
/// <param name="TypeRight">Of the right spans, those with the key's type; a state may be organisation or place.</param>
public sealed record StoryNames(string Story, Score Spans, int TypeRight, IReadOnlyList<ErrorLine> Errors)
{
    public static StoryNames Of(GoldStory story, LanguageModel language)
    {
        Score spans = default;
        int typeRight = 0;
        List<ErrorLine> errors = [];
        foreach (Report report in story.Reports)
        {
            Dictionary<Span, NameType> marked = [];
            foreach (MarkedMention mention in story.Mentions.Where(m => m.At.Report == report.Id && char.IsUpper(m.Text[0]))) marked[mention.At.Span] = mention.Type;
            Name[] found = [.. language.Names.Find(language.Parse(report.Id, report.Text))];
            spans += new Score(marked.Count, found.Length, found.Count(n => marked.ContainsKey(n.Span)));
            typeRight += found.Count(n => marked.TryGetValue(n.Span, out NameType type) && (type == n.Type || (n.Classes.HasFlag(NameClasses.Country) && type != NameType.Person)));
            errors.AddRange(marked.Keys.Except(found.Select(n => n.Span)).Order().Select(s => Line("missed", story.Name, report, s, "")));
            errors.AddRange(found.Where(n => !marked.ContainsKey(n.Span)).Select(n => Line("not in key", story.Name, report, n.Span, $"{n.Because.Rule} {n.Type}")));
        }

        return new(story.Name, spans, typeRight, errors);
    }

    private static ErrorLine Line(string kind, string story, Report report, Span span, string rule) =>
        new(kind, $"{story} {report.Files[0].Path} {span}", $"{span.Of(report.Text)} IN {report.Text[Math.Max(0, span.Start - 40)..Math.Min(report.Text.Length, span.End + 40)]}", rule);
}
