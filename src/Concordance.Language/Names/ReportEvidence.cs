namespace Concordance.Language.Names;

/// <summary>What the rest of a text shows of a word: a surname stands with its given name elsewhere, a headline's word in lower case.</summary>
[Flags]
public enum Evidence : ushort
{
    None = 0,
    LowerElsewhere = 1,

    /// <summary>Capitalised inside a sentence that is not a headline.</summary>
    CapitalInside = 2,

    /// <summary>The last word of a run that begins with a given name or a title.</summary>
    EndsPerson = 4,

    /// <summary>The first word of such a run.</summary>
    BeginsPerson = 8,

    /// <summary>In a run that ends with a word such as "Ministry", "Bank".</summary>
    InOrganisation = 16,

    /// <summary>In a run with a word such as "River", "Street".</summary>
    InPlace = 32,

    AfterTitle = 64,

    /// <summary>After "in", "near", "from" and the like.</summary>
    AfterPlacePreposition = 128,

    /// <summary>Capitals that are the initials of a run elsewhere: "ECB", "European Central Bank".</summary>
    Initials = 256,

    InLongerRun = 512,

    /// <summary>Before "said", "told" and the like.</summary>
    BeforeSaying = 1024,
}

/// <summary>Evidence by word, gathered over one whole text in one pass.</summary>
public sealed class ReportEvidence
{
    private static readonly HashSet<string> PlacePrepositions = ["in", "near", "from", "at", "to", "outside", "across", "around", "into", "toward"];
    private static readonly HashSet<string> Sayings = ["said", "says", "told", "added", "announced", "stated", "warned", "declared"];

    private readonly Dictionary<ulong, Evidence> _byWord = [];

    public ReportEvidence(NameWords words, NameRuns runs)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words.Shapes[i] == Shape.Lower) Add(words.Keys[i], Evidence.LowerElsewhere);
            if (!words.IsCapitalised(i)) continue;
            Add(words.Keys[i], OfWord(words, i));
            if (runs.First[i] == i) GatherRun(words, i, runs.End[i]);
        }
    }

    public Evidence Of(ulong key) => _byWord.GetValueOrDefault(key);

    private static Evidence OfWord(NameWords words, int i)
    {
        SentenceRange sentence = words.Sentences[words.SentenceOf[i]];
        if (words.Cases[words.SentenceOf[i]] != SentenceCase.Normal) return Evidence.None;
        Evidence found = Evidence.None;
        if (i > sentence.First)
        {
            if (words.Shapes[i - 1] != Shape.Mark) found |= Evidence.CapitalInside;
            if (words.Lists[i - 1].HasFlag(WordKinds.Title)) found |= Evidence.AfterTitle;
            if (PlacePrepositions.Contains(words.Forms[i - 1])) found |= Evidence.AfterPlacePreposition;
        }

        if (i + 1 < sentence.End && Sayings.Contains(words.Forms[i + 1])) found |= Evidence.BeforeSaying;
        return found;
    }

    private void GatherRun(NameWords words, int first, int end)
    {
        if (end - first < 2 || words.Cases[words.SentenceOf[first]] != SentenceCase.Normal) return;
        bool person = (words.Classes[first] & NameClasses.GivenName) != 0 || words.Lists[first].HasFlag(WordKinds.Title);
        Evidence all = Evidence.InLongerRun;
        WordKinds kinds = words.Lists[end - 1] | words.Lists[first];
        if (kinds.HasFlag(WordKinds.OrganisationHead)) all |= Evidence.InOrganisation;
        if (kinds.HasFlag(WordKinds.PlaceHead)) all |= Evidence.InPlace;
        for (int k = first; k < end; k++) Add(words.Keys[k], all);
        if (person && end - first <= 5 && !all.HasFlag(Evidence.InOrganisation))
        {
            Add(words.Keys[first], Evidence.BeginsPerson);
            Add(words.Keys[end - 1], Evidence.EndsPerson);
        }

        ulong initials = NameKey.Empty;
        for (int k = first; k < end; k++)
            if (words.IsCapitalised(k)) initials = NameKey.Of(words.Forms[k].AsSpan(0, 1), initials);
        if (end - first <= 10) Add(initials, Evidence.Initials);
    }

    private void Add(ulong key, Evidence evidence) => _byWord[key] = _byWord.GetValueOrDefault(key) | evidence;
}
