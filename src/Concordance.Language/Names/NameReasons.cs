using System.Collections.Immutable;
using Concordance.Texts;

namespace Concordance.Language.Names;

/// <summary>
/// Why a name was taken for one, in the strongest of five ways: a gazetteer has it, a title stands before it, the rest
/// of the text shows it, its head word tells, or only the model's sum of small evidence.
/// </summary>
internal static class NameReasons
{
    private static readonly RuleId InGazetteer = new("names/gazetteer"), AfterTitle = new("names/title"), ElsewhereInText = new("names/rest-of-text"),
        HeadWord = new("names/head-word"), Summed = new("names/model");

    private const NameClasses Places = NameClasses.Country | NameClasses.Capital | NameClasses.LargeCity | NameClasses.Town | NameClasses.Region | NameClasses.OtherPlace;

    public static Name Finding(ParsedText parsed, ShownName shown, NameWords words)
    {
        NameRange name = shown.Name;
        Span span = parsed.SpanOf(name.First, name.End);
        NameClasses classes = ClassesOf(words, name);
        (RuleId rule, Span trigger) = shown.ShownBy >= 0 ? (ElsewhereInText, parsed.Spans[shown.ShownBy]) : Reason(parsed, name, words, classes, span);
        ImmutableArray<Place> at = trigger == span ? [new Place(parsed.Report, span)] : [new Place(parsed.Report, trigger), new Place(parsed.Report, span)];
        return new Name(span, name.Type, new Because(rule, at, [])) { Classes = classes };
    }

    private static NameClasses ClassesOf(NameWords words, NameRange name)
    {
        ulong key = NameKey.Empty;
        for (int i = name.First; i < name.End; i++) key = NameKey.Of(words.Forms[i], key);
        return words.Gazetteer.ClassesOf(key);
    }

    private static (RuleId Rule, Span Trigger) Reason(ParsedText parsed, NameRange name, NameWords words, NameClasses classes, Span span)
    {
        NameClasses wanted = name.Type switch
        {
            NameType.Person => NameClasses.Person,
            NameType.Organisation => NameClasses.Organisation | NameClasses.Country,
            NameType.Place => Places,
        };
        if ((classes & wanted) != 0) return (InGazetteer, span);
        bool sentenceHasBefore = name.First > words.Sentences[words.SentenceOf[name.First]].First;
        if (name.Type == NameType.Person && sentenceHasBefore && words.Lists[name.First - 1].HasFlag(WordKinds.Title)) return (AfterTitle, parsed.Spans[name.First - 1]);
        WordKinds head = name.Type == NameType.Organisation ? WordKinds.OrganisationHead : name.Type == NameType.Place ? WordKinds.PlaceHead : WordKinds.None;
        for (int i = name.End - 1; i >= name.First; i--)
            if ((words.Lists[i] & head) != 0) return (HeadWord, parsed.Spans[i]);
        return (Summed, span);
    }
}
