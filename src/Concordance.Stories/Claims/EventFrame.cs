using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Texts;

namespace Concordance.Stories.Claims;

/// <summary>How a thing hangs on an event's word: as what does it, as what it is done to, beside it ("in a loan"), or in a way that leaves it open ("the loan talks").</summary>
internal enum ThingPart { Subject, Object, Beside, Open }

/// <summary>A thing of an event: its words and how they hang on it.</summary>
internal readonly record struct Thing(Span At, ThingPart Part)
{
    /// <summary>Who buys loans and who takes over a bank in a loan have done two things with a loan.</summary>
    public bool Meets(Thing other) => Part == ThingPart.Open || other.Part == ThingPart.Open || (Part == ThingPart.Beside) == (other.Part == ThingPart.Beside);
}

/// <summary>The words that hang on an event's word: what they name, and the ordinal that tells it from its like ("the second round").</summary>
/// <param name="Things">Families of the head nouns, each with its words.</param>
/// <param name="Names">Those of them that are names.</param>
/// <param name="Particle">"In" of "checked in", "out" of "walked out".</param>
internal sealed record EventFrame(IReadOnlyDictionary<string, Thing> Things, IReadOnlySet<string> Names, string? Ordinal, string? Particle)
{
    private static readonly FrozenSet<string> Measures = WordList.Read(typeof(EventFrame), "en.measuring-nouns.txt").ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "next", "previous", "last", "another"];

    public static EventFrame Of(ParsedText parsed, int token)
    {
        SortedDictionary<string, Thing> things = new(StringComparer.Ordinal);
        HashSet<string> names = new(StringComparer.Ordinal);
        string? ordinal = null;
        int carrier = Carrier(parsed, token), over = Over(parsed, token);
        foreach (int at in new[] { token, carrier, over }.Distinct())
            foreach (int hanging in parsed.Children(at))
            {
                int child = Measured(parsed, hanging);
                if (child == token || child == carrier || child == over) continue;
                if (at != carrier || carrier == token) ordinal ??= OrdinalAt(parsed, child);
                if (parsed.Pos[child] == Pos.ADJ && parsed.Pos[at] == Pos.NOUN && parsed.Relations[child] == Relation.amod && !EventKin.IsGeneral(parsed, child)) things.TryAdd(EventKin.Of(parsed, child), new Thing(parsed.Spans[child], ThingPart.Open));
                if (parsed.Pos[child] is Pos.NOUN or Pos.PROPN && !EventKin.IsGeneral(parsed, child) && IsNamed(parsed.Relations[hanging]) && things.TryAdd(Key(parsed, child), new Thing(parsed.Spans[child], PartOf(parsed, hanging))) && parsed.Pos[child] == Pos.PROPN) names.Add(Key(parsed, child));
            }

        if (over != token) things.Remove(EventKin.Of(parsed, over));
        things.Remove(EventKin.Of(parsed, token));
        return new(things, names, ordinal, ParticleOf(parsed, token));
    }

    /// <summary>"Billions of dollars of loans", "hundreds of workers": what is measured, not the measure.</summary>
    private static int Measured(ParsedText parsed, int noun)
    {
        for (int steps = 0; steps < 3; steps++)
        {
            int of = -1;
            if (Measures.Contains(parsed.Lemmas[noun].ToLowerInvariant()))
                foreach (int child in parsed.Children(noun))
                    if (parsed.Relations[child] == Relation.nmod && parsed.Pos[child] == Pos.NOUN && child > noun) of = child;
            if (of < 0) return noun;
            noun = of;
        }

        return noun;
    }

    private static ThingPart PartOf(ParsedText parsed, int noun)
    {
        if (parsed.Relations[noun] is Relation.nsubj or Relation.obl_agent) return ThingPart.Subject;
        if (parsed.Relations[noun] is Relation.nsubj_pass or Relation.obj) return ThingPart.Object;
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] == Relation.@case) return parsed.Form(child).ToLowerInvariant() is "in" or "at" or "on" or "for" or "after" or "before" or "during" or "under" ? ThingPart.Beside : ThingPart.Open;
        return ThingPart.Open;
    }

    /// <summary>"Gate 4" is one gate; "the gates" are others.</summary>
    private static string Key(ParsedText parsed, int noun) =>
        noun + 1 < parsed.Count && parsed.Pos[noun + 1] == Pos.NUM && parsed.SentenceOf[noun + 1] == parsed.SentenceOf[noun] && char.IsUpper(parsed.Form(noun)[0]) ? $"{EventKin.Of(parsed, noun)} {parsed.Form(noun + 1)}" : EventKin.Of(parsed, noun);

    /// <summary>The particle, or the preposition that stands right behind the verb ("checked into").</summary>
    private static string? ParticleOf(ParsedText parsed, int token)
    {
        int next = token + 1;
        return parsed.Pos[token] == Pos.VERB && next < parsed.Count && parsed.SentenceOf[next] == parsed.SentenceOf[token] && parsed.Pos[next] is Pos.ADP or Pos.ADV or Pos.PART ? parsed.Form(next).ToLowerInvariant() : null;
    }

    private static bool IsNamed(Relation relation) =>
        relation is Relation.nsubj or Relation.nsubj_pass or Relation.obj or Relation.obl or Relation.nmod or Relation.compound or Relation.nmod_poss or Relation.obl_agent;

    public static bool IsOrdinal(ParsedText parsed, int token) => Ordinals.Contains(parsed.Lemmas[token].ToLowerInvariant(), StringComparer.Ordinal);

    private static string? OrdinalAt(ParsedText parsed, int child) =>
        parsed.Relations[child] is Relation.amod or Relation.nummod or Relation.det && IsOrdinal(parsed, child) ? parsed.Lemmas[child].ToLowerInvariant() : null;

    /// <summary>"The second round of talks": the round's ordinal is that of the talks.</summary>
    private static int Over(ParsedText parsed, int token)
    {
        int head = parsed.Heads[token];
        return head >= 0 && parsed.Pos[head] == Pos.NOUN && parsed.Relations[token] == Relation.nmod && parsed.Lemmas[head].ToLowerInvariant() is "round" or "session" or "day" or "series" ? head : token;
    }

    private static int Carrier(ParsedText parsed, int token)
    {
        int verb = parsed.Heads[token];
        return parsed.Pos[token] == Pos.NOUN && verb >= 0 && parsed.Pos[verb] == Pos.VERB && parsed.Relations[token] is Relation.obj or Relation.nsubj or Relation.nsubj_pass or Relation.obl ? verb : token;
    }
}
