using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Concordance.Texts.Decisions;

namespace Concordance.Store.Acts;

/// <summary>
/// One thing a person did to a collection. Acts are only ever added; what holds is what the standing ones come to, so
/// that nothing decided is lost and every act can be taken back and done again.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(AddReport), "add")]
[JsonDerivedType(typeof(RemoveReport), "remove")]
[JsonDerivedType(typeof(DeleteReport), "delete")]
[JsonDerivedType(typeof(GiveFacts), "give")]
[JsonDerivedType(typeof(MarkReport), "mark")]
[JsonDerivedType(typeof(DecideFinding), "decide")]
[JsonDerivedType(typeof(DecideNames), "names")]
[JsonDerivedType(typeof(DecideStories), "stories")]
[JsonDerivedType(typeof(NoteFinding), "note")]
[JsonDerivedType(typeof(Undo), "undo")]
[JsonDerivedType(typeof(Gone), "gone")]
public abstract record Act
{
    /// <summary>What the act is about: of several that stand on one thing the latest holds.</summary>
    [JsonIgnore]
    public abstract string About { get; }

    /// <summary>The report whose words the act holds, or null.</summary>
    [JsonIgnore]
    public virtual string? Report => null;

    private protected static string Key(params ReadOnlySpan<string?> parts) => string.Join('\u001f', parts);
}

/// <summary>What a person says of a report; null where nothing is said.</summary>
public sealed record ReportFacts(DateOnly? Published = null, string? Outlet = null, string? Url = null, string? Title = null)
{
    public static readonly ReportFacts None = new();

    public ReportFacts Else(ReportFacts other) => new(Published ?? other.Published, Outlet ?? other.Outlet, Url ?? other.Url, Title ?? other.Title);
}

/// <summary>A file came in: its bytes are kept under their hash.</summary>
/// <param name="Name">Its name in the collection, with "/".</param>
/// <param name="From">Where it came from: a path, an address, "pasted".</param>
public sealed record AddReport(string Name, string Sha256, string From, ReportFacts Facts) : Act
{
    public override string About => Key("report", Name);
}

/// <summary>A file was taken out; its text stays, so that this can be taken back.</summary>
public sealed record RemoveReport(string Name) : Act
{
    public override string About => Key("report", Name);
}

/// <summary>A file's text was deleted for good: only that it was there remains. Cannot be taken back.</summary>
public sealed record DeleteReport(string Name) : Act
{
    public override string About => Key("report", Name);
}

/// <summary>Day, outlet, address or title, given by a person.</summary>
public sealed record GiveFacts(string Name, ReportFacts Facts, string? Note) : Act
{
    /// <summary>Who gave them elsewhere, of facts that came in as a decision; null of those given here.</summary>
    public DecidedBy? By { get; init; }

    public override string About => Key("facts", Name);
}

/// <summary>How a report may be used.</summary>
/// <param name="Confidential">In no export.</param>
/// <param name="Embargo">In no export before this day.</param>
/// <param name="Withdrawn">Its outlet corrected or withdrew it: what they say of it. All that rests on it is marked.</param>
public sealed record MarkReport(string Name, bool Confidential, DateOnly? Embargo, string? Withdrawn) : Act
{
    public override string About => Key("marks", Name);
}

/// <summary>A finding stands, does not stand, stands otherwise, or is made by hand; keyed to its words, never to its place in a list.</summary>
/// <param name="Word">Accepted, refused, edited or added; or what is supposed.</param>
/// <param name="Set">Of edited and added: field and value.</param>
public sealed record DecideFinding(DecisionWord Word, string Kind, Quote Quote, ImmutableSortedDictionary<string, string> Set, string? Note) : Act
{
    /// <summary>Who decided it elsewhere, of a decision that came in; null of one made here.</summary>
    public DecidedBy? By { get; init; }

    /// <summary>Its id, of what several of share their words: a position, a circle, what is supposed. Where that is gone the words decide.</summary>
    public string? Id { get; init; }

    /// <summary>It supposes something, to see what would follow.</summary>
    [JsonIgnore]
    public bool Supposes => Word.IsSupposition();

    /// <summary>A finding made by hand is there for others to decide on, and what is supposed decides nothing on a finding: both are acts of their own.</summary>
    public override string About => Key(Supposes ? "supposed" : Word == DecisionWord.Added ? "made" : "finding",
        Kind, Quote.File, Quote.Before, Quote.Words, Quote.After, Id, Kind == "way-out" ? Set.GetValueOrDefault("do") : null);

    public override string? Report => Quote.File;
}

/// <summary>A note on a finding, for whoever reads it later; it changes nothing else.</summary>
public sealed record NoteFinding(string Kind, Quote Quote, string Note) : Act
{
    /// <summary>Who noted it elsewhere, of a note that came in; null of one made here.</summary>
    public DecidedBy? By { get; init; }

    public override string About => Key("note", Kind, Quote.File, Quote.Before, Quote.Words, Quote.After);

    public override string? Report => Quote.File;
}

/// <summary>Names that are of one, or are not.</summary>
public sealed record DecideNames(bool Same, ImmutableArray<DecidedName> Names, string? Note) : Act
{
    /// <summary>Who decided it elsewhere, of a decision that came in; null of one made here.</summary>
    public DecidedBy? By { get; init; }

    public override string About => Key("names", string.Join('\u001e', Names.Select(n => Key(n.Name, n.File)).Order(StringComparer.Ordinal)));
}

/// <summary>Reports that tell one story, or do not.</summary>
/// <param name="Reports">Their names in the collection, two at least.</param>
public sealed record DecideStories(bool Same, ImmutableArray<string> Reports, string? Note) : Act
{
    /// <summary>Who decided it elsewhere, of a decision that came in; null of one made here.</summary>
    public DecidedBy? By { get; init; }

    public override string About => Key("stories", string.Join('\u001e', Reports.Order(StringComparer.Ordinal)));
}

/// <summary>Another act is taken back; taking back an undo does the act again.</summary>
/// <param name="Of">The number of the act.</param>
public sealed record Undo(long Of) : Act
{
    public override string About => Key("undo", Of.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>What is left of an act that held words of a report deleted for good.</summary>
/// <param name="Was">What it was, in a word.</param>
public sealed record Gone(string Was) : Act
{
    public override string About => Key("gone");
}
