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

    public static void Find(Joined story, Questions questions)
    {
        foreach (ReadReport report in story.Reports)
        {
            ParsedText parsed = report.Parsed;
            for (int t = 0; t < parsed.Count; t++)
            {
                // Acts that somebody must have taken a decision for; "was found", "was killed" have no such doer to name.
                if (parsed.Tags[t] != "VBN" || parsed.Lemma(t) is not ("promise" or "replace" or "dismiss" or "sack" or "oust" or "expel" or "appoint" or "authorise" or "authorize" or "leak" or "bribe") || parsed.Child(t, Relation.aux_pass) is not (>= 0 and var was)) continue;
                if (parsed.Lower(was) is not ("was" or "were" or "been") || parsed.IsOpen(t) || HasDoer(report, t)) continue;
                int subject = parsed.Child(t, Relation.nsubj_pass, Relation.nsubj), to = To(parsed, t);
                if (subject < 0) continue;
                string whom = Wording.Inside(report, parsed.Phrase(subject));
                string question = parsed.Lemma(t) == "promise" && to >= 0 ? $"Who promised {(parsed.Pos[subject] == Pos.PRON ? "this" : whom)} to {Wording.Of(report, parsed.Phrase(to))}?" : parsed.Lemma(t) == "replace" ? $"Who decided to replace {whom}?" : $"Who {parsed.Form(t)} {whom}?";
                if ((parsed.Pos[subject] == Pos.PRON && to < 0) || (parsed.Lemma(t) == "replace" && !IsPerson(report, subject))) continue;
                questions.Ask(Rule, UnknownKind.OpenSlot, question, report.Events.Where(e => e.Trigger == parsed.Spans[t]).Take(1), report.Report.At(Span.Hull(parsed.Spans[subject], parsed.Spans[to >= 0 ? to : t])));
            }
        }
    }

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
