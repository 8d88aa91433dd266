using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Claims;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>The words around a word as the rules of differences read them.</summary>
public static class Phrases
{
    private const int Farthest = 8;

    public static string Lemma(this ParsedText parsed, int token) => parsed.Lemmas[token].ToLowerInvariant();

    public static int Child(this ParsedText parsed, int token, params ReadOnlySpan<Relation> relations)
    {
        foreach (int child in parsed.Children(token))
            if (relations.Contains(parsed.Relations[child])) return child;
        return -1;
    }

    /// <summary>"Not", "n't" or "never" hangs on the word.</summary>
    /// <param name="from">Words before this one belong to others: in "Not until it is paid" the "not" is no part of the clause.</param>
    public static bool HasNot(this ParsedText parsed, int token, int from = 0)
    {
        foreach (int child in parsed.Children(token))
            if (child >= from && IsNot(parsed.Lower(child))) return true;
        return false;
    }

    public static bool HasChild(this ParsedText parsed, int token, params ReadOnlySpan<string> words)
    {
        foreach (int child in parsed.Children(token))
            if (words.Contains(parsed.Lower(child))) return true;
        return false;
    }

    public static bool IsNot(string word) => word is "not" or "n't" or "never";

    /// <summary>The sentence in which what is said begins.</summary>
    public static int SentenceOf(this ReadReport report, Statement said) => report.Parsed.SentenceOf[report.Parsed.TokenAt(said.ContentHull.Start)];

    /// <summary>Words that end with a question mark.</summary>
    public static bool IsQuestion(this ReadReport report, Span words) => words.Of(report.Report.Text).TrimEnd().EndsWith('?');

    /// <summary>Whether words touch what is set aside: navigation, a caption, a byline.</summary>
    public static bool IsSetAside(this ReadReport report, Span words) => report.SetAside.Any(a => a.Span.Overlaps(words));

    public static bool IsSetAside(this ReadReport report, int token) => report.SetAside.Any(a => a.Span.Contains(report.Parsed.Spans[token]));

    /// <summary>The families of the words of some kinds that say something, words of time apart.</summary>
    public static HashSet<string> Families(this ReadReport report, Span words, params Pos[] kinds) =>
        new(report.Parsed.TokensOf(words).Where(t => kinds.Contains(report.Parsed.Pos[t]) && !EventKin.IsGeneral(report.Parsed, t) && !report.Times.Any(x => x.Span.Overlaps(report.Parsed.Spans[t]))).Select(t => EventKin.Of(report.Parsed, t)), StringComparer.Ordinal);

    /// <summary>What somebody alone gives or makes for others to follow.</summary>
    public static bool IsOrder(this ParsedText parsed, int token) => parsed.Lemma(token) is "order" or "decision" or "instruction" or "command";

    /// <summary>The preposition of a noun phrase; empty where it has none.</summary>
    public static string Preposition(this ParsedText parsed, int token) => parsed.Lower(parsed.Child(token, Relation.@case));

    /// <summary>The words of a phrase or clause with all that hangs on it, but for clauses of their own.</summary>
    public static Span Phrase(this ParsedText parsed, int token)
    {
        (int first, int last) = (token, token);
        Stack<int> open = new([token]);
        while (open.TryPop(out int at))
        {
            (first, last) = (Math.Min(first, at), Math.Max(last, at));
            foreach (int child in parsed.Children(at))
                if (parsed.Relations[child] is not (Relation.parataxis or Relation.punct or Relation.acl_relcl or Relation.advcl) && !(at == token && parsed.Relations[child] is Relation.@case or Relation.cc or Relation.mark or Relation.conj)) open.Push(child);
        }

        return parsed.SpanOf(first, last + 1);
    }

    /// <summary>A noun with the words before it.</summary>
    public static Span ShortPhrase(this ParsedText parsed, int noun)
    {
        int first = noun;
        foreach (int child in parsed.Children(noun))
            if (child < first && parsed.Relations[child] is Relation.det or Relation.amod or Relation.compound or Relation.nummod or Relation.nmod_poss) first = child;
        return parsed.SpanOf(first, noun + 1);
    }

    /// <summary>Whether a word hangs, near or far, on another.</summary>
    public static bool IsUnder(this ParsedText parsed, int token, int above)
    {
        for (int at = token, steps = 0; at >= 0 && steps < Farthest; at = parsed.Heads[at], steps++)
            if (at == above) return true;
        return false;
    }

    /// <summary>The verb above a word in its sentence, or -1.</summary>
    public static int VerbAbove(this ParsedText parsed, int token)
    {
        for (int at = parsed.Heads[token], steps = 0; at >= 0 && steps < Farthest; at = parsed.Heads[at], steps++)
            if (parsed.Pos[at] == Pos.VERB) return at;
        return -1;
    }

