using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>Names of one word that some report tells to be a firm or a union, and so no state: "the builder Nordwind", "the firm" said of it.</summary>
internal static class Firms
{
    private static readonly HashSet<string> Kinds = [.. WordList.Read(typeof(CoreferenceResolver), "en.bodies.txt").Where(w => w is not ("authorities" or "cabinet" or "government" or "junta" or "parliament" or "ministry"))];

    public static bool Is(Joined story, Entity body) => body.Type == ReferentType.Organisation && (body.Variants.SelectMany(v => v.Places).Any(p => IsNamedSo(story, p)) || IsCalledSo(story, body));

    /// <summary>"The builder Nordwind".</summary>
    private static bool IsNamedSo(Joined story, Place name)
    {
        ParsedText parsed = story.ReportOf(name.Report).Parsed;
        int before = parsed.TokenAt(name.Span.Start) - 1;
        return before >= 0 && char.IsLower(parsed.Form(before)[0]) && Kinds.Contains(parsed.Lower(before)) && parsed.SentenceOf[before] == parsed.SentenceOf[before + 1];
    }

    /// <summary>"The firm", "the airline", where it stands for the name.</summary>
    private static bool IsCalledSo(Joined story, Entity body) =>
        body.Members.SelectMany(m => m.Mentions).Where(m => m.Kind == MentionKind.Noun && !m.Because.At.IsEmpty).Select(m => m.Span.Of(story.ReportOf(m.Because.At[0].Report).Report.Text).ToLowerInvariant()).Any(f => f.StartsWith("the ", StringComparison.Ordinal) && Kinds.Contains(f[4..]));
}
