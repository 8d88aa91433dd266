using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Finds who a cue says is speaking: the subject of the verb, its antecedent, or the subject the verb shares.</summary>
internal static class Subjects
{
    private const int Deepest = 6;

    /// <summary>The head of the speaker's noun phrase, or -1 where tree and order of words do not agree on one.</summary>
    public static int Of(Scene scene, int verb) => Of(scene, verb, 0);

    /// <summary>As the tree says, unless another noun phrase stands directly before a finite cue: trees reach over it, speakers do not.</summary>
    public static int Of(Scene scene, Cue cue) => cue.Form == CueForm.Finite && DescribedSpeaker.Before(scene, cue) is >= 0 and var described
        ? described : MisplacedSubjects.Mend(scene, cue, OutOfPreposition(scene, cue, Beside(scene, cue)));

    /// <summary>"A source close to the authority claimed": what stands behind a preposition does not speak; the noun it hangs on may.</summary>
    private static int OutOfPreposition(Scene scene, Cue cue, int subject)
    {
        if (subject < 0 || cue.Form != CueForm.Finite || subject > cue.First || !IsBehindPreposition(scene, subject)) return subject;
        for (int t = scene.Parsed.Heads[subject], steps = 0; t >= 0 && t < subject && !scene.IsVerb(t) && steps < 4; t = scene.Parsed.Heads[t], steps++)
            if ((scene.IsNominal(t) || Voices.IsAmountOf(scene, t)) && Voices.CanSpeak(scene, t)) return t;
        return -1;
    }

    private static bool IsBehindPreposition(Scene scene, int noun)
    {
        foreach (int child in scene.Parsed.Children(noun))
            if (child < noun && scene.Parsed.Relations[child] == Relation.@case && scene.Parsed.Pos[child] == Pos.ADP) return true;
        return false;
    }

    private static int Beside(Scene scene, Cue cue)
    {
        int subject = Of(scene, cue.Token, 0);
        if (subject >= 0 && scene.QuotationOf[subject] >= 0) subject = -1;
        if (cue.Form is not (CueForm.Finite or CueForm.Participle)) return subject;
        int near = NearSubject.Before(scene, cue);
        if (subject >= 0 && subject < cue.First && Colon(scene, subject, cue.First) is var colon && colon >= 0) return NearSubject.FirstAfter(scene, colon, cue.First);
        if (cue.Form == CueForm.Participle) return near >= 0 && SpeakerReader.Phrase(scene, near).First - 1 is var with && with >= 0 && scene.Is(with, "with") ? near : OfSentence(scene, cue, subject);
        if (near < 0 && subject >= 0 && IsOfAnother(scene, cue, subject)) return -1;
        if (near < 0 || near == subject || subject > cue.Last) return subject;
        if (subject >= 0 && IsOfAnother(scene, cue, subject)) return Voices.CanSpeak(scene, near) || Voices.IsText(scene, near) ? near : -1;
        if (subject < 0) return Voices.CanSpeak(scene, near) ? near : -1;
        if (subject >= 0 && subject < near && IsBehindWho(scene, subject, near)) return subject;
        bool adjacent = SpeakerReader.Phrase(scene, near).Last == cue.First - 1;
        if (adjacent && !IsDaily(scene, near) && !Voices.CanSpeak(scene, subject) && !Voices.IsText(scene, subject) && (Voices.CanSpeak(scene, near) || Voices.IsText(scene, near))) return near;
        // "Asked about Lee, Brook said": an apposition would close with a comma.
        if (adjacent && scene.IsNamed[near] && scene.IsNamed[subject] && SpeakerReader.Phrase(scene, near).First is > 0 and var beside && scene.Parsed.Pos[beside] != Pos.DET && scene.IsComma(beside - 1) && beside - 1 > subject) return near;
        return adjacent && !scene.IsUnder(near, subject) && !scene.IsUnder(subject, near) && Voices.CanSpeak(scene, near) && !IsDaily(scene, near) ? near : subject;
    }

    /// <summary>"The inspector who examined the ship Constance has told": what stands right before the cue belongs to the clause of who speaks.</summary>
    private static bool IsBehindWho(Scene scene, int subject, int near)
    {
        if (!scene.IsOneOf(subject + 1, "who", "that", "which") || scene.Child(subject, Relation.acl_relcl) is not (> 0 and var verb) || verb >= near) return false;
        for (int t = verb + 1; t < near; t++)
            if (scene.IsComma(t) || scene.IsFinite(t)) return false;
        return true;
    }

    /// <summary>"One thing in her favor is that four in ten said": a thing whose own verb stands between does not speak.</summary>
    private static bool IsOfAnother(Scene scene, Cue cue, int subject)
    {
        if (subject > cue.First || Voices.CanSpeak(scene, subject) || Voices.IsText(scene, subject)) return false;
        for (int t = subject + 1; t < cue.First; t++)
            if (scene.IsFinite(t) && !scene.IsUnder(t, subject)) return true;
        return false;
    }

