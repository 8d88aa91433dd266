using System.Collections.Frozen;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Language.Times;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Stories.Claims;
using Concordance.Stories.Deeds;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Measures;

/// <summary>The measures that one report tells as facts, in text order: tolls, counts of a noun under a verb, levels ("the rate stands at 4 percent"), sums ("a fine of $4 million"). It is long because each form in which a number is told is a way through one sentence that begins as the others do.</summary>
internal sealed class MeasureReader(Joined story, ReadReport report, int? told)
{
    private static readonly FrozenDictionary<string, string> Tolls = WordList.Read(typeof(MeasureReader), "en.tolls.txt").Select(l => l.Split(' ')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> People = WordList.ReadSet(typeof(MeasureReader), "en.people.txt").ToFrozenSet(StringComparer.Ordinal);

    private const int Near = 9;

    /// <summary>"Residents", "a woman": a noun for people, of whom there are many.</summary>
    public static bool IsPeople(string lemma) => People.Contains(lemma);

    private readonly ParsedText _parsed = report.Parsed;

    /// <summary>"Drowned" and "killed" tell of the dead; null for a word of no toll.</summary>
    internal static string? TollOf(string word) => Tolls.GetValueOrDefault(word);

    public static IEnumerable<Measured> Of(Joined story, ReadReport report)
    {
        MeasureReader reader = new(story, report, story.DayOf(report).Value?.DayNumber);
        foreach (Quantity quantity in report.Quantities)
            if (quantity is { UpTo: null, PerSide: false, Against: null } && !IsSpan(quantity) && reader.Read(quantity) is { } measured) yield return measured;
        for (int t = 2; t < report.Parsed.Count; t++)
            if (reader.Bare(t) is { } bare) yield return bare;
    }

    /// <summary>Ages and lengths of time are not counted here.</summary>
    private static bool IsSpan(Quantity quantity) => quantity.Unit is "year" or "month" or "week" or "day" or "hour" or "minute" or "second" or "score" or "vote";

    private Measured? Read(Quantity quantity)
    {
        if (!decimal.TryParse(quantity.Value, null, out decimal value) || value <= 0) return null;
        int last = _parsed.TokenAt(quantity.Span.End - 1), first = _parsed.TokenAt(quantity.Span.Start);
        if (last >= _parsed.Count || (IsPart(first, last, quantity.Bound) && !CountedOtherwise.IsOfVoters(_parsed, quantity, last))) return null;
        int head = Head(first, last), noun = _parsed.Pos[head] is Pos.NOUN ? head : _parsed.Heads[head] is >= 0 and var above && _parsed.Relations[head] is Relation.nummod or Relation.amod && _parsed.Pos[above] == Pos.NOUN ? above : head;
        int verb = Governor(noun);
        // "Raised its rate to 4 percent to curb prices": the clause behind draws the unit to itself.
        if (first > 0 && _parsed.Lower(first - 1) is "at" or "to" && _parsed.VerbAbove(first) is >= 0 and var moved && moved < first) verb = moved;
        if (MoneyWords.IsMoney(quantity) && MoneyWords.OfWhat(_parsed, first) is >= 0 and var sum) (noun, verb) = (sum, sum);
        bool forecast = IsForecast(verb < 0 ? noun : verb);
        if (verb < 0 || (!forecast && (verb != noun || _parsed.Child(noun, Relation.cop) >= 0) && IsUnsure(verb))) return null;
        return (Toll(quantity, noun, verb) ?? Named(CountedOtherwise.Of(_parsed, quantity, noun, verb)) ?? Level(quantity, noun, verb, value) ?? Sum(quantity, noun, verb) ?? Count(quantity, noun, verb, value)) is { } found
            && Made(quantity, quantity.Span, Amount.Of(quantity), value, found, noun, verb) is { } made ? made with { IsForecast = forecast } : null;
    }

    /// <summary>"The death toll rose to 19", "the number of jobs at risk stood at 360": what is counted stands before, and the number bare.</summary>
    private Measured? Bare(int number)
    {
        string digits = _parsed.Form(number).Replace(",", "", StringComparison.Ordinal);
        bool copula = _parsed.Child(number, Relation.cop) >= 0 && _parsed.Child(number, Relation.nsubj) is >= 0 and var toll && IsToll(toll);
        if (_parsed.Pos[number] != Pos.NUM || digits.Length > 7 || !digits.All(char.IsAsciiDigit) || !(copula || IsReached(number)) || report.Quantities.Any(q => q.Span.Overlaps(_parsed.Spans[number])) || report.Times.Any(t => t.Span.Overlaps(_parsed.Spans[number]))) return null;
        int verb = copula ? number : _parsed.VerbAbove(number), measure = copula ? _parsed.Child(number, Relation.nsubj) : verb < 0 ? -1 : Sets(verb) ? _parsed.Child(verb, Relation.obj) : _parsed.Subject(verb);
        // "Stood" is taken for a noun now and then: then the word itself, near before.
        for (int t = number - 1; measure < 0 && t > number - Near && t >= 0 && _parsed.SentenceOf[t] == _parsed.SentenceOf[number]; t--)
            if (_parsed.Lower(t) is "toll" || (_parsed.Lower(t) is "number" or "total" && Of(t) >= 0)) (measure, verb) = (t, number - 2);
        if (measure < 0 || measure > number || IsUnsure(verb)) return null;
        Matter? matter = IsToll(measure) ? new("dead", "dead", measure, true, null)
            : _parsed.Lemma(measure) is "number" or "total" && Of(measure) is >= 0 and var counted ? new($"number {EventKin.Of(_parsed, counted)}", _parsed.Form(counted), counted, false, EventKin.Of(_parsed, counted)) : null;
        decimal value = Amount.Of(digits);
        return matter is { } found ? Made(null, _parsed.Spans[number], new Amount(value, value), value, found, measure, verb) : null;
    }

    /// <summary>"The agency put the number at 31": who sets a number is not what is counted.</summary>
    private bool Sets(int verb) => _parsed.Lemma(verb) is "put" or "raise" or "lift" or "bring" or "revise" or "amend" or "correct" or "lower" or "update" && _parsed.Child(verb, Relation.obj) >= 0;

    /// <summary>"The toll", or "the number of dead", "the count of the deceased": a toll by another name.</summary>
    private bool IsToll(int measure)
    {
        if (_parsed.Lemma(measure) == "toll") return true;
        if (_parsed.Lemma(measure) is not ("number" or "count" or "total" or "tally")) return false;
        int of = measure + 1;
        return _parsed.Lower(of) == "of" && _parsed.Lower(_parsed.Lower(of + 1) is "the" or "confirmed" ? of + 2 : of + 1) is "dead" or "deaths" or "deceased" or "killed" or "fatalities" or "victims";
    }

    /// <summary>"Rose to 19", "stood at 19", "had reached 19".</summary>
    private bool IsReached(int number) => _parsed.Lower(number - 1) is "at" or "to" || (_parsed.Lower(number - 1) is "reached" or "reaches" && _parsed.Lower(number + 1) is "." or "," or "");

    private Measured? Made(Quantity? quantity, Span number, Amount range, decimal value, Matter found, int noun, int verb)
    {
        Statement? said = report.Innermost(number);
        // Of a report without a day the day on which it was said, where the words give it.
        int? day = story.On(said?.On)?.Days.Single?.DayNumber ?? told;
        Teller? source = Teller.Of(story, report, said);
        string? priced = IsPrice(verb) && _parsed.Subject(verb) is >= 0 and var thing && _parsed.Pos[thing] == Pos.NOUN ? EventKin.Of(_parsed, thing) : null;
        string[] keys = priced is not null && quantity is not null ? [found.Key, $"sum {priced} {quantity.Unit ?? MoneyWords.UnitOf(quantity)}"] : found.Counted is not { } counted ? [found.Key, .. ByDeed(found)] : [found.Key, .. source is null ? [] : new[] { $"{counted} by {source.Key}" }, .. found.IsStanding ? new[] { $"number {counted}" } : [], .. ByDeed(found)];
        Span words = Span.Hull(Span.Hull(number, _parsed.Spans[noun]), _parsed.Spans[found.At]);
        return new Measured(report, quantity, range, value, keys, found.Name, Which.Of(_parsed, found.At), Around(noun, said?.Speaker?.Span), Named(noun, said?.Speaker?.Span), story.On(said?.On)?.Days.Single is not null, DayOf(verb), day, source, report.Report.At(words)) { NamedWithIt = NamedWith(noun, verb), IsDayKnown = story.DayOf(report).Known is Reading.Days.DayKnown.Printed or Reading.Days.DayKnown.Given, IsDeal = found.At == verb && _parsed.Pos[verb] == Pos.VERB && _parsed.Lemma(verb) is not ("offer" or "bid" or "cost" or "ask" or "demand" or "value" or "estimate"), IsToll = found.IsToll, IsWholeToll = found.IsToll && IsWhole(noun, verb), Was = MoneyWords.Before(_parsed, number), IsCount = found.Key.StartsWith("count ", StringComparison.Ordinal), Priced = priced };
    }

    /// <summary>"The death toll rose to 19", "taking the toll to 19": all of whom the story tells so far.</summary>
    private bool IsWhole(int noun, int verb) => _parsed.Child(verb < 0 ? noun : verb, Relation.nsubj, Relation.obj) is >= 0 and var measure && IsToll(measure);

    /// <summary>"The number of sailors held" counts what "39 sailors are held" does.</summary>
    private string[] ByDeed(Matter found) => found.Key.StartsWith("number ", StringComparison.Ordinal) && found.At >= 0 && _parsed.Pos[found.At] == Pos.NOUN && _parsed.Child(found.At, Relation.acl) is >= 0 and var deed && _parsed.Tags[deed] is "VBN" or "VBG"
        ? [$"count {EventKin.Of(_parsed, deed)} {EventKin.Of(_parsed, found.At)}"] : [];

    /// <param name="At">The noun that says which matter it is.</param>
    /// <param name="Counted">The family of what is counted, where the noun alone says what it is.</param>
    private readonly record struct Matter(string Key, string Name, int At, bool IsToll, string? Counted)
    {
        /// <summary>They lie, wait or stand somewhere: then their count is their number.</summary>
        public bool IsStanding { get; init; }
    }

    /// <summary>"Analysts had expected losses to be over $6 million", "is forecast to grow to 14 ships".</summary>
    private bool IsForecast(int verb)
    {
        for (int at = verb, steps = 0; at >= 0 && steps < 3; at = _parsed.Heads[at], steps++)
            if (_parsed.Lemma(at) is "expect" or "forecast" or "predict" or "project" or "anticipate") return true;
        return false;
    }

    /// <summary>"14 workers were killed", "left 14 dead", "the death toll stood at 14".</summary>
    private Matter? Toll(Quantity quantity, int noun, int verb)
    {
        if (quantity.Unit is not ("person" or null)) return null;
        // "Reported four deaths", "four deaths are blamed on the storm".
        if (_parsed.Lemma(noun) is "death" or "fatality" && _parsed.Heads[noun] == verb && _parsed.Relations[noun] is Relation.obj or Relation.nsubj_pass && _parsed.Lemma(verb) is "report" or "confirm" or "blame" or "attribute" or "record" or "register" or "count") return new("dead", "dead", noun, true, null);
        bool toll = _parsed.Child(verb, Relation.nsubj, Relation.obj) is >= 0 and var measure && IsToll(measure) && IsAtOrTo(noun);
        if (toll) return new("dead", "dead", noun, true, null);
        string word = _parsed.Lemma(verb), next = _parsed.Lower(noun + 1);
        // "Two people dead and 43 injured", "another 41 were hurt": the word behind the bare number is the toll itself.
        int number = _parsed.TokenAt(quantity.Span.End - 1), behind = _parsed.Lower(number + 1) is "were" or "was" ? number + 2 : number + 1;
        if (_parsed.Pos[number] == Pos.NUM && behind < _parsed.Count && _parsed.Lower(behind) is "hurt" or "injured" or "wounded" or "killed" or "dead" or "missing" && !HasCountedNoun(behind) && !IsSplit(behind)) return new(Tolls[_parsed.Lower(behind)], _parsed.Lower(behind), number, true, null);
        string? kind = Tolls.GetValueOrDefault(word) ?? Tolls.GetValueOrDefault(_parsed.Lower(noun)) ?? (next is "dead" or "missing" or "injured" ? next : null);
        bool counts = _parsed.Heads[noun] == verb && _parsed.Relations[noun] is Relation.nsubj_pass or Relation.obj || (_parsed.Relations[noun] is Relation.nsubj && word is "die" or "perish" or "drown" or "be") || kind == next || verb == noun;
        return kind is null || !counts || IsCountedWithOthers(noun) || (quantity.Unit is null && !People.Contains(_parsed.Lemma(noun))) ? null : new(kind, kind, noun, true, null);
    }

    /// <summary>"7 injured, of whom 3 firefighters", "7 injured." in a list of notes: what each of them counts, the words do not say.</summary>
    private bool IsSplit(int toll) => (_parsed.Lower(toll + 1) == "," && _parsed.Lower(toll + 2) is "of" or "including" or "among") || _parsed.VerbAbove(toll) < 0;

    /// <summary>"41 injured sailors": who is counted stands behind.</summary>
    private bool HasCountedNoun(int toll) => _parsed.Pos[Math.Min(toll + 1, _parsed.Count - 1)] is Pos.NOUN or Pos.ADJ or Pos.PROPN && _parsed.SentenceOf[Math.Min(toll + 1, _parsed.Count - 1)] == _parsed.SentenceOf[toll];

    /// <summary>"Two women and a man were killed": each number is of a part.</summary>
    private bool IsCountedWithOthers(int noun)
    {
        if (_parsed.Relations[noun] == Relation.conj) return true;
        foreach (int child in _parsed.Children(noun))
            if (_parsed.Relations[child] == Relation.conj && _parsed.Pos[child] == Pos.NOUN && _parsed.Child(child, Relation.nummod, Relation.det) >= 0) return true;
        return false;
    }

    /// <summary>"The rate stood at 4 percent", "raised the rate to 4 percent", "the queue had grown to 14 ships".</summary>
    private Matter? Level(Quantity quantity, int noun, int verb, decimal value)
    {
        int first = _parsed.TokenAt(quantity.Span.Start);
        // A clause behind the number can draw its unit away from the verb: "to 4 percent to curb prices".
        if (first == 0 || _parsed.Lower(first - 1) is not ("at" or "to")) return null;
        if (_parsed.VerbAbove(first) is >= 0 and var above && above < first) verb = above;
        // "The offer values the bank at 9 billion crowns": whatever is valued, by what its value is told.
        // "The repairs are put at 7 million": what has the price is told.
        if (_parsed.Lemma(verb) is "put" or "estimate" && MoneyWords.IsMoney(quantity) && _parsed.Child(verb, Relation.nsubj_pass) is >= 0 and var priced && _parsed.Pos[priced] == Pos.NOUN) return new($"sum {EventKin.Of(_parsed, priced)} {quantity.Unit ?? MoneyWords.UnitOf(quantity)}", _parsed.Form(priced), priced, false, null);
        if (_parsed.Lemma(verb) == "value" && _parsed.Pos[verb] == Pos.VERB && MoneyWords.IsMoney(quantity)) return new($"sum value {quantity.Unit ?? MoneyWords.UnitOf(quantity)}", _parsed.Form(verb), verb, false, null);
        int measure = _parsed.Child(verb, Relation.obj);
        if (measure < 0) measure = _parsed.Child(verb, Relation.nsubj, Relation.nsubj_pass);
        // A share of a name moves under the rule for names.
        if (measure < 0 || _parsed.Pos[measure] is not Pos.NOUN || report.Quantities.Any(q => q.Span.Overlaps(_parsed.Spans[measure])) || (quantity.Unit is null && quantity.Of is null && value < 3)) return null;
        // "The index" of two reports may be two: a name must say which.
        if (_parsed.Lemma(measure) is "index" or "average" or "share" or "stock" or "bond" or "currency" or "benchmark" && Named(measure, null).Count == 0) return null;
        if (_parsed.Lemma(measure) is "number" or "total" or "queue" or "count" && Of(measure) is >= 0 and var counted) return new($"number {EventKin.Of(_parsed, counted)}", _parsed.Form(counted), counted, false, EventKin.Of(_parsed, counted));
        string? of = MoneyWords.IsMoney(quantity) ? MoneyWords.UnitOf(quantity) : quantity.Unit is null or "person" && _parsed.Pos[noun] == Pos.NOUN ? EventKin.Of(_parsed, noun) : null;
        string kind = MoneyWords.IsMoney(quantity) ? "sum" : "level";
        return new($"{kind} {EventKin.Of(_parsed, measure)} {quantity.Unit ?? of}", report.Words(report.At(_parsed.Phrase(measure))), measure, false, of is not null && !MoneyWords.IsMoney(quantity) && !People.Contains(_parsed.Lemma(noun)) ? of : null);
    }

    /// <summary>"A fine of $4 million", "the fine was $4 million", "was fined $4 million", "offered $31 a share".</summary>
    private Matter? Sum(Quantity quantity, int noun, int verb)
    {
        if (!MoneyWords.IsMoney(quantity)) return null;
        string? unit = quantity.Unit ?? MoneyWords.UnitOf(quantity);
        if (noun == verb && MoneyWords.OfWhat(_parsed, _parsed.TokenAt(quantity.Span.Start)) == noun) return new($"sum {EventKin.Of(_parsed, noun)} {unit}", _parsed.Form(noun), noun, false, null);
        if (_parsed.Child(noun, Relation.cop) >= 0 && CopulaSubject(noun) is >= 0 and var subject && _parsed.Pos[subject] == Pos.NOUN) return new($"sum {EventKin.Of(_parsed, subject)} {unit}", _parsed.Form(subject), subject, false, null);
        if (_parsed.Relations[noun] is Relation.nmod or Relation.nmod_unmarked or Relation.nmod_desc or Relation.compound && _parsed.Heads[noun] is >= 0 and var sum && _parsed.Pos[sum] == Pos.NOUN)
            return new($"sum {EventKin.Of(_parsed, sum)} {unit}", _parsed.Form(sum), sum, false, null);
        return _parsed.Pos[verb] == Pos.VERB && _parsed.Heads[noun] == verb && _parsed.Relations[noun] is Relation.obj or Relation.obl_unmarked or Relation.iobj or Relation.xcomp && !EventKin.IsGeneral(_parsed, verb)
            ? new($"sum {EventKin.Of(_parsed, verb)} {unit}", _parsed.Form(verb), verb, false, null) : null;
    }

    /// <summary>"The fine was $4 million", "expected the loss to be $6 million".</summary>
    private int CopulaSubject(int noun) =>
        _parsed.Child(noun, Relation.nsubj) is >= 0 and var own ? own : _parsed.Relations[noun] == Relation.xcomp && _parsed.Heads[noun] is >= 0 and var above ? _parsed.Child(above, Relation.obj) : -1;

    /// <summary>"31,000 spectators watched", "40 families have left", "140 operations were cancelled".</summary>
    private Matter? Count(Quantity quantity, int noun, int verb, decimal value)
    {
        if (quantity.Unit is not (null or "person") || MoneyWords.IsMoney(quantity) || _parsed.Tags[noun] != "NNS" || value < 3) return null;
        // "A crowd of 2,000 spectators watched".
        int at = _parsed.Relations[noun] == Relation.nmod && _parsed.Heads[noun] is >= 0 and var crowd && _parsed.Lemma(crowd) is "crowd" or "total" or "group" ? _parsed.Heads[noun] : noun;
        if (_parsed.Heads[at] != verb) return null;
        if (_parsed.Relations[at] is not (Relation.nsubj or Relation.nsubj_pass or Relation.obj or Relation.obl_agent) && _parsed.Preposition(at) != "by") return null;
        string family = EventKin.Of(_parsed, noun);
        string? counted = People.Contains(_parsed.Lemma(noun)) ? null : family;
        if (_parsed.Pos[verb] != Pos.VERB) return counted is null ? null : new($"count be {family}", _parsed.Form(noun), noun, false, counted);
        if (_parsed.Lemma(verb) is "have" or "say" or "include" or "make" or "do" or "get" or "see" or "add" or "lose" or "win") return null;
        return new($"count {EventKin.Of(_parsed, verb)} {family}", _parsed.Form(noun), noun, false, counted) { IsStanding = _parsed.Lemma(verb) is "lie" or "lay" or "wait" or "stand" or "remain" or "queue" };
    }

    private static Matter? Named((string Key, string Name, int At)? other) => other is var (key, name, at) ? new(key, name, at, false, null) : null;

    /// <summary>The last word of a quantity that hangs on none of its others.</summary>
    private int Head(int first, int last)
    {
        for (int t = last; t >= first; t--)
            if (_parsed.Heads[t] < first || _parsed.Heads[t] > last) return t;
        return last;
    }

    /// <summary>The verb that the counted noun is an argument of, or the noun itself where it names the toll ("the 14 dead").</summary>
    private int Governor(int noun)
    {
        for (int at = noun, steps = 0; at >= 0 && steps < 3; at = _parsed.Heads[at], steps++)
            if (_parsed.Pos[at] == Pos.VERB || (at != noun && _parsed.Child(at, Relation.cop) >= 0)) return at;
        return noun;
    }

    private int Of(int measure)
    {
        foreach (int child in _parsed.Children(measure))
            if (_parsed.Relations[child] == Relation.nmod && _parsed.Preposition(child) is "of" && _parsed.Pos[child] == Pos.NOUN) return child;
        return -1;
    }

    private bool IsAtOrTo(int noun) => _parsed.Preposition(noun) is "at" or "to";

    /// <summary>Could, if, or not; a plan for a number is none yet.</summary>
    private bool IsUnsure(int verb)
    {
        foreach (int child in _parsed.Children(verb))
            if (_parsed.Tags[child] == "MD" && _parsed.Lower(child) is not ("must" or "will") && !(_parsed.Lower(child) == "would" && IsPrice(verb)) || _parsed.Lower(child) is "not" or "n't" or "never" or "if" or "unless" or "whether") return true;
        return _parsed.Lower(verb - 1) == "to" && _parsed.Relations[verb] is not Relation.root;
    }

    /// <summary>"Would cost": what is only planned has its price on the day on which it is told.</summary>
    private bool IsPrice(int verb) => _parsed.Pos[verb] == Pos.VERB && _parsed.Lemma(verb) == "cost";

    /// <summary>"Another 12", "12 more", "12 of them", "among them 12", "from 12 to 14": a part, beside others, or what was before.</summary>
    private bool IsPart(int first, int last, QuantityBound bound)
    {
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[first]];
        if (_parsed.Lower(first - 1) == "another" && !IsOfOtherToll(first - 1)) return true;
        if (first > sentence.First && _parsed.Lower(first - 1) is "from" or "other" or "of" or "than" && !(_parsed.Lower(first - 1) == "than" && bound != QuantityBound.Exact) && !(_parsed.Lower(first - 1) == "of" && first > 1 && _parsed.Pos[first - 2] is Pos.NOUN or Pos.PROPN)) return true;
        if (last + 1 < sentence.End && _parsed.Lower(last + 1) is "of" or "more" or "other" or "others") return true;
        for (int t = sentence.First; t < sentence.End; t++)
            if ((_parsed.Lower(t) == "another" && !IsOfOtherToll(t)) || _parsed.Lower(t) is "additional" or "including" or "among" or "includes" or "included" or "previous" or "previously" or "earlier" || (t == sentence.First && _parsed.Lower(t) == "of")) return true;
        return false;
    }

