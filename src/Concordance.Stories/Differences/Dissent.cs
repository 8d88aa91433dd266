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
            if (Dissents(parsed, t) is var (end, withAccount) && Subject(parsed, t) is >= 0 and var who)
            {
                if (Quoted(report, t) is { } quoted) yield return quoted;
                else if (Key(report, who) is { } key)
                {
                    Span words = Span.Hull(parsed.Phrase(who), parsed.Spans[end - 1]);
                    Span? account = Account(report, parsed.SentenceOf[t], parsed.Spans[end - 1].End, key);
                    if (account is not null || !withAccount) yield return new Dissent(parsed.SentenceOf[t], key, account is { } own ? Span.Hull(words, own) : words, null);
                }
            }

        foreach (Statement said in report.Statements)
            if (said.Speaker is { } speaker && Key(report, speaker) is { } key && (Echo(report, said), Untruth.Is(report, said)) is var (echoed, untrue) && (echoed is not null || untrue))
            {
                Span words = Span.Hull(said.ContentHull, speaker.Span);
                yield return new Dissent(Begins(report, words), key, Next(report, words, key) is { } own ? Span.Hull(words, own) : words, echoed);
            }

        foreach ((Span words, string who) in NotHow.In(report))
            yield return new Dissent(Begins(report, words), who, Next(report, words, who) is { } own ? Span.Hull(words, own) : words, null);
    }

    private static (int End, bool WithAccount)? Dissents(ParsedText parsed, int t) =>
        Phrase(parsed, t) is var (end, withAccount) && !IsOpen(parsed, t) && EndsThere(parsed, end) ? (end, withAccount) : parsed.Pos[t] == Pos.VERB && OwnVersion.End(parsed, t) is { } own ? (own, false) : null;

    private static int Begins(ReadReport report, Span words) => report.Parsed.SentenceOf[report.Parsed.TokenAt(words.Start)];

    /// <summary>"Was not having it"; "will have none of it" is a refusal like any other.</summary>
    private static bool IsOpen(ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if ((parsed.Tags[child] == "MD" && parsed.Lower(child) is not ("will" or "wo")) || parsed.Tags[child] == "TO" || parsed.Lower(child) is "not" or "n't" or "never" or "if" or "unless" or "whether") return true;
        return false;
    }

    /// <summary>"The papers say otherwise," said Lund: whatever its subject, who says it dissents.</summary>
    private static Dissent? Quoted(ReadReport report, int token)
    {
        Span at = report.Parsed.Spans[token];
        Statement? said = report.Statements.FirstOrDefault(s => s.Kind == StatementKind.Direct && s.ContentHull.Contains(at));
        if (said?.Speaker is not { } speaker || Key(report, speaker) is not { } key) return null;
        Span words = Span.Hull(said.ContentHull, speaker.Span);
        return new Dissent(Begins(report, words), key, words, null);
    }

    /// <summary>What the same party goes on to say in the sentence right behind.</summary>
    private static Span? Next(ReadReport report, Span words, string who)
    {
        int next = report.Parsed.SentenceOf[report.Parsed.TokenAt(words.End - 1)] + 1;
        if (next >= report.Parsed.Sentences.Length) return null;
        return report.Statements.FirstOrDefault(s => report.SentenceOf(s) == next && s.Speaker is { } speaker && Key(report, speaker) == who)?.ContentHull;
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
        return next.Of(report.Report.Text) is ['"' or '“', ..] && report.Statements.FirstOrDefault(s => next.Overlaps(s.ContentHull)) is { Kind: not StatementKind.Indirect } quoted && (quoted.Speaker is null || Key(report, quoted.Speaker) is null || Key(report, quoted.Speaker) == who || quoted.Speaker.Span.Of(report.Report.Text) is "he" or "she") ? quoted.ContentHull : null;
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

    public static bool BeginsParagraph(ReadReport report, int sentence) => report.Report.Text.AsSpan(report.Parsed.SentenceSpan(sentence - 1).End, report.Parsed.SentenceSpan(sentence).Start - report.Parsed.SentenceSpan(sentence - 1).End).Contains('\n');

    public static string? Key(ReadReport report, Speaker speaker) => Key(report, report.Parsed.TokenAt(speaker.Span.End - 1), speaker.Referents is [var one] ? one.Main.Span.ToString() : null);

    /// <summary>Of "the secretary, Ola Dahl," the name.</summary>
    public static string? Key(ReadReport report, int token) => Key(report, token, (report.Parsed.Child(token, Relation.appos) is >= 0 and var named && report.Parsed.Pos[named] == Pos.PROPN ? report.Whom(named) ?? report.Whom(token) : report.Whom(token))?.Main.Span.ToString());

    /// <summary>Null where a pronoun names nobody.</summary>
    private static string? Key(ReadReport report, int token, string? known) => known ?? (token >= report.Parsed.Count || report.Parsed.Pos[token] == Pos.PRON ? null : report.Parsed.Lower(token));
}
