using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Conditions;

/// <summary>Whose condition it is: who states it; where nobody does, who is to act.</summary>
internal sealed class Holders(Scene scene, ImmutableArray<Statement> statements)
{
    private readonly ImmutableArray<Statement> _byContent = [.. statements.OrderBy(s => s.ContentHull)];

    /// <summary>The narrowest statement whose words hold the condition; one that takes in only a part of it holds it not.</summary>
    public Statement? StatementOf(Span marker, Span clause)
    {
        Span whole = Span.Hull(marker, clause);
        Statement? best = null;
        foreach (Statement s in Near(whole))
            if (s.ContentHull.Contains(whole) && (best is null || s.ContentHull.Length < best.ContentHull.Length)) best = s;
        return best;
    }

    public Referent? Of(Statement? according, Stretch? governed)
    {
        if (according is { Voice: not Voice.Reporter }) return according.Speaker is { Referents: [var one] } ? one : null;
        return governed is { } act ? Subject(act) : null;
    }

    /// <summary>Whom a noun phrase names.</summary>
    public Referent? Named(Stretch phrase)
    {
        foreach ((Span span, _, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(phrase.First, phrase.End)))
            if (span.End == scene.Parsed.Spans[phrase.End - 1].End) return referent;
        return null;
    }

    /// <summary>"The union will strike unless": in the reporter's voice the one who is to act holds back.</summary>
    private Referent? Subject(Stretch act)
    {
        int finite = Predicates.FirstFinite(scene, act.First, act.End);
        if (finite < 0 || scene.Parsed.Tags[finite] != "MD") return null;
        int head = Predicates.MainOf(scene, finite);
        if (scene.HasChild(head, Relation.aux_pass)) return null;
        int subject = scene.Child(head, Relation.nsubj);
        if (subject < act.First || subject >= finite) return null;
        foreach ((Span span, _, Referent referent) in scene.MentionsIn(scene.Parsed.SpanOf(Math.Max(act.First, scene.Left[subject]), subject + 1)))
            if (span.End == scene.Parsed.Spans[subject].End) return referent;
        return null;
    }

    /// <summary>Statements whose content begins before a stretch ends, the nearest few.</summary>
    private IEnumerable<Statement> Near(Span span)
    {
        const int Few = 12;
        int low = 0, high = _byContent.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_byContent[middle].ContentHull.Start <= span.Start) low = middle + 1; else high = middle;
        }

        for (int i = low - 1; i >= Math.Max(0, low - Few); i--) yield return _byContent[i];
    }
}