    /// <summary>"Two died and another 41 were hurt": all who were hurt, beside those of another toll.</summary>
    private bool IsOfOtherToll(int another)
    {
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[another]];
        string?[] before = [.. Enumerable.Range(sentence.First, another - sentence.First).Select(t => Tolls.GetValueOrDefault(_parsed.Lower(t)) ?? Tolls.GetValueOrDefault(_parsed.Lemma(t))).Where(k => k is not null)];
        string? own = Enumerable.Range(another, Math.Min(Near, sentence.End - another)).Select(t => Tolls.GetValueOrDefault(_parsed.Lower(t)) ?? Tolls.GetValueOrDefault(_parsed.Lemma(t))).FirstOrDefault(k => k is not null);
        return own is not null && before.Length > 0 && !before.Contains(own) && Enumerable.Range(another + 1, 2).Any(t => t < sentence.End && _parsed.Pos[t] == Pos.NUM);
    }

    private HashSet<string> Around(int noun, Span? by)
    {
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[noun]];
        return new(Enumerable.Range(sentence.First, sentence.Count)
            .Where(t => _parsed.Pos[t] is Pos.NOUN or Pos.VERB && (by is null || !by.Value.Overlaps(_parsed.Spans[t])) && !report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[t])) && !People.Contains(_parsed.Lemma(t)) && !Tolls.ContainsKey(_parsed.Lemma(t)) && !EventKin.IsGeneral(_parsed, t) && _parsed.Lemma(t) is not ("accord" or "death" or "stand" or "rise" or "number" or "day" or "night" or "morning" or "evening"))
            .Select(t => EventKin.Of(_parsed, t)), StringComparer.Ordinal);
    }

    private HashSet<string> Named(int noun, Span? by)
    {
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[noun]];
        return new(Enumerable.Range(sentence.First, sentence.Count).Where(t => _parsed.Pos[t] == Pos.PROPN && (by is null || !by.Value.Overlaps(_parsed.Spans[t])) && !report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[t]))).Select(_parsed.Lower), StringComparer.Ordinal);
    }

    /// <summary>The names that hang on the verb of the number or on what is counted.</summary>
    private HashSet<string> NamedWith(int noun, int verb)
    {
        SentenceRange sentence = _parsed.Sentences[_parsed.SentenceOf[noun]];
        return new(Enumerable.Range(sentence.First, sentence.Count).Where(t => _parsed.Pos[t] == Pos.PROPN && (_parsed.VerbAbove(t) == (verb < 0 ? noun : verb) || _parsed.IsUnder(t, noun)) && !report.Times.Any(x => x.Span.Overlaps(_parsed.Spans[t]))).Select(_parsed.Lower), StringComparer.Ordinal);
    }

    private int? DayOf(int verb)
    {
        Span sentence = _parsed.SentenceSpan(_parsed.SentenceOf[verb]);
        DateOnly?[] days = [.. report.Times.Where(t => t.Kind is TimeKind.Date or TimeKind.Time && sentence.Contains(t.Span) && _parsed.TokenAt(t.Span.End - 1) is var at && at < _parsed.Count && _parsed.VerbAbove(at) == verb).Select(t => story.On(t)?.Days.Single).Distinct()];
        return days is [{ } one] ? one.DayNumber : null;
    }
}
