using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Times;
using Concordance.Reading.Attribution.Transcripts;
using Concordance.Reading.Boilerplate;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>Statements of a report, the sentences with a cue of saying, those of them that gave no statement, and speakers without a name.</summary>
public sealed record Attributions(ImmutableArray<Statement> Statements, ImmutableArray<Span> Cued, ImmutableArray<Span> Unread, ImmutableArray<BrokenProvenance> Unnamed);

/// <summary>Finds who said what, through whom.</summary>
public static class AttributionFinder
{
    public static Attributions Find(Report report, ParsedText parsed, ImmutableArray<TimeExpression> times, ImmutableArray<Referent> referents, Furniture furniture) =>
        Find(new Scene(report, parsed, times, referents, furniture));

    internal static Attributions Find(Scene scene)
    {
        List<Draft> drafts = [.. Choose(SpeakerLabel.Among(scene, Draw(scene))).Select(d => Datelines.Cut(scene, Provisos.Keep(scene, d)) is { } cut ? Speakable.Of(scene, cut) : null).OfType<Draft>()];
        drafts.AddRange(CarriedQuotation.Find(scene, drafts));
        drafts = Repeats.Drop(scene, StanceWithin.Drop(Relays.Apply(scene, Crossings.Resolve(scene, InOrder(drafts.Select(d => Citing.Turn(scene, d)))))));
        (ImmutableArray<Span> cued, ImmutableArray<Span> unread) = Unread.Find(scene, drafts);
        return new([.. drafts.Select(d => Finish(scene, d))], cued, unread, UnnamedSource.Find(scene, drafts));
    }

    private static List<Draft> InOrder(IEnumerable<Draft> drafts) => [.. drafts.OrderBy(d => d.Hull).ThenBy(d => d.CueSpan ?? d.Hull)];

    /// <summary>All rules in order of trust: of two that read one cue the earlier wins.</summary>
    private static IEnumerable<Draft> Draw(Scene scene) =>
    [
        .. QuotedSpeech.Find(scene), .. ColonSpeaker.Find(scene), .. ColonQuotation.Find(scene), .. HeadlineCue.Find(scene), .. AsAnnounced.Find(scene),
        .. QuotedAs.Find(scene), .. GapClause.Find(scene), .. SurveyFinding.Find(scene), .. VerbThenClause.Find(scene), .. ClauseThenVerb.Find(scene), .. LightVerb.Find(scene), .. RejectedClaim.Find(scene), .. StanceObject.Find(scene), .. StanceInfinitive.Find(scene),
        .. StancePreposition.Find(scene), .. Called.Find(scene), .. PutAt.Find(scene), .. HearsayPassive.Find(scene), .. NounOfSaying.Find(scene), .. VersionIsThat.Find(scene), .. AdjectiveStance.Find(scene),
        .. PassiveStance.Find(scene), .. AccordingTo.Find(scene), .. InTheWordsOf.Find(scene), .. ByTheAccountOf.Find(scene), .. ReportersVoice.Find(scene),
    ];

    private static List<Draft> Choose(IEnumerable<Draft> drawn)
    {
        drawn = [.. drawn];
        List<Span> contents = [.. drawn.Where(d => d.Cue is { IsVerb: true } cue && !cue.Takes(Frame.Mind)).Select(d => d.Hull).Order()];
        HashSet<int> cues = [];
        HashSet<(Span, Span?)> same = [];
        List<Draft> chosen = [];
        foreach (Draft draft in drawn)
        {
            if (draft.Cue is { } cue && (!cues.Add(cue.Token) || (draft.Carrier >= 0 && !cues.Add(draft.Carrier)))) continue;
            // "he said he believed it": the belief is what was said, not a statement beside it.
            if (draft.Cue is { IsVerb: true } mind && mind.Takes(Frame.Mind) && Within(contents, draft.CueSpan!.Value)) continue;
            if (same.Add((draft.Hull, draft.Speaker?.Span))) chosen.Add(draft);
        }

        return chosen;
    }

    private static bool Within(List<Span> sorted, Span span)
    {
        int at = sorted.BinarySearch(span);
        at = at < 0 ? ~at - 1 : at;
        for (int i = at; i >= 0 && i > at - 8; i--)
            if (sorted[i].Contains(span)) return true;
        return false;
    }

    private static Statement Finish(Scene scene, Draft draft)
    {
        bool headline = scene.Furniture.Headline is { } line && line.Contains(draft.Hull);
        StatementKind kind = headline && draft.Kind != StatementKind.Direct ? StatementKind.Headline : draft.Kind ?? Contents.Kind(scene, draft.Content);
        IEnumerable<Place> at = new[] { draft.CueSpan, draft.Speaker?.Span }.OfType<Span>().Select(scene.Report.At).DefaultIfEmpty(scene.Report.At(draft.Content[0]));
        IEnumerable<Because> from = draft.Relay.Select(r => r.Because);
        Referent? to = Addressees.Referent(scene, draft);
        // "he told Lee": whoever he is, he is not Lee.
        Speaker? speaker = draft.Speaker is { } told && to is not null && told.Referents.Contains(to) ? told with { Referents = [] } : draft.Speaker;
        return new Statement(
            speaker, draft.CueSpan, draft.Content, kind, draft.Act, draft.Negated || Polarity.IsNegated(scene, draft.Content), draft.Question || Polarity.Asks(scene, draft.Content),
            draft.Voice, draft.Relay, to, SpeakingTimes.Of(scene, draft.CarriedFrom ?? draft), Addressees.Place(scene, draft), new Because(draft.Rule, at, from));
    }
}
