namespace Concordance.Language.Names;

/// <summary>What speaks for each type of one name, in the units of the model's scores.</summary>
internal readonly record struct TypeWeights(long Person, long Organisation, long Place)
{
    public static TypeWeights operator +(TypeWeights a, TypeWeights b) => new(a.Person + b.Person, a.Organisation + b.Organisation, a.Place + b.Place);

    /// <summary>The heaviest type; of equals the one that the name was found with, then the first.</summary>
    public NameType Best(NameType found)
    {
        long most = Math.Max(Person, Math.Max(Organisation, Place));
        if (Of(found) == most) return found;
        return Person == most ? NameType.Person : Organisation == most ? NameType.Organisation : NameType.Place;
    }

    public static TypeWeights For(NameType type, long weight) => type switch
    {
        NameType.Person => new(weight, 0, 0),
        NameType.Organisation => new(0, weight, 0),
        NameType.Place => new(0, 0, weight),
    };

    private long Of(NameType type) => type switch
    {
        NameType.Person => Person,
        NameType.Organisation => Organisation,
        NameType.Place => Place,
    };
}

/// <summary>
/// One name has one type throughout a text: its mentions vote, each with what the model gives its words and with what
/// stands around it; longer names that it ends or begins vote too. A country, a capital, a known organisation is left as
/// found: it is a place here and acts there.
/// </summary>
internal sealed class TypeVote
{
    /// <summary>No single mention may weigh more against a type than this, whatever letters its words end in.</summary>
    private const long MostAgainst = 300;

    /// <summary>What a head word, or a longer name with the same word, says.</summary>
    private const long OfName = 900;

    private const NameClasses Known = NameClasses.Country | NameClasses.Capital | NameClasses.Organisation | NameClasses.LargeCity | NameClasses.Region;

    private readonly NameWords _words;
    private readonly Dictionary<ulong, TypeWeights> _votes = [];

    private TypeVote(NameWords words) => _words = words;

    /// <param name="scores">For each word of the text the model's scores of the labels.</param>
    public static List<NameRange> Settle(NameWords words, IReadOnlyList<NameRange> found, ReadOnlySpan<int> scores)
    {
        TypeVote vote = new(words);
        foreach (NameRange name in found) vote.Enter(KeyOf(words, name.First, name.End), OfModel(name, scores) + OfHead(words, name) + NameSurroundings.Of(words, name));
        NameRange[] settled = [.. found.Select(vote.Settled)];
        foreach (NameRange name in settled.Distinct()) vote.EnterShorter(name);
        return [.. settled.Select(n => n.End - n.First == 1 ? vote.Settled(n) : n)];
    }

    private NameRange Settled(NameRange name)
    {
        ulong key = KeyOf(_words, name.First, name.End);
        return (_words.Gazetteer.ClassesOf(key) & Known) != 0 ? name : name with { Type = _votes[key].Best(name.Type) };
    }

    /// <summary>Jane Roe shows a person in "Roe", Roe Industries a firm.</summary>
    private void EnterShorter(NameRange name)
    {
        if (name.End - name.First is < 2 or > 4) return;
        if (name.Type == NameType.Person) Enter(_words.Keys[name.End - 1], TypeWeights.For(NameType.Person, OfName));
        else if (name.Type == NameType.Organisation && _words.Lists[name.End - 1].HasFlag(WordKinds.OrganisationHead)) Enter(_words.Keys[name.First], TypeWeights.For(NameType.Organisation, OfName));
    }

    private void Enter(ulong key, TypeWeights weights) => _votes[key] = _votes.GetValueOrDefault(key) + weights;

    private static TypeWeights OfModel(NameRange name, ReadOnlySpan<int> scores)
    {
        long person = Sum(NameType.Person, scores), organisation = Sum(NameType.Organisation, scores), place = Sum(NameType.Place, scores);
        long best = Math.Max(person, Math.Max(organisation, place));
        return new(Against(person), Against(organisation), Against(place));

        long Sum(NameType type, ReadOnlySpan<int> all)
        {
            long sum = all[(name.First * NameLabels.Count) + NameLabels.First(type)];
            for (int i = name.First + 1; i < name.End; i++) sum += all[(i * NameLabels.Count) + NameLabels.Later(type)];
            return sum;
        }

        long Against(long score) => Math.Max(score - best, -MostAgainst);
    }

    private static TypeWeights OfHead(NameWords words, NameRange name)
    {
        if (name.End - name.First < 2) return default;
        WordKinds last = words.Lists[name.End - 1];
        if (last.HasFlag(WordKinds.OrganisationHead)) return TypeWeights.For(NameType.Organisation, OfName);
        bool given = words.Classes[name.First].HasFlag(NameClasses.GivenName) && !words.Classes[name.First].HasFlag(NameClasses.CommonWord);
        // Marsh, Lake and Hill are surnames, too: behind a given name they say nothing.
        if (last.HasFlag(WordKinds.PlaceHead) && !(given && words.Classes[name.End - 1].HasFlag(NameClasses.Surname))) return TypeWeights.For(NameType.Place, OfName);
        if (given) return TypeWeights.For(NameType.Person, OfName / 3);
        return default;
    }

    private static ulong KeyOf(NameWords words, int first, int end)
    {
        ulong key = NameKey.Empty;
        for (int i = first; i < end; i++) key = NameKey.Of(words.Forms[i], key);
        return key;
    }
}
