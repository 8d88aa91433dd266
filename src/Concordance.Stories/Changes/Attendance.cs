using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>Whether a side comes: no answer, not confirmed, confirmed, its delegation decided, its delegation led by.</summary>
internal static class Attendance
{
    private static readonly RuleId Rule = new("changes/attendance");

    private sealed record Word(string Side, string Name, Telling Told);

    public static void Find(Joined story, ImmutableArray<WhoLeads.Lead> leads, Chains chains)
    {
        Word[] words = [.. story.Reports.SelectMany(r => Words(story, r)), .. leads.Where(l => !l.Ahead && l.Of == "delegation").Select(l => Led(story, l)).OfType<Word>()];
        foreach (IGrouping<string, Word> side in words.GroupBy(w => w.Side, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            if (side.Any(w => w.Told.Rank == 0)) chains.Add(Rule, $"Attendance of {side.First(w => w.Told.Rank == 0).Name}", side.Select(w => w.Told), 4);
    }

    private static IEnumerable<Word> Words(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
            if ((Attends(story, report, t) ?? Confirms(story, report, t) ?? Decides(story, report, t)) is { } word) yield return word;
    }

    private static Word? Led(Joined story, WhoLeads.Lead lead) =>
        lead.Side is { } side ? new Word(side, side, new Telling(lead.In, story.DayOf(lead.In), $"delegation led by {lead.Who.Name}", 4, lead.At, null)) : null;

    /// <summary>"Without responding to whether it will attend"; "attended".</summary>
    private static Word? Attends(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[t] != Pos.VERB || parsed.Lemma(t) is not ("attend" or "participate")) return null;
        if (parsed.Tags[t] == "VBD" && !parsed.IsOpen(t)) return Of(story, report, parsed.Subject(t), "attended", 4, Span.Hull(parsed.Spans[t], parsed.Child(t, Relation.obj) is >= 0 and var occasion ? parsed.Spans[occasion] : parsed.Spans[t]));
        int whether = Whether(parsed, t);
        if (whether < 0) return null;
        int above = parsed.VerbAbove(t), from = above >= 0 && above < whether ? above : whether;
        string state = above >= 0 && parsed.Lemma(above) is "respond" or "answer" or "say" or "reply" ? "no answer" : "open";
        return Of(story, report, parsed.Subject(t), state, 0, Span.Hull(parsed.Spans[from > 0 && parsed.Lower(from - 1) == "without" ? from - 1 : from], parsed.Phrase(t)));
    }

    /// <summary>"Has yet to confirm its attendance", "confirmed its participation".</summary>
    private static Word? Confirms(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[t] != Pos.NOUN || parsed.Lemma(t) is not ("attendance" or "participation") || parsed.Relations[t] != Relation.obj) return null;
        int verb = parsed.Heads[t];
        if (verb < 0 || parsed.Lemma(verb) is not ("confirm" or "announce")) return null;
        bool open = parsed.IsOpen(verb);
        int whose = parsed.Child(t, Relation.nmod_poss), subject = parsed.Subject(verb);
        if (subject < 0 && parsed.Relations[verb] == Relation.xcomp) subject = parsed.Subject(parsed.Heads[verb]);
        return Of(story, report, whose, open ? "not confirmed" : "confirmed", open ? 0 : 1, Span.Hull(parsed.Spans[verb], parsed.Spans[t]))
            ?? Of(story, report, subject, open ? "not confirmed" : "confirmed", open ? 0 : 1, Span.Hull(parsed.Spans[verb], parsed.Spans[t]));
    }

    /// <summary>"Has determined the Ukrainian delegation".</summary>
    private static Word? Decides(Joined story, ReadReport report, int t)
    {
        ParsedText parsed = report.Parsed;
        if (!Sides.IsDelegation(parsed, t) || parsed.Relations[t] != Relation.obj || parsed.Heads[t] is not (>= 0 and var verb)) return null;
        if (parsed.Lemma(verb) is not ("determine" or "name" or "appoint" or "approve" or "form" or "send" or "choose") || parsed.IsOpen(verb) || Sides.OfDelegation(parsed, t) is not { } side) return null;
        return new Word(side, side, new Telling(report, story.DayOf(report), "delegation decided", 3, report.At(Span.Hull(parsed.Spans[verb], parsed.Spans[t])), null));
    }

    private static Word? Of(Joined story, ReadReport report, int who, string state, int rank, Span words)
    {
        // A pronoun nobody resolved is the subject of the clause above: "Norvia voiced doubts without saying whether it will attend".
        for (int steps = 0; who >= 0 && report.Parsed.Pos[who] == Pos.PRON && story.EntityOf(report.Whom(who)) is null && steps < 4; steps++) who = Above(report.Parsed, who);
        if (Sides.OfWord(story, report, who) is not { } side) return null;
        string name = story.EntityOf(report.Whom(who))?.Name ?? report.Parsed.Form(who);
        return new Word(side, name, new Telling(report, story.DayOf(report), state, rank, report.At(words), null));
    }

    private static int Above(ParsedText parsed, int pronoun)
    {
        for (int verb = parsed.VerbAbove(parsed.Heads[pronoun] is >= 0 and var head ? head : pronoun), steps = 0; verb >= 0 && steps < 5; verb = parsed.VerbAbove(verb), steps++)
            if (parsed.Subject(verb) is >= 0 and var subject && subject != pronoun) return subject;
        return -1;
    }

    private static int Whether(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] == Relation.mark && parsed.Lower(child) is "whether" or "if") return parsed.Lower(child) == "whether" ? child : -1;
        return -1;
    }
}
