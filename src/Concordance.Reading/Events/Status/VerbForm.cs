using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>What is left to the form of the verb: "met", "has met" happened; "is meeting" goes on; "meet!" is asked for.</summary>
internal static class VerbForm
{
    private static readonly RuleId Rule = new("events/verb-form");

    public static StatusReading Read(ParsedText parsed, int token)
    {
        EventStatus status = parsed.Tags[token] switch
        {
            // "The earthquake shook the province": another form than the base was tagged wrong.
            "VB" when !parsed.HasAuxiliary(token) && parsed.Lower(token) == parsed.Lemmas[token].ToLowerInvariant() => EventStatus.Proposed,
            "VBG" when IsGoingTo(parsed, token) => EventStatus.Planned,
            "VBP" or "VBZ" when parsed.Relations[token] == Relation.advcl && WhenOf(parsed, token) => EventStatus.Planned,
            "VBD" when parsed.Relations[token] == Relation.advcl && WhenOf(parsed, token) && parsed.Heads[token] is var main && main >= 0 && parsed.ModalOf(main) >= 0 => EventStatus.Planned,
            _ when Now(parsed, token) >= 0 || IsHabit(parsed, token) => EventStatus.Ongoing,
            "VBG" when Ahead(parsed, token) => EventStatus.Planned,
            "VBG" when parsed.Auxiliary(token, "be") is var be && be >= 0 && parsed.Tags[be] is "VBZ" or "VBP" => EventStatus.Ongoing,
            _ => EventStatus.Happened,
        };
        return new StatusReading(status, Rule, Now(parsed, token) is var now && now >= 0 ? [token, now] : [token]);
    }

    /// <summary>"The firm provides software.": the plain present of a whole sentence tells what is so, not what happened; headlines, which tell news in it, have no full stop.</summary>
    private static bool IsHabit(ParsedText parsed, int token) =>
        parsed.Tags[token] is "VBZ" or "VBP" && parsed.Relations[token] is Relation.root or Relation.parataxis && !parsed.HasAuxiliary(token) && parsed.Form(parsed.Sentences[parsed.SentenceOf[token]].End - 1) == ".";

    /// <summary>"Is going to meet": no going.</summary>
    private static bool IsGoingTo(ParsedText parsed, int token) =>
        parsed.Lower(token) == "going" && token + 2 < parsed.Count && parsed.Tags[token + 1] == "TO" && parsed.Tags[token + 2] is "VB" or "RB";

    /// <summary>"Is sending a minister on Friday", "are meeting tomorrow": with a day ahead the present tells what is arranged; a weekday shows it only with verbs of coming and going.</summary>
    private static bool Ahead(ParsedText parsed, int token)
    {
        if (parsed.Auxiliary(token, "be") is not (>= 0 and var be) || parsed.Tags[be] is not ("VBZ" or "VBP")) return false;
        bool goes = parsed.Lemmas[token] is "send" or "travel" or "visit" or "arrive" or "leave" or "fly" or "go" or "come" or "return" or "dispatch" or "head";
        for (int t = token + 1; t < parsed.Count && parsed.SentenceOf[t] == parsed.SentenceOf[token]; t++)
        {
            if (parsed.Lower(t) is "tomorrow" || parsed.Lower(t) is "next" && t + 1 < parsed.Count && parsed.Lower(t + 1) is "week" or "month" or "year") return true;
            if (goes && parsed.Lower(t) is "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday") return true;
            if (parsed.Tags[t] is "VBD" or "MD") return false;
        }

        return false;
    }

    /// <summary>"When they meet" lies ahead, "when they met" does not, but for "it would pay when they met".</summary>
    private static bool WhenOf(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (child < token && parsed.Lower(child) is "when" or "whenever") return true;
        return false;
    }

    /// <summary>"Is currently", "still holds", "have been talking since March", "has been closed for a second day".</summary>
    private static int Now(ParsedText parsed, int token)
    {
        if (parsed.Tags[token] is "VBD") return -1;
        foreach (int child in parsed.Children(token))
        {
            if (parsed.Relations[child] is Relation.advmod && parsed.Lower(child) is "currently" or "still") return child;
        }

        if (parsed.Tags[token] is not ("VBN" or "VBG") || parsed.Auxiliary(token, "have") is var have && (have < 0 || parsed.Tags[have] is not ("VBP" or "VBZ")) || parsed.Auxiliary(token, "be") < 0) return -1;
        for (int t = token + 1; t < parsed.Count && t < token + 7 && parsed.SentenceOf[t] == parsed.SentenceOf[token] && parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT); t++)
            if (parsed.Lower(t) == "since" || parsed.Lower(t) == "for" && IsDayOfMore(parsed, t + 1)) return t;
        return -1;
    }

    /// <summary>"A second day", "a third consecutive week": it goes on.</summary>
    private static bool IsDayOfMore(ParsedText parsed, int from)
    {
        if (from + 2 >= parsed.Count || parsed.Lower(from) is not ("a" or "the") || parsed.Lower(from + 1) is not ("second" or "third" or "fourth" or "fifth" or "sixth" or "seventh")) return false;
        int unit = parsed.Lower(from + 2) is "consecutive" or "straight" or "successive" or "full" ? from + 3 : from + 2;
        return unit < parsed.Count && parsed.Lower(unit) is "day" or "night" or "week" or "month" or "year";
    }
}
