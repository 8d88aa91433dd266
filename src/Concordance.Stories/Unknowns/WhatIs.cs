using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Unknowns;

/// <summary>The question for a thing: "What is the cause of the leak?", "Who is the buyer?", "What are Ada Lind’s terms?".</summary>
internal static class WhatIs
{
    private const int Longest = 100, Few = 5;

    /// <summary>The question alone where it says of what ("What is the cause of the leak?"), else with the report's words: "“The fee was not disclosed”: how much?".</summary>
    public static string Asked(Joined story, ReadReport report, int noun, Span words, bool who = false)
    {
        ParsedText parsed = report.Parsed;
        string? question = Of(story, report, noun, who);
        bool says = question is not null && (question.Split(' ').Length > Few || question.Contains('’') || parsed.Lemma(noun) is "arrest" or "claim" or "lead" or "clue" or "trace" or "sign" or "suspect");
        // "The cause was not known: why?" would ask for the cause of that.
        if (question is not null && parsed.Lemma(noun) is "cause" or "motive" or "reason" && parsed.Child(noun, Relation.det) >= 0) return question;
        return says ? question! : $"“{Wording.Of(report, words)}”: {(who ? "who" : Short(parsed.Lemma(noun), parsed.Tags[noun] is "NNS"))}?";
    }

    private static string Short(string slot, bool several) => slot switch
    {
        "date" or "day" or "time" or "timetable" or "deadline" => "when",
        "place" or "venue" or "location" or "whereabouts" => "where",
        "reason" or "motive" or "cause" or "explanation" => "why",
        "name" or "suspect" or "successor" or "identity" or "buyer" or "author" => "who",
        "amount" or "sum" or "price" or "number" or "figure" or "cost" or "value" or "fee" or "size" or "extent" => "how much",
        "duration" or "length" => "how long",
        "decision" => "what is decided",
        "comment" or "statement" or "announcement" => "what do they say",
        _ => several ? "what are they" : "what is it",
    };

    /// <summary>Null where the words make no whole question.</summary>
    public static string? Of(Joined story, ReadReport report, int noun, bool who = false)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Lemma(noun) is "arrest") return "Has anybody been arrested?";
        if (parsed.Lemma(noun) is "claim" && parsed.Lower(noun + 2) is "responsibility") return "Has anybody claimed responsibility?";
        if (parsed.Lemma(noun) is "lead" or "clue") return $"Has a {parsed.Lemma(noun)} been found?";
        if (parsed.Lemma(noun) is "trace" or "sign") return Where(story, report, parsed.Child(noun, Relation.nmod));
        if (parsed.Lemma(noun) is "comment" or "statement" or "announcement" || Name(story, report, noun) is not { } words) return null;
        bool several = parsed.Tags[noun] is "NNS" or "NNPS" || parsed.Pos[noun] == Pos.NUM || parsed.Lower(noun) is "whereabouts" or "others";
        who = parsed.Lemma(noun) is "suspect" or "successor" or "culprit" or "buyer" or "author" or "owner" || (who && parsed.Lower(noun) is "others" or "man" or "woman" or "two" or "three" or "four" || (who && Gazetteer.English.Is(parsed.Lemma(noun), NameClasses.PersonNoun) && parsed.Lemma(noun) is not "name"));
        bool about = parsed.Lemma(noun) is "word" or "information" or "indication" or "news" or "clue" or "comment" or "detail" && parsed.Preposition(Math.Max(0, parsed.Child(noun, Relation.nmod))) is not "of";
        return about ? Known(story, report, noun) : $"{(who ? "Who" : "What")} {(several ? "are" : "is")} {words}?";
    }

    /// <summary>"Where is the second boat?", of which there is no trace; "no sign of violence" asks for nothing.</summary>
    private static string? Where(Joined story, ReadReport report, int what)
    {
        if (what < 0 || !(report.Parsed.Pos[what] == Pos.PROPN || report.Parsed.Child(what, Relation.det, Relation.nmod_poss) >= 0)) return null;
        string words = Wording.Inside(report, report.Parsed.ShortPhrase(what));
        return $"Where {(report.Parsed.Tags[what] is "NNS" or "NNPS" ? "are" : "is")} {words}?";
    }

    /// <summary>"Has the claim been confirmed?"</summary>
    public static string? Done(Joined story, ReadReport report, int noun, int verb) => Name(story, report, noun) is not { } what ? null
        : $"{(report.Parsed.Tags[noun] is "NNS" or "NNPS" || report.Parsed.Pos[noun] == Pos.NUM ? "Have" : "Has")} {what} been {report.Parsed.Lower(verb)}?";

    /// <summary>"What is known of the second driver?": the noun behind "word on", "information about".</summary>
    private static string? Known(Joined story, ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        int about = parsed.Child(noun, Relation.nmod);
        if (about > noun && parsed.Preposition(about) is "from" or "by") return null;
        if (about > noun && Name(story, report, about) is { } what) return $"What is known of {what}?";
        return parsed.Tags[noun] == "NNS" && Name(story, report, noun) is { } words ? $"What are {words}?" : null;
    }

    /// <summary>The noun with all that hangs on it, as certain: "the terms" of "terms" and of "no terms", "Ada Lind’s terms" of "her terms".</summary>
    public static string? Name(Joined story, ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        Span phrase = parsed.Phrase(noun);
        // A note has no verb: what is not there hangs on the noun.
        if (parsed.TokensOf(phrase).Any(t => parsed.Lower(t) is "not" or "n't")) phrase = parsed.ShortPhrase(noun);
        if (parsed.TokensOf(phrase).Any(t => parsed.Lower(t) is "which" or "whom")) return null;
        if (phrase.Length > Longest || parsed.TokensOf(phrase).Any(t => parsed.IsFiniteForm(t) || parsed.Form(t) is "\"" or "“" or "”" or ";" or ":" or "(" or ")")) return null;
        int first = parsed.TokenAt(phrase.Start);
        string words = Wording.Inside(report, phrase), rest = words[Math.Min(words.Length, parsed.Form(first).Length)..].TrimStart();
        if (parsed.Lower(first) is "no" or "any" or "a" or "an") return parsed.Lower(first + 1) is "immediate" or "further" or "official" ? $"the {rest[parsed.Form(first + 1).Length..].TrimStart()}" : $"the {rest}";
        if (parsed.Lower(first) is "his" or "her" or "its" or "their") return story.EntityOf(report.Whom(first)) is { } whose ? $"{whose.Name}’s {rest}" : words;
        if (parsed.Lower(first) is "whose" or "which" or "it" or "they" or "that" or "who") return null;
        bool certain = parsed.Pos[noun] is Pos.PROPN or Pos.PRON || parsed.Child(noun, Relation.det, Relation.nmod_poss) >= 0;
        return certain ? words : $"the {words}";
    }
}
