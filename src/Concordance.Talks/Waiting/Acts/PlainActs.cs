using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Acts as the order of words shows them, where trees go wrong or where there is no verb.</summary>
internal sealed class PlainActs(Joined story, Sides sides)
{
    public static readonly ActFrame Lying = new(ActFrame.Lie, ActNature.Paper);

    private readonly Doers _doers = new(story, sides);

    /// <summary>"until Norway has paid": the words begin with a noun and its verb, whatever the tree hangs the noun on; -1 where they do not.</summary>
    public static int Opening(ParsedText parsed, int first, int verb)
    {
        int t = verb;
        while (t > first && parsed.Pos[t - 1] is Pos.AUX or Pos.ADV or Pos.PART) t--;
        return t > first && parsed.Pos[t - 1] is Pos.NOUN or Pos.PROPN && Enumerable.Range(first, t - 1 - first).All(x => parsed.Pos[x] is Pos.NOUN or Pos.PROPN or Pos.DET or Pos.ADJ or Pos.NUM) ? t - 1 : -1;
    }

    /// <summary>"wants the names before": what is wanted is to be there, whoever brings it.</summary>
    public ActPhrase? Wanted(ReadReport report, Span span)
    {
        ParsedText parsed = report.Parsed;
        foreach (int t in parsed.TokensOf(span))
        {
            if (parsed.Pos[t] is not (Pos.NOUN or Pos.PROPN) || (t + 1 < parsed.Count && parsed.Pos[t + 1] is Pos.NOUN && span.Contains(parsed.Spans[t + 1]))) continue;
            // "wants the ban lifted", "the bridge open", "its men out": the last word tells what is to become of it.
            int last = parsed.TokenAt(span.End - 1);
            ActFrame frame = last == t ? Lying : parsed.Lower(last) is "out" ? new ActFrame("leave", ActNature.Deed) : ActLexicon.Named(parsed.Lemma(last)) ?? Lying;
            return new ActPhrase(report, span, t, frame, false, null, null, Of(report, t), null);
        }

        return null;
    }

    /// <summary>"there", "it will come": the meeting that was told of last, in this sentence or the three before; null where none was.</summary>
    public ActPhrase? Meeting(ReadReport report, Span span, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        bool there = end - first == 1 && parsed.Lower(first) == "there";
        int comes = there ? first : Comes(report, first, end);
        if (comes < 0) return null;
        for (int t = first - 1, low = parsed.Sentences[Math.Max(0, parsed.SentenceOf[first] - SentencesBack)].First; t >= low; t--)
            if (parsed.Pos[t] == Pos.NOUN && ActLexicon.Of(parsed, t) is { Nature: ActNature.Meeting } frame) return new ActPhrase(report, span, comes, frame, false, null, null, null, WhichTalks.At(report, t));
        return null;
    }

    private const int SentencesBack = 3;

    /// <summary>"its artillery falls silent", "let the guns be quiet".</summary>
    public static ActPhrase? Silenced(ReadReport report, Span span, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        int arms = first;
        while (arms < end && !ActWords.IsArms(parsed.Lemma(arms))) arms++;
        for (int t = arms + 2; t < Math.Min(end, arms + Nearby); t++)
            if (parsed.Lower(t) is "silent" or "quiet" && parsed.Lemma(t - 1) is "be" or "fall" or "go" or "keep" or "stay" or "remain") return new ActPhrase(report, span, t, new ActFrame(ActFrame.CeaseFire, ActNature.Deed), parsed.HasNot(t), null, null, null, null);
        return null;
    }

    private const int Nearby = 7;

