using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Differences;

namespace Concordance.Talks.Waiting.Acts;

/// <summary>Which talks: their level or number, what they are about, whether they leave nothing out. With none of these it is the meeting ahead.</summary>
internal sealed record WhichTalks(ImmutableSortedSet<string> Levels, ImmutableSortedSet<string> Topics, bool IsWide)
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    public static readonly WhichTalks Ahead = new([], [], false);

    public string? Ordinal => Levels.FirstOrDefault(l => Ordinals.Contains(l));

    /// <summary>Neither a level nor a topic: the round between the parties that is next.</summary>
    public bool IsPlain => Levels.All(l => Ordinals.Contains(l)) && Topics.IsEmpty && !IsWide;

    public int Told => Levels.Count + Topics.Count + (IsWide ? 1 : 0);

    public static WhichTalks At(ReadReport report, int noun)
    {
        ParsedText parsed = report.Parsed;
        ImmutableSortedSet<string>.Builder levels = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal), topics = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        bool wide = false;
        if (parsed.Lemma(noun) is "summit" or "conference") levels.Add(parsed.Lemma(noun));
        foreach (int child in Beside(parsed, noun))
        {
            string lemma = parsed.Lemma(child);
            if (Qualities.IsWide(lemma)) wide = true;
            else if (Qualities.IsLevel(lemma)) levels.Add(lemma);
            else if (parsed.Relations[child] == Relation.compound && parsed.Pos[child] == Pos.NOUN && !Qualities.SayLittle(lemma) && ActLexicon.Of(parsed, child) is not { Nature: ActNature.Meeting }) topics.Add(lemma);
            else if (parsed.Relations[child] is Relation.acl && lemma is "involve" or "include" or "mediate") levels.Add(lemma);
            else if (parsed.Relations[child] is Relation.nmod && parsed.Preposition(child) == "between" && BetweenPeople(report, child)) levels.Add("leader");
        }

        Matter(report, noun, topics);
        return new WhichTalks(levels.ToImmutable(), topics.ToImmutable(), wide);
    }

    public bool Fits(WhichTalks other)
    {
        if (IsPlain && other.IsPlain) return Ordinal is null || other.Ordinal is null || string.Equals(Ordinal, other.Ordinal, StringComparison.Ordinal);
        return Levels.SetEquals(other.Levels) && Topics.SetEquals(other.Topics) && IsWide == other.IsWide;
    }

    /// <summary>What hangs on the noun, and on the talks that a round or a table is of.</summary>
    private static IEnumerable<int> Beside(ParsedText parsed, int noun)
    {
        foreach (int child in parsed.Children(noun).ToArray())
        {
            yield return child;
            bool talks = ActLexicon.Of(parsed, child) is { Nature: ActNature.Meeting } && (parsed.Relations[child] is Relation.compound || parsed.Preposition(child) is "of" or "in");
            if (!talks) continue;
            foreach (int below in parsed.Children(child).ToArray()) yield return below;
        }
    }

    /// <summary>"talks on the root causes of the dispute": the words after the preposition as they stand; a day is no matter.</summary>
    private static void Matter(ReadReport report, int noun, ImmutableSortedSet<string>.Builder topics)
    {
        ParsedText parsed = report.Parsed;
        if (noun + 2 >= parsed.Count || parsed.Lower(noun + 1) is not ("on" or "about" or "over" or "regarding" or "concerning")) return;
        for (int t = noun + 2; t < Math.Min(parsed.Count, noun + 2 + LongestMatter) && parsed.SentenceOf[t] == parsed.SentenceOf[noun]; t++)
        {
            if (report.Times.Any(x => x.Span.Overlaps(parsed.Spans[t])) || parsed.Pos[t] is Pos.ADP or Pos.SCONJ) return;
            if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.VERB) topics.Add(parsed.Lemma(t));
        }
    }

    private const int LongestMatter = 6;

    private static bool BetweenPeople(ReadReport report, int token) => report.Whom(token) is { Type: Reading.Coreference.ReferentType.Person };
}
