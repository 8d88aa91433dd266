using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;

namespace Concordance.Stories.Deeds;

/// <summary>What the words around a noun of doing say became of it.</summary>
internal enum Fate { Set, Held, CalledOff, Moved }

/// <summary>Deeds told by a noun and what became of it: "the vote on the budget is set for Monday", "the opening of the tunnel was put off".</summary>
internal static class NominalDeeds
{
    /// <summary>The noun of doing whose fate a verb tells, and that fate; null where the verb tells none.</summary>
    public static (int Noun, Fate Fate)? Of(ReadReport report, int verb)
    {
        ParsedText parsed = report.Parsed;
        if (FateOf(parsed, verb) is not { } fate) return null;
        int noun = parsed.Child(verb, Relation.nsubj_pass);
        if (noun < 0) noun = fate is Fate.CalledOff or Fate.Moved || parsed.Lemma(verb) is "hold" ? parsed.Child(verb, Relation.obj) : -1;
        if (noun < 0 && fate is Fate.Set or Fate.Held) noun = parsed.Child(verb, Relation.nsubj);
        // "The vote planned for Saturday did not take place": the participle is taken for the subject now and then.
        if (noun >= 0 && parsed.Pos[noun] == Pos.VERB && parsed.Child(noun, Relation.nsubj) is >= 0 and var of) noun = of;
        // "The signing set for Wednesday": "set" is taken for a noun now and then.
        if (noun > 0 && parsed.Lower(noun) == "set" && parsed.Child(noun, Relation.compound) == noun - 1) noun--;
        return noun >= 0 && parsed.Pos[noun] == Pos.NOUN && !HasOther(parsed, verb) ? (noun, fate) : null;
    }

    /// <summary>What is done in it to what: "the vote on the budget" is a vote and of the budget; "the trial" is of itself.</summary>
    public static int Thing(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] is Relation.nmod && parsed.Preposition(child) is "of" or "on" or "about" or "over" && parsed.Pos[child] is Pos.NOUN or Pos.PROPN) return child;
        return noun;
    }

    /// <summary>The participle behind a noun that gives it its day: "planned" in "the vote planned for Saturday"; -1 where there is none.</summary>
    public static int SetFor(ParsedText parsed, int noun) =>
        noun + 2 < parsed.Count && (parsed.Tags[noun + 1] is "VBN" or "VBD" || parsed.Lower(noun + 2) is "for" or "on") && parsed.Lemma(noun + 1) is "plan" or "set" or "schedule" or "expect" or "announce" or "fix" or "slate" ? noun + 1 : -1;

    private static Fate? FateOf(ParsedText parsed, int verb)
    {
        string next = parsed.Lower(verb + 1);
        return parsed.Lemma(verb) switch
        {
            "schedule" or "plan" or "slate" or "fix" or "set" when Has(parsed, verb, Relation.aux_pass) => Fate.Set,
            "hold" when Has(parsed, verb, Relation.aux_pass) => Fate.Held,
            "take" when next == "place" => Fate.Held,
            "go" when next == "ahead" => Fate.Held,
            "happen" => Fate.Held,
            "cancel" or "scrap" or "abandon" or "axe" => Fate.CalledOff,
            "call" when next == "off" || parsed.Lower(parsed.Child(verb, Relation.compound_prt)) == "off" => Fate.CalledOff,
            "postpone" or "reschedule" or "delay" or "defer" => Fate.Moved,
            "put" or "push" when next is "off" or "back" || parsed.Lower(parsed.Child(verb, Relation.compound_prt)) is "off" or "back" => Fate.Moved,
            "move" or "bring" when next is "to" or "from" or "forward" && Has(parsed, verb, Relation.aux_pass) => Fate.Moved,
            _ => null,
        };
    }

    private static bool Has(ParsedText parsed, int verb, Relation relation) => parsed.Child(verb, relation) >= 0;

    /// <summary>"May be put off", "was not cancelled", "if it is held": no fate yet.</summary>
    private static bool HasOther(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tags[child] == "MD" && parsed.Lower(child) is not ("will" or "wo") || parsed.Lower(child) is "if" or "unless" or "whether" or "to") return true;
        return false;
    }
}
