using Concordance.Language;

namespace Concordance.Reading.Attribution;

/// <summary>Subjects that trees misplace, told by the order of words: behind "and", before another clause's verb, in a phrase of quantity, under a preposition.</summary>
internal static class MisplacedSubjects
{
    /// <summary>The subject where it stands right, the one it stands in for, or -1.</summary>
    public static int Mend(Scene scene, Cue cue, int subject)
    {
        if (subject < 0 || subject > cue.First) return subject;
        if (cue.Form == CueForm.Participle) return OfParticiple(scene, cue, subject);
        if (cue.Form != CueForm.Finite) return subject;
        if (InAddition(scene, cue, subject) is { } other) return other;
        // "People familiar with the matter said": the noun before speaks, not what is said of it.
        if (scene.Parsed.Pos[subject] == Pos.ADJ && subject > scene.SentenceOf(subject).First && scene.IsNominal(subject - 1) && Voices.CanSpeak(scene, subject - 1)) return subject - 1;
        if (BeforeAnd(scene, cue, subject) is >= 0 and var shared) return shared;
        if (OfOuter(scene, cue, subject) is >= 0 and var outer) return outer;
        if (Counted(scene, subject) is >= 0 and var whole) return whole;
        if (IsBehindKind(scene, cue, subject) && NearSubject.Before(scene, cue) is var named && named > subject) return named;
        return subject;
    }

    /// <summary>"In addition to Lee, two others have expressed": who stands in the fronted phrase is not the subject; -1 where none follows, null where no such phrase stands there.</summary>
    private static int? InAddition(Scene scene, Cue cue, int subject)
    {
        int first = scene.SentenceOf(cue.Token).First, comma = first;
        // "According to the Post, a keeper "of long standing" claimed": the Post passes it on.
        if (scene.Is(first, "according") && scene.Is(first + 1, "to") && !HasComma(scene, first, subject) && HasComma(scene, subject, cue.First)) return NearSubject.Before(scene, cue) is var near && near > subject ? near : -1;
        if (!(scene.Is(first, "in") && scene.Is(first + 1, "addition")) && !scene.IsOneOf(first, "besides", "unlike", "like", "along", "together", "apart", "aside")) return null;
        while (comma < cue.First && !scene.IsComma(comma)) comma++;
        if (comma + 1 >= cue.First || subject > comma) return null;
        int next = NearSubject.FirstAfter(scene, comma, cue.First);
        while (next >= 0 && next + 1 < cue.First && scene.IsNominal(next + 1)) next++;
        return next >= 0 && (Voices.CanSpeak(scene, next) || scene.Is(next, "others")) ? next : -1;
    }

    private static bool HasComma(Scene scene, int first, int end)
    {
        for (int t = first; t < end; t++)
            if (scene.IsComma(t)) return true;
        return false;
    }

    /// <summary>"He denounced the firm and rejected": the noun right before "and" is the object of the verb before it, which shares its subject.</summary>
    private static int BeforeAnd(Scene scene, Cue cue, int subject)
    {
        if (cue.First < 2 || scene.Parsed.Pos[cue.First - 1] != Pos.CCONJ || SpeakerReader.Phrase(scene, subject).Last != cue.First - 2) return -1;
        int from = scene.SentenceOf(cue.Token).First;
        for (int t = SpeakerReader.Phrase(scene, subject).First - 1; t > from && !scene.IsPunctuation(t); t--)
            if (scene.IsFinite(t) && scene.IsVerb(t) && Own(scene, t) is >= 0 and var own && own < t && own != subject && Voices.CanSpeak(scene, own) && scene.QuotationOf[own] < 0) return own;
        return -1;
    }

    /// <summary>"The office admitted that the owner has paid but declined": a past form behind "but" goes with the past form that reports, not with the present one of what it reports.</summary>
    private static int OfOuter(Scene scene, Cue cue, int subject)
    {
        int verb = scene.Parsed.Heads[subject], finite = subject + 1;
        if (cue.First == 0 || scene.Parsed.Tags[cue.Token] != "VBD" || scene.Parsed.Pos[cue.First - 1] != Pos.CCONJ || verb < 0 || verb >= cue.First || scene.Parsed.Relations[verb] != Relation.ccomp) return -1;
        while (finite < verb && !scene.IsFinite(finite)) finite++;
        int reports = scene.Parsed.Heads[verb];
        return scene.Parsed.Tags[finite] is "VBZ" or "VBP" or "MD" && reports >= 0 && reports < subject && scene.Parsed.Tags[reports] == "VBD" && Own(scene, reports) is >= 0 and var own && own < reports && Voices.CanSpeak(scene, own) ? own : -1;
    }

