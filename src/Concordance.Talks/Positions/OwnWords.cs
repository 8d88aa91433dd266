using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Positions;

/// <summary>What a side says must be, is essential, or will be given or never given by it: positions where it negotiates.</summary>
internal static class OwnWords
{
    public static readonly RuleId Rule = new("positions/own-words");

    private static readonly FrozenDictionary<(string, Pos), (Stance, Firmness)> ShouldBe =
        WordList.Read(typeof(OwnWords), "en.should-be.txt").Select(l => l.Split(' ')).ToFrozenDictionary(f => (f[0], f[1] == "noun" ? Pos.NOUN : Pos.ADJ), f => (Enum.Parse<Stance>(f[2], ignoreCase: true), Enum.Parse<Firmness>(f[3], ignoreCase: true)));

    private static readonly IReadOnlySet<string> Giving = WordList.ReadSet(typeof(OwnWords), "en.acts-of-giving.txt");

    /// <summary>At most one position a sentence of what is said.</summary>
    public static IEnumerable<PositionDraft> Of(Told<Statement> told, Sides sides)
    {
        Statement statement = told.What;
        if (statement.Speaker is not { } speaker || statement.Question || statement.Voice == Voice.Reporter || sides.Of(told.In, speaker) is not { } party) yield break;
        ParsedText parsed = told.In.Parsed;
        foreach (Span piece in statement.Content)
            foreach (Span part in Sentences(parsed, piece).Where(p => !IsFeared(parsed, p)))
                foreach (int t in parsed.TokensOf(part))
                    if (Read(told, t, party, sides) is { } found)
                    {
                        yield return new PositionDraft(told.In, party, part.Trim(parsed.Text), found.Stance, found.Firmness, SaidStance.VoiceOf(statement), statement, false, new Because(Rule, [told.In.At(t)], [statement.Because]));
                        break;
                    }
    }

    private static readonly string[] Feared = ["collapse", "die", "disappear", "fail", "happen", "perish", "vanish"];

    /// <summary>"We will not let our industry vanish": nobody asks for it.</summary>
    private static bool IsFeared(ParsedText parsed, Span part)
    {
        int let = parsed.TokensOf(part).FirstOrDefault(t => parsed.Lemma(t) == "let", -1);
        return let >= 0 && parsed.TokensOf(part).Any(t => t > let && Feared.Contains(parsed.Lemma(t)));
    }

    /// <summary>Whether words tell of an act that a side can bring to a bargain.</summary>
    public static bool Gives(ParsedText parsed, Span words)
    {
        foreach (int t in parsed.TokensOf(words))
            if (parsed.Pos[t] == Pos.VERB && Giving.Contains(parsed.Lemma(t))) return true;
        return false;
    }

    private static IEnumerable<Span> Sentences(ParsedText parsed, Span piece)
    {
        for (int s = parsed.SentenceOf[parsed.TokenAt(piece.Start)]; s < parsed.Sentences.Length && parsed.SentenceSpan(s).Start < piece.End; s++)
            yield return new Span(Math.Max(piece.Start, parsed.SentenceSpan(s).Start), Math.Min(piece.End, parsed.SentenceSpan(s).End));
    }

