using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Coreference;
using Concordance.Reading.Events;
using Concordance.Reading.Events.Status;
using Concordance.Stories.Differences;
using Concordance.Stories.Differences.Counts;
using Concordance.Stories.Entities;
using Concordance.Stories.Measures;
using Concordance.Texts;

namespace Concordance.Stories.Claims.Numbers;

/// <summary>The numbers that one report asserts, in text order, each with what its clause names beside it.</summary>
internal sealed class FigureReader
{
    private static readonly FrozenSet<string> Vague = WordList.ReadSet(typeof(CountTold), "en.uncounted.txt").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Digits before the point of a number that counts nothing.</summary>
    private const int Shortest = 3;

    /// <summary>Digits of a number that tells a share.</summary>
    private const int LongestShare = 2;

    private readonly Joined _story;
    private readonly ReadReport _report;
    private readonly ParsedText _parsed;
    private readonly Referent?[] _whom;
    private readonly bool[] _aside, _timed;

    private FigureReader(Joined story, ReadReport report)
    {
        (_story, _report, _parsed, _whom) = (story, report, report.Parsed, report.WhomByToken());
        (_aside, _timed) = (new bool[_parsed.Count], new bool[_parsed.Count]);
        foreach (int t in report.SetAside.SelectMany(a => _parsed.TokensOf(a.Span))) _aside[t] = true;
        foreach (int t in report.Times.SelectMany(a => _parsed.TokensOf(a.Span))) _timed[t] = true;
    }

    public static IEnumerable<FigureTold> Of(Joined story, ReadReport report)
    {
        FigureReader reader = new(story, report);
        foreach (Quantity quantity in report.Quantities)
            if (quantity is { UpTo: null, PerSide: false } && quantity.Because.Rule.Value != "quantities/plural-number" && reader.Read(quantity) is { } told) yield return told;
        foreach (TimeExpression time in report.Times)
            if (time.Kind is TimeKind.Time or TimeKind.Duration && reader.Read(time) is { } told) yield return told;
        for (int t = 0; t < report.Parsed.Count; t++)
            if (reader.Bare(t) is { } told) yield return told;
    }

    private FigureTold? Read(Quantity quantity)
    {
        int first = _parsed.TokenAt(quantity.Span.Start), last = _parsed.TokenAt(quantity.Span.End - 1);
        if (last >= _parsed.Count || _aside[first] || Plain(quantity.Value) is not { Length: > 0 } value || IsOfName(first) || IsShare(first, last, value)) return null;
        int noun = NounOf(quantity, last);
        string unit = MoneyWords.UnitOf(quantity) ?? (quantity.Unit is "person" ? "" : quantity.Unit ?? "");
        // "A three-way race": the number is part of a word.
        if (Digits(value) == 1 && quantity.Span.End < _parsed.Text.Length && _parsed.Text[quantity.Span.End] == '-') return null;
        string key = quantity.Against is { } against ? $"{value}-{against} {unit}" : $"{value} {unit}";
        bool anything = noun < 0 || Vague.Contains(_parsed.Lemma(noun)) || MeasureReader.IsPeople(_parsed.Lemma(noun));
        return Made(key, noun, Digits(value) + (quantity.Against is null ? 0 : 1), quantity.Span, anything) is { } told
            ? told with { IsTally = quantity.Against is not null, IsPart = IsPart(first, last), IsOfPeople = quantity.Unit == "person" || (noun >= 0 && (MeasureReader.IsPeople(_parsed.Lemma(noun)) || _parsed.Lemma(noun) == "life")), Measure = noun > last + 1 && _parsed.Pos[noun - 1] == Pos.NOUN ? EventKin.Of(_parsed, noun - 1) : null, IsOneOfSeveral = unit.Length > 0 && _report.Quantities.Any(q => q.Span != quantity.Span && q.Unit == quantity.Unit && _parsed.SentenceOf[_parsed.TokenAt(q.Span.Start)] == _parsed.SentenceOf[first]) }
            : null;
    }

