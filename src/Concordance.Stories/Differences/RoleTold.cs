using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>Who chaired, hosted, mediated or refereed a certain occasion, as one report tells it.</summary>
/// <param name="What">Its matter is the role and the occasion, its value who had the role.</param>
/// <param name="Occasion">"The meeting", with the words that say which one.</param>
/// <param name="Alone">"Alone", "the only".</param>
internal sealed record RoleTold(Account What, string Role, string Occasion, bool Alone)
{
    /// <summary>en.sole-roles.txt: a verb or noun and the role it tells of.</summary>
    private static readonly FrozenDictionary<string, string> Roles = WordList.Read(typeof(RoleTold), "en.sole-roles.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    public static IEnumerable<RoleTold> Of(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (!(Roles.TryGetValue(parsed.Lemma(t), out string? role) || Roles.TryGetValue(parsed.Lower(t), out role)) || parsed.Pos[t] is not (Pos.VERB or Pos.NOUN)) continue;
            (int who, int occasion) = parsed.Pos[t] == Pos.VERB ? ByVerb(parsed, t) : ByNoun(parsed, t);
            if (who < 0 || occasion < 0 || parsed.Pos[occasion] != Pos.NOUN || !IsDefinite(parsed, occasion) || IsShared(parsed, who) || IsUnsure(parsed, t)) continue;
            if (Account.WhoAt(story, report, who) is not { } person || DayOf(story, report, t) is not { } day) continue;
            Span words = Span.Hull(Span.Hull(parsed.Spans[who], parsed.Spans[t]), parsed.Spans[occasion]);
            string which = Fuller(parsed, occasion) is >= 0 and var fuller ? OccasionOf(parsed, fuller) : OccasionOf(parsed, occasion);
            yield return new RoleTold(new Account(report, $"{role} {which}", person.Main.ToString(), report.Report.At(words), person, day, Account.SourceOf(story, report, words)), role, which, IsAlone(parsed, t, who));
        }
    }

    /// <summary>The day; of a report whose day is not known a number of its own below all days, by the words for it: "today" in it is one day.</summary>
    private static int? DayOf(Joined story, ReadReport report, int token)
    {
        if (Account.DayOf(story, report, token) is { } day) return day;
        Span sentence = report.Parsed.SentenceSpan(report.Parsed.SentenceOf[token]);
        bool today = story.DayOf(report).Value is null && report.Times.Where(t => sentence.Contains(t.Span)).All(t => t.Span.Of(report.Report.Text) is "today" or "Today");
        return today ? -1 - story.Reports.IndexOf(report) : null;
    }

    /// <summary>"The only mediator in the room": where they meet stands for the meeting.</summary>
    private static string OccasionOf(ParsedText parsed, int noun) => parsed.Lemma(noun) is "room" or "table" ? "meeting " : Matter.Of(parsed, noun);

    /// <summary>"The panel", where the report tells of one panel with more words, is that one; -1 where it says enough itself, or several are told of.</summary>
    private static int Fuller(ParsedText parsed, int noun)
    {
        if (!Matter.Of(parsed, noun).EndsWith(' ')) return -1;
        int found = -1;
        for (int t = 0; t < parsed.Count; t++)
        {
            if (t == noun || parsed.Pos[t] != Pos.NOUN || parsed.Lemma(t) != parsed.Lemma(noun) || Matter.Of(parsed, t).EndsWith(' ')) continue;
            if (found >= 0 && Matter.Of(parsed, found) != Matter.Of(parsed, t)) return -1;
            found = t;
        }

        return found;
    }

    /// <summary>"Lund chaired the hearing", "the hearing was chaired by Lund", "Lund presided over it".</summary>
    private static (int Who, int Occasion) ByVerb(ParsedText parsed, int verb)
    {
        int passive = parsed.Child(verb, Relation.nsubj_pass), subject = parsed.Child(verb, Relation.nsubj), by = -1, over = parsed.Child(verb, Relation.obj);
        foreach (int child in parsed.Children(verb))
        {
            if (parsed.Preposition(child) == "by") by = child;
            if (parsed.Preposition(child) is "over" or "at" && over < 0) over = child;
        }

        return passive >= 0 ? (by, passive) : (subject, over);
    }

    /// <summary>"Lund was the host of the meeting", "Lund acted as mediator at the meeting", "the only mediator at the meeting was Lund".</summary>
    private static (int Who, int Occasion) ByNoun(ParsedText parsed, int noun)
    {
        int verb = parsed.Heads[noun];
        if (verb >= 0 && parsed.Relations[noun] is Relation.obl && parsed.Preposition(noun) == "as" && parsed.Lemma(verb) is "act" or "serve") return (parsed.Subject(verb), AtOccasion(parsed, noun) is >= 0 and var of ? of : AtOccasion(parsed, verb));
        if (parsed.Child(noun, Relation.cop) >= 0) return (parsed.Subject(noun), AtOccasion(parsed, noun));
        return verb >= 0 && parsed.Relations[noun] is Relation.nsubj && parsed.Pos[verb] == Pos.PROPN && parsed.Child(verb, Relation.cop) >= 0 ? (verb, AtOccasion(parsed, noun)) : (-1, -1);
    }

    private static int AtOccasion(ParsedText parsed, int above)
    {
        foreach (int child in parsed.Children(above))
            if (parsed.Relations[child] is Relation.nmod or Relation.obl && parsed.Preposition(child) is "of" or "at" or "in" or "for" && parsed.Pos[child] == Pos.NOUN) return child;
        return -1;
    }

    private static bool IsDefinite(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Lower(child) is "the" or "this" || parsed.Relations[child] is Relation.nmod_poss) return true;
        return false;
    }

    /// <summary>"Lund and Dahl chaired the hearing": two share the role.</summary>
    private static bool IsShared(ParsedText parsed, int who) => parsed.Child(who, Relation.conj) >= 0 || parsed.Relations[who] is Relation.conj;

    private static bool IsAlone(ParsedText parsed, int role, int who)
    {
        foreach (int at in new[] { role, who, parsed.Heads[role] })
            if (at >= 0)
                foreach (int child in parsed.Children(at))
                    if (parsed.Lower(child) is "alone" or "only" or "sole" or "single") return true;
        return parsed.Lower(who + 1) == "alone";
    }

    /// <summary>Not, or not surely: "could chair", "did not chair", "was to have chaired", "co-chaired", "a former chair".</summary>
    private static bool IsUnsure(ParsedText parsed, int role)
    {
        foreach (int at in new[] { role, parsed.Relations[role] is Relation.obl ? parsed.Heads[role] : role })
            foreach (int child in parsed.Children(at))
                if (parsed.Lower(child) is "could" or "may" or "might" or "would" or "should" or "can" or "not" or "n't" or "never" or "to" or "if" or "whether" or "former" or "co" or "also" or "jointly" or "together") return true;
        return parsed.Relations[role] is Relation.xcomp or Relation.conj or Relation.acl or Relation.acl_relcl;
    }
}
