using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Reading.Coreference;

/// <summary>
/// "The union", "the company" for the one organisation near before whose name or description says that it is one
/// ("Nordwind Motors", "the carmaker Nordwind"). Two such organisations in reach, or none: left open.
/// </summary>
internal static class DefiniteOrganisation
{
    public static readonly RuleId Rule = new("coreference/definite-organisation");

    private const int SentencesBack = 3;

    private static readonly FrozenDictionary<string, ImmutableHashSet<string>> Nouns =
        WordList.Read(typeof(DefiniteOrganisation), "en.organisation-nouns.txt").Select(l => l.Split('\t')).ToFrozenDictionary(f => f[0], f => f[1].Split(' ').Append(f[0]).ToImmutableHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>All words that say what an organisation is.</summary>
    private static readonly ImmutableHashSet<string> Told = Nouns.Values.SelectMany(w => w).ToImmutableHashSet(StringComparer.Ordinal);

    public static void Apply(Cast cast)
    {
        ParsedText parsed = cast.Parsed;
        for (int t = 1; t < parsed.Count; t++)
        {
            if (!Nouns.TryGetValue(cast.Lower(t), out ImmutableHashSet<string>? words) || cast.Lower(t - 1) is not ("the" or "this" or "that") || parsed.SentenceOf[t - 1] != parsed.SentenceOf[t]) continue;
            if (GoesOn(cast, t) || cast.Covering(parsed.Spans[t].Start) is not null) continue;
            Span span = parsed.SpanOf(t - 1, t + 1);
            if (Candidate(cast, t, words) is not { } draft) continue;
            draft.Add(new Mention(span, MentionKind.Noun, new Because(Rule, [cast.At(span), cast.At(draft.Mentions[0].Span)], [])));
        }

        cast.Index();
    }

    private static bool GoesOn(Cast cast, int noun)
    {
        int next = noun + 1;
        if (next >= cast.Parsed.Count || cast.Parsed.SentenceOf[next] != cast.Parsed.SentenceOf[noun]) return false;
        return cast.Lower(next) is "of" or "that" or "which" or "whose" || cast.Parsed.Pos[next] is Pos.NOUN or Pos.PROPN;
    }

    private static Draft? Candidate(Cast cast, int noun, ImmutableHashSet<string> words)
    {
        ParsedText parsed = cast.Parsed;
        int first = Math.Max(0, parsed.SentenceOf[noun] - SentencesBack);
        Draft[] near = [.. cast.MentionIndex.Between(parsed.SentenceSpan(first).Start, parsed.Spans[noun].Start).Where(p => p.Of.Type == ReferentType.Organisation && p.Of.State is null && !IsWhere(parsed, p.Of) && !IsOfThing(parsed, parsed.TokenAt(p.Mention.Span.End - 1))).Select(p => p.Of).Distinct()];
        Draft[] told = [.. near.Where(d => IsCalled(cast, d, words))], open = [.. near.Where(d => !told.Contains(d) && !IsCalled(cast, d, Told))];
        // One whose name does not say what it is may be meant where it was named since.
        if (told.Length == 1) return open.Any(d => Last(d, noun, parsed) > Last(told[0], noun, parsed)) ? null : told[0];
        if (told.Length > 1) return null;
        if (open.Length > 0) return open.Length == 1 && words.Contains("company") && !IsOfMembers(open[0], cast) ? open[0] : null;
        told = [.. cast.Drafts.Where(d => d.Type == ReferentType.Organisation && d.Mentions[0].Span.Start < parsed.Spans[noun].Start && IsCalled(cast, d, words))];
        return told.Length == 1 ? told[0] : null;
    }

    /// <summary>"The guild wants 40 percent, the company offers 30": a guild is no company, and whoever is one may be named elsewhere.</summary>
    private static bool IsOfMembers(Draft draft, Cast cast) => draft.Mentions.Where(m => m.Kind == MentionKind.Name).Any(m => Romanisation.Letters(m.Span.In(cast.Parsed.Text)).Split(' ')[^1] is "alliance" or "association" or "brotherhood" or "federation" or "guild" or "league" or "syndicate");

    /// <summary>"talks in Norstad", and never named otherwise: a town, whatever it was taken for.</summary>
    private static bool IsWhere(ParsedText parsed, Draft draft) => draft.Mentions.Where(m => m.Kind == MentionKind.Name).All(m => parsed.TokenAt(m.Span.Start) is var t && t > 0 && parsed.Lower(t - 1) == "in");

    /// <summary>"The Airbus jets": a product's name, not the firm; "Nordwind chairman Dahl" tells of the firm.</summary>
    private static bool IsOfThing(ParsedText parsed, int token) => PersonsNear.IsModifier(parsed, token) && !OfficeNouns.IsAt(parsed, token + 1);

    private static int Last(Draft draft, int noun, ParsedText parsed) => draft.Mentions.Where(m => m.Span.Start < parsed.Spans[noun].Start).Max(m => m.Span.Start);

    /// <summary>The name itself has such a word, or one stands right beside it ("the carmaker Nordwind", "Nordwind, a carmaker").</summary>
    private static bool IsCalled(Cast cast, Draft draft, ImmutableHashSet<string> words) =>
        draft.Mentions.Where(m => m.Kind == MentionKind.Name).Any(m => Romanisation.Letters(m.Span.In(cast.Parsed.Text)).Split(' ').Any(words.Contains) || IsCalledBeside(cast, m, words));

    private static bool IsCalledBeside(Cast cast, Mention mention, ImmutableHashSet<string> words)
    {
        ParsedText parsed = cast.Parsed;
        int start = parsed.TokenAt(mention.Span.Start), end = parsed.TokenAt(mention.Span.End);
        if (start > 0 && parsed.SentenceOf[start - 1] == parsed.SentenceOf[start] && words.Contains(cast.Lower(start - 1))) return true;
        if (end + 2 >= parsed.Count || parsed.Form(end) != "," || cast.Lower(end + 1) is not ("a" or "an" or "the")) return false;
        for (int t = end + 2; t < Math.Min(parsed.Count, end + 7) && parsed.Pos[t] is Pos.ADJ or Pos.NOUN or Pos.PROPN; t++)
            // "in the trial of Nordwind, the court announced": who says or does something there is another.
            if (words.Contains(cast.Lower(t))) return t + 1 >= parsed.Count || parsed.SentenceOf[t + 1] != parsed.SentenceOf[t] || parsed.Pos[t + 1] is not (Pos.VERB or Pos.AUX);
        return false;
    }
}
