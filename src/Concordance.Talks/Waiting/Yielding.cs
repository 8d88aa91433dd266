using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Talks.Parties;
using Concordance.Talks.Waiting.Acts;
using Concordance.Texts;

namespace Concordance.Talks.Waiting;

/// <summary>
/// Who held an act back says that it will come before, without, or whatever becomes of what it waited for: "is now ready to sign before the list is out",
/// "will open even if the debt is not paid", "the ban will be lifted on 1 May in any case".
/// </summary>
internal sealed class Yielding
{
    /// <param name="Word">The first token of the words that let go.</param>
    /// <param name="Whatever">They ask for nothing behind them: "in any case".</param>
    private sealed record Words(ReadReport In, int Word, bool Whatever);

    private readonly ImmutableArray<Words> _all;

    private readonly ActReader _acts;

    private readonly Sides _sides;

    public Yielding(Joined story, ActReader acts, Sides sides)
    {
        (_acts, _sides) = (acts, sides);
        _all = [.. story.Reports.SelectMany(Within)];
    }

    /// <summary>The sentences in which the holder of a wait lets it go.</summary>
    public IEnumerable<(ReadReport In, Span Sentence)> Of(Wait wait)
    {
        foreach (Words words in _all)
        {
            ParsedText parsed = words.In.Parsed;
            SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[words.Word]];
            Span span = parsed.SpanOf(sentence.First, sentence.End);
            // "wants the map before it opens the bridge": a condition of its own.
            if (words.In.Conditions.Any(c => c.Asserted && c.Sentence == span) || !Range(sentence.First, words.Word).Concat(Behind(parsed, sentence, words)).Any(t => Does(wait, words.In, span, t))) continue;
            if (words.Whatever || Range(words.Word + 1, sentence.End).Any(t => Names(wait.On, words.In, span, t))) yield return (words.In, span);
        }
    }

    private static IEnumerable<int> Range(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first));

    /// <summary>"Even if the debt is not paid, the guild will open": what stands behind the pause after the words.</summary>
    private static IEnumerable<int> Behind(ParsedText parsed, SentenceRange sentence, Words words)
    {
        int pause = words.Word;
        while (pause < sentence.End && parsed.Lower(pause) != ",") pause++;
        return words.Word - sentence.First > 1 ? [] : Range(pause, sentence.End);
    }

    private static bool IsAct(ParsedText parsed, int token) => parsed.Pos[token] is Pos.VERB || (parsed.Pos[token] == Pos.NOUN && ActLexicon.Of(parsed, token) is not null);

    private bool Names(Happening happening, ReadReport report, Span sentence, int token) =>
        IsAct(report.Parsed, token) && _acts.ReadAt(report, sentence, token) is { } phrase && happening.Phrases.Any(p => HappeningTable.IsSame(p, phrase));

    /// <summary>The holder's own act, not refused, not asked of them, and said by nobody else.</summary>
    private bool Does(Wait wait, ReadReport report, Span sentence, int token)
    {
        ParsedText parsed = report.Parsed;
        if (parsed.Pos[token] != Pos.VERB || IsDuty(parsed, token) || _acts.ReadAt(report, sentence, token) is not { IsNegated: false } phrase || phrase.Head != token || !wait.What.Phrases.Any(p => HappeningTable.IsSame(p, phrase))) return false;
        bool own = ReferenceEquals(phrase.By, wait.Holder);
        for (int at = token; at >= 0; at = parsed.Heads[at])
        {
            if (parsed.HasNot(at) || IsDuty(parsed, at)) return false;
            if (at == token || parsed.Pos[at] != Pos.VERB || parsed.Subject(at) is not (>= 0 and var subject) || _sides.Of(report, subject) is not { } side) continue;
            if (!ReferenceEquals(side, wait.Holder)) return false;
            own = true;
        }

        // "The ban will be lifted in any case, the minister said": who says it, where the tree does not tell.
        return own || report.Statements.Any(s => s.Speaker is { } speaker && s.Content.Any(c => c.Contains(parsed.Spans[token])) && ReferenceEquals(_sides.Of(report, speaker), wait.Holder));
    }

    /// <summary>"must lift", "should lift", "would have lifted", "to lift" that is demanded: none of it is what somebody will do.</summary>
    private static bool IsDuty(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (child < verb && parsed.Lower(child) is "must" or "should" or "may" or "might" or "could" or "have" or "had" or "has" or "if" or "unless" or "until" or "once" or "only") return true;
        return parsed.Lemma(verb) is "demand" or "insist" or "refuse" or "deny" or "urge" or "reject";
    }

    private static IEnumerable<Words> Within(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 0; t + 1 < parsed.Count; t++)
        {
            string word = parsed.Lower(t), next = parsed.Lower(t + 1);
            bool whatever = (word == "in" && next is "any" && parsed.Lower(t + 2) is "case" or "event") || word is "unconditionally" || (word == "regardless" && next != "of") || (word == "no" && next == "matter");
            bool instead = word == "before" || (word == "without" && next is "waiting" or "first") || (word == "even" && next is "if" or "before") || (word == "whether" && next == "or" && parsed.Lower(t + 2) == "not") || (word == "regardless" && next == "of");
            if (whatever || instead) yield return new Words(report, t, whatever);
        }
    }
}
