using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>
/// How many of one thing there are or what befell so many of them, told by reports of one day with exact numbers that differ: "the suit was joined by 40 tenants",
/// "45 tenants had joined the suit". A bound ("at least 40") holds beside more; a part is counted by other words; a later number is a change.
/// </summary>
internal static class CountsOfOneNoun
{
    private static readonly RuleId Rule = new("differences/counts-of-one-noun");

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] counts in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
        {
            Amount[] ranges = [.. counts.Select(c => Amount.Of((Quantity)c.Of))];
            (int A, int B)? apart = Pairs(counts.Length).Where(p => !ranges[p.A].Meets(ranges[p.B])).Select(p => ((int, int)?)p).FirstOrDefault();
            if (apart is null) findings.Alike(Rule, counts.Select(c => c.Of), counts.Select(c => c.At), "both can hold: the words give a bound or a round number");
            // Who gives two numbers on one day has counted on.
            else if (Mended(counts[apart.Value.A], counts[apart.Value.B])) continue;
            // Numbers of another size count another thing under one name.
            else if (counts[apart.Value.A] is var one && counts[apart.Value.B] is var other && AreNear(one, other) && Names(story, one, other))
                findings.Conflict(Rule, Accounts.AreDisputed([one, other]) ? ConflictKind.Dispute : ConflictKind.Number, $"how many {((Quantity)one.Of).Of ?? "there are"}", [one.Of, other.Of], [one.At, other.At], "the numbers of one day do not meet");
        }
    }

    private static IEnumerable<(int A, int B)> Pairs(int count) => Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(a + 1, count - a - 1).Select(b => (a, b)));

    private static bool Mended(Account one, Account other) => one.Source is { } source && ReferenceEquals(source, other.Source);

    private static bool AreNear(Account one, Account other)
    {
        decimal a = Amount.Of(((Quantity)one.Of).Value), b = Amount.Of(((Quantity)other.Of).Value);
        return Math.Max(a, b) <= 2 * Math.Min(a, b);
    }

    /// <summary>Nobody and no place but those that both sentences name, or that only one does: two that name two are of two matters.</summary>
    private static bool Names(Joined story, Account one, Account other)
    {
        HashSet<Place> a = Named(story, one), b = Named(story, other);
        return a.Count == 0 || b.Count == 0 || a.Overlaps(b);
    }

    private static HashSet<Place> Named(Joined story, Account account)
    {
        ParsedText parsed = account.In.Parsed;
        Span sentence = parsed.SentenceSpan(parsed.SentenceOf[parsed.TokenAt(account.At.Span.Start)]);
        // Who is only the source says nothing of the matter.
        return [.. account.In.Referents.Where(r => r.Mentions.Any(m => sentence.Contains(m.Span))).Select(story.EntityOf).OfType<Entities.Entity>().Where(e => !ReferenceEquals(e, account.Source)).Select(e => e.Main)];
    }

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        foreach (Quantity count in report.Quantities.Where(q => q.UpTo is null && !q.PerSide && q.Against is null && q.Unit is null or "person"))
        {
            int last = parsed.TokenAt(count.Span.End - 1), noun = parsed.Pos[last] is Pos.NUM && parsed.Heads[last] >= 0 ? parsed.Heads[last] : last;
            if (parsed.Pos[noun] != Pos.NOUN || parsed.Tags[noun] != "NNS" || IsPart(parsed, noun) || Verb(parsed, noun) is not (>= 0 and var verb)) continue;
            if (!decimal.TryParse(count.Value, null, out decimal value) || value < 3 || Account.DayOf(story, report, verb) is not { } day || story.DayOf(report).Value?.DayNumber is not { } published || day > published) continue;
            Span words = Span.Hull(parsed.Spans[noun], count.Span);
            string bound = count.Bound == QuantityBound.Exact ? "" : $" {count.Bound}";
            yield return new Account(report, $"{parsed.Lemma(verb)} {Matter.Of(parsed, noun, Number(parsed, noun, count))} {published}", $"{count.Value}{bound}", report.Report.At(Span.Hull(words, parsed.Spans[verb])), count, day, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>The count without its noun.</summary>
    private static Span Number(ParsedText parsed, int noun, Quantity count) => count.Span.End > parsed.Spans[noun].Start && count.Span.Start < parsed.Spans[noun].Start ? new Span(count.Span.Start, parsed.Spans[noun].Start) : count.Span;

    /// <summary>The verb of which the counted is the subject or object, told as a fact.</summary>
    private static int Verb(ParsedText parsed, int noun)
    {
        int verb = parsed.Heads[noun];
        if (verb < 0 || parsed.Pos[verb] != Pos.VERB || parsed.Relations[noun] is not (Relation.nsubj or Relation.nsubj_pass or Relation.obj or Relation.obl_agent)) return -1;
        return parsed.IsOpen(verb) || parsed.Lemma(verb) is "have" or "say" or "include" or "make" or "do" or "get" or "see" or "add" ? -1 : verb;
    }

    /// <summary>"Of the dead, 12 …", "another 12", "the other 12", "12 more", "12 of them", "including 12": a part, or beside others.</summary>
    private static bool IsPart(ParsedText parsed, int noun)
    {
        int sentence = parsed.SentenceOf[noun];
        for (int t = parsed.Sentences[sentence].First; t < parsed.Sentences[sentence].End; t++)
            if (parsed.Lower(t) is "another" or "other" or "others" or "more" or "additional" or "including" or "among" or "these" or "those" || (parsed.Lower(t) == "of" && (t == parsed.Sentences[sentence].First || parsed.IsUnder(t, noun)))) return true;
        return false;
    }
}
