using Concordance.Language;
using Concordance.Reading.Events.Status;
using Concordance.Texts;

namespace Concordance.Reading.Events;

/// <summary>The words that tell of an event: the clause of its verb from subject to last complement, or its noun phrase.</summary>
internal static class EventSpans
{
    private const int LongestTime = 4;

    public static Span Of(ParsedText parsed, Trigger trigger)
    {
        int top = Top(parsed, trigger);
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[top]];
        (int first, int last) = (Math.Min(top, trigger.Token), Math.Max(top, trigger.Token));
        foreach (int child in parsed.Children(top))
        {
            if (!Belongs(parsed, child, top)) continue;
            first = Math.Min(first, child < top ? Reach(parsed, child, false) : first);
            last = Math.Max(last, child > top ? Reach(parsed, child, true) : last);
        }

        if (top != trigger.Token) last = Math.Max(last, Reach(parsed, trigger.Token, true));
        (first, last) = (Math.Max(first, sentence.First), Math.Min(last, sentence.End - 1));
        while (first < trigger.Token && ((parsed.Pos[first] is Pos.PUNCT or Pos.CCONJ or Pos.SCONJ && parsed.Relations[first] != Relation.cc_preconj) || parsed.Lower(first) is "that" && parsed.Relations[first] == Relation.mark)) first++;
        first = BehindDay(parsed, BehindThat(parsed, first, trigger.Token), trigger.Token);
        // "After the talks": the noun phrase without its preposition; a clause keeps the one it opens with.
        while (top == trigger.Token && first < trigger.Token && parsed.Pos[trigger.Token] == Pos.NOUN && parsed.Relations[first] is Relation.@case or Relation.@fixed) first++;
        while (last > trigger.Token && (parsed.Pos[last] == Pos.PUNCT || IsMarker(parsed, last))) last--;
        if (parsed.Pos[top] == Pos.VERB && parsed.Subject(top) >= 0) last = ToEnd(parsed, last, sentence.End);
        last = BeforeAwaited(parsed, trigger.Token, last, sentence.End);
        return parsed.SpanOf(first, Closed(parsed, first, last, sentence.End) + 1);
    }

    /// <summary>"(Said) yesterday that it will offer a refund": the time of saying in front of "that" is none of what is told.</summary>
    private static int BehindThat(ParsedText parsed, int first, int trigger)
    {
        for (int t = first; t < Math.Min(trigger, first + LongestTime) && parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.ADP or Pos.DET or Pos.ADV or Pos.SCONJ; t++)
            if (parsed.Lower(t) == "that" && parsed.Pos[t] == Pos.SCONJ) return t + 1;
        return first;
    }

    /// <summary>"(Said) on Thursday the inquiry would cover six": nor is the day of saying in front of a clause.</summary>
    private static int BehindDay(ParsedText parsed, int first, int trigger)
    {
        bool said = first > 0 && parsed.Lower(first - 1) is "said" or "says" or "announced" or "confirmed";
        return said && parsed.Lower(first) is "on" && first + 2 < trigger && parsed.Lower(first + 1).EndsWith("day", StringComparison.Ordinal) && parsed.Pos[first + 2] is Pos.PRON or Pos.DET or Pos.PROPN or Pos.NOUN ? first + 2 : first;
    }

    /// <summary>Asked for "figures before speeches|": a quotation that opens in the words closes in them.</summary>
    private static int Closed(ParsedText parsed, int first, int last, int sentenceEnd)
    {
        bool open = false;
        for (int t = first; t <= last; t++)
            open = parsed.Form(t) switch { "“" => true, "”" => false, "\"" => !open, _ => open };
        if (!open) return last;
        int mark = last + 1;
        while (mark < sentenceEnd && parsed.Form(mark) is "." or "," or "!" or "?") mark++;
        return mark < sentenceEnd && parsed.Form(mark) is "”" or "\"" ? mark : last;
    }

    /// <summary>"Is expected to hold talks": the chain of verbs that share one subject is told as one.</summary>
    public static int Top(ParsedText parsed, Trigger trigger)
    {
        int top = trigger.Carrier;
        while (parsed.Relations[top] == Relation.xcomp && parsed.Heads[top] is var head && head >= 0 && head < top && parsed.Pos[head] is Pos.VERB or Pos.ADJ && parsed.ChildOf(head, Relation.obj) < 0) top = head;
        return top;
    }

    private static bool Belongs(ParsedText parsed, int child, int top) => parsed.Relations[child] switch
    {
        Relation.punct or Relation.cc or Relation.mark or Relation.parataxis or Relation.discourse or Relation.vocative or Relation.acl_relcl or Relation.ccomp => false,
        Relation.advcl => child > top && parsed.Opening(child) is var opening && opening >= 0 && parsed.Lower(opening) is "if" or "unless" or "until" or "once" || child > top && IsWhatFor(parsed, child, top),
        Relation.conj => parsed.Pos[top] is not Pos.VERB,
        _ => true,
    };

    /// <summary>"Voted to recommend the offer", "is accused of having let it sail", "ended the week by resigning": without what follows the verb the clause says nothing.</summary>
    private static bool IsWhatFor(ParsedText parsed, int child, int top)
    {
        bool to = parsed.Tags[child] == "VB" && parsed.To(child) > top, of = parsed.Tags[child] is "VBG" or "VBN" && parsed.Opening(child) is > 0 and var opening && opening > top && parsed.Lower(opening) is "of" or "for" or "from" or "with" or "by";
        if (!to && !of) return false;
        for (int t = top + 1; t < child; t++)
            if (parsed.Pos[t] == Pos.PUNCT) return false;
        return true;
    }

    /// <summary>"From 62 to 66 | crowns a share": a tree that breaks off within a phrase goes on to the next mark or word that opens a clause, unless a verb of its own stands before that.</summary>
    private static int ToEnd(ParsedText parsed, int last, int sentenceEnd)
    {
        int end = last + 1;
        while (end < sentenceEnd && !Closes(parsed, end))
        {
            if (parsed.IsFiniteForm(end)) return last;
            end++;
        }

        return end - 1;
    }

    /// <summary>"Will not sign the contract (before the board) has cleared the sale": who has yet to act belongs to the clause behind, whatever the tree hangs them on.</summary>
    private static int BeforeAwaited(ParsedText parsed, int trigger, int last, int sentenceEnd)
    {
        if (last + 1 >= sentenceEnd || parsed.Relations[last + 1] is not (Relation.aux or Relation.aux_pass) || parsed.Heads[last + 1] is not (>= 0 and var verb)) return last;
        return Awaited.Opening(parsed, verb) is var opening && opening > trigger && opening <= last ? opening - 1 : last;
    }

    private static bool Closes(ParsedText parsed, int token) =>
        parsed.Pos[token] is Pos.PUNCT or Pos.CCONJ or Pos.SCONJ || parsed.Tags[token] is "WDT" or "WP" or "WRB" || parsed.Form(token) == "[" || parsed.Lower(token) is "that";

    /// <summary>"talks [4]": the number of a source list is no word of the clause.</summary>
    private static bool IsMarker(ParsedText parsed, int token) => token > 0 && parsed.Form(token - 1) == "[";

    private static int Reach(ParsedText parsed, int token, bool right)
    {
        int far = token;
        Stack<int> open = new([token]);
        while (open.TryPop(out int at))
        {
            far = right ? Math.Max(far, at) : Math.Min(far, at);
            foreach (int child in parsed.Children(at))
                if (parsed.Relations[child] is not (Relation.acl_relcl or Relation.parataxis)) open.Push(child);
        }

        return far;
    }
}
