using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>A party's word that it does not agree with what was just said: "denied that", "begs to differ", "is having none of it", "it was not, said Lien".</summary>
/// <param name="Who">Who dissents, as a key.</param>
/// <param name="Words">With the party's own account, where it follows at once.</param>
/// <param name="Echoed">The form of "be", "have" or "do" that an echo takes up ("was" of "it was not"); null of other dissent.</param>
internal sealed record Dissent(int Sentence, string Who, Span Words, string? Echoed)
{
    private static readonly ImmutableArray<(string[] Words, bool WithAccount)> Phrases = [.. WordList.Read(typeof(Dissent), "en.dissents.txt").Select(l => (l.TrimEnd(':').Split(' '), l.EndsWith(':')))];

    /// <summary>"It did not", "They had n't": a pronoun, an auxiliary and "not".</summary>
    private const int LongestEcho = 4;

    public static IEnumerable<Dissent> In(ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int t = 1; t < parsed.Count; t++)
            if (Phrase(parsed, t) is var (end, withAccount) && !parsed.IsOpen(t) && EndsThere(parsed, end) && Subject(parsed, t) is >= 0 and var who && Key(report, who) is { } key)
            {
                Span words = Span.Hull(parsed.Phrase(who), parsed.Spans[end - 1]);
                Span? account = Account(report, parsed.SentenceOf[t], parsed.Spans[end - 1].End, key);
                if (account is not null || !withAccount) yield return new Dissent(parsed.SentenceOf[t], key, account is { } own ? Span.Hull(words, own) : words, null);
            }

        foreach (Statement said in report.Statements)
            if (Echo(report, said) is { } echoed && said.Speaker is { } speaker && Key(report, speaker) is { } key)
                yield return new Dissent(report.SentenceOf(said), key, Span.Hull(said.ContentHull, speaker.Span), echoed);
    }

    private static (int End, bool WithAccount)? Phrase(ParsedText parsed, int t)
    {
        if (parsed.Tags[t] is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VBG" or "NNS")) return null;
        foreach ((string[] words, bool withAccount) in Phrases)
        {
            int i = 0;
            while (i < words.Length && t + i < parsed.Count && (parsed.Lower(t + i) == words[i] || parsed.Lemma(t + i) == words[i])) i++;
            if (i == words.Length) return (t + i, withAccount);
        }

        return null;
    }

    /// <summary>No clause or thing follows that is denied instead: "denied that he had left", "objects to the plan".</summary>
    private static bool EndsThere(ParsedText parsed, int end) =>
        end >= parsed.Count || parsed.SentenceOf[end] != parsed.SentenceOf[end - 1] || parsed.Form(end) is "." or ":" or "," or ";" or "\"" or "”" or "“" or "–" or "-" || parsed.Pos[end] is Pos.CCONJ or Pos.ADV || parsed.Lower(end) is "on" or "in" or "yesterday" or "today" or "from" || (parsed.Pos[end] == Pos.PROPN && parsed.Lower(end).EndsWith("day", StringComparison.Ordinal));

    /// <summary>The subject, else the noun right before: a verb that looks like a noun ("the firm objects") has none.</summary>
    private static int Subject(ParsedText parsed, int verb)
    {
        if (parsed.Subject(verb) is >= 0 and var own && own < verb) return own;
        int before = verb - 1;
        while (before > 0 && parsed.Pos[before] is Pos.AUX or Pos.ADV && parsed.SentenceOf[before] == parsed.SentenceOf[verb]) before--;
        return parsed.SentenceOf[before] == parsed.SentenceOf[verb] && parsed.Pos[before] is Pos.NOUN or Pos.PROPN or Pos.ADJ ? before : -1;
    }

    /// <summary>What the party says of it: behind a colon, in the same sentence, or in the quotation that comes next.</summary>
    private static Span? Account(ReadReport report, int sentence, int from, string who)
    {
        ParsedText parsed = report.Parsed;
        Span own = parsed.SentenceSpan(sentence);
        int at = parsed.TokenAt(from);
        if (at + 1 < parsed.Count && parsed.SentenceOf[at] == sentence && parsed.Form(at) == ":" && parsed.SentenceOf[at + 1] == sentence) return parsed.SpanOf(at + 1, parsed.Sentences[sentence].End);
        if (report.Statements.FirstOrDefault(s => own.Contains(s.ContentHull) && s.Speaker is { } speaker && Key(report, speaker) == who) is { } here) return here.ContentHull;
        if (sentence + 1 >= parsed.Sentences.Length) return null;
        Span next = parsed.SentenceSpan(sentence + 1);
        return next.Of(report.Report.Text) is ['"' or '“', ..] && report.Statements.FirstOrDefault(s => next.Overlaps(s.ContentHull)) is { Kind: not StatementKind.Indirect } quoted && (quoted.Speaker is null || Key(report, quoted.Speaker) is null || Key(report, quoted.Speaker) == who) ? quoted.ContentHull : null;
    }

    /// <summary>"It was not", "he was not: his phone …": what somebody says of what was said before; the form taken up.</summary>
    private static string? Echo(ReadReport report, Statement said)
    {
        if (said is not { Speaker: not null, Question: false, Content.Length: 1, Cue: not null } || said.Act is Act.Deny or Act.Ask) return null;
        ParsedText parsed = report.Parsed;
        int[] words = [.. parsed.TokensOf(said.ContentHull).SkipWhile(t => parsed.Pos[t] == Pos.PUNCT).TakeWhile(t => parsed.Form(t) is not (":" or ";" or "." or "," or "-" or "–")).Where(t => parsed.Pos[t] != Pos.PUNCT)];
        bool echo = words.Length is > 2 and <= LongestEcho && parsed.Tags[words[0]] == "PRP" && Differences.Phrases.IsNot(parsed.Lower(words[2]))
            && parsed.Lower(words[1]) is "did" or "was" or "were" or "had" or "is" or "are" or "has" or "have" or "does" or "do" or "will" && words[3..].All(t => parsed.Pos[t] is Pos.ADV or Pos.INTJ);
        return echo ? parsed.Lower(words[1]) : null;
    }

    public static string? Key(ReadReport report, Speaker speaker) => Key(report, report.Parsed.TokenAt(speaker.Span.End - 1), speaker.Referents is [var one] ? one.Main.Span.ToString() : null);

    private static string? Key(ReadReport report, int token) => Key(report, token, report.Whom(token)?.Main.Span.ToString());

    /// <summary>Null where a pronoun names nobody.</summary>
    private static string? Key(ReadReport report, int token, string? known) => known ?? (token >= report.Parsed.Count || report.Parsed.Pos[token] == Pos.PRON ? null : report.Parsed.Lower(token));
}
