using Concordance.Texts;

namespace Concordance.Language.Tags;

/// <summary>
/// Third persons that are no noun's plural (en.only-verbs.txt): behind a name a tagger that has not learnt them takes "insists" or "ratifies"
/// for a plural as often as not, and the tree loses its verb.
/// </summary>
internal static class OnlyVerbs
{
    private static readonly ulong[] Forms = [.. WordList.Read(typeof(OnlyVerbs), "en.only-verbs.txt").Select(w => Hash.Fnv(w))];

    /// <summary>Adds those that the treebanks do not settle to the words whose tag is sure.</summary>
    public static void AddTo(Dictionary<ulong, byte> sure, TagSet tags)
    {
        int verb = tags.All.ToList().FindIndex(t => t.Tag == "VBZ" && t.Pos == Pos.VERB);
        if (verb < 0) return;
        foreach (ulong form in Forms) sure.TryAdd(form, (byte)verb);
    }
}
