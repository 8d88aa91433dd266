using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Reading.Coreference;
using Concordance.Texts;

namespace Concordance.Reading.Attribution.Transcripts;

/// <summary>A transcript: the label before a turn names who says all that follows until the next label, a statement a paragraph.</summary>
internal static class SpeakerLabel
{
    private static readonly RuleId Rule = new("attribution/speaker-label");

    /// <summary>Adds the turns to what other rules drew. Inside a turn nothing is the reporter's own voice, and its colon is no cue of another rule.</summary>
    public static IEnumerable<Draft> Among(Scene scene, IEnumerable<Draft> drawn)
    {
        ImmutableArray<Turn> turns = Turns.Find(scene);
        if (turns.IsEmpty) return drawn;
        HashSet<Span> marks = [.. turns.Select(t => t.Label.Mark)];
        Span[] said = [.. turns.SelectMany(t => t.Paragraphs)];
        Dictionary<string, Referent?> bearers = Bearers(scene);
        return [.. turns.SelectMany(t => Read(scene, t, bearers)), .. drawn.Where(d => !(d.CueSpan is { } cue && marks.Contains(cue)) && !(d.Voice == Voice.Reporter && Within(said, d.Hull)))];
    }

    private static IEnumerable<Draft> Read(Scene scene, Turn turn, Dictionary<string, Referent?> bearers)
    {
        Speaker speaker = SpeakerOf(scene, turn.Label, bearers);
        int head = scene.Parsed.TokenAt(speaker.Span.End) - 1;
        foreach (Span paragraph in turn.Paragraphs)
        {
            if (Contents.Trim(scene, paragraph) is not { } content) continue;
            bool first = paragraph == turn.Paragraphs[0];
            yield return new Draft(Rule, null, first ? turn.Label.Mark : null, speaker, head, [content], turn.Label.Kind == LabelKind.Question ? Act.Ask : Act.Say, Voice.Attributed) { Kind = StatementKind.Direct };
        }
    }

    /// <summary>The name in the label and who bears it; a name in capitals is looked for among the people of the rest of the text.</summary>
    private static Speaker SpeakerOf(Scene scene, TurnLabel label, Dictionary<string, Referent?> bearers)
    {
        (Span Span, MentionKind Kind, Referent Referent)? named = null;
        foreach ((Span Span, MentionKind Kind, Referent Referent) mention in scene.MentionsIn(label.Head))
            if (mention.Kind == MentionKind.Name && (named is null || mention.Span.Length > named.Value.Span.Length)) named = mention;
        if (named is not { } name) return new Speaker(label.Head, label.Office, label.Kind is LabelKind.Speaker or LabelKind.Capitals && bearers.GetValueOrDefault(label.Key) is { } bearer ? [bearer] : []);
        Span before = new Span(label.Head.Start, Math.Max(label.Head.Start, name.Span.Start)).Trim(scene.Text);
        Span? office = label.Office ?? (before.IsEmpty || IsTitle(before.In(scene.Text)) ? null : before);
        return new Speaker(name.Span, office, [name.Referent]);
    }

    private static bool IsTitle(ReadOnlySpan<char> words) => words.TrimEnd('.') is "Mr" or "MR" or "Mrs" or "MRS" or "Ms" or "MS" or "Miss" or "MISS" or "Dr" or "DR" or "Sir" or "SIR";

    /// <summary>People by the last word of their names, in capitals; null where two bear it.</summary>
    private static Dictionary<string, Referent?> Bearers(Scene scene)
    {
        Dictionary<string, Referent?> bearers = new(StringComparer.Ordinal);
        foreach ((Span span, MentionKind kind, Referent referent) in scene.Mentions)
        {
            if (kind != MentionKind.Name || referent.Type != ReferentType.Person) continue;
            string name = span.Of(scene.Text).ToUpperInvariant(), last = name[(name.LastIndexOfAny([' ', '.']) + 1)..];
            bearers[last] = bearers.TryGetValue(last, out Referent? other) && other != referent ? null : referent;
        }

        return bearers;
    }

    private static bool Within(Span[] sorted, Span span)
    {
        int at = Array.BinarySearch(sorted, span);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && sorted[at].Contains(span);
    }
}
