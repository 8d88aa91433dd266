using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Quantities;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Reading.Naming;
using Concordance.Stories.Claims;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Checks;

/// <summary>What each word of a report is: whom it mentions, whose office it names, what it counts, whether it tells a time.</summary>
internal sealed class TokenLayers
{
    private readonly ReadReport _report;
    private readonly Func<Referent, ImmutableArray<Entity>> _who;
    private readonly IReadOnlyDictionary<int, Entity> _named;
    private readonly (Mention Mention, Referent Of)?[] _mentions;
    private readonly Referent?[] _offices;
    private readonly Quantity?[] _numbers;
    private readonly bool[] _timed, _aside;

    /// <param name="who">The entities of the story that a referent of the report is.</param>
    /// <param name="named">Words that are names though no mention holds them.</param>
    public TokenLayers(ReadReport report, Func<Referent, ImmutableArray<Entity>> who, IReadOnlyDictionary<int, Entity>? named = null)
    {
        (_report, _who, _named) = (report, who, named ?? ImmutableDictionary<int, Entity>.Empty);
        int count = report.Parsed.Count;
        (_mentions, _offices, _numbers, _timed, _aside) = (new (Mention, Referent)?[count], new Referent?[count], new Quantity?[count], new bool[count], new bool[count]);
        // Longer mentions first, so that those within them overwrite them.
        foreach ((Mention mention, Referent of) in report.Referents.SelectMany(r => r.Mentions.Select(m => (m, r))).OrderByDescending(m => m.m.Span.Length).ThenBy(m => m.m.Span))
            foreach (int t in report.Parsed.TokensOf(mention.Span)) _mentions[t] = (mention, of);
        foreach (Referent referent in report.Referents)
            foreach (int t in referent.Offices.SelectMany(o => report.Parsed.TokensOf(o.Span)))
                if (_mentions[t] is not { Mention.Kind: MentionKind.Name, Of.Type: ReferentType.Person }) _offices[t] = referent;
        // "6.2 million pounds" is headed by its unit, "£6.2 million" by its number.
        foreach (Quantity quantity in report.Quantities)
            foreach (int t in report.Parsed.TokensOf(quantity.Span).Where(t => report.Parsed.Pos[t] is Pos.NUM || (quantity.Unit is not null && report.Parsed.Pos[t] is Pos.NOUN or Pos.SYM))) _numbers[t] = quantity;
        foreach (int t in report.Times.SelectMany(t => report.Parsed.TokensOf(t.Span))) _timed[t] = true;
        foreach (int t in report.SetAside.SelectMany(a => report.Parsed.TokensOf(a.Span))) _aside[t] = true;
    }

    public bool IsTimed(int token) => _timed[token];

    public bool IsAside(int token) => _aside[token];

    public Quantity? NumberAt(int token) => _numbers[token];

    public Mention? MentionAt(int token) => _mentions[token]?.Mention;

    public bool IsNamed(int token) => _named.ContainsKey(token) || _mentions[token] is { Mention.Kind: MentionKind.Name };

    /// <summary>Whether two words are parts of one name.</summary>
    public bool AreOneName(int a, int b) =>
        a == b || (_named.TryGetValue(a, out Entity? one) ? _named.TryGetValue(b, out Entity? other) && ReferenceEquals(one, other) : _mentions[a] is { Mention.Kind: MentionKind.Name } name && ReferenceEquals(name.Mention, _mentions[b]?.Mention));

    /// <summary>Whom a word mentions; of a group those it is made of.</summary>
    public ImmutableArray<Entity> WhoAt(int token) => _named.TryGetValue(token, out Entity? named) ? [named] : _mentions[token] is { } mention ? Bearers(mention.Of) : [];

    /// <summary>Whose office a word names.</summary>
    public ImmutableArray<Entity> OfficeAt(int token) => _offices[token] is { } holder ? _who(holder) : [];

    public ImmutableArray<Entity> Bearers(Referent referent) => referent.Members.IsEmpty ? _who(referent) : [.. referent.Members.SelectMany(m => _who(m))];

    /// <summary>The family of a word; a state for its name and its people; a number in digits.</summary>
    public string Word(int token)
    {
        ParsedText parsed = _report.Parsed;
        string form = parsed.Form(token);
        if (parsed.Pos[token] is Pos.PROPN or Pos.ADJ or Pos.NOUN && (States.Named(form) ?? States.OfDemonym(form)) is { } state) return state;
        return parsed.Pos[token] == Pos.NUM ? (IsBelowNothing(token) ? "-" : "") + form.Replace(",", "", StringComparison.Ordinal).ToLowerInvariant() : EventKin.Of(parsed, token);
    }

    /// <summary>"-3.16%", and not "2-3".</summary>
    private bool IsBelowNothing(int token) =>
        token > 0 && _report.Parsed.Form(token - 1) is "-" or "−" && _report.Parsed.Spans[token - 1].End == _report.Parsed.Spans[token].Start && (token == 1 || _report.Parsed.Spans[token - 2].End < _report.Parsed.Spans[token - 1].Start);
}
