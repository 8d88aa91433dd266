using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"An earlier version of this article said that they met": the report takes back what it said, so it tells it no more.</summary>
internal static class EarlierVersion
{
    private static readonly RuleId Rule = new("events/earlier-version");

    public static StatusReading? Read(ParsedText parsed, int token, StatusReading own)
    {
        int head = parsed.Heads[token];
        if (head < 0 || parsed.Relations[token] is not Relation.ccomp || own.Status is EventStatus.Doubtful) return null;
        int subject = parsed.Subject(head);
        // "Correction: An earlier version …": trees take the heading for the subject.
        if (subject >= 0 && parsed.ChildOf(subject, Relation.appos) is >= 0 and var beside && beside < head) subject = beside;
        if (subject < 0 || parsed.Lower(subject) is not ("version" or "edition")) return null;
        foreach (int child in parsed.Children(subject))
            if (child < subject && parsed.Lower(child) is "earlier" or "previous" or "original" or "initial" && IsOfThis(parsed, subject)) return new StatusReading(EventStatus.Doubtful, Rule, [child, subject], own);
        return null;
    }

    /// <summary>"Of this article", not of a treaty.</summary>
    private static bool IsOfThis(ParsedText parsed, int version)
    {
        foreach (int child in parsed.Children(version))
            if (parsed.Relations[child] is Relation.nmod && parsed.Lower(child) is "article" or "story" or "report" or "piece" or "post" or "headline" or "dispatch") return true;
        return false;
    }
}
