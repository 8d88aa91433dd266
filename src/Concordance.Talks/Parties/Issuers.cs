using Concordance.Language;
using Concordance.Language.Sentences;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Talks.Parties;

/// <summary>
/// Whose words a report is where nobody is named beside them: who is announced in the heading or signs below, where the text speaks of "we"
/// and "I" (a statement, an interview, extracts of a speech); who notes, regrets and confirms in it as no reporter would write; else the side that
/// it speaks of most by far.
/// </summary>
internal sealed class Issuers(Joined story, Sides sides)
{
    /// <summary>Words of the first person outside quotations after which a text is somebody's own.</summary>
    private const int FirstPerson = 2;

    private static readonly string[] StatingVerbs = ["acknowledge", "confirm", "consider", "emphasise", "emphasize", "note", "recall", "regret", "thank", "welcome"];

    private readonly Dictionary<ReadReport, (Entity? Speaks, (Entity Who, int Times)[] ToldOf)> _known = new(ReferenceEqualityComparer.Instance);

    private readonly ILookup<ReportId, (Span At, Entity Who)> _named = story.Entities.SelectMany(e => e.Variants.SelectMany(v => v.Places).Select(p => (p.Report, p.Span, Who: e))).ToLookup(p => p.Report, p => (p.Span, p.Who));

    /// <param name="other">Whose act is waited for: nobody waits for their own.</param>
    public Entity? Of(ReadReport report, Entity? other)
    {
        if (!_known.TryGetValue(report, out var known)) _known[report] = known = (Stating(report) ?? (IsNotice(report) ? Subject(report) : null) ?? (OwnWords(report) ? Announced(report) ?? Signed(report) : null), ToldOf(report));
        if (known.Speaks is { } speaks && !ReferenceEquals(speaks, other)) return speaks;
        (Entity Who, int Times)[] told = [.. known.ToldOf.Where(t => !ReferenceEquals(t.Who, other))];
        return told.Length > 0 && told[0].Times > 1 && (told.Length == 1 || 2 * told[0].Times > 3 * told[1].Times) ? told[0].Who : Opening(report) is { } first && !ReferenceEquals(first, other) ? first : null;
    }

    private static bool OwnWords(ReadReport report)
    {
        int count = 0;
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if (parsed.Lower(t) is "we" or "our" or "us" or "i" or "my" && !report.Statements.Any(s => s.Kind != StatementKind.Indirect && s.ContentHull.Contains(parsed.Spans[t]))) count++;
        return count >= FirstPerson;
    }

    private static readonly string[] Notices = ["announcement", "bulletin", "circular", "communique", "communiqué", "newsroom", "notice", "release", "statement"];

    /// <summary>A first line that calls the text a statement or notice, or one right below it: not "No statement on the strike", which is a sentence.</summary>
    private static bool IsNotice(ReadReport report) => report.Report.Text.TrimStart().Split('\n', 3) is [var first, var second, ..] && (IsNotice(first) || (!second.TrimEnd().EndsWith('.') && (IsNotice(second) || second.Trim() is "Press office" or "Press service")));

