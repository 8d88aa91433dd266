using Concordance.Language;
using Concordance.Stories.Differences;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>A paper that comes from one to another, whichever side tells it: "has sent its terms to", "asks to receive the memorandum", "awaits a draft from", "the receipt of the terms". Tokens; -1 where the words do not say.</summary>
internal readonly record struct HandedPaper(int Paper, int Giver, int Taker)
{
    /// <summary>What is done in every such clause, in place of its verb.</summary>
    public const string Act = "hand over";

    public static readonly RuleId Rule = new("claims/handed-paper");

    public static HandedPaper? Of(ParsedText parsed, int word, int doer)
    {
        if (parsed.Pos[word] == Pos.NOUN) return parsed.Lemma(word) is "receipt" or "delivery" or "handover" && Under(parsed, word, "of") is >= 0 and var received ? new(received, Owner(parsed, received), -1) : null;
        int paper = parsed.Child(word, Relation.obj, Relation.nsubj_pass);
        if (!IsPaper(parsed, paper)) paper = parsed.Lemma(word) == "wait" ? Under(parsed, word, "for") : Under(parsed, word, "with");
        if (!IsPaper(parsed, paper)) return null;
        if (HandOver.IsGot(parsed, word) || IsAwaited(parsed, word)) return new(paper, By(parsed, word, "from") is >= 0 and var giver ? giver : Owner(parsed, paper), doer);
        if (!HandOver.IsGivenOrCome(parsed, word)) return null;
        return new(paper, doer >= 0 ? doer : Owner(parsed, paper), parsed.Child(word, Relation.iobj) is >= 0 and var taker ? taker : By(parsed, word, "to") is >= 0 and var to ? to : By(parsed, paper, "to"));
    }

    /// <summary>It is only waited for.</summary>
    public static bool IsAwaited(ParsedText parsed, int word) => parsed.Lemma(word) is "await" or "wait";

    private static bool IsPaper(ParsedText parsed, int token) => token >= 0 && (HandOver.IsPaper(parsed, token) || parsed.Lemma(token) == "term");

    private static int Under(ParsedText parsed, int word, string preposition)
    {
        int noun = By(parsed, word, preposition);
        return IsPaper(parsed, noun) ? noun : -1;
    }

    private static int By(ParsedText parsed, int word, string preposition)
    {
        foreach (int child in parsed.Children(word))
            if (child > word && parsed.Preposition(child) == preposition) return child;
        return -1;
    }

    /// <summary>"Russian terms", "Norway's draft", "the memorandum from Norway".</summary>
    private static int Owner(ParsedText parsed, int paper)
    {
        foreach (int child in parsed.Children(paper))
            if (parsed.Relations[child] == Relation.nmod_poss || (child < paper && parsed.Relations[child] is Relation.amod or Relation.compound && char.IsUpper(parsed.Form(child)[0]))) return child;
        return By(parsed, paper, "from");
    }
}
