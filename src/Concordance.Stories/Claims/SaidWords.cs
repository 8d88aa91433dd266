using System.Collections.Immutable;
using System.Text;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A statement as it is held against others: who says it, and the words of its content by their families.</summary>
/// <param name="Speakers">Entities; of a speaker without one the words that describe them ("two divers of the rescue team"), if they say something.</param>
/// <param name="Numbers">The numbers in it, which words for one thing may not differ in.</param>
/// <param name="Verbatim">Its words one by one, without articles and marks: what is told twice in the same words is told twice, however little they say.</param>
internal sealed record SaidWords(Told<Statement> Told, ImmutableArray<object> Speakers, IReadOnlySet<string> Words, IReadOnlySet<string> Numbers, string Verbatim, DayRange? On)
{
    /// <summary>Families of the verbs in it, and whether they stand negated.</summary>
    public required IReadOnlySet<(string Verb, bool Not)> Verbs { get; init; }

    /// <summary>The days that it gives.</summary>
    public required IReadOnlyList<DayRange> Days { get; init; }

    public required Figures Figures { get; init; }

    public ReportId Report => Told.In.Report.Id;

    public Span At => Told.What.ContentHull;

    public static SaidWords Of(Joined story, Told<Statement> told)
    {
        ParsedText parsed = told.In.Parsed;
        SortedSet<string> words = new(StringComparer.Ordinal), numbers = new(StringComparer.Ordinal);
        HashSet<(string, bool)> verbs = [];
        StringBuilder verbatim = new();
        foreach (Span piece in told.What.Content)
            for (int t = parsed.TokenAt(piece.Start); t < parsed.Count && parsed.Spans[t].End <= piece.End; t++)
            {
                if (parsed.Pos[t] is not (Pos.DET or Pos.PUNCT)) verbatim.Append(parsed.Lower(t)).Append(' ');
                if (parsed.Pos[t] == Pos.NUM) numbers.Add(parsed.Form(t));
                if (parsed.Pos[t] == Pos.VERB && !EventKin.IsGeneral(parsed, t)) verbs.Add((EventKin.Of(parsed, t), IsNegated(parsed, t)));
                if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB or Pos.ADJ or Pos.NUM && !EventKin.IsGeneral(parsed, t)) words.Add(EventKin.Of(parsed, t));
            }

        ImmutableArray<object> speakers = told.What.Speaker is null ? [] : [.. told.What.Speaker.Referents.Select(story.EntityOf).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        if (speakers.IsEmpty && told.What.Speaker is { } who && Described(parsed, who.Span) is { } described) speakers = [described];
        return new(told, speakers, words, numbers, verbatim.ToString(), story.On(told.What.On)?.Days)
        {
            Verbs = verbs,
            Denies = told.What.Content.Any(c => parsed.TokensOf(c).Any(t => parsed.Lower(t) is "no" or "not" or "n't" or "never" or "nobody" or "nothing" or "untrue" or "false")),
            Days = [.. told.In.Times.Where(t => t.Kind is TimeKind.Date && told.What.Content.Any(c => c.Contains(t.Span))).Select(t => story.On(t)?.Days).OfType<DayRange>().Where(d => d.Single is not null)],
            Figures = Figures.Of(told.In, told.What.ContentHull),
        };
    }

    /// <summary>One verb that only one of them negates.</summary>
    public bool Opposes(SaidWords other) => Verbs.Any(v => other.Verbs.Contains((v.Verb, !v.Not)) && !other.Verbs.Contains(v));

    /// <summary>"No", "not" or "never" stands in it.</summary>
    public required bool Denies { get; init; }

    /// <summary>Other days, or other numbers of one thing.</summary>
    public bool IsApartFrom(SaidWords other) => (Days.Count > 0 && other.Days.Count > 0 && !Days.Any(d => other.Days.Any(o => d.And(o) is not null))) || !Figures.Agree(other.Figures);

    /// <summary>"Had not reached", "no smoke had reached".</summary>
    private static bool IsNegated(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
        {
            if (parsed.Lower(child) is "not" or "n't" or "never" or "nobody" or "nothing" or "none") return true;
            if (parsed.Relations[child] is not (Relation.nsubj or Relation.nsubj_pass or Relation.obj)) continue;
            foreach (int beside in parsed.Children(child))
                if (parsed.Relations[beside] is Relation.det && parsed.Lower(beside) == "no") return true;
        }

        return false;
    }

    public bool IsNamed => Speakers[0] is Entity;

    /// <summary>Two words at least that say something: "officials" may be any.</summary>
    private static string? Described(ParsedText parsed, Span speaker)
    {
        List<string> words = [];
        int saying = 0;
        for (int t = parsed.TokenAt(speaker.Start); t < parsed.Count && parsed.Spans[t].End <= speaker.End; t++)
        {
            if (parsed.Pos[t] is Pos.PRON) return null;
            if (parsed.Pos[t] is not (Pos.DET or Pos.PUNCT)) words.Add(parsed.Form(t).ToLowerInvariant());
            if (parsed.Pos[t] is Pos.NOUN or Pos.VERB or Pos.ADJ && !EventKin.IsGeneral(parsed, t)) saying++;
        }

        return saying > 1 ? string.Join(' ', words) : null;
    }
}
