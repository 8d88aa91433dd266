using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Talks.Parties;
using Concordance.Texts;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Whom the words for a doer name: a side where they speak for one.</summary>
internal sealed class Doers(Joined story, Sides sides)
{
    /// <summary>Bodies by the forms of their names: one report may open a sentence with a name that only another shows to be one.</summary>
    private readonly Lazy<Dictionary<string, Entity?>> _byForm = new(() => story.Entities.Where(e => e.Type is ReferentType.Organisation or ReferentType.Place)
        .SelectMany(e => e.Variants.Select(v => (v.Form, Who: e))).GroupBy(p => p.Form, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count() == 1 ? g.First().Who : null, StringComparer.Ordinal));

    /// <summary>", its council decided": behind what was decided.</summary>
    private static readonly string[] Deciding = ["decide", "rule", "resolve", "vote"];

    /// <summary>Who the sentence around some words says decides, says or wants it: the subject of the verb above them, or of a verb of deciding behind them.</summary>
    public Entity? Around(ReadReport report, Span words)
    {
        ParsedText parsed = report.Parsed;
        int at = parsed.TokenAt(words.Start), sentence = parsed.SentenceOf[at];
        for (int t = parsed.Sentences[sentence].First; t < at; t++)
            if (parsed.Heads[t] < 0 && parsed.Pos[t] == Pos.VERB && Subjects.Of(parsed, t) is var subject && subject >= 0 && parsed.Relations[subject] != Relation.nsubj_pass && Named(report, subject) is { } doer) return doer;
        for (int t = at; t < parsed.Sentences[sentence].End; t++)
            if (Deciding.Contains(parsed.Lemma(t)) && parsed.Pos[t] == Pos.VERB && Decider(parsed, t) is >= 0 and var who && (Side(report, who) ?? sides.OfOwner(report, who) ?? (parsed.Lower(parsed.Child(who, Relation.nmod_poss)) == "its" ? sides.OfSentenceBefore(report, who) : null)) is { } decider) return decider;
        return null;
    }

    /// <summary>The subject; the noun right before, where the tree takes the verb for a participle.</summary>
    private static int Decider(ParsedText parsed, int verb) => parsed.Subject(verb) is >= 0 and var subject ? subject : verb > 0 && parsed.Heads[verb] == verb - 1 && parsed.Relations[verb] == Relation.acl ? verb - 1 : -1;

    /// <summary>"the buyer, Norvia": the name beside a noun tells more.</summary>
    public Entity? Named(ReadReport report, int token) => token < 0 ? null : report.Parsed.Child(token, Relation.appos) is var name && name >= 0 && Side(report, name) is { } named ? named : Side(report, token) ?? (report.Parsed.Child(token, Relation.compound, Relation.nmod_poss) is var owner && owner == token - 1 ? Side(report, owner) : null);

    /// <summary>The side a word names or speaks for; whoever it is where they are on no side known.</summary>
    public Entity? Side(ReadReport report, int token)
    {
        // "No doctor goes there": nobody does it.
        if (token < 0 || report.Parsed.HasChild(token, "no", "neither")) return null;
        if (sides.Of(report, token) is { } side) return side;
        if (story.EntityOf(report.Whom(token)) is { } entity) return entity.Type == ReferentType.Document ? null : entity;
        return report.Parsed.Pos[token] == Pos.PROPN && _byForm.Value.GetValueOrDefault(report.Parsed.Form(token)) is { } known ? sides.Of(known) ?? known : null;
    }
}
