using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Boilerplate;
using Concordance.Texts;

namespace Concordance.Stories.Copies;

/// <summary>
/// The words of a report as copying keeps them: lower case, without marks, without what is set aside. A repeated line stays in:
/// that it stands twice is what is looked for.
/// </summary>
internal sealed class Wording
{
    private Wording(ReadReport read, int[] tokens)
    {
        Read = read;
        Tokens = [.. tokens];
        Keys = [.. tokens.Select(t => Hash.Fnv(read.Parsed.Form(t).ToLowerInvariant()))];
    }

    public ReadReport Read { get; }

    /// <summary>The token of each word.</summary>
    public ImmutableArray<int> Tokens { get; }

    /// <summary>Equal for equal words.</summary>
    public ImmutableArray<ulong> Keys { get; }

    public int Count => Keys.Length;

    public static Wording Of(ReadReport read)
    {
        Span[] aside = [.. read.SetAside.Where(a => a.As is not SetAsideKind.Repeat).Select(a => a.Span).Order()];
        List<int> words = [];
        for (int t = 0, next = 0, to = 0; t < read.Parsed.Count; t++)
        {
            Span span = read.Parsed.Spans[t];
            for (; next < aside.Length && aside[next].Start <= span.Start; next++) to = Math.Max(to, aside[next].End);
            if (span.Start >= to && read.Parsed.Pos[t] is not (Pos.PUNCT or Pos.SYM) && read.Parsed.Form(t).Any(char.IsLetterOrDigit)) words.Add(t);
        }

        return new Wording(read, [.. words]);
    }

    public string Word(int index) => Read.Parsed.Form(Tokens[index]);

    public Place Place(int first, int end) => first == end
        ? Read.Report.At(new Span(Read.Parsed.Spans[Tokens[first == 0 ? 0 : first - 1]].End, Read.Parsed.Spans[Tokens[first == 0 ? 0 : first - 1]].End))
        : Read.Report.At(Read.Parsed.SpanOf(Tokens[first], Tokens[end - 1] + 1));

    public bool IsName(int index) => Read.Parsed.Pos[Tokens[index]] == Pos.PROPN;

    public bool IsNumber(int index) => Word(index).Any(char.IsAsciiDigit);

    /// <summary>Words that tell something and are no name: two reports of one affair share its names anyway.</summary>
    public bool IsTelling(int index) => !IsName(index) && Read.Parsed.Pos[Tokens[index]] is Pos.NOUN or Pos.VERB or Pos.ADJ or Pos.ADV or Pos.NUM;
}

/// <summary>The words of a story's reports, read once however often a report is read together with others.</summary>
internal sealed class Wordings
{
    private readonly Dictionary<ReadReport, Wording> _of = new(ReferenceEqualityComparer.Instance);

    /// <param name="before">Of reports read before; null where none were.</param>
    public static Wordings Of(IEnumerable<ReadReport> reports, Wordings? before)
    {
        Wordings wordings = new();
        foreach (ReadReport report in reports) wordings._of[report] = before?._of.GetValueOrDefault(report) ?? Wording.Of(report);
        return wordings;
    }

    public Wording Of(ReadReport report) => _of[report];
}
