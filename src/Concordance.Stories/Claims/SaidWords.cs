using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A statement as it is held against others: who says it, and the words of its content by their families.</summary>
/// <param name="Numbers">The numbers in it, which words for one thing may not differ in.</param>
internal sealed record SaidWords(Told<Statement> Told, ImmutableArray<Entity> Speakers, IReadOnlySet<string> Words, IReadOnlySet<string> Numbers, DayRange? On)
{
    public ReportId Report => Told.In.Report.Id;

    public Span At => Told.What.ContentHull;

    public static SaidWords Of(Joined story, Told<Statement> told)
    {
        ParsedText parsed = told.In.Parsed;
        SortedSet<string> words = new(StringComparer.Ordinal), numbers = new(StringComparer.Ordinal);
        foreach (Span piece in told.What.Content)
            for (int t = parsed.TokenAt(piece.Start); t < parsed.Count && parsed.Spans[t].End <= piece.End; t++)
            {
                if (parsed.Pos[t] == Pos.NUM) numbers.Add(parsed.Form(t));
                if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB or Pos.ADJ or Pos.NUM && !EventKin.IsGeneral(parsed, t)) words.Add(EventKin.Of(parsed, t));
            }

        ImmutableArray<Entity> speakers = told.What.Speaker is null ? [] : [.. told.What.Speaker.Referents.Select(story.EntityOf).OfType<Entity>().Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        return new(told, speakers, words, numbers, story.On(told.What.On)?.Days);
    }
}
