using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>Whether a passage stands in the mouth that was asked for, and whether its speaker asserts it at all.</summary>
internal static class SpeakerFit
{
    private static readonly string[] Minds = ["believe", "think", "hope", "fear", "expect", "suspect", "doubt", "assume", "want", "wish"];

    public static IEnumerable<PassageDifference> Differences(Clause asked, TokenLayers askedLayers, Clause told, TokenLayers toldLayers, DaysFit days)
    {
        Statement? wanted = asked.Within, said = told.Within;
        Place? at = said is null ? null : told.In.Report.At(said.Speaker?.Span ?? said.Cue ?? said.ContentHull);
        if (wanted is null)
        {
            if (said is not null && (said.Question || !Asserts(said) || IsMind(told, said))) yield return new(DifferenceKind.Status, null, at);
            yield break;
        }

        if (said is null || !IsOne(wanted, asked, askedLayers, said, told, toldLayers)) yield return new(DifferenceKind.Speaker, wanted.Speaker?.Span ?? wanted.Cue, at);
        else if (wanted.Question != said.Question || (wanted.Act != said.Act && !(IsPlain(wanted.Act) && Asserts(said))) || IsMind(asked, wanted) != IsMind(told, said)) yield return new(DifferenceKind.Status, wanted.Cue, at);
        if (wanted.On is { } on && (said?.On is not { } then || !days.Tells(on, asked.In, then, told.In))) yield return new(DifferenceKind.Day, on.Span, said?.On is { } other ? told.In.Report.At(other.Span) : null);
    }

    private static bool IsPlain(Act act) => act is Act.Say or Act.Announce or Act.Other;

    /// <summary>Acts by which what is said is held to be so; what is demanded, offered or asked is told as such by its own status.</summary>
    private static bool Asserts(Statement said) => said.Act is Act.Say or Act.Announce or Act.Accuse or Act.Promise or Act.Agree or Act.Deny or Act.Warn or Act.Other or Act.Refuse;

    private static bool IsMind(Clause clause, Statement said)
    {
        if (said.Cue is not { } cue) return false;
        ParsedText parsed = clause.In.Parsed;
        foreach (int t in parsed.TokensOf(cue))
            if (Minds.Contains(parsed.Lemmas[t].ToLowerInvariant(), StringComparer.Ordinal)) return true;
        return false;
    }

    /// <summary>One entity; where nobody is named, all words of the speaker asked for.</summary>
    private static bool IsOne(Statement wanted, Clause asked, TokenLayers askedLayers, Statement said, Clause told, TokenLayers toldLayers)
    {
        if (wanted.Speaker is not { } who || said.Speaker is not { } speaks) return false;
        ImmutableArray<Entity> one = [.. who.Referents.SelectMany(r => askedLayers.Bearers(r)).Distinct<Entity>(ReferenceEqualityComparer.Instance)], other = [.. speaks.Referents.SelectMany(r => toldLayers.Bearers(r)).Distinct<Entity>(ReferenceEqualityComparer.Instance)];
        if (one.IsEmpty) one = Named(asked, askedLayers, who.Span);
        if (one.Length > 0 && other.Length > 0) return one.All(o => other.Any(t => ReferenceEquals(o, t)));
        return one.Length == other.Length && Words(asked, askedLayers, who.Span).IsSubsetOf(Words(told, toldLayers, speaks.Span)) && !Words(asked, askedLayers, who.Span).IsEmpty;
    }

    /// <summary>Whom the words of a speaker name who is nobody in the sentence alone.</summary>
    private static ImmutableArray<Entity> Named(Clause clause, TokenLayers layers, Span span)
    {
        HashSet<Entity> named = new(ReferenceEqualityComparer.Instance);
        ParsedText parsed = clause.In.Parsed;
        foreach (int t in parsed.TokensOf(span))
            if (layers.IsNamed(t)) named.UnionWith(layers.WhoAt(t));
        return named.Count == 1 ? [.. named] : [];
    }

    private static ImmutableHashSet<string> Words(Clause clause, TokenLayers layers, Span span)
    {
        ParsedText parsed = clause.In.Parsed;
        ImmutableHashSet<string>.Builder words = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (int t in parsed.TokensOf(span))
            if (parsed.Pos[t] is Pos.NOUN or Pos.PROPN or Pos.ADJ or Pos.NUM) words.Add(layers.Word(t));
        return words.ToImmutable();
    }
}
