using System.Collections.Immutable;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>A pronoun or noun phrase that was found to stand for somebody mentioned elsewhere.</summary>
/// <param name="Span">The pronoun or noun phrase.</param>
/// <param name="Anchor">The nearest mention before it of the same referent that is no pronoun; else the first after it.</param>
/// <param name="Members">Of a group whose members are told, a mention of each: all must be meant.</param>
public sealed record FoundLink(Span Span, Span Anchor, ImmutableArray<Span> Members, string Rule);

/// <summary>Links asserted, right and asked for, of one form of reference.</summary>
public readonly record struct LinkCount(int Asked, int Hit, int Asserted, int Right)
{
    public static LinkCount operator +(LinkCount a, LinkCount b) => new(a.Asked + b.Asked, a.Hit + b.Hit, a.Asserted + b.Asserted, a.Right + b.Right);
}

/// <summary>
/// Links of pronouns and noun phrases in one text. Right: the anchor is a mention of the same marked chain, or of one of
/// the chains that the plural stands for. A pronoun or anchor that nobody marked is wrong where all are marked, and does not count elsewhere. Asked for: pronouns and
/// definite noun phrases of persons, organisations and places with a mention before them; what is not linked is open.
/// </summary>
public sealed class LinkTally
{
    public SortedDictionary<Form, LinkCount> ByForm { get; } = [];

    public SortedDictionary<string, LinkCount> ByRule { get; } = new(StringComparer.Ordinal);

    public List<ErrorLine> Errors { get; } = [];

    public void Add(Gold<MarkedText> marked, Found<ImmutableArray<Referent>> found)
    {
        MarkedText text = marked.Value;
        HashSet<MarkedMention> hit = [], seen = [];
        foreach (FoundLink link in found.Value.SelectMany(LinksOf).OrderBy(l => l.Span))
        {
            bool right = IsRight(text, link, out MarkedMention? gold, out bool isMarked);
            if (!isMarked && !text.IsComplete) continue;
            if (gold is not null) seen.Add(gold);
            if (right) hit.Add(gold!);
            LinkCount one = new(0, 0, 1, right ? 1 : 0);
            Form form = Forms.Of(link.Span.Of(text.Report.Text));
            ByForm[form] = ByForm.GetValueOrDefault(form) + one;
            ByRule[link.Rule] = ByRule.GetValueOrDefault(link.Rule) + one;
            if (!right) Errors.Add(Error("wrong " + form, text, link.Span, link.Anchor.Of(text.Report.Text), gold, link.Rule));
        }

        foreach (MarkedMention asked in Asked(text))
        {
            Form form = Forms.Of(asked.Span.Of(text.Report.Text));
            ByForm[form] = ByForm.GetValueOrDefault(form) + new LinkCount(1, hit.Contains(asked) ? 1 : 0, 0, 0);
            if (!seen.Contains(asked)) Errors.Add(Error("open " + form, text, asked.Span, "", asked, ""));
        }
    }

    public static IEnumerable<FoundLink> LinksOf(Referent referent)
    {
        foreach (Mention mention in referent.Mentions)
        {
            if (mention.Kind == MentionKind.Name) continue;
            Mention? anchor = referent.Mentions.LastOrDefault(m => m.Kind != MentionKind.Pronoun && m.Span.CompareTo(mention.Span) < 0)
                ?? referent.Mentions.FirstOrDefault(m => m.Kind == MentionKind.Name);
            if (!referent.Members.IsEmpty) yield return new FoundLink(mention.Span, referent.Members[0].Main.Span, [.. referent.Members.Select(m => m.Main.Span)], mention.Because.Rule.Value);
            else if (anchor is not null) yield return new FoundLink(mention.Span, anchor.Span, [], mention.Because.Rule.Value);
        }
    }

    private static bool IsRight(MarkedText text, FoundLink link, out MarkedMention? gold, out bool isMarked)
    {
        gold = text.At(link.Span);
        MarkedMention? anchor = text.At(link.Anchor);
        isMarked = gold is not null && anchor is not null;
        if (gold is { Members: var chains } && !link.Members.IsEmpty) return link.Members.All(m => text.At(m) is { } member && chains.Contains(member.Chain));
        return gold is not null && anchor is not null && gold != anchor && (gold.Chain == anchor.Chain || gold.Members.Contains(anchor.Chain));
    }

    /// <summary>Mentions by pronoun or definite noun phrase whose chain, or a member of it, was mentioned before.</summary>
    public static IEnumerable<MarkedMention> Asked(MarkedText text)
    {
        HashSet<string> before = new(StringComparer.Ordinal);
        foreach (MarkedMention mention in text.Mentions)
        {
            Form form = Forms.Of(mention.Span.Of(text.Report.Text));
            if (form != Form.Other && mention.IsActor && (before.Contains(mention.Chain) || mention.Members.Any(before.Contains)) && !IsName(text, mention)) yield return mention;
            before.Add(mention.Chain);
        }
    }

    /// <summary>"The United Nations": a name with its article.</summary>
    private static bool IsName(MarkedText text, MarkedMention mention) => Forms.Of(mention.Span.Of(text.Report.Text)) == Form.Description && char.IsUpper(text.Report.Text[mention.Head.Start]);

    private static ErrorLine Error(string kind, MarkedText text, Span at, string linked, MarkedMention? gold, string rule)
    {
        string whole = text.Report.Text, key = gold is null ? "-" : Key(text, gold);
        int start = Math.Max(0, at.Start - 220), end = Math.Min(whole.Length, at.End + 60);
        return new ErrorLine(kind, $"{text.Name} {at}", $"{whole[start..at.Start]}[[{at.Of(whole)}]]{whole[at.End..end]}  FOUND {linked}  KEY {key}", rule);
    }

    private static string Key(MarkedText text, MarkedMention gold)
    {
        MarkedMention[] before = [.. text.Mentions.Where(m => m.Chain == gold.Chain && m.Span.CompareTo(gold.Span) < 0)];
        string Words(MarkedMention m) => m.Span.Of(text.Report.Text);
        return before.Length == 0 ? "new " + string.Join(" + ", gold.Members) : Words(before[0]) + " … " + Words(before[^1]);
    }
}
