using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.LookAlikes;

/// <summary>What one side asks for and what the other offers: "the union demands 9 percent", "the company offers 6 percent". Two proposals, no two facts.</summary>
internal static class AskedAndOffered
{
    private static readonly RuleId Rule = new("differences/asked-and-offered");

    private const int MostCompared = 16, Farthest = 4, MostTimes = 5;

    /// <param name="By">Who asks or offers: the entity, else the family of the noun.</param>
    /// <param name="About">Families of the nouns of the sentence.</param>
    /// <param name="IsBare">No word says what the number is of.</param>
    private sealed record Bid(ReadReport In, Quantity Of, bool Asked, string By, IReadOnlySet<string> About, bool IsBare, Place At);

    public static void Find(Joined story, Findings findings)
    {
        foreach (IGrouping<string, Bid> unit in story.Reports.SelectMany(r => Read(story, r)).GroupBy(b => b.Of.Unit!, StringComparer.Ordinal))
        {
            Bid[] asked = [.. unit.Where(b => b.Asked).Take(MostCompared)], offered = [.. unit.Where(b => !b.Asked).Take(MostCompared)];
            foreach (Bid one in asked)
                if (offered.FirstOrDefault(o => o.By != one.By && AreNear(o.Of, one.Of) && AreOfOneThing(one, o)) is { } other)
                    findings.Alike(Rule, [one.Of, other.Of], [one.At, other.At], "both can hold: the one is asked for, the other offered");
        }
    }

    /// <summary>A share of nothing that is named, asked for and offered in one story, is of one thing.</summary>
    private static bool AreOfOneThing(Bid asked, Bid offered) => asked.About.Overlaps(offered.About) || (asked.Of.Unit == "percent" && asked.IsBare && offered.IsBare);

    private static bool IsBare(ParsedText parsed, Quantity quantity)
    {
        int last = parsed.TokenAt(quantity.Span.End - 1);
        if (parsed.Relations[last] is Relation.compound or Relation.nummod or Relation.amod && parsed.Heads[last] > last) return false;
        foreach (int child in parsed.Children(last))
            if (child > last && parsed.Preposition(child) is "of" or "in" or "on" or "for") return false;
        return parsed.Lower(last + 1) is not ("of" or "in" or "on" or "for" or "more" or "stake" or "tariff" or "tariffs");
    }

    /// <summary>Sums of another size are of another thing.</summary>
    private static bool AreNear(Quantity a, Quantity b) =>
        a.Value != b.Value && decimal.TryParse(a.Value, null, out decimal one) && decimal.TryParse(b.Value, null, out decimal other) && Math.Max(one, other) <= MostTimes * Math.Min(one, other);

    private static IEnumerable<Bid> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity quantity in report.Quantities.Where(q => q.Unit is "percent" || q.IsMoney))
        {
            int number = parsed.TokenAt(quantity.Span.Start);
            if (Bidder(story, report, quantity) is not ({ } by, var asked, var words)) continue;
            yield return new Bid(report, quantity, asked, by, About(report, number, by), IsBare(parsed, quantity), report.At(Span.Hull(words, quantity.Span)));
        }
    }

    /// <summary>By the nearest verb or noun above the number.</summary>
    private static (string By, bool Asked, Span Words)? Bidder(Joined story, ReadReport report, Quantity quantity)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(quantity.Span.End - 1);
        for (int steps = 0; at >= 0 && at < parsed.Count && steps < Farthest; at = parsed.Heads[at], steps++)
            if (IsAsking(parsed, at) is not { } asked)
            {
                // "Wants the city to pay 4 percent": the number is of another act.
                if (parsed.Pos[at] == Pos.VERB) return null;
            }
            else
            {
                int who = parsed.Pos[at] == Pos.VERB ? parsed.Subject(at) : parsed.Child(at, Relation.nmod_poss);
                return parsed.HasNot(at) || who < 0 || Name(story, report, who) is not { } by ? null : (by, asked, Span.Hull(parsed.Spans[who], parsed.Spans[at]));
            }

        return null;
    }

    private static bool? IsAsking(ParsedText parsed, int token) => parsed.Lemma(token) switch
    {
        "demand" or "seek" or "want" or "request" => true,
        "ask" or "call" when parsed.Pos[token] == Pos.VERB => true,
        "offer" => false,
        _ => null,
    };

    private static string? Name(Joined story, ReadReport report, int token) =>
        Account.WhoAt(story, report, token) is { } entity ? entity.Main.ToString() : report.Parsed.Pos[token] is Pos.NOUN or Pos.PROPN ? EventKin.Of(report.Parsed, token) : null;

    private static HashSet<string> About(ReadReport report, int number, string by)
    {
        ParsedText parsed = report.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[number]);
        return new(parsed.TokensOf(sentence).Where(t => parsed.Pos[t] == Pos.NOUN && !EventKin.IsGeneral(parsed, t) && parsed.Lemma(t) is not ("percent" or "union" or "company" or "offer" or "demand")).Select(t => EventKin.Of(parsed, t)).Where(f => f != by), StringComparer.Ordinal);
    }
}
