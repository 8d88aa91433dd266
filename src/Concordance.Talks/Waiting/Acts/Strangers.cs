using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Doers told by a noun that stands for nobody known: "the labour office", "the court". They are no side's doing unless somebody assumes it.</summary>
internal static class Strangers
{
    private static readonly string[] Bodies = ["city", "company", "county", "district", "firm", "province", "state", "town"];

    private static bool IsOutside(string words) => BargainWords.IsMediating(words) || words is "arbiter" or "court" or "judge" or "jury" or "tribunal";

    /// <summary>The words of a doer as a noun with what stands right before it; null where none is told.</summary>
    public static string? At(ParsedText parsed, int subject)
    {
        if (subject < 0 || parsed.Pos[subject] != Pos.NOUN || Quantified.Contains(parsed.Lemma(subject)) || parsed.HasChild(subject, "no", "neither", "any", "every")) return null;
        string words = parsed.Lemma(subject);
        foreach (int child in parsed.Children(subject))
            if (child == subject - 1 && parsed.Relations[child] is Relation.compound && parsed.Pos[child] is Pos.NOUN) words = parsed.Lemma(child) + " " + words;
        return words;
    }

    private static readonly string[] Quantified = ["side", "everybody", "nobody", "member", "people", "party", "one", "other", "both"];

    /// <summary>Whether the words could be how a report calls a side that it names elsewhere: "the airline", "management"; not "the court", "the labour office".</summary>
    public static bool CouldBeSide(string words) => (Sides.IsBody(words) || Bodies.Contains(words)) && !IsOutside(words);

    /// <summary>Who is told only by a noun for a body that others call by a name: "the airline".</summary>
    public static bool IsUnnamed(ActPhrase act) => act.By is { Type: ReferentType.Group } who && who.Name is var name && name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && CouldBeSide(name[4..]);

    /// <summary>Two phrases of which one names a doer that nobody knows, and the other somebody or another such.</summary>
    public static bool Differ(ActPhrase a, ActPhrase b) =>
        (a.Stranger is { } one && ((b.By is { } known && !IsCalled(known, one)) || (b.Stranger is { } other && one != other))) || (b.Stranger is { } second && a.By is { } first && !IsCalled(first, second));

    /// <summary>"The county" of "Lorne County", "the government" of a body that is called nothing else.</summary>
    private static bool IsCalled(Entity known, string words) => known.Variants.Any(v => v.Form.Equals(words, StringComparison.OrdinalIgnoreCase) || v.Form.EndsWith(" " + words, StringComparison.OrdinalIgnoreCase) || v.Form.StartsWith(words + " of ", StringComparison.OrdinalIgnoreCase));
}