    /// <summary>"Statement from Skarvik Town", "Notice to members".</summary>
    internal static bool IsNotice(string line)
    {
        string[] words = line.ToLowerInvariant().Split([' ', ':', '—', '–', '-', ',', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and < LongestNotice && words.Any(Notices.Contains) && !words.Any(w => w is "no" or "after" or "says" or "said");
    }

    private const int LongestNotice = 12;

    /// <summary>The body that the first sentence below the heading is about.</summary>
    private Entity? Subject(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        string text = report.Report.Text;
        int start = text.IndexOf('\n', text.Length - text.TrimStart().Length);
        for (int t = parsed.TokenAt(Math.Max(0, start)); t < parsed.Count; t++)
        {
            if (parsed.Relations[t] is not (Relation.nsubj or Relation.nsubj_pass) || parsed.Heads[t] is not (>= 0 and var verb) || parsed.Heads[verb] >= 0) continue;
            return (Whose(report, t) ?? (t > 0 && parsed.Pos[t - 1] == Pos.PROPN ? Whose(report, t - 1) : null)) is { Type: not ReferentType.Document } who ? who : null;
        }

        return null;
    }

    /// <summary>"The Board notes", "the Ministry has taken note", "regrets", "thanks": twice, and nobody else as often.</summary>
    private Entity? Stating(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        (Entity Who, int Times)[] found = Counted(Enumerable.Range(0, parsed.Count).Where(t => (parsed.Tags[t] is "VBZ" or "VBP" && StatingVerbs.Contains(parsed.Lemma(t))) || (parsed.Tags[t] == "VBN" && StatingVerbs.Contains(parsed.Lemma(t)) && parsed.Child(t, Relation.aux) >= 0))
            .Select(t => parsed.Subject(t) is >= 0 and var subject ? Whose(report, subject) : null));
        return found.Length > 0 && found[0].Times > 1 && (found.Length == 1 || found[0].Times > found[1].Times) ? found[0].Who : null;
    }

    private Entity? Whose(ReadReport report, int subject) => sides.Of(report, subject) ?? sides.OfOwner(report, subject) ?? (story.EntityOf(report.Whom(subject)) is { Type: ReferentType.Person or ReferentType.Organisation or ReferentType.Group } who ? who : null);

    private Entity? Announced(ReadReport report) => report.Headline is { } headline ? Bodies(report, headline).FirstOrDefault() : null;

    /// <summary>"Nordwind on the strike at its yard": the body that the heading begins with.</summary>
    private Entity? Opening(ReadReport report) => report.Headline is { } headline && report.Whom(report.Parsed.TokenAt(headline.Start)) is { } first && story.EntityOf(first) is { Type: ReferentType.Organisation } body ? sides.Of(body) ?? body : null;

    /// <summary>A name in the last line.</summary>
    private Entity? Signed(ReadReport report)
    {
        string text = report.Report.Text.TrimEnd();
        int line = text.LastIndexOf('\n') + 1;
        return text.Length - line <= LongestSignature ? Bodies(report, new Span(line, text.Length)).FirstOrDefault() : null;
    }

    private const int LongestSignature = 60;

    private IEnumerable<Entity> Bodies(ReadReport report, Span words) =>
        _named[report.Report.Id].Where(n => n.Who.Type is ReferentType.Person or ReferentType.Organisation && words.Contains(n.At)).OrderBy(n => n.At).Select(n => sides.Of(n.Who) ?? n.Who);

    /// <summary>Whom a report names, and how often; a place where it does something.</summary>
    private (Entity Who, int Times)[] ToldOf(ReadReport report)
    {
        ILookup<Entity, Span> named = _named[report.Report.Id].ToLookup<(Span At, Entity Who), Entity, Span>(n => n.Who, n => n.At, ReferenceEqualityComparer.Instance);
        return Counted(named.Where(n => n.Key.Type != ReferentType.Document && (n.Key.Type != ReferentType.Place || n.Any(at => IsSubject(report, at)))).SelectMany(n => n.Select(_ => sides.Of(n.Key) ?? (n.Key.Type == ReferentType.Person ? n.Key : null))));
    }

    private static bool IsSubject(ReadReport report, Span name) => report.Parsed.Relations[report.Parsed.TokenAt(name.Start)] is Relation.nsubj or Relation.nsubj_pass && OpeningDateline.EndIn(report.Report.Text, name.Start) <= name.Start;

    /// <summary>Who among some how often, the most often first.</summary>
    private static (Entity Who, int Times)[] Counted(IEnumerable<Entity?> some) =>
        [.. some.OfType<Entity>().GroupBy<Entity, Entity>(e => e, ReferenceEqualityComparer.Instance).Select(g => (Who: g.Key, Times: g.Count())).OrderByDescending(g => g.Times).ThenBy(g => g.Who.Name, StringComparer.Ordinal)];
}
