using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Stories.Claims;
using Concordance.Stories.Differences;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Changes;

/// <summary>So many of whom one thing befell, as a report tells it.</summary>
/// <param name="Of">What befell them: "dead", "injured", "missing".</param>
/// <param name="Noun">Who they are, where the words say more than that they are people ("firefighters"); else null.</param>
internal sealed record Toll(ReadReport In, string Of, decimal Value, string? Noun, Place At)
{
    /// <summary>In the words above the report, where another passage tells it again.</summary>
    public bool IsHeadline => In.Headline is { } headline && headline.Contains(At.Span);
}

/// <summary>The tolls that one report tells in whatever words: "killing at least 11", "a fifteenth victim", "7 injured", "evacuated: 3,200 persons", "the number of injured has gone up to 23", "no deaths".</summary>
internal sealed class TollReader(Joined story, ReadReport report)
{
    /// <summary>en.befallen.txt.</summary>
    private static readonly FrozenDictionary<string, string> Befallen = WordList.Read(typeof(TollReader), "en.befallen.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>en.accidents.txt.</summary>
    private static readonly FrozenSet<string> Accidents = WordList.Read(typeof(TollReader), "en.accidents.txt").Select(EventKin.OfWord).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Numbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".Split(' ');

    private static readonly string[] Ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".Split(' ');

    private const int Near = 7;

    /// <summary>Days before the first report at which what a sentence dates is another matter.</summary>
    private const int Past = 10;

    private readonly ParsedText _parsed = report.Parsed;

    public static IEnumerable<Toll> Of(Joined story, ReadReport report)
    {
        TollReader reader = new(story, report);
        for (int t = 0; t < report.Parsed.Count; t++)
            if ((reader.Counted(t) ?? reader.Nth(t) ?? reader.None(t) ?? reader.Body(t)) is { } toll && !reader.IsOfAnother(t)) yield return toll;
    }

    /// <summary>The families of the words for accidents.</summary>
    public static HashSet<string> AccidentsIn(ParsedText parsed, IEnumerable<int> tokens) =>
        [.. tokens.Where(t => parsed.Pos[t] is Pos.NOUN or Pos.VERB).Select(t => EventKin.Of(parsed, t)).Where(Accidents.Contains)];

    /// <summary>The number that begins with a word, and the word behind it.</summary>
    private (decimal Value, int End, string? Unit)? Number(int t)
    {
        if (report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[t]))) return null;
        if (report.Quantities.FirstOrDefault(q => q.Span.Overlaps(_parsed.Spans[t])) is { } quantity)
            return _parsed.TokenAt(quantity.Span.Start) == t && quantity is { UpTo: null, PerSide: false, Against: null } && decimal.TryParse(quantity.Value, null, out decimal value) && IsNumber(quantity) ? (value, AfterNumber(quantity, t), quantity.Unit) : null;
        string digits = _parsed.Lower(t).Replace(",", "", StringComparison.Ordinal);
        if (_parsed.Lower(t + 1) is "%" or "percent" or "per" or "million" or "-") return null;
        if (digits.Length is > 0 and < 7 && digits.All(char.IsAsciiDigit)) return (decimal.Parse(digits, null), t + 1, null);
        return Array.IndexOf(Numbers, digits) is >= 0 and var at ? (at + 1, t + 1, null) : null;
    }

    /// <summary>No share, sum, age or length of time.</summary>
    private static bool IsNumber(Quantity quantity) => quantity.Unit is null or "person" or "ha" or "hectare" or "hectares" or "acre" or "km2";

    /// <summary>The word behind the number itself: the words of a quantity hold what is counted.</summary>
    private int AfterNumber(Quantity quantity, int first)
    {
        int end = first;
        while (end < _parsed.Count && _parsed.Spans[end].Start < quantity.Span.End && _parsed.Pos[end] is not (Pos.NOUN or Pos.PROPN or Pos.VERB)) end++;
        return Math.Max(end, first + 1);
    }

    private Toll? Counted(int t)
    {
        if (Number(t) is not (> 0 and var value, var end, var unit) || IsPart(t, end)) return null;
        // "The number of people killed rose to 112 as rescue teams came": what is reached is counted before it.
        int word = IsReached(t) && Before(t) is >= 0 and var counted ? counted : end < _parsed.Count && _parsed.SentenceOf[end] == _parsed.SentenceOf[t] && Behind(end) is >= 0 and var behind ? behind : Before(t);
        if (word < 0 || Kind(word) is not { } kind || (kind == "burned") != IsArea(unit, end)) return null;
        int noun = end < _parsed.Count && _parsed.Pos[end] == Pos.NOUN && Kind(end) is null ? end : -1;
        string? who = noun < 0 || IsArea(unit, end) || MeasureReader.IsPeople(_parsed.Lemma(noun)) || _parsed.Lemma(noun) is "patient" or "resident" or "villager" or "evacuee" or "case" or "suspect" ? null : _parsed.Lemma(noun);
        int first = Math.Min(t, word), last = Math.Max(Math.Max(end - 1, noun), word);
        return new Toll(report, kind, value, who, report.At(_parsed.SpanOf(first, last + 1)));
    }

    private bool IsArea(string? unit, int end) => unit is "ha" or "hectare" or "hectares" or "acre" or "km2" || _parsed.Lower(end) is "hectares" or "ha" or "acres";

    private string? Kind(int t) => t < 0 || t >= _parsed.Count ? null : Befallen.GetValueOrDefault(_parsed.Lower(t)) ?? Befallen.GetValueOrDefault(_parsed.Lemma(t));

    /// <summary>"17 people to hospital", "27 cases", "seven dead", "six people were missing", "twelve persons have died".</summary>
    private int Behind(int end)
    {
        for (int t = end; t < _parsed.Count && t < end + Near && _parsed.SentenceOf[t] == _parsed.SentenceOf[end]; t++)
        {
            // "Rescue teams", "death row": a noun before a noun tells of no one whom it befell.
            if (_parsed.Relations[t] == Relation.compound && _parsed.Heads[t] > t) continue;
            if (Kind(t) is { } kind) return kind == "hospital" && _parsed.Lower(t - 1) is not ("in" or "to" or "the") ? -1 : _parsed.HasNot(t) || !IsSaid(t) ? -1 : t;
            if (_parsed.Pos[t] is Pos.VERB && _parsed.Tags[t] is not "VBN" || _parsed.Pos[t] is Pos.PUNCT or Pos.NUM or Pos.SCONJ or Pos.CCONJ || Number(t) is not null) return -1;
        }

        return -1;
    }

    /// <summary>"Killing at least 11", "the evacuation of about 1,400", "confirmed cases as of noon: 34", "the number of injured has gone up, to 23".</summary>
    private int Before(int number)
    {
        int first = _parsed.Sentences[_parsed.SentenceOf[number]].First;
        bool label = _parsed.Lower(number - 1) == ":", reached = IsReached(number);
        for (int t = number - 1; t >= first && number - t <= (label || reached ? 2 * Near : Near); t--)
        {
            bool counts = _parsed.Lemma(t) is "number" or "count" or "total" or "tally" or "toll";
            if (Kind(t) is { } kind && (label || (!reached && IsClose(t, number)) || (reached && IsCountOf(t)))) return kind == "hospital" || _parsed.HasNot(t) || !IsSaid(t) ? -1 : t;
            if (Number(t) is not null && !label) return -1;
            if (!label && !reached && !IsClose(t - 1, number)) return -1;
            if (counts && reached && _parsed.Lower(t - 1) == "death") return t - 1;
        }

        return -1;
    }

    private bool IsReached(int number) => _parsed.Lower(number - 1) is "to" or "at" or "reached" or "passed" or "is" or "was";

    /// <summary>"The number of injured".</summary>
    private bool IsCountOf(int word)
    {
        for (int t = word - 1; t > 0 && word - t <= 3; t--)
            if (_parsed.Lower(t) == "of") return _parsed.Lemma(t - 1) is "number" or "count" or "total" or "tally" or "toll";
        return false;
    }

    /// <summary>Nothing but hedges between the word and the number.</summary>
    private bool IsClose(int word, int number)
    {
        for (int t = word + 1; t < number; t++)
            if (_parsed.Lower(t) is not ("at" or "least" or "more" or "than" or "about" or "around" or "some" or "nearly" or "almost" or "over" or "of" or "up" or "to" or "as" or "many" or "another" or "the" or "all")) return false;
        return true;
    }

    /// <summary>Told as a fact: no "may", "would", "if".</summary>
    private bool IsSaid(int word)
    {
        int verb = _parsed.Pos[word] == Pos.VERB ? word : _parsed.VerbAbove(word);
        return verb < 0 || !Deeds.VerbForm.IsOpen(_parsed, verb);
    }

    /// <summary>"A fifteenth victim", "a thirteenth died": so many by then.</summary>
    private Toll? Nth(int t)
    {
        int value = Array.IndexOf(Ordinals, _parsed.Lower(t)) + 1;
        if (value < 3 || report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[t]))) return null;
        int word = Kind(t + 1) is not null ? t + 1 : Kind(t + 2) is not null && _parsed.Pos[t + 1] is Pos.NOUN or Pos.ADJ or Pos.AUX ? t + 2 : -1;
        return word < 0 || Kind(word) is not ("dead" or "infected" or "arrested") ? null : new Toll(report, Kind(word)!, value, null, report.At(_parsed.SpanOf(t, word + 1)));
    }

    /// <summary>"The body of a man was recovered": at least one is dead.</summary>
    private Toll? Body(int t)
    {
        if (_parsed.Lower(t) != "body" || t + 3 >= _parsed.Count || _parsed.Lower(t + 1) != "of" || _parsed.Lower(t + 2) is not ("a" or "an" or "one")) return null;
        int verb = _parsed.VerbAbove(t), noun = t + 3;
        while (noun + 1 < _parsed.Count && noun < t + 6 && _parsed.Pos[noun] is not Pos.NOUN) noun++;
        bool found = verb >= 0 && _parsed.Lemma(verb) is "find" or "recover" or "discover" or "pull" or "retrieve" && _parsed.Pos[noun] == Pos.NOUN && MeasureReader.IsPeople(_parsed.Lemma(noun)) && IsSaid(verb);
        return found ? new Toll(report, "dead", 1, null, report.At(_parsed.SpanOf(t, noun + 1))) : null;
    }

    /// <summary>"No deaths were reported", "there were no reports of deaths", "no arrests have been made".</summary>
    private Toll? None(int t)
    {
        if (_parsed.Lower(t) is not "no") return null;
        int word = _parsed.Lower(t + 1) is "report" or "reports" && _parsed.Lower(t + 2) == "of" ? t + 3 : t + 1;
        bool told = word < _parsed.Count && _parsed.Lemma(word) is "death" or "fatality" or "arrest" && _parsed.Pos[word] == Pos.NOUN;
        return told ? new Toll(report, Kind(word)!, 0, null, report.At(_parsed.SpanOf(t, word + 1))) : null;
    }

    /// <summary>"Another 12", "12 more", "12 of them", "of whom 3".</summary>
    private bool IsPart(int first, int end) =>
        _parsed.Lower(first - 1) is "another" or "other" or "further" or "from" or "whom" or "which" or "than" && _parsed.Lower(first - 2) != "more"
        || _parsed.Lower(end) is "more" or "other" or "further" or "new" or "additional" || (_parsed.Lower(end) == "others" && !AreOthersHurt(first));

    /// <summary>"Killed two and injured 11 others": all who were hurt, others than the dead.</summary>
    private bool AreOthersHurt(int number)
    {
        if (Kind(number - 1) is not { } kind) return false;
        for (int t = number - 2; t >= _parsed.Sentences[_parsed.SentenceOf[number]].First; t--)
            if (Kind(t) is { } before) return before != kind;
        return false;
    }

    /// <summary>A sentence of another accident, or of long before.</summary>
    private bool IsOfAnother(int t)
    {
        Span sentence = _parsed.SentenceSpan(_parsed.SentenceOf[t]);
        foreach (int word in _parsed.TokensOf(sentence))
            if (_parsed.Lower(word) is "another" or "separate" or "previous" or "similar" or "worst" or "deadliest" or "average" or "annually" || (_parsed.Lower(word) == "second" && word != t)) return true;
        return report.Times.Any(x => sentence.Contains(x.Span) && x.Kind == TimeKind.Date && (story.On(x)?.Days.Latest is { } day && day.AddDays(Past) < story.FirstDay || IsWhen(x, t) && story.On(x)?.Days.Earliest is { } since && since.AddDays(Past) < story.FirstDay));
    }

    /// <summary>"The strongest since 1988, when 1,100 people died".</summary>
    private bool IsWhen(TimeExpression time, int t)
    {
        int behind = _parsed.TokenAt(time.Span.End);
        int when = behind < t && _parsed.Lower(behind) is "," ? behind + 1 : behind;
        return when < t && _parsed.Lower(when) is "when" && !Enumerable.Range(when, t - when).Any(x => _parsed.Lower(x) is ",");
    }
}