    /// <summary>"She backed the bill after they met, saying": a participle behind a comma shares the subject of its sentence's verb, not of the clause right before it.</summary>
    private static int OfSentence(Scene scene, Cue cue, int subject)
    {
        if (cue.First == 0 || !IsSetOff(scene, cue.First)) return subject;
        int highest = -1;
        for (int t = scene.Parsed.Heads[cue.Token], steps = 0; t >= 0 && steps < 2 * Deepest; t = scene.Parsed.Heads[t], steps++)
        {
            int own = t < cue.First ? Own(scene, t) : -1;
            if (own >= 0 && own < cue.First && scene.QuotationOf[own] < 0 && Antecedent(scene, t, own) is var named && named >= 0 && (Voices.CanSpeak(scene, named) || Voices.IsText(scene, named))) highest = named;
            if (own >= 0 && scene.Parsed.Relations[t] is Relation.conj or Relation.parataxis) break;
        }

        return highest >= 0 ? highest : subject;
    }

    /// <summary>A comma before it, or one inside the mark before it: <c>"…," saying</c>.</summary>
    private static bool IsSetOff(Scene scene, int token) =>
        scene.IsComma(token - 1) || scene.IsOneOf(token - 1, "—", "–", "--", "-") || token > 1 && scene.IsPunctuation(token - 1) && scene.IsOneOf(token - 1, "\"", "”", "''") && scene.IsComma(token - 2);

    private static bool IsDaily(Scene scene, int token) => Voices.IsDay(scene, token) || scene.Parsed.Relations[token] is Relation.obl_unmarked or Relation.nmod_unmarked;

    /// <summary>"Demands: the paper asks", "The jet was praised; the Post asked": what stands before the mark is no subject.</summary>
    private static int Colon(Scene scene, int subject, int cueFirst)
    {
        for (int t = cueFirst - 1; t > subject; t--)
            if (scene.IsOneOf(t, ":", ";")) return t;
        return -1;
    }

    private static int Of(Scene scene, int verb, int depth)
    {
        if (depth > Deepest) return -1;
        ParsedText parsed = scene.Parsed;
        int own = Own(scene, verb);
        // A subject shared from a higher verb must be able to speak; "efforts" taken for a verb has none that can.
        if (own >= 0 && (depth == 0 || Voices.CanSpeak(scene, own) || Voices.IsText(scene, own) || scene.Parsed.Heads[verb] < 0)) return Antecedent(scene, verb, own);
        int head = parsed.Heads[verb];
        if (head < 0) return -1;
        return parsed.Relations[verb] switch
        {
            Relation.conj => Of(scene, head, depth + 1),
            Relation.advcl or Relation.xcomp or Relation.parataxis or Relation.dep when scene.IsVerb(head) => Of(scene, head, depth + 1),
            Relation.advcl or Relation.xcomp => OwnOrNone(scene, head),
            Relation.acl => OfModified(scene, verb, head, depth + 1),
            _ => -1,
        };
    }

    private static int OwnOrNone(Scene scene, int head)
    {
        int own = Own(scene, head);
        return own < 0 ? -1 : Antecedent(scene, head, own);
    }

    private static int Own(Scene scene, int verb)
    {
        foreach (int child in scene.Parsed.Children(verb))
            if (scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass or Relation.nsubj_outer) return child;
        return -1;
    }

    /// <summary>"a statement saying": not the statement speaks but who issued it; "officials saying": they do.</summary>
    private static int OfModified(Scene scene, int verb, int noun, int depth)
    {
        // "She backed the bill, arguing that": after a comma the participle belongs to the sentence's verb, and "to supporters saying" to the sender.
        if (verb > 0 && (scene.IsComma(verb - 1) || scene.Is(scene.Left[noun], "to")) && MainVerb(scene, noun) is var main && main >= 0 && main < verb) return Of(scene, main, depth);
        if (CueLexicon.Of(CueClass.Noun, scene.Parsed.Lemmas[noun]).IsEmpty && !Voices.IsText(scene, noun) && Voices.CanSpeak(scene, noun)) return noun;
        int owner = scene.Child(noun, Relation.nmod_poss);
        if (owner >= 0) return owner;
        int governor = scene.Parsed.Heads[noun];
        return governor >= 0 && scene.IsVerb(governor) ? Of(scene, governor, depth) : scene.IsNominal(noun) ? noun : -1;
    }

    private static int MainVerb(Scene scene, int noun)
    {
        for (int t = scene.Parsed.Heads[noun], steps = 0; t >= 0 && steps < 6; t = scene.Parsed.Heads[t], steps++)
            if (scene.IsVerb(t) && Own(scene, t) >= 0) return t;
        return -1;
    }

    /// <summary>"the minister, who said": the relative pronoun stands for the noun its clause modifies.</summary>
    private static int Antecedent(Scene scene, int verb, int subject)
    {
        if (scene.Parsed.Tags[subject] is not ("WP" or "WDT")) return subject;
        int head = scene.Parsed.Heads[verb];
        return head >= 0 && scene.Parsed.Relations[verb] is Relation.acl_relcl or Relation.advcl_relcl ? head : -1;
    }
}