    /// <summary>"Value: 36,000", "at 11,489.30": a number of three digits that counts nothing.</summary>
    private FigureTold? Bare(int token)
    {
        string digits = Plain(_parsed.Form(token).Replace(",", "", StringComparison.Ordinal));
        if (_parsed.Pos[token] != Pos.NUM || _aside[token] || _timed[token] || IsOfName(token) || !digits.All(c => char.IsAsciiDigit(c) || c == '.') || digits.Split('.')[0].Length < Shortest || _report.Quantities.Any(q => q.Span.Overlaps(_parsed.Spans[token]))) return null;
        return Made($"{digits} ", -1, Digits(digits), _parsed.Spans[token], true);
    }

    /// <summary>A clock time, or a length of time.</summary>
    private FigureTold? Read(TimeExpression time)
    {
        if (_aside[_parsed.TokenAt(time.Span.Start)] || _story.On(time)?.Value is not { } value) return null;
        if (time.Kind == TimeKind.Duration) return value.Any(char.IsAsciiDigit) ? Made(value, -1, Digits(new string([.. value.Where(char.IsAsciiDigit)])), time.Span, true) : null;
        int clock = value.IndexOf('T', StringComparison.Ordinal);
        if (clock < 0 || clock + 6 > value.Length || value[clock + 3] != ':') return null;
        string minute = value[clock..(clock + 6)];
        // A minute that a report gives for several things, or that no verb tells of, says nothing alone.
        if (Made(minute, -1, value[clock + 5] is '0' or '5' ? 2 : 3, time.Span, false) is not { } told || _parsed.Pos[_parsed.TokenAt(told.Word.Start)] != Pos.VERB) return null;
        return told with { IsOneOfSeveral = _report.Times.Any(t => t.Span != time.Span && t.Kind == TimeKind.Time && _story.On(t)?.Value is { } other && other.Contains(minute, StringComparison.Ordinal)) };
    }

