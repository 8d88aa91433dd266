using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>One person at the head of something that has one head: "will lead the delegation", then "the delegation was led by"; an inquiry, a search, a team as well.</summary>
public static class WhoLeads
{
    private static readonly RuleId Rule = new("changes/who-leads");

    /// <summary>en.led-bodies.txt.</summary>
    private static readonly FrozenSet<string> Bodies = WordList.ReadSet(typeof(WhoLeads), "en.led-bodies.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A person who is said to lead a delegation, or to have led it.</summary>
    /// <param name="Of">What is led.</param>
    public sealed record Lead(ReadReport In, Entity Who, string Of, string? Side, Place At, bool Ahead);

    internal static void Find(Joined story, ImmutableArray<Lead> leads, Chains chains)
    {
        foreach (var person in leads.GroupBy(l => (l.Who.Main, l.Of)).OrderBy(g => g.Key.Main.Report).ThenBy(g => g.Key.Main.Span).ThenBy(g => g.Key.Of, StringComparer.Ordinal))
            chains.Add(Rule, $"{person.First().Who.Name} at the head of the {person.Key.Of}", person.Select(l => new Telling(l.In, story.DayOf(l.In), l.Ahead ? "will lead" : "led", l.Ahead ? 0 : 1, l.At, null)), 1);
    }

    /// <summary>Those at the head of a delegation.</summary>
    public static IEnumerable<Lead> Leads(Joined story, ReadReport report) => All(story, report).Where(l => l.Of is "delegation" or "team" or "negotiator" or "mission");

    /// <summary>Those at the head of anything that has one head.</summary>
    internal static IEnumerable<Lead> All(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (parsed.Pos[t] != Pos.VERB || parsed.Lemma(t) is not ("lead" or "head" or "headline" or "chair")) continue;
            int noun = Delegation(parsed, t);
            if (noun < 0) continue;
            bool passive = noun < t && parsed.Relations[noun] is not Relation.obj;
            int who = passive ? By(parsed, t) : parsed.Subject(t);
            if (Person(story, report, t, who, passive) is not { } person) continue;
            Span words = Span.Hull(parsed.Spans[Math.Min(noun, t)], parsed.Spans[Math.Max(noun, t)]);
            if (passive && who >= 0) words = Span.Hull(words, NameBehind(story, report, t, person) ?? parsed.Spans[who]);
            yield return new Lead(report, person, parsed.Lemma(noun), Sides.OfDelegation(parsed, noun), report.At(words), parsed.IsOpen(t) || parsed.Relations[t] == Relation.xcomp);
        }
    }

    /// <summary>What is led: the object, the subject of the passive, or the noun the participle hangs on.</summary>
    private static int Delegation(ParsedText parsed, int verb)
    {
        int noun = parsed.Child(verb, Relation.obj, Relation.nsubj_pass);
        if (noun < 0 && parsed.Relations[verb] is Relation.acl) noun = parsed.Heads[verb];
        return noun >= 0 && (Sides.IsDelegation(parsed, noun) || (parsed.Pos[noun] == Pos.NOUN && Bodies.Contains(parsed.Lemma(noun)))) ? noun : -1;
    }

    /// <summary>"On the Norvian side, the delegation was led by Anna Dahl": the phrase with "by", no other.</summary>
    private static int By(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Preposition(child) == "by") return child;
        return -1;
    }

    private static Entity? Person(Joined story, ReadReport report, int verb, int who, bool passive)
    {
        // "Anna Dahl, adviser to President Lind, will lead": the head word is the name.
        if (who >= 0 && report.Parsed.Pos[who] == Pos.PROPN && story.EntityOf(report.Whom(who)) is { Type: ReferentType.Person } head) return head;
        // "Defense Minister Rustem Umerov": the office's own words come first, the name ends the phrase.
        if (who >= 0 && report.Parsed.Phrase(who) is var phrase)
            for (int t = report.Parsed.TokenAt(phrase.End - 1); t >= 0 && report.Parsed.Spans[t].Start >= phrase.Start; t--)
                if (story.EntityOf(report.Whom(t)) is { Type: ReferentType.Person } named) return named;
        // An apposition of several words may hide the subject from the tree: then the person named next to the verb.
        return Named(story, report, verb, !passive);
    }

    /// <summary>The whole of the person's name behind the verb; a tree may part it.</summary>
    private static Span? NameBehind(Joined story, ReadReport report, int verb, Entity person)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[verb]);
        Span[] names = [.. report.Referents.Where(r => ReferenceEquals(story.EntityOf(r), person)).SelectMany(r => r.Mentions).Select(m => m.Span).Where(s => sentence.Contains(s) && s.Start >= report.Parsed.Spans[verb].End).Order()];
        return names.Length > 0 ? names[0] : null;
    }

    private static Entity? Named(Joined story, ReadReport report, int verb, bool before)
    {
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[verb]);
        int at = report.Parsed.Spans[verb].Start;
        var near = report.Referents.Where(r => r.Type == ReferentType.Person).SelectMany(r => r.Mentions.Select(m => (m.Span, Who: r)))
            .Where(m => sentence.Contains(m.Span) && (before ? m.Span.End <= at : m.Span.Start > at)).OrderBy(m => m.Span.In(report.Report.Text).Contains(' ') ? 0 : 1).ThenBy(m => before ? -m.Span.Start : m.Span.Start).ToArray();
        return near.Length == 0 || (before && near.Length > 2) ? null : story.EntityOf(near[0].Who);
    }
}
