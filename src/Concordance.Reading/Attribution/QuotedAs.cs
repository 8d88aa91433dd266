using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>"was quoted by the Gazette as saying that", "the agency quoted him as saying": the one quoted speaks, who quotes is a station.</summary>
internal static class QuotedAs
{
    private static readonly RuleId Rule = new("attribution/quoted-as");

    /// <summary>Words between "quoted" and "as saying".</summary>
    private const int LongestGap = 12;

    public static IEnumerable<Draft> Find(Scene scene)
    {
        for (int t = 1; t + 3 < scene.Parsed.Count; t++)
            if (scene.QuotationOf[t] < 0 && scene.Parsed.Lemmas[t] is "quote" or "cite" && scene.IsVerb(t) && Read(scene, t) is { } draft) yield return draft;
    }

    private static Draft? Read(Scene scene, int quote)
    {
        int saying = Saying(scene, quote);
        if (saying < 0) return null;
        bool passive = scene.HasChild(quote, Relation.aux_pass) || scene.HasChild(quote, Relation.nsubj_pass) || scene.Parsed.Pos[quote - 1] == Pos.AUX && scene.IsOneOf(quote - 1, "was", "were", "is", "are", "been", "being");
        int whom = passive ? Subject(scene, quote) : Named(scene, quote + 1, saying - 1);
        int who = passive ? By(scene, quote, saying) : Subject(scene, quote);
        if (whom < 0 || !Voices.CanSpeak(scene, whom) || (!passive && (who < 0 || !Voices.CanSpeak(scene, who) && !Outlets.IsOutlet(scene, who)))) return null;
        Cue cue = new(saying, CueLexicon.Of(CueClass.Verb, "say"), saying, saying, CueForm.Finite, false, false);
        if ((Around(scene, quote, saying) ?? (Content(scene, cue, saying) is { } behind ? [behind] : [])) is not { IsEmpty: false } content) return null;
        Span span = scene.Parsed.SpanOf(passive ? First(scene, quote) : quote, passive && who < 0 ? saying + 1 : quote + 1);
        return new Draft(Rule, cue, span, SpeakerReader.Read(scene, whom), whom, content, Act.Say, Voice.Attributed) { Relay = who < 0 ? [] : [Station(scene, who)], Carrier = quote };
    }

    private static Source Station(Scene scene, int head)
    {
        Source station = OriginalSource.Station(scene, head);
        return station with { Because = new Because(Rule, scene.Report.At(station.Span)) };
    }

    private static int Saying(Scene scene, int quote)
    {
        int limit = Math.Min(scene.SentenceOf(quote).End, quote + LongestGap);
        for (int t = quote + 1; t + 1 < limit; t++)
            if (scene.Is(t, "as") && scene.IsOneOf(t + 1, "saying", "telling", "stating")) return t + 1;
        return -1;
    }

    private static int Subject(Scene scene, int verb)
    {
        foreach (int child in scene.Parsed.Children(verb))
            if (child < verb && scene.Parsed.Relations[child] is Relation.nsubj or Relation.nsubj_pass) return child;
        return -1;
    }

    private static int By(Scene scene, int quote, int saying)
    {
        for (int t = quote + 1; t < saying; t++)
            if (scene.IsOneOf(t, "by", "in") && Complements.Brought(scene, t) is { } brought) return brought.Dependent < saying ? brought.Dependent : Named(scene, t + 1, saying - 1);
        return -1;
    }

    private static int Named(Scene scene, int from, int end)
    {
        int last = -1;
        for (int t = from; t < end && !scene.IsPunctuation(t); t++)
            if (scene.IsNominal(t)) last = t;
            else if (last >= 0) break;
        return last;
    }

    private static int First(Scene scene, int quote)
    {
        int first = quote;
        while (first > scene.SentenceOf(quote).First && scene.Parsed.Pos[first - 1] is Pos.AUX or Pos.ADV) first--;
        return first;
    }

    /// <summary>"It will come, officials were quoted as saying, only after the paper has arrived": one clause in two pieces.</summary>
    private static ImmutableArray<Span>? Around(Scene scene, int quote, int saying)
    {
        int first = scene.SentenceOf(quote).First, next = saying + 2;
        if (next >= scene.Parsed.Count || !scene.IsComma(saying + 1) || !ClauseThenVerb.GoesOnWith(scene, next) || Before(scene, quote) is not { } before) return null;
        return Contents.Of(scene, next, ComplementClause.SentenceEnd(scene, saying)) is { } after && before.Start >= scene.Parsed.Spans[first].Start ? [before, after] : null;
    }

    /// <summary>The quotation behind "as saying", or the clause.</summary>
    private static Span? Content(Scene scene, Cue cue, int saying)
    {
        int next = saying + 1;
        if (next < scene.Parsed.Count && (scene.IsComma(next) || scene.Is(next, ":") || scene.Is(next, "that"))) next++;
        if (next >= scene.Parsed.Count) return null;
        foreach (Quotation quotation in scene.QuotationsIn(scene.Parsed.Spans[next]))
            if (quotation.Outer.Start == scene.Parsed.Spans[next].Start) return Contents.Trim(scene, quotation.Inner);
        if (scene.IsOneOf(next, ".") && Before(scene, cue.Token) is { } before) return before;
        return ComplementClause.After(scene, cue, cue.Entries[0]) is { } clause ? Contents.Of(scene, clause.First, clause.End) : null;
    }

    /// <summary>"The bridge was safe, the paper quoted Lee as saying.": the clause before the last comma.</summary>
    private static Span? Before(Scene scene, int saying)
    {
        int first = scene.SentenceOf(saying).First, comma = saying;
        while (comma > first && !scene.IsComma(comma)) comma--;
        if (comma - first < 3) return null;
        foreach (Quotation quotation in scene.QuotationsIn(scene.Parsed.Spans[comma - 1]))
            if (quotation.Outer.Start == scene.Parsed.Spans[first].Start) return Contents.Trim(scene, quotation.Inner);
        return scene.HasFinite(first, comma) ? Contents.Of(scene, first, comma) : null;
    }
}