    public static int Subject(this ParsedText parsed, int verb) => parsed.Child(verb, Relation.nsubj, Relation.nsubj_pass);

    /// <summary>Whether the words right around a verb say that it did not happen or is not yet.</summary>
    public static bool IsOpen(this ParsedText parsed, int verb)
    {
        foreach (int child in parsed.Children(verb))
            if (parsed.Tags[child] == "MD" || parsed.Tags[child] == "TO" || parsed.Lower(child) is "not" or "n't" or "never" or "if" or "unless" or "whether") return true;
        return false;
    }

    /// <summary>What somebody is told to say in which words stand: of one within another the inner; null where the report says it itself.</summary>
    public static Statement? Innermost(this ReadReport report, Span words) => report.Statements.Where(s => s.Speaker is not null && s.ContentHull.Contains(words)).MinBy(s => s.ContentHull.Length);

    /// <summary>What somebody says, with who says it.</summary>
    public static Place WithSpeaker(this ReadReport report, Statement said) => report.Report.At(Span.Hull(said.Speaker!.Span, said.ContentHull));

    public static Place At(this ReadReport report, int token) => report.Report.At(report.Parsed.Spans[token]);

    public static Place At(this ReadReport report, Span span) => report.Report.At(span.Trim(report.Report.Text));

    public static string Words(this ReadReport report, Place place) => place.Span.Of(report.Report.Text);

    /// <summary>Whose a noun is: "Russia's memorandum", "the Russian memorandum", "the memorandum proposed by Russia"; a state's code, else the words in lower case; null where nobody is named.</summary>
    public static string? Owner(this ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun))
        {
            if (parsed.Relations[child] == Relation.acl && parsed.Child(child, Relation.obl_agent, Relation.obl) is var by && by >= 0 && parsed.Preposition(by) == "by") return State(parsed, by);
            if (parsed.Relations[child] == Relation.amod && States.OfDemonym(parsed.Form(child)) is { } people) return people;
            if (parsed.Relations[child] == Relation.nmod_poss && parsed.Pos[child] is Pos.PROPN or Pos.NOUN) return State(parsed, child);
            if (parsed.Relations[child] == Relation.nmod && parsed.Preposition(child) is "from" && parsed.Pos[child] is Pos.PROPN or Pos.NOUN) return State(parsed, child);
        }

        return null;
    }

    /// <summary>The side a noun phrase speaks of: the state that it or its adjective names, else its words.</summary>
    public static string State(this ParsedText parsed, int token)
    {
        foreach (int child in parsed.Children(token))
            if (States.OfDemonym(parsed.Form(child)) is { } people) return people;
        string form = parsed.Form(token);
        return States.Named(form) ?? States.OfDemonym(form) ?? States.OfCapital(form) ?? form.ToLowerInvariant();
    }

    /// <summary>The last name before a word in its sentence: its subject where the tree has none.</summary>
    public static Span? NamedBefore(ReadReport report, int token)
    {
        ParsedText parsed = report.Parsed;
        Span before = new(parsed.SentenceSpan(parsed.SentenceOf[token]).Start, parsed.Spans[token].Start);
        return report.Referents.Where(r => r.Type is ReferentType.Organisation or ReferentType.Place or ReferentType.Person).SelectMany(r => r.Mentions)
            .Where(m => m.Kind == MentionKind.Name && before.Contains(m.Span)).MaxBy(m => m.Span)?.Span;
    }

    /// <summary>Who a word mentions by the shortest mention that holds it.</summary>
    public static Referent? Whom(this ReadReport report, int token)
    {
        Span span = report.Parsed.Spans[token];
        return report.Referents.SelectMany(r => r.Mentions.Select(m => (m.Span, Who: r))).Where(m => m.Span.Contains(span)).OrderBy(m => m.Span.Length).ThenBy(m => m.Span).Select(m => m.Who).FirstOrDefault();
    }

    /// <summary>The same for each word of a report at once.</summary>
    public static Referent?[] WhomByToken(this ReadReport report)
    {
        Referent?[] whom = new Referent?[report.Parsed.Count];
        int[] length = new int[whom.Length];
        foreach ((Mention mention, Referent who) in report.Referents.SelectMany(r => r.Mentions.Select(m => (m, r))))
            foreach (int t in report.Parsed.TokensOf(mention.Span))
                if (whom[t] is null || mention.Span.Length < length[t]) (whom[t], length[t]) = (who, mention.Span.Length);
        // "Mr Aldane": the tree may hang the name on its title.
        for (int t = 0; t < whom.Length; t++)
            if (whom[t] is null && report.Parsed.Pos[t] == Pos.PROPN && report.Parsed.Child(t, Relation.flat) is >= 0 and var named) whom[t] = whom[named];
        return whom;
    }
}
