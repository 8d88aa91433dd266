using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Reading.Attribution;

/// <summary>What a cue is by its part of speech.</summary>
public enum CueClass { Verb, Noun, Adjective }

/// <summary>How a cue takes what is said. One cue may take several.</summary>
[Flags]
public enum Frame
{
    None = 0,
    /// <summary>A clause, "that" left out or not.</summary>
    That = 1,
    /// <summary>A clause, only with "that".</summary>
    ThatMarked = 1 << 1,
    /// <summary>A clause with "whether", "how", "why", "what" …</summary>
    Whether = 1 << 2,
    Quote = 1 << 3,
    /// <summary>Its direct object: "demanded a ceasefire".</summary>
    Object = 1 << 4,
    /// <summary>An infinitive: "refused to come".</summary>
    Infinitive = 1 << 5,
    /// <summary>Somebody and what they are to do: "urged both to stop".</summary>
    ObjectInfinitive = 1 << 6,
    /// <summary>"accused them of lying".</summary>
    ObjectOf = 1 << 7,
    /// <summary>"criticized them for lying".</summary>
    ObjectFor = 1 << 8,
    /// <summary>"congratulated them on winning".</summary>
    ObjectOn = 1 << 9,
    /// <summary>"dismissed the demand as a trick".</summary>
    ObjectAs = 1 << 10,
    Gerund = 1 << 11,
    For = 1 << 12,
    On = 1 << 13,
    About = 1 << 14,
    Of = 1 << 15,
    To = 1 << 16,
    Against = 1 << 17,
    Over = 1 << 18,
    At = 1 << 19,
    In = 1 << 20,
    With = 1 << 21,
    /// <summary>The person told may stand between the verb and the clause: "told him that".</summary>
    ToWhom = 1 << 22,
    /// <summary>A document or a thing may be its subject: "the letter states".</summary>
    Thing = 1 << 23,
    /// <summary>A state of mind that reports give as somebody's: "hopes".</summary>
    Mind = 1 << 24,
    /// <summary>"called him irresponsible", "branded it a failure".</summary>
    Predicate = 1 << 25,
    /// <summary>"put the number at twelve".</summary>
    ObjectAt = 1 << 26,
    /// <summary>Only a document may be its subject: "the poll shows that".</summary>
    TextOnly = 1 << 27,
}

/// <summary>A cue of the lexicon: the lemma ("point_out" with its particle), how it takes what is said, and the act.</summary>
public sealed record CueEntry(string Lemma, CueClass Class, Act Act, Frame Frames)
{
    public bool Takes(Frame any) => (Frames & any) != 0;
}

/// <summary>The cues of saying and of stance in en.cues.txt, by class and lemma.</summary>
public static class CueLexicon
{
    private const string List = "en.cues.txt";

    private static readonly FrozenDictionary<string, Frame> FrameNames = new Dictionary<string, Frame>(StringComparer.Ordinal)
    {
        ["that"] = Frame.That, ["that!"] = Frame.ThatMarked, ["wh"] = Frame.Whether, ["quote"] = Frame.Quote, ["np"] = Frame.Object,
        ["to"] = Frame.Infinitive, ["np-to"] = Frame.ObjectInfinitive, ["np-of"] = Frame.ObjectOf, ["np-for"] = Frame.ObjectFor,
        ["np-on"] = Frame.ObjectOn, ["np-as"] = Frame.ObjectAs, ["ing"] = Frame.Gerund, ["for"] = Frame.For, ["on"] = Frame.On,
        ["about"] = Frame.About, ["of"] = Frame.Of, ["to-np"] = Frame.To, ["against"] = Frame.Against, ["over"] = Frame.Over,
        ["at"] = Frame.At, ["in"] = Frame.In, ["with"] = Frame.With, ["to-whom"] = Frame.ToWhom, ["thing"] = Frame.Thing, ["mind"] = Frame.Mind,
        ["np-pred"] = Frame.Predicate, ["np-at"] = Frame.ObjectAt, ["thing!"] = Frame.Thing | Frame.TextOnly,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(CueClass, string), ImmutableArray<CueEntry>> Entries =
        WordList.Read(typeof(CueLexicon), List).Select(Read).GroupBy(e => (e.Class, e.Lemma)).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());

    /// <summary>The entries of a lemma; empty where it is no cue.</summary>
    public static ImmutableArray<CueEntry> Of(CueClass cue, string lemma) => Entries.TryGetValue((cue, lemma), out ImmutableArray<CueEntry> found) ? found : [];

    /// <summary>Reads one line of the list: lemma, class, act, frames; anything else is an error in the list.</summary>
    public static CueEntry Read(string line)
    {
        string[] parts = line.Split(' ');
        if (parts.Length < 4) throw new FormatException($"{List}: '{line}' has no lemma, class, act and frames");
        CueClass cue = Enum.Parse<CueClass>(parts[1], ignoreCase: true);
        Act act = Enum.Parse<Act>(parts[2], ignoreCase: true);
        Frame frames = Frame.None;
        foreach (string name in parts.Skip(3))
            frames |= FrameNames.TryGetValue(name, out Frame frame) ? frame : throw new FormatException($"{List}: '{name}' in '{line}' is no frame");
        return new CueEntry(parts[0], cue, act, frames);
    }
}
