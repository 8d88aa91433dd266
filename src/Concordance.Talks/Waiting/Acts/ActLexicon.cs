using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>What can be released at one stroke: papers and promises; deeds cannot; a meeting shares a step with the papers handed over at it.</summary>
public enum ActNature { Paper, Promise, Deed, Meeting }

/// <summary>An act by its name in our lexicon, or by the verb's lemma where the lexicon does not have it.</summary>
internal readonly record struct ActFrame(string Name, ActNature Nature, bool IsKnown = true)
{
    public const string Give = "give", Meet = "meet", CeaseFire = "cease-fire", Stop = "stop", Lie = "lie", TakeEffect = "take-effect";
}

/// <summary>Words that name acts (en.acts.txt).</summary>
internal static class ActLexicon
{
    private static readonly FrozenDictionary<(string Word, bool IsNoun), ActFrame> Frames = WordList.Read(typeof(ActLexicon), "en.acts.txt").Select(l => l.Split(' '))
        .ToFrozenDictionary(f => (f[0], f[1] == "noun"), f => new ActFrame(f[2], Enum.Parse<ActNature>(f[3], ignoreCase: true)));

    /// <summary>States that come of an act.</summary>
    private static readonly FrozenDictionary<string, string> States = new Dictionary<string, string> { ["closed"] = "close", ["gone"] = "leave", ["over"] = "end", ["open"] = "open", ["out"] = "leave", ["shut"] = "close" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words between a verb and its "back": "take the new winter rosters back".</summary>
    private const int Farthest = 6;

    /// <summary>The act of a form in "-ed" that describes a thing: "signed", "cancelled", "withdrawn" is none.</summary>
    public static ActFrame? OfParticiple(string form) =>
        !form.EndsWith("ed", StringComparison.Ordinal) || form.Length < 5 ? null : Frames.TryGetValue((form[..^2], false), out ActFrame plain) ? plain : Frames.TryGetValue((form[..^1], false), out ActFrame mute) ? mute : form[^3] == form[^4] && Frames.TryGetValue((form[..^3], false), out ActFrame doubled) ? doubled : null;

    /// <summary>The act that a verb with its particle, or a noun, names; null where the lexicon has none.</summary>
    public static ActFrame? Of(ParsedText parsed, int token)
    {
        string lemma = parsed.Lemmas[token].ToLowerInvariant();
        if (parsed.Pos[token] is Pos.NOUN or Pos.PROPN) return Noun(parsed, token, lemma);
        // "The bridge is open", "the boats are gone", "its men are out".
        if (parsed.Pos[token] is Pos.ADJ or Pos.ADV && parsed.Child(token, Relation.cop) >= 0) return Idioms.IsInTheOpen(parsed, token) ? Idioms.Publishing : States.TryGetValue(lemma, out string? state) ? Named(state) : null;
        if (!IsVerb(parsed, token)) return null;
        foreach (int child in parsed.Children(token))
        {
            if (lemma is "take" or "enter" or "come" or "go" && child > token && child < token + 3 && parsed.Form(child).ToLowerInvariant() is "effect" or "force") return new ActFrame(ActFrame.TakeEffect, ActNature.Promise);
            // "bring its paper to the table", "put the offer on the table".
            if (lemma is "bring" or "put" or "lay" && parsed.Relations[child] is Relation.obl && parsed.Form(child).ToLowerInvariant() == "table") return new ActFrame("present", ActNature.Paper);
            if (lemma == "put" && parsed.Relations[child] is Relation.obl && parsed.Form(child).ToLowerInvariant() == "writing") return new ActFrame("write", ActNature.Paper);
            if (lemma == "put" && parsed.Relations[child] == Relation.obj && parsed.Form(child).ToLowerInvariant() is "name" or "signature" or "names") return new ActFrame("sign", ActNature.Promise);
            if (parsed.Relations[child] == Relation.compound_prt && Frames.TryGetValue(($"{lemma}-{parsed.Form(child).ToLowerInvariant()}", false), out ActFrame phrasal)) return phrasal;
            if (child > token && parsed.Form(child).ToLowerInvariant() == "back" && Frames.TryGetValue(($"{lemma}-back", false), out ActFrame back)) return back;
            // "pull its brigades off the ridge", "out of the valley".
            if ((lemma == "pull" && parsed.Relations[child] is Relation.obl && parsed.Preposition(child) is "off" or "from" or "out") || (lemma is "take" or "move" && parsed.Relations[child] is Relation.obl or Relation.nmod && parsed.Preposition(child) is "off" or "out" && parsed.Child(token, Relation.obj) is >= 0 and var moved && ActWords.IsForces(parsed.Lemma(moved)))) return new ActFrame("withdraw", ActNature.Deed);
            if (lemma == "say" && child > token && parsed.Form(child).ToLowerInvariant() == "sorry") return new ActFrame("apologise", ActNature.Promise);
            if (parsed.Relations[child] == Relation.xcomp && lemma == "make" && parsed.Form(child).ToLowerInvariant() == "public" || lemma == "put" && child > token && parsed.Form(child).ToLowerInvariant() == "online") return new ActFrame("publish", ActNature.Paper);
        }

        if ((Offers.Of(parsed, token) ?? Idioms.Of(parsed, token)) is { } offered) return offered;
        if (ActWords.SetsFree(parsed, token)) return new ActFrame("release", ActNature.Deed);
        if (Offers.ComesToAnEnd(parsed, token)) return new ActFrame(ActFrame.Stop, ActNature.Deed);
        // "Were gone": what has gone has left; "go" by itself says little.
        if (lemma == "go" && parsed.Tags[token] == "VBN") return new ActFrame("leave", ActNature.Deed);
        for (int t = token + 2; t < Math.Min(parsed.Count, token + Farthest) && parsed.SentenceOf[t] == parsed.SentenceOf[token] && parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT or Pos.SCONJ); t++)
            if (parsed.Form(t).ToLowerInvariant() == "back" && Frames.TryGetValue(($"{lemma}-back", false), out ActFrame parted)) return parted;
        // "hand over the list": where the tree makes a preposition of the particle.
        if (token + 1 < parsed.Count && Frames.TryGetValue(($"{lemma}-{parsed.Form(token + 1).ToLowerInvariant()}", false), out ActFrame next)) return next;
        return Frames.TryGetValue((lemma, false), out ActFrame frame) ? frame : null;
    }

