using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Measures;

/// <summary>Numbers for one thing that two outlets count by other nouns: "cut 300 jobs" and "300 people will lose their jobs", "turnout was 62 percent" and "62 percent of voters took part".</summary>
internal static class CountedOtherwise
{
    /// <summary>The key of what is measured, its name, and the noun that says which; null where the words tell neither jobs nor a turnout.</summary>
    public static (string Key, string Name, int At)? Of(ParsedText parsed, Quantity quantity, int noun, int verb) =>
        quantity.Unit == "percent" ? Turnout(parsed, noun, verb) : quantity.Unit is null or "person" && IsJobs(parsed, noun, verb) ? ($"count {EventKin.OfWord("cut")} {EventKin.OfWord("job")}", "jobs", noun) : null;

    /// <summary>"58 percent of voters": no part of a number, but a turnout.</summary>
    public static bool IsOfVoters(ParsedText parsed, Quantity quantity, int last) =>
        quantity.Unit == "percent" && parsed.Lower(last + 1) == "of" && (parsed.Lemma(last + 2) is "voter" or "elector" || (last + 3 < parsed.Count && parsed.Lemma(last + 3) is "voter" or "electorate"));

    private static bool IsJobs(ParsedText parsed, int noun, int verb)
    {
        if (parsed.Heads[noun] != verb || parsed.Pos[verb] != Pos.VERB) return false;
        string what = parsed.Lemma(noun), how = parsed.Lemma(verb);
        bool job = what is "job" or "post" or "position", one = what is "person" or "people" or "worker" or "employee" or "staff" or "member";
        if (job && parsed.Relations[noun] is Relation.obj or Relation.nsubj_pass) return how is "cut" or "axe" or "shed" or "slash" or "eliminate" or "scrap" or "lose";
        if (job && parsed.Relations[noun] is Relation.nsubj) return how is "go" or "disappear" && parsed.Child(verb, Relation.obj) < 0;
        if (!one) return false;
        if (parsed.Relations[noun] is Relation.nsubj_pass) return how == "dismiss" || (how == "lay" && parsed.Lower(verb + 1) == "off") || (how == "make" && parsed.HasChild(verb, "redundant"));
        return parsed.Relations[noun] is Relation.nsubj && how == "lose" && parsed.Child(verb, Relation.obj) is >= 0 and var lost && parsed.Lemma(lost) is "job" or "post" or "work";
    }

    private static (string, string, int)? Turnout(ParsedText parsed, int percent, int verb)
    {
        string key = $"level {EventKin.OfWord("turnout")} percent";
        if (parsed.Child(percent, Relation.cop) >= 0 && parsed.Child(percent, Relation.nsubj) is >= 0 and var subject && parsed.Lemma(subject) == "turnout") return (key, "turnout", subject);
        if (parsed.Relations[percent] is Relation.nmod && parsed.Heads[percent] is >= 0 and var of && parsed.Lemma(of) == "turnout") return (key, "turnout", of);
        bool votes = verb >= 0 && (parsed.Lemma(verb) == "vote" || (parsed.Lemma(verb) == "take" && parsed.Lower(verb + 1) == "part") || (parsed.Lemma(verb) == "turn" && parsed.Lower(verb + 1) == "out") || (parsed.Lemma(verb) == "cast" && parsed.Child(verb, Relation.obj) >= 0));
        if (!votes || parsed.Heads[percent] != verb || parsed.HasChild(verb, "for", "against", "yes", "no")) return null;
        foreach (int child in parsed.Children(percent))
            if (parsed.Lemma(child) is "voter" or "electorate" or "elector" && parsed.Children(verb).ToArray().All(c => parsed.Preposition(c) is not ("for" or "against"))) return (key, "turnout", percent);
        return null;
    }
}