    private FigureTold? Made(string key, int noun, int weight, Span number, bool anything)
    {
        int first = _parsed.TokenAt(number.Start), at = noun >= 0 ? noun : _parsed.TokenAt(number.End - 1);
        int verb = _parsed.Pos[at] == Pos.VERB ? at : _parsed.VerbAbove(at);
        int word = verb >= 0 && _parsed.SentenceOf[verb] == _parsed.SentenceOf[at] ? verb : at;
        EventStatus status = StatusReader.Read(_parsed, word).Status;
        if (status == EventStatus.Conditional || ClaimPhases.Of(status, _parsed, word) is not { } phase) return null;
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[at]];
        // "Two divers said": how many say something is not what is told.
        if (_parsed.Lower(sentence.End - 1) == "?" || _report.Statements.Any(s => s.Speaker is { } who && who.Span.Overlaps(number))) return null;
        Span clause = word == verb ? EventFinder.ClauseOf(_parsed, verb) : Phrase(first, at);
        if (!clause.Contains(number)) clause = Span.Hull(clause, number).Length < 3 * clause.Length ? Span.Hull(clause, number) : Phrase(first, at);
        SortedDictionary<string, Span> content = new(StringComparer.Ordinal);
        foreach (int t in _parsed.TokensOf(clause))
            if (KeyOf(t, at, number) is { } named) content.TryAdd(named, _parsed.Spans[t]);
        HashSet<string> around = new(StringComparer.Ordinal);
        for (int t = sentence.First; t < sentence.End; t++)
            if (KeyOf(t, at, number) is { } named) around.Add(named);
        int subject = verb < 0 ? -1 : _parsed.Subject(verb);
        Statement? said = _report.Innermost(number);
        DayRange[] days = [.. _report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && clause.Contains(t.Span)).Select(t => _story.On(t)?.Days).OfType<DayRange>()];
        return new FigureTold(_report, key, noun < 0 ? null : EventKin.Of(_parsed, noun), word == verb && !EventKin.IsGeneral(_parsed, verb) ? Predicate.Of(_parsed, verb) : null, weight, number, _parsed.Spans[word], clause, content, around, subject < 0 ? null : Entity(subject), days, phase, status, said) { IsOfAnything = anything };
    }

    /// <summary>The noun that is counted, by the words that the quantity names or by the tree.</summary>
    private int NounOf(Quantity quantity, int last)
    {
        if (quantity.Of is { } of && _report.Report.Text.IndexOf(of, quantity.Span.Start, StringComparison.Ordinal) is >= 0 and var found && found <= quantity.Span.End + 8 && _parsed.TokenAt(found + of.Length - 1) is var named && named < _parsed.Count && _parsed.Pos[named] is Pos.NOUN or Pos.PROPN) return named;
        for (int t = _parsed.TokenAt(quantity.Span.Start); t <= last; t++)
            if (_parsed.Relations[t] == Relation.nummod && _parsed.Heads[t] is >= 0 and var head && _parsed.Pos[head] == Pos.NOUN && head > last) return head;
        return -1;
    }

    private Span Phrase(int first, int noun)
    {
        (int from, int end) = (Math.Min(first, noun), Math.Max(first, noun) + 1);
        Span phrase = _parsed.Phrase(noun);
        Span own = _parsed.SpanOf(from, end);
        return phrase.Contains(own) ? phrase : own;
    }

    private string? Entity(int token) => _story.EntityOf(_whom[token]) is { Type: not (ReferentType.Unnamed or ReferentType.Group) } entity ? $"@{entity.Main}" : null;

    private string? KeyOf(int token, int noun, Span number)
    {
        if (_timed[token] || token == noun || number.Overlaps(_parsed.Spans[token]) || _parsed.Pos[token] == Pos.NUM) return null;
        if (Entity(token) is { } entity && _parsed.Pos[token] is Pos.PROPN or Pos.PRON or Pos.NOUN) return entity;
        return _parsed.Pos[token] switch
        {
            Pos.PROPN => _parsed.Lower(token),
            Pos.NOUN or Pos.ADJ or Pos.VERB when !EventKin.IsGeneral(_parsed, token) && !Vague.Contains(_parsed.Lemma(token)) => EventKin.Of(_parsed, token),
            _ => null,
        };
    }

    /// <summary>"14.0" is "14"; empty for nothing.</summary>
    private static string Plain(string digits) => (digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits).TrimStart('-') is var plain && plain == "0" ? "" : plain;

    /// <summary>Digits between the first and the last that is no zero: 214 has three, 4,000 one; a large number counts one more.</summary>
    private static int Digits(string value)
    {
        int digits = value.Replace(".", "", StringComparison.Ordinal).Trim('0', '-').Length;
        int whole = value.Split('.')[0].Length;
        return Math.Clamp(digits + (digits < 3 && whole > 2 ? 1 : 0), 1, 3);
    }

    /// <summary>"The FTSE 100", "train X 204".</summary>
    private bool IsOfName(int number) => number > 0 && ((_parsed.Relations[number] == Relation.flat && _parsed.Heads[number] == number - 1) || IsBehindName(number));

    private bool IsBehindName(int number) => _parsed.SentenceOf[number - 1] == _parsed.SentenceOf[number] && _parsed.Pos[number - 1] == Pos.PROPN && _parsed.Spans[number].Start - _parsed.Spans[number - 1].End <= 1 && _parsed.Relations[number] is Relation.nummod or Relation.flat or Relation.compound or Relation.appos && _parsed.Heads[number] is var head && (head < number || _parsed.Lower(head) is "index" or "average");

    /// <summary>"4 in 10 voters": neither number counts anybody; "1,100 of 5,200 jobs" do.</summary>
    private bool IsShare(int first, int last, string value) => value.Length <= LongestShare && (
        (_parsed.Lower(last + 1) is "in" or "of" or "out" && (IsNumber(last + 2) || IsNumber(last + 3))) || (_parsed.Lower(first - 1) is "in" or "of" && (IsNumber(first - 2) || IsNumber(first - 3))));

    private bool IsNumber(int token) => token >= 0 && token < _parsed.Count && _parsed.Pos[token] == Pos.NUM;

    private bool IsPart(int first, int last) => _parsed.Lower(first - 1) is "another" or "other" or "further" or "remaining" or "additional" || _parsed.Lower(last + 1) is "more" or "other" or "others" or "further";
}
