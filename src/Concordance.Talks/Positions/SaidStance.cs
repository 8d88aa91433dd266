using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>A statement that demands, offers, refuses or agrees is a position of the side it is said for.</summary>
internal static class SaidStance
{
    public static readonly RuleId Rule = new("positions/said-stance");

    public static PositionDraft? Of(Told<Statement> told, Sides sides)
    {
        Statement statement = told.What;
        if (statement.Speaker is not { } speaker || statement.Question || statement.Voice == Voice.Reporter || StanceOf(statement.Act) is not { } stance) return null;
        if (sides.Of(told.In, speaker) is not { } party) return null;
        ParsedText parsed = told.In.Parsed;
        StanceWord? word = Cue(parsed, statement.Cue);
        if (statement.Negated || IsOthers(parsed, statement.Cue) || IsNoMore(parsed, statement.Cue)) return null;
        // "Committed to peace" promises nothing that could be held against it.
        if (statement.Act == Act.Refuse && ActsOfWords.Begin(parsed, statement.ContentHull)) return null;
        if (statement.Act == Act.Promise && !OwnWords.Gives(parsed, statement.ContentHull)) return null;
        if (Asked(parsed, statement) is not { } text) return null;
        return new PositionDraft(told.In, party, text, word?.Stance ?? stance, word?.Firmness ?? FirmnessOf(statement.Act), VoiceOf(statement), statement, true,
            new Because(Rule, [told.In.Report.At(statement.Cue ?? text)], [statement.Because]));
    }

    /// <summary>"railed against the owners for refusing": who is named before the "for" refuses, not who speaks.</summary>
    private static bool IsOthers(ParsedText parsed, Span? cue) =>
        cue is { } span && parsed.TokenAt(span.Start) is > 1 and var verb && parsed.Tags[verb] == "VBG" && parsed.Lower(verb - 1) == "for" && parsed.Pos[verb - 2] is Pos.NOUN or Pos.PROPN or Pos.PRON;

    /// <summary>"no longer insists that": what was demanded is demanded no more.</summary>
    private static bool IsNoMore(ParsedText parsed, Span? cue) =>
        cue is { } span && parsed.TokenAt(span.Start) is > 1 and var verb && (parsed.Lower(verb) == "longer" || parsed.Lower(verb - 1) == "longer" || parsed.Lower(verb + 1) == "longer");

    public static PositionVoice VoiceOf(Statement statement) =>
        statement.Relay.Any(s => s.As is SourceKind.Unnamed or SourceKind.Official) ? PositionVoice.Other : PositionVoice.Own;

    public static Stance? StanceOf(Act act) => act switch
    {
        Act.Demand => Stance.Wants,
        Act.Offer or Act.Promise => Stance.Offers,
        Act.Refuse => Stance.Rejects,
        Act.Agree => Stance.Accepts,
        _ => null,
    };

    private static Firmness FirmnessOf(Act act) => act is Act.Demand or Act.Refuse ? Firmness.Firm : Firmness.Stated;

    private static StanceWord? Cue(ParsedText parsed, Span? cue)
    {
        if (cue is not { } span) return null;
        foreach (int t in parsed.TokensOf(span))
            if (StanceLexicon.Of(parsed.Lemma(t), parsed.Pos[t]) is { } word) return word;
        return null;
    }

    /// <summary>"Norvia asked Tarvia on Monday to delay its duties": where only whom is taken for what is asked, what they are to do behind it; nothing where nothing is told.</summary>
    private static Span? Asked(ParsedText parsed, Statement statement)
    {
        Span whole = Whole(parsed, statement);
        if (parsed.TokensOf(whole).Any(t => parsed.Pos[t] is not (Pos.PROPN or Pos.DET or Pos.PUNCT)) || statement.Cue is not { } cue) return whole;
        int end = parsed.Sentences[parsed.SentenceOf[parsed.TokenAt(whole.Start)]].End;
        for (int t = parsed.TokenAt(whole.End - 1) + 1; t + 1 < end && parsed.Pos[t] is not (Pos.VERB or Pos.PUNCT); t++)
            if (parsed.Lower(t) == "to" && parsed.Tags[t + 1] == "VB") return Span.Hull(whole, parsed.Phrase(t + 1));
        return cue.Start > whole.Start ? whole : null;
    }

    /// <summary>The first sentence of what is said: a longer quotation goes on to other matters.</summary>
    private static Span Whole(ParsedText parsed, Statement statement)
    {
        Span first = statement.Content[0];
        int sentence = parsed.SentenceOf[parsed.TokenAt(first.Start)];
        return new Span(first.Start, Math.Min(first.End, parsed.SentenceSpan(sentence).End));
    }
}
