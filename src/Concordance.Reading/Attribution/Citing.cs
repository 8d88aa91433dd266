using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"the agency reported that …, citing two officials": the officials are the source, the agency passes it on.</summary>
internal static class Citing
{
    private static readonly RuleId Rule = new("attribution/citing");

    /// <summary>The statement with the one cited as its speaker, where an outlet reports it; else as it is.</summary>
    public static Draft Turn(Scene scene, Draft draft)
    {
        if (draft.Cue is not { IsVerb: true } cue || draft.SpeakerHead < 0 || draft.CarriedFrom is not null || !(Outlets.IsOutlet(scene, draft.SpeakerHead) || Outlets.IsTitled(scene, draft.SpeakerHead))) return draft;
        int end = scene.SentenceOf(cue.Token).End;
        for (int t = cue.Last + 1; t + 1 < end; t++)
        {
            if (!scene.IsOneOf(t, "citing", "quoting") || scene.QuotationOf[t] >= 0 || draft.Content.Any(c => c.Contains(scene.Parsed.Spans[t]))) continue;
            int cited = Cited(scene, t, end);
            if (cited < 0) return draft;
            Source station = OriginalSource.Station(scene, draft.SpeakerHead);
            return draft with { Rule = Rule, Speaker = SpeakerReader.Read(scene, cited), SpeakerHead = cited, Relay = [.. draft.Relay, station with { Because = new Because(Rule, scene.Report.At(station.Span)) }] };
        }

        return draft;
    }

    private static int Cited(Scene scene, int citing, int end)
    {
        int head = scene.Child(citing, Relation.obj);
        if (head <= citing || head >= end)
        {
            head = citing + 1;
            while (head + 1 < end && (scene.Parsed.Pos[head] is Pos.DET or Pos.ADJ or Pos.NUM || scene.IsNominal(head) && scene.IsNominal(head + 1))) head++;
        }

        return scene.IsNominal(head) && (Voices.CanSpeak(scene, head) || Voices.IsText(scene, head)) ? head : -1;
    }
}
