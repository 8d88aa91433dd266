using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>
/// What words tell in which no act of the lexicon stands: a thing that is to be there ("a contract", "the consent is here in writing"), a state
/// that is to be ("the levy is back at three"). Asked only of conditions whose words leave no doubt that something is held back.
/// </summary>
internal sealed class BareActs(Joined story, Sides sides)
{
    public ActPhrase? Read(ReadReport report, Span span)
    {
        ParsedText parsed = report.Parsed;
        int first = parsed.TokenAt(span.Start), end = Math.Min(parsed.Count, parsed.TokenAt(span.End - 1) + 1), finite = first;
        while (finite < end && !(parsed.Tags[finite] is "VBZ" or "VBP" or "VBD" or "MD")) finite++;
        int noun = finite < end ? Subject(parsed, first, finite) : Head(parsed, first, end);
        // "He signs for the club": who he is the words around do not tell.
        if (noun < 0 || (parsed.Pos[noun] == Pos.PRON && story.EntityOf(report.Whom(noun)) is null)) return finite < end && ActLexicon.Of(parsed, Main(parsed, finite)) is { } known ? new ActPhrase(report, span, Main(parsed, finite), known, parsed.HasNot(Main(parsed, finite), first) || parsed.Lower(first) is "nothing" or "nobody" or "none", null, null, null, null) : null;
        // "An offer will be with them": whatever stands behind "be", the thing is to be there.
        bool there = finite >= end || parsed.Lemma(finite) == "be" || parsed.Lower(finite) is "'s" or "’s" || (parsed.Tags[finite] == "MD" && parsed.Pos[Main(parsed, finite)] is Pos.PRON or Pos.PROPN && finite + 1 < end && parsed.Lower(finite + 1) == "be");
        // "had been handed over", where the tree has lost the passive.
        int main = finite < end ? Main(parsed, finite) : -1;
        there |= main >= 0 && parsed.Lemma(main) == "be";
        ActFrame? done = !there && parsed.Tags[main] == "VBN" && ActLexicon.Of(parsed, main) is { Nature: not ActNature.Meeting } act ? act : null;
        ActFrame frame = there ? PlainActs.Lying : done ?? new ActFrame(parsed.Lemma(main), ActNature.Deed, false);
        // "Norvia is set to meet": somebody is no thing that is to be there.
        if (there && finite < end && Doer(report, noun) is not null) return null;
        Thing thing = Thing.At(report, noun, story, sides);
        bool negated = parsed.HasChild(noun, "no", "neither") || parsed.Lower(first) == "no" || (finite < end && parsed.HasNot(Main(parsed, finite), first));
        return new ActPhrase(report, span, noun, frame, negated, there ? sides.OfOwner(report, noun) : done is null ? Doer(report, noun) : null, null, thing, null);
    }

    private Entity? Doer(ReadReport report, int noun) => sides.Of(report, noun) ?? (story.EntityOf(report.Whom(noun)) is { Type: not ReferentType.Document } who ? who : null);

    private static int Main(ParsedText parsed, int finite) => parsed.Relations[finite] is Relation.aux or Relation.aux_pass && parsed.Heads[finite] >= 0 ? parsed.Heads[finite] : finite;

    /// <summary>The noun nearest before the verb that no preposition leads to; after "there is", the one behind it.</summary>
    private static int Subject(ParsedText parsed, int first, int finite)
    {
        if (finite > first && parsed.Lower(finite - 1) == "there") return Head(parsed, finite + 1, parsed.Count);
        int head = Head(parsed, first, finite);
        return head >= 0 ? head : finite - 1 >= first && parsed.Pos[finite - 1] is Pos.PRON or Pos.NUM ? finite - 1 : -1;
    }

    /// <summary>The head of the first noun phrase: the last of the nouns that stand side by side.</summary>
    private static int Head(ParsedText parsed, int first, int end)
    {
        int t = first;
        while (t < end && parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN)) t++;
        while (t + 1 < end && parsed.Pos[t + 1] is Pos.NOUN or Pos.PROPN) t++;
        // "its owner's inspector".
        while (t + 2 < end && parsed.Tags[t + 1] == "POS" && parsed.Lower(t + 2) is not ("back" or "here" or "there" or "gone" or "ready") && Head(parsed, t + 2, end) is >= 0 and var owned) t = owned;
        return t < end ? t : -1;
    }
}
