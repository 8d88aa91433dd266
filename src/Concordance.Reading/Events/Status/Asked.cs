using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Reading.Events.Status;

/// <summary>"Did they meet?": a question with its auxiliary before the subject tells of nothing that happened.</summary>
internal static class Asked
{
    private static readonly RuleId Rule = new("events/asked");

    public static StatusReading? Read(ParsedText parsed, int token)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[token]];
        int mark = sentence.End - 1, subject = parsed.Subject(token);
        while (mark > token && parsed.Pos[mark] == Pos.PUNCT && parsed.Form(mark) != "?") mark--;
        if (mark <= token || parsed.Form(mark) != "?" || subject < 0) return null;
        foreach (int child in parsed.Children(token))
            if (child < subject && parsed.Relations[child] is Relation.aux or Relation.aux_pass or Relation.cop && !AsksFor(parsed, token)) return new StatusReading(EventStatus.Doubtful, Rule, [child, mark]);
        return null;
    }

    /// <summary>"Why did they leave?" takes it that they left.</summary>
    private static bool AsksFor(ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (child < token && parsed.Lower(child) is "why" or "when" or "where" or "how" or "who") return true;
        return false;
    }
}