    /// <summary>"will free the hostages": what has a helping verb is a verb, whatever the tagger takes it for.</summary>
    public static bool IsVerb(ParsedText parsed, int token) =>
        parsed.Pos[token] == Pos.VERB || parsed.IsVerbBehindModal(token) || (token > 0 && parsed.Lower(token - 1) == "to" && parsed.Relations[token] == Relation.xcomp && parsed.Child(token, Relation.obj) > token);

    /// <summary>The act of a verb with the particle right behind it, whatever the tagger takes the verb for.</summary>
    public static ActFrame? Phrasal(ParsedText parsed, int token) =>
        token + 1 < parsed.Count && Frames.TryGetValue(($"{parsed.Lemmas[token].ToLowerInvariant()}-{parsed.Form(token + 1).ToLowerInvariant()}", false), out ActFrame frame) ? frame : null;

    /// <summary>The act that a verb names by its lemma, whatever a word of it is in a sentence ("open", "lifted").</summary>
    public static ActFrame? Named(string lemma) => Frames.TryGetValue((lemma, false), out ActFrame frame) ? frame : null;

    private static ActFrame? Noun(ParsedText parsed, int token, string lemma)
    {
        if (token > 0 && Frames.TryGetValue(($"{parsed.Lemmas[token - 1].ToLowerInvariant()}-{lemma}", true), out ActFrame joined)) return joined;
        if (Frames.TryGetValue((lemma, true), out ActFrame frame)) return frame;
        // "until Norway pays": a verb after a name that the tagger takes for a noun.
        return token > 0 && parsed.Tags[token] == "NNS" && parsed.Pos[token - 1] == Pos.PROPN && Frames.TryGetValue((lemma, false), out ActFrame verb) ? verb : null;
    }
}