    private static (Stance Stance, Firmness Firmness)? Read(Told<Statement> told, int t, Entity party, Sides sides)
    {
        ParsedText parsed = told.In.Parsed;
        if (Predicate(parsed, t, told.What.Kind == StatementKind.Indirect) is { } should) return should;
        int verb = parsed.Heads[t];
        if (verb < 0 || parsed.Relations[t] is not Relation.aux) return Obliged(parsed, t);
        if (parsed.Relations[verb] is Relation.acl_relcl or Relation.advcl) return null;
        bool negated = parsed.HasNot(verb);
        if (parsed.Lower(t) is "must" && !IsPast(parsed, verb)) return (Stance.Wants, Firmness.Firm);
        if (parsed.Lower(t) is "should" or "ought" && !IsPast(parsed, verb)) return (Stance.Wants, Firmness.Stated);
        // "It will require the creditors to wait": what is called for is wanted of those named.
        if (parsed.Lower(t) == "will" && !negated && parsed.Lemma(verb) == "require" && told.What.Kind == StatementKind.Direct && parsed.Lower(parsed.Child(verb, Relation.nsubj)) is "it" or "this" or "that") return (Stance.Wants, Firmness.Firm);
        if (parsed.Lower(t) is not ("will" or "wo" or "'ll" or "would") || !IsOwn(told, ToldStance.SubjectOf(parsed, verb), party, sides)) return null;
        if (negated) return ActsOfWords.Is(parsed, verb) ? null : (Stance.Rejects, Firmness.Firm);
        return Giving.Contains(parsed.Lemma(verb)) ? (Stance.Offers, Firmness.Stated) : null;
    }

    private static bool IsOwn(Told<Statement> told, int subject, Entity party, Sides sides) =>
        subject >= 0 && (ReferenceEquals(sides.Of(told.In, subject), party) || (told.In.Parsed.Lower(subject) is "we" or "i" or "it" or "they" or "he" or "she" && told.In.Whom(subject) is null));

    /// <summary>"Has to be", "needs to".</summary>
    private static (Stance, Firmness)? Obliged(ParsedText parsed, int t) =>
        parsed.Lemma(t) is "have" or "need" && parsed.Pos[t] == Pos.VERB && parsed.Lower(t + 1) == "to" && parsed.Tags[t] is "VBZ" or "VBP" && parsed.Relations[t] is not (Relation.acl_relcl or Relation.advcl) && !parsed.HasNot(t) ? (Stance.Wants, Firmness.Firm) : null;

    /// <summary>"Is essential", "it is important to", "is one of our principles", "is a key demand".</summary>
    private static (Stance, Firmness)? Predicate(ParsedText parsed, int t, bool indirect)
    {
        if (!ShouldBe.TryGetValue((parsed.Lemma(t), parsed.Pos[t]), out (Stance, Firmness) found)) return null;
        int head = t;
        if (parsed.Child(t, Relation.cop) < 0 && parsed.Relations[t] == Relation.nmod && parsed.Heads[t] is >= 0 and var above && parsed.Lemma(above) == "one") head = above;
        if (Step(parsed, t) is >= 0 and var step) head = step;
        if (parsed.Child(head, Relation.cop) is var be && (be < 0 || !(parsed.Tags[be] is "VBZ" or "VBP" or "VB" || (indirect && parsed.Tags[be] == "VBD")))) return null;
        // "Is not acceptable" rejects; that a thing is not important is no stance.
        if (parsed.HasNot(head)) return found.Item1 == Stance.Accepts ? (Stance.Rejects, Firmness.Firm) : null;
        if (parsed.Lemma(t) == "question") return t > 2 && parsed.Lower(t - 1) == "the" && parsed.Lower(t - 2) == "of" && parsed.Lower(t - 3) == "out" ? found : null;
        return parsed.Lemma(t) != "line" || parsed.Lower(t - 1) == "red" ? found : null;
    }

    /// <summary>"This is a painful but necessary step": the noun of which it is said; -1 where it is none.</summary>
    private static int Step(ParsedText parsed, int adjective)
    {
        int first = parsed.Relations[adjective] == Relation.conj && parsed.Heads[adjective] is >= 0 and var joined ? joined : adjective;
        return parsed.Relations[first] == Relation.amod && parsed.Heads[first] is >= 0 and var noun && parsed.Lemma(noun) is "step" or "measure" or "move" ? noun : -1;
    }

    /// <summary>"Must have passed" supposes, "should have come" blames.</summary>
    private static bool IsPast(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] == Relation.aux && parsed.Lower(child) == "have") return true;
        return false;
    }
}
