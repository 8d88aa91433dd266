using Concordance.Reading;
using Concordance.Reading.Attribution;

namespace Concordance.Stories.Differences;

/// <summary>What parties say in one report, as the rules of disputes hold it against each other.</summary>
internal static class Parties
{
    /// <summary>What somebody is told to say, announce or charge, in the order of the text; no question.</summary>
    /// <param name="report">The report.</param>
    /// <param name="also">An act that counts, too.</param>
    public static IEnumerable<Statement> Accounts(ReadReport report, Act also = Act.Say) =>
        report.Statements.Where(s => s is { Speaker: not null, Question: false, Voice: not Voice.Reporter } && (s.Act is Act.Say or Act.Announce or Act.Accuse or Act.Other || s.Act == also) && s.Kind != StatementKind.Headline && !report.IsQuestion(s.ContentHull)).OrderBy(s => s.ContentHull.Start);

    /// <summary>Two such behind one another, each with its word of saying.</summary>
    public static IEnumerable<(Statement One, Statement Other)> Neighbours(ReadReport report, Act also)
    {
        Statement[] said = [.. Accounts(report, also).Where(s => s.Cue is not null)];
        return said.Zip(said.Skip(1));
    }

    /// <summary>Both known, and not one by another word; "he" and "she" are two, whoever they are.</summary>
    public static bool AreTwo(ReadReport report, Statement one, Statement other) =>
        (Dissent.Key(report, one.Speaker!), Dissent.Key(report, other.Speaker!)) switch
        {
            ({ } first, { } second) => first != second,
            _ => (Form(report, one), Form(report, other)) is ("he", "she") or ("she", "he"),
        };

    private static string Form(ReadReport report, Statement said) => report.Parsed.Lower(report.Parsed.TokenAt(said.Speaker!.Span.Start));

    /// <summary>Sentences from the end of the one to the beginning of the other; more than any where one stands in the other.</summary>
    public static int Between(ReadReport report, Statement one, Statement other) =>
        one.ContentHull.Overlaps(other.ContentHull) ? int.MaxValue : report.SentenceOf(other) - report.Parsed.SentenceOf[report.Parsed.TokenAt(one.ContentHull.End - 1)];
}
