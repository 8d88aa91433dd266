using System.Collections.Frozen;
using System.Collections.Immutable;
using Concordance.Language.Names;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Texts;

namespace Concordance.Stories.Entities;

/// <summary>A referent of one report as it is compared with those of other reports.</summary>
/// <param name="Offices">The words of a person's offices; empty for all else.</param>
/// <param name="Spellings">What an entity needs of it to be told.</param>
internal sealed record Bearer(ReadReport Report, Referent Referent, ReferentType Type, ImmutableArray<NameForm> Forms, ImmutableArray<string> Keys, ImmutableArray<int> Sentences, FrozenSet<string> Offices, Spellings Spellings)
{
    public Place Main => Report.Report.At(Referent.Main.Span);

    /// <param name="type">What the story shows it to be where its own report mistook it; else the referent's type.</param>
    public static Bearer Of(ReadReport report, Referent referent, ReferentType type, NameForms names)
    {
        ImmutableArray<Mention> named = [.. referent.Mentions.Where(m => m.Kind == MentionKind.Name)];
        ImmutableArray<NameForm> forms = [.. named.Select(m => m.Span.Of(report.Report.Text)).Distinct(StringComparer.Ordinal).Select(t => names.Of(t, TypeOf(type))).OrderByDescending(f => f.Fullness).ThenBy(f => f.Text, StringComparer.Ordinal)];
        if (type == ReferentType.Person) forms = forms[..Math.Min(1, forms.Length)];
        ImmutableArray<string> keys = forms.IsEmpty ? GroupKeys(report, referent) : [.. forms.SelectMany(f => f.Keys).Distinct(StringComparer.Ordinal)];
        FrozenSet<string> offices = type == ReferentType.Person && !referent.Offices.IsEmpty ? Words(report, referent) : FrozenSet<string>.Empty;
        return new(report, referent, type, forms, keys, [.. named.Select(m => report.Parsed.TokenAt(m.Span.Start)).Where(t => t < report.Parsed.Count).Select(t => report.Parsed.SentenceOf[t]).Distinct()], offices, Spellings.Of(report, referent, type, names));
    }

    /// <summary>What tells this bearer's name from others': bearers whose signs are equal compare alike with any other, offices apart.</summary>
    public string Sign { get; } = Forms.IsEmpty ? "g" + string.Concat(Keys) : $"{TypeOf(Type)}{(Type == ReferentType.Person ? "" : "-")}\t{string.Join('\t', Forms.Select(f => f.Text))}";

    public NameVerdict Compare(Bearer other) => WithOffices(other, CompareNames(other));

    /// <summary>What the forms of two bearers say: the strongest sameness, unless one pair keeps them apart.</summary>
    public NameVerdict CompareNames(Bearer other)
    {
        if (Forms.IsEmpty || other.Forms.IsEmpty) return CompareGroups(other);
        NameVerdict best = NameVerdict.Unrelated;
        foreach (NameForm mine in Forms)
            foreach (NameForm theirs in other.Forms)
            {
                NameVerdict verdict = mine.Compare(theirs, oneReport: false);
                if (verdict.Likeness == Likeness.Apart) return verdict;
                if (verdict.Likeness < best.Likeness || (verdict.Likeness == best.Likeness && verdict.Evidence < best.Evidence)) best = verdict;
            }

        return best;
    }

    /// <summary>Offices that have nothing in common make a surname a question; a common one answers a question of spelling.</summary>
    public NameVerdict WithOffices(Bearer other, NameVerdict names)
    {
        if (names is { Likeness: Likeness.Same, Evidence: NameEvidence.Surname } && OfficesShared(other) == 0) return NameVerdict.Perhaps("surname alone, and the offices given have nothing in common");
        if (names.Likeness == Likeness.Perhaps && Type == ReferentType.Person && OfficesShared(other) > 1) return NameVerdict.Same(NameEvidence.CloseSpelling, names.Why + ", and one office");
        return names;
    }

    private NameVerdict CompareGroups(Bearer other) =>
        Forms.IsEmpty && other.Forms.IsEmpty && Referent.Type == ReferentType.Group && other.Referent.Type == ReferentType.Group && Keys.Intersect(other.Keys, StringComparer.Ordinal).Any()
            ? NameVerdict.Same(NameEvidence.SameName, "the same words, and the state or organisation with them")
            : NameVerdict.Unrelated;

    /// <summary>A group is told from others of its kind only where its words name a state: "the Norwegian delegation".</summary>
    private static ImmutableArray<string> GroupKeys(ReadReport report, Referent referent)
    {
        if (referent.Type != ReferentType.Group) return [];
        string[] words = referent.Main.Span.Of(report.Report.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int demonym = Array.FindIndex(words, w => States.OfDemonym(w) is not null);
        return demonym < 0 ? [] : ["g:" + Romanisation.Letters(string.Join(' ', words[demonym..]))];
    }

    /// <summary>How many words the offices given have in common; null where one has none.</summary>
    private int? OfficesShared(Bearer other) => Offices.Count == 0 || other.Offices.Count == 0 ? null : Offices.Count(other.Offices.Contains);

    private static FrozenSet<string> Words(ReadReport report, Referent referent) =>
        referent.Offices.SelectMany(o => Romanisation.Letters(o.Span.In(report.Report.Text)).Split(' ')).Where(w => w.Length > 3).Select(w => States.OfDemonym(w) ?? States.Named(w) ?? OfficeWord(w)).ToFrozenSet(StringComparer.Ordinal);

    private static string OfficeWord(string word) => word.EndsWith("woman", StringComparison.Ordinal) || word.EndsWith("person", StringComparison.Ordinal) ? word[..^5] : word.EndsWith("man", StringComparison.Ordinal) ? word[..^3] : word;

    private static NameType TypeOf(ReferentType type) => type switch
    {
        ReferentType.Person => NameType.Person,
        ReferentType.Place => NameType.Place,
        ReferentType.Organisation or ReferentType.Document or ReferentType.Group or ReferentType.Unnamed => NameType.Organisation,
    };
}
