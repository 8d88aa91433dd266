using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>What a state is told of: somebody, something named, or a noun with the words that say which of its kind it is.</summary>
/// <param name="Key">States of one key may be of one thing.</param>
internal sealed record StateThing(string Key, int At, Entity? Who, Which Which);

/// <summary>The things that one report's states are told of.</summary>
internal sealed class StateThings(Joined story, ReadReport report, Referent?[] whom)
{
    private const int Farthest = 4;

    private readonly ParsedText _parsed = report.Parsed;

    /// <summary>Null where the words do not say of what the state is, or where its course is told of no such thing.</summary>
    public StateThing? Of(int thing, string course)
    {
        (int at, Entity? who) = Stands(thing);
        bool ofPersons = course is "court" or "office" or "work" or "eligible";
        // "The acquittal of Ola Lund is quashed" is a state of Lund.
        if (course == "court" && who is null && at >= 0) who = Condemned(at);
        if (at < 0) return null;
        if (who is { Type: ReferentType.Person }) return ofPersons || course is "body" or "missing" or "evacuated" ? new(KeyOf(who), at, who, Which.Of(_parsed, at)) : null;
        if (course == "court" && who is not null) return new($"@{who.Main}", at, who, Which.Of(_parsed, at));
        if (ofPersons || course == "body") return course is "court" or "body" && who is null && _parsed.Pos[at] == Pos.NOUN && MeasureReader.IsPeople(_parsed.Lemma(at)) ? new(Someone(at), at, null, Which.Of(_parsed, at)) : null;
        if (who is not null) return Named(at, who, course);
        if (!IsNoun(_parsed, at) || !StateWords.IsToldOf(course, _parsed.Lemma(at))) return null;
        // Whole villages are left, and those who live there return.
        return new(course == "evacuated" && (MeasureReader.IsPeople(_parsed.Lemma(at)) || _parsed.Lemma(at) is "village" or "town" or "home" or "house" or "area" or "district" or "settlement") ? "kind evacuees" : KeyOf(_parsed, at), at, null, Which.Of(_parsed, at));
    }

    /// <summary>By its kind, else by the family of the noun.</summary>
    public static string KeyOf(ParsedText parsed, int noun) => StateWords.KindOf(parsed.Pos[noun] == Pos.VERB ? parsed.Lower(noun) : parsed.Lemma(noun)) is { } kind ? $"kind {kind}" : EventKin.Of(parsed, noun);

    /// <summary>"Trading was suspended": a noun that was taken for a verb.</summary>
    public static bool IsNoun(ParsedText parsed, int token) =>
        parsed.Pos[token] == Pos.NOUN || (parsed.Tags[token] == "VBG" && parsed.Relations[token] is Relation.nsubj or Relation.nsubj_pass or Relation.csubj or Relation.csubj_pass or Relation.obj or Relation.advcl && StateWords.KindOf(parsed.Lower(token)) is not null);

    /// <summary>"The Kolje Bridge" is a bridge, and its other words say which; what has no word for its kind is known by its name.</summary>
    private StateThing? Named(int at, Entity who, string course)
    {
        int first = at, last = at;
        while (first > 0 && _parsed.Pos[first - 1] == Pos.PROPN && _parsed.SentenceOf[first - 1] == _parsed.SentenceOf[at]) first--;
        while (last + 1 < _parsed.Count && _parsed.Pos[last + 1] == Pos.PROPN && _parsed.SentenceOf[last + 1] == _parsed.SentenceOf[at]) last++;
        foreach (int word in new[] { last, first })
            if (StateWords.KindOf(_parsed.Lower(word)) is { } kind && StateWords.IsToldOf(course, _parsed.Lower(word)))
                return new($"kind {kind}", word, null, new Which(new SortedSet<string>(Enumerable.Range(first, last - first + 1).Where(t => t != word).Select(t => EventKin.OfWord(_parsed.Lower(t))), StringComparer.Ordinal), "", true));
        return course is "missing" or "stuck" or "closed" or "sale" ? new($"@{who.Main}", at, who, Which.Of(_parsed, at)) : null;
    }

    /// <summary>The word that the thing is known by, and who it is; of a pronoun the noun that it stands for.</summary>
    private (int At, Entity? Who) Stands(int thing)
    {
        if ((Person(thing) ?? RightBehind(thing)) is { } person) return (thing, person);
        if (IsNoun(_parsed, thing)) return (thing, Apposed(thing));
        if (story.EntityOf(whom[thing]) is { } who) return (thing, who);
        if (_parsed.Pos[thing] != Pos.PRON || whom[thing] is not { } referent) return (-1, null);
        Mention? noun = referent.Mentions.LastOrDefault(m => m.Kind == MentionKind.Noun && m.Span.End <= _parsed.Spans[thing].Start);
        for (int t = noun is null ? -1 : _parsed.TokenAt(noun.Span.End - 1), steps = 0; steps < Farthest && t >= 0; t--, steps++)
            if (_parsed.Pos[t] == Pos.NOUN) return (t, null);
        return (-1, null);
    }

    private Entity? Person(int token) => story.EntityOf(whom[token]) is { Type: ReferentType.Person } person ? person : null;

    /// <summary>Of a full name its words: one who is named only once in each of two reports may have been taken for two.</summary>
    private static string KeyOf(Entity who) => who.Name.Contains(' ', StringComparison.Ordinal) ? $"@{who.Name}" : $"@{who.Main}";

    /// <summary>One whom no report names is known by the age ("a 31-year-old man", "a woman of sixty"), else by the noun alone.</summary>
    private string Someone(int noun)
    {
        foreach (int t in _parsed.TokensOf(_parsed.Phrase(noun)))
            if (_parsed.Lower(t) == "old" && _parsed.Lower(t - 2) == "year") return $"aged {_parsed.Lower(t - 4)}";
            else if (t > noun && _parsed.Pos[t] == Pos.NUM && _parsed.Lower(t - 1) is "of" or "aged" && _parsed.SentenceOf[t] == _parsed.SentenceOf[noun] && t - noun <= Farthest) return $"aged {_parsed.Lower(t)}";
        return $"someone {_parsed.Lemma(noun)}";
    }

    private Entity? Condemned(int noun)
    {
        if (_parsed.Lemma(noun) is not ("acquittal" or "conviction" or "sentence" or "verdict" or "judgment" or "arrest" or "detention")) return null;
        foreach (int t in _parsed.TokensOf(_parsed.Phrase(noun)))
            if (Person(t) is { } person) return person;
        return null;
    }

    /// <summary>"The night watchman, Ola Lund", "former mayor Ola Lund": the noun is the office of the name.</summary>
    private Entity? Apposed(int noun)
    {
        foreach (int child in _parsed.Children(noun))
            if (_parsed.Relations[child] is Relation.appos or Relation.flat && Person(child) is { } person) return person;
        return RightBehind(noun + 1);
    }

    /// <summary>The person of a run of names: of "Ola Lund" the reading may have only "Lund".</summary>
    private Entity? RightBehind(int first)
    {
        for (int t = first; t < _parsed.Count && t < first + Farthest && _parsed.Pos[t] == Pos.PROPN; t++)
            if (Person(t) is { } person) return person;
        return null;
    }
}