    /// <summary>"His critics, many of them bishops, argue": what is counted out of a group is the group's apposition.</summary>
    private static int Counted(Scene scene, int subject)
    {
        int first = SpeakerReader.Phrase(scene, subject).First, from = scene.SentenceOf(subject).First;
        for (int t = first; t > Math.Max(from + 2, first - 3); t--)
        {
            if (!scene.IsOneOf(t - 1, "them", "whom") || !scene.Is(t - 2, "of")) continue;
            for (int comma = t - 3; comma > from && t - comma < 7; comma--)
                if (scene.IsComma(comma)) return HeadBefore(scene, comma, from);
        }

        return -1;
    }

    /// <summary>"The United States shipping firm Nordwind announced": the name right before the verb, behind a noun for what it is, speaks; the name before that says whose or where.</summary>
    private static bool IsBehindKind(Scene scene, Cue cue, int subject)
    {
        int last = cue.First - 1, first = last;
        if (last <= subject || scene.Parsed.Pos[subject] != Pos.PROPN || scene.Parsed.Pos[last] != Pos.PROPN || scene.Parsed.Form(last).EndsWith("day", StringComparison.Ordinal)) return false;
        while (first > subject + 1 && scene.Parsed.Pos[first - 1] == Pos.PROPN) first--;
        if (first - 1 <= subject || scene.Parsed.Pos[first - 1] != Pos.NOUN) return false;
        for (int t = subject + 1; t < first; t++)
            if (scene.IsPunctuation(t) || scene.IsFinite(t) || scene.IsOneOf(t, "of", "in", "from", "for", "with", "at", "on", "by", "to", "and")) return false;
        return true;
    }

    private static int HeadBefore(Scene scene, int comma, int from)
    {
        int head = comma - 1;
        if (!scene.IsNominal(head)) return -1;
        for (int next = scene.Parsed.Heads[head]; next >= from && next < comma && scene.IsNominal(next); next = scene.Parsed.Heads[head]) head = next;
        return Voices.CanSpeak(scene, head) ? head : -1;
    }

    private static int OfParticiple(Scene scene, Cue cue, int subject)
    {
        int before = cue.First - 1;
        if (before <= scene.SentenceOf(cue.Token).First) return subject;
        // "It means admitting that": what somebody ought to say.
        if (scene.Is(subject, "it") && !scene.IsComma(before)) return -1;
        int governor = Governor(scene, before);
        if (governor < 0) return subject;
        // "is often justified by arguing": nobody is named who argues.
        if (scene.Is(before, "by")) return IsPassive(scene, governor) ? -1 : subject;
        // "criticized him for saying", "accused her of telling": the one spoken of has said it.
        if (scene.IsOneOf(before, "for", "of")) return scene.Child(governor, Relation.obj) is var patient && patient > governor && patient < before && Voices.CanSpeak(scene, patient) ? patient : subject;
        // "was booed by supporters after telling": who was booed told.
        return scene.IsOneOf(before, "after", "before", "while") && Own(scene, governor) is >= 0 and var own && own < governor && Voices.CanSpeak(scene, own) && subject > governor ? own : subject;
    }

    /// <summary>The last verb with a subject or an object before a preposition, within its clause.</summary>
    private static int Governor(Scene scene, int preposition)
    {
        for (int t = preposition - 1; t >= scene.SentenceOf(preposition).First && !scene.IsPunctuation(t); t--)
            if (scene.Parsed.Pos[t] == Pos.VERB) return t;
        return -1;
    }

    private static bool IsPassive(Scene scene, int verb) => scene.HasChild(verb, Relation.aux_pass) || scene.HasChild(verb, Relation.nsubj_pass);

    private static int Own(Scene scene, int verb)
    {
        foreach (int child in scene.Parsed.Children(verb))
            if (scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass) return child;
        return -1;
    }
}
