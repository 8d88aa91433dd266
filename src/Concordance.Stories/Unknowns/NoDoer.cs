using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>A passive that hides who acted: "this was also promised to the minister", "the director was replaced".</summary>
internal static class NoDoer
{
    private static readonly RuleId Rule = new("unknowns/no-doer");

    private const int Farthest = 4;

    public static void Find(Joined story, ImmutableArray<Conflict> conflicts, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                // Acts that somebody must have taken a decision for; "was found", "was killed" have no such doer to name.
                if (parsed.Tags[t] != "VBN" || parsed.Lemma(t) is not ("promise" or "replace" or "dismiss" or "sack" or "oust" or "expel" or "appoint" or "authorise" or "authorize" or "leak" or "bribe") || parsed.Child(t, Relation.aux_pass) is not (>= 0 and var was)) continue;
                if (parsed.Lower(was) is not ("was" or "were" or "been") || parsed.IsOpen(t) || HasDoer(report, t) || IsInDoubt(report, t)) continue;
                int subject = parsed.Child(t, Relation.nsubj_pass, Relation.nsubj), to = To(parsed, t);
                if (subject < 0) continue;
                string whom = Wording.Inside(report, parsed.Phrase(subject));
                string question = parsed.Lemma(t) == "promise" && to >= 0 ? $"Who promised {(parsed.Pos[subject] == Pos.PRON ? "this" : whom)} to {Wording.Of(report, parsed.Phrase(to))}?" : parsed.Lemma(t) == "replace" ? $"Who decided to replace {whom}?" : $"Who {parsed.Form(t)} {whom}?";
                if ((parsed.Pos[subject] == Pos.PRON && to < 0) || (parsed.Lemma(t) == "replace" && !IsPerson(report, subject))) continue;
                Place at = report.Report.At(Span.Hull(parsed.Spans[subject], parsed.Spans[to >= 0 ? to : t]));
                // Whether it was done at all is asked where the two accounts stand.
                if (conflicts.Any(c => c.Places.Any(at.Touches))) continue;
                questions.Ask(Rule, UnknownKind.OpenSlot, question, report.Events.Where(e => e.Trigger == parsed.Spans[t]).Take(1), at);
            }
        }
    }

    /// <summary>"His claim that the witness was promised money", "no such promise was made", "denied that she was dismissed": nobody has to have done it.</summary>
    private static bool IsInDoubt(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.HasNot(verb) || report.Innermost(parsed.Spans[verb]) is { Act: Reading.Attribution.Act.Deny or Reading.Attribution.Act.Accuse } or { Question: true }) return true;
        if (parsed.Child(verb, Relation.nsubj_pass) is >= 0 and var subject && parsed.HasChild(subject, "no")) return true;
        // Trees hang "the claim that he was promised money" on all sorts.
        for (int t = verb - 1; t > parsed.Sentences[parsed.SentenceOf[verb]].First; t--)
            if (parsed.Lower(t) == "that" && IsDoubtful(parsed.Lemma(t - 1))) return true;
        for (int at = verb, steps = 0; parsed.Heads[at] is >= 0 and var above && steps < Farthest; at = above, steps++)
            if (parsed.Relations[at] is Relation.ccomp or Relation.acl && IsDoubtful(parsed.Lemma(above))) return true;
        return false;
    }

    private static bool IsDoubtful(string word) => word is "claim" or "submission" or "allegation" or "argument" or "contention" or "suggestion" or "rumour" or "rumor" or "accusation" or "deny" or "dispute" or "reject" or "doubt" or "allege";

    /// <summary>A lamp is replaced too.</summary>
    private static bool IsPerson(ReadReport report, int token) =>
        report.Referents.Any(r => r.Type == ReferentType.Person && r.Mentions.Any(m => m.Span.Overlaps(report.Parsed.Spans[token]))) || Gazetteer.English.Is(report.Parsed.Lemma(token), NameClasses.PersonNoun);

    private static bool HasDoer(ReadReport report, int verb)
    {
        foreach (int child in report.Parsed.Children(verb))
            if (report.Parsed.Relations[child] == Relation.obl_agent || report.Parsed.Preposition(child) == "by") return true;
        return report.Events.Any(e => e.Trigger == report.Parsed.Spans[verb] && e.Participants.Any(p => p.Role == Role.Agent));
    }

    private static int To(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child > verb && parsed.Preposition(child) == "to") return child;
        return -1;
    }
}