    /// <summary>"will come", "would attend", by a side and to nothing told; -1 where somebody does something else.</summary>
    private int Comes(ReadReport report, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        for (int t = first + 1; t < end; t++)
        {
            if (parsed.Lower(t) is not ("come" or "attend") || parsed.Tags[t - 1] != "MD" || parsed.Child(t, Relation.obj) >= 0) continue;
            foreach (int child in parsed.Children(t))
                if (child > t && child < end && parsed.Relations[child] is Relation.obl or Relation.advmod or Relation.xcomp or Relation.compound_prt && parsed.Lower(child) is not "there") return -1;
            return Subjects.Above(parsed, t) is >= 0 and var who && (parsed.Pos[who] == Pos.PRON || _doers.Side(report, who) is not null) ? t : -1;
        }

        return -1;
    }

    /// <summary>"the Free Column hands over its list": a plural noun and a particle that are a verb.</summary>
    public ActPhrase? Particle(ReadReport report, Span span, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        for (int t = first + 1; t + 2 < end; t++)
        {
            if (parsed.Pos[t] != Pos.NOUN || parsed.Pos[t - 1] is not (Pos.NOUN or Pos.PROPN) || ActLexicon.Phrasal(parsed, t) is not { } frame) continue;
            int thing = t + 2;
            while (thing + 1 < end && parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN)) thing++;
            while (thing + 1 < end && parsed.Pos[thing + 1] is Pos.NOUN or Pos.PROPN) thing++;
            return new ActPhrase(report, span, t, frame, false, _doers.Named(report, t - 1), null, parsed.Pos[thing] is Pos.NOUN or Pos.PROPN ? Of(report, thing) : null, null);
        }

        return null;
    }

    /// <summary>"management withdraws the letters": a form of a verb that a tagger has taken for no verb, between a noun and what it is done to.</summary>
    public ActPhrase? Mistaken(ReadReport report, Span span, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        for (int t = first + 1; t + 2 < end; t++)
        {
            if (parsed.Pos[t] is Pos.VERB or Pos.NOUN or Pos.PROPN or Pos.AUX or Pos.PUNCT || parsed.Pos[t - 1] is not (Pos.NOUN or Pos.PROPN) || parsed.Pos[t + 1] is not (Pos.DET or Pos.PRON) || !parsed.Lower(t).EndsWith('s') || ActLexicon.Named(parsed.Lower(t)[..^1]) is not { } frame) continue;
            int thing = t + 2;
            while (thing + 1 < end && parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN)) thing++;
            while (thing + 1 < end && parsed.Pos[thing + 1] is Pos.NOUN) thing++;
            return new ActPhrase(report, span, t, frame, false, _doers.Named(report, t - 1), null, parsed.Pos[thing] is Pos.NOUN ? Of(report, thing) : null, null);
        }

        return null;
    }

    /// <summary>"it will free 40 jailed fighters": what stands behind a modal and before a noun phrase is a verb, though a tagger takes it for an adjective of the noun.</summary>
    public ActPhrase? BehindModal(ReadReport report, Span span, int first, int end)
    {
        ParsedText parsed = report.Parsed;
        for (int t = first + 1; t + 1 < end; t++)
        {
            bool not = parsed.Lower(t - 1) is "not" or "n't" or "n’t";
            int modal = not ? t - 2 : t - 1;
            if (parsed.Pos[t] != Pos.ADJ || parsed.Relations[t] != Relation.amod || modal <= first || parsed.Tags[modal] != "MD" || ActLexicon.Named(parsed.Lower(t)) is not { } frame) continue;
            int thing = t + 1;
            while (thing + 1 < end && parsed.Pos[thing] is not (Pos.NOUN or Pos.PROPN)) thing++;
            while (thing + 1 < end && parsed.Pos[thing + 1] is Pos.NOUN or Pos.PROPN) thing++;
            if (parsed.Pos[thing] is Pos.NOUN or Pos.PROPN) return new ActPhrase(report, span, t, frame, not, _doers.Named(report, modal - 1), null, Of(report, thing), null);
        }

        return null;
    }

    private Thing? Of(ReadReport report, int token) =>
        report.Parsed.Pos[token] == Pos.PRON && story.EntityOf(report.Whom(token)) is null ? null : Thing.At(report, token, story, sides);
}
