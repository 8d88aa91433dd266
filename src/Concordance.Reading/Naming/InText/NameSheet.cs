using Concordance.Language;
using Concordance.Language.Names;
using Concordance.Texts;

namespace Concordance.Reading.Naming.InText;

/// <summary>The names of a report while rules complete them: which words are taken, and what a run of capitals is.</summary>
internal sealed class NameSheet
{
    private readonly Name?[] _of;

    public NameSheet(ParsedText parsed, IEnumerable<Name> names)
    {
        Parsed = parsed;
        _of = new Name?[parsed.Count];
        foreach (Name name in names) Enter(name);
    }

    public ParsedText Parsed { get; }

    /// <summary>The names in text order.</summary>
    public IEnumerable<Name> Names => _of.OfType<Name>().Distinct(ReferenceEqualityComparer.Instance).Cast<Name>();

    public Name? At(int token) => token >= 0 && token < _of.Length ? _of[token] : null;

    public int First(Name name) => Parsed.TokenAt(name.Span.Start);

    /// <summary>The token after a name's last.</summary>
    public int End(Name name) => Parsed.TokenAt(name.Span.End - 1) + 1;

    public void Enter(Name name)
    {
        for (int t = First(name); t < End(name); t++) _of[t] = name;
    }

    /// <summary>A name over tokens [first, end), in place of any it overlaps.</summary>
    public void Set(int first, int end, NameType type, RuleId rule, params ReadOnlySpan<Name> from)
    {
        for (int t = first; t < end; t++)
            if (_of[t] is { } old) Drop(old);
        Span span = Parsed.SpanOf(first, end);
        Enter(new Name(span, type, new Because(rule, [new Place(Parsed.Report, span)], from.ToArray().Select(n => n.Because))));
    }

    public void Drop(Name name)
    {
        for (int t = First(name); t < End(name); t++) _of[t] = null;
    }

    /// <summary>Whether a word begins with a capital, digits and marks apart.</summary>
    public bool IsCapital(int token) => char.IsUpper(Parsed.Text[Parsed.Spans[token].Start]);

    public string Lower(int token) => Parsed.Form(token).ToLowerInvariant();

    /// <summary>The end of the run of capitalised free words from a token within its sentence.</summary>
    public int RunEnd(int first)
    {
        int end = first, last = Parsed.Sentences[Parsed.SentenceOf[first]].End;
        while (end < last && _of[end] is null && IsCapital(end) && char.IsLetter(Parsed.Text[Parsed.Spans[end].Start])) end++;
        return end;
    }

    /// <summary>Lines whose words mostly have capitals and that end without a full stop (headlines, shouting) tell nothing by their capitals.</summary>
    public bool IsTitled(int token)
    {
        SentenceRange range = Parsed.Sentences[Parsed.SentenceOf[token]];
        if (Parsed.Form(range.End - 1) is "." or "?" or "!" or "\"" or "”" or ")") return false;
        int words = 0, capitals = 0;
        for (int t = range.First; t < range.End; t++)
        {
            if (Parsed.Spans[t].Length < 4 || !char.IsLetter(Parsed.Text[Parsed.Spans[t].Start])) continue;
            words++;
            if (IsCapital(t)) capitals++;
        }

        return words > 2 && 3 * capitals > 2 * words;
    }
}
