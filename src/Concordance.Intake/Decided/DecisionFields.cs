using System.Collections.Immutable;
using System.Globalization;
using Concordance.Intake.Given;
using Concordance.Texts.Decisions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Concordance.Intake.Decided;

/// <summary>The fields of one decision as they are read, and what they must hold together.</summary>
internal sealed class DecisionFields(int line)
{
    /// <summary>The kinds of findings a person decides on; the names are those of the dossier's lists.</summary>
    public static readonly ImmutableArray<string> Kinds =
        ["change", "claim", "condition", "conflict", "copy", "event", "issue", "knot", "look-alike", "position", "quantity", "statement", "time", "unknown", "unusable", "way-out"];

    /// <summary>What a person makes of words by hand; all else is found or not.</summary>
    private static readonly ImmutableArray<string> MadeByHand = ["claim", "event", "statement"];

    private const string Words = "same, not-same, same-story, not-same-story, accepted, refused, edited, added, noted, given, assume, deny, waive, soften or happened";

    private static readonly string[] Keys = ["after", "at", "before", "by", "decide", "id", "kind", "names", "note", "outlet", "published", "report", "reports", "set", "title", "url", "withdrawn", "words"];
    private readonly Dictionary<string, Scalar> _values = new(StringComparer.Ordinal);
    private readonly List<DecidedName> _names = [];
    private readonly List<string> _reports = [];
    private readonly SortedDictionary<string, string> _set = new(StringComparer.Ordinal);

    public static DecisionFields Read(Parser parser, int line)
    {
        DecisionFields fields = new(line);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Scalar key = GivenFile.Expect<Scalar>(parser, "expected a key such as \"decide\"");
            if (!Keys.Contains(key.Value, StringComparer.Ordinal)) throw new GivenFile.Fault(key.Start.Line, $"unknown key \"{key.Value}\", expected one of {string.Join(", ", Keys)}", "rename or remove it");
            if (key.Value == "names") fields.ReadNames(parser);
            else if (key.Value == "reports") fields.ReadReports(parser);
            else if (key.Value == "set") fields.ReadSet(parser);
            else if (!fields._values.TryAdd(key.Value, GivenFile.Expect<Scalar>(parser, $"expected one value for \"{key.Value}\""))) throw new GivenFile.Fault(key.Start.Line, $"\"{key.Value}\" stands twice", "keep one of them");
        }

        return fields;
    }

    public WrittenDecision Finish(int number)
    {
        DecisionWord word = Value("decide") switch
        {
            "same" => DecisionWord.Same,
            "not-same" => DecisionWord.NotSame,
            "same-story" => DecisionWord.SameStory,
            "not-same-story" => DecisionWord.NotSameStory,
            "accepted" => DecisionWord.Accepted,
            "refused" => DecisionWord.Refused,
            "edited" => DecisionWord.Edited,
            "added" => DecisionWord.Added,
            "noted" => DecisionWord.Noted,
            "given" => DecisionWord.Given,
            "assume" => DecisionWord.Assume,
            "deny" => DecisionWord.Deny,
            "waive" => DecisionWord.Waive,
            "soften" => DecisionWord.Soften,
            "happened" => DecisionWord.Happened,
            null => throw Fault("the key \"decide\" is missing", $"add decide: {Words}"),
            var other => throw Fault($"\"decide: {other}\" is not known, expected {Words}", "choose one of these"),
        };
        Allow(word);
        if (word is DecisionWord.Same or DecisionWord.NotSame && _names.Count < 2) throw Fault("\"names\" needs two names at least", "write names: [first, second]");
        if (word.IsOfStories() && _reports.Count < 2) throw Fault("\"reports\" needs two reports at least", "write reports: [first.txt, second.txt]");
        string? supposed = SupposedKind(word);
        if (word is DecisionWord.Accepted or DecisionWord.Refused or DecisionWord.Edited or DecisionWord.Added or DecisionWord.Noted || supposed is not null) CheckFinding(supposed);
        if (word == DecisionWord.Added) CheckMade();
        if (word == DecisionWord.Noted && string.IsNullOrWhiteSpace(Value("note"))) throw Fault("\"note\" is missing: what is noted?", "write note: …");
        if (word == DecisionWord.Edited && _set.Count == 0) throw Fault("\"set\" is missing: what is it to be?", "write set: { field: value }");
        GivenFacts? facts = word == DecisionWord.Given ? Facts() : null;
        // What a person says of a report as a whole is a decision; its day and outlet are facts for the intake.
        if (Value("withdrawn") is { } withdrawn) _set["withdrawn"] = string.IsNullOrWhiteSpace(withdrawn) ? throw Fault("\"withdrawn\" must say why", "write what its outlet says of it") : withdrawn;
        Quote? quote = Value("words") is { } words ? new Quote(words, Value("before"), Value("after"), Value("report")) : null;
        return new WrittenDecision(line, new Decision(number, word, [.. _names], supposed ?? Value("kind"), quote, Value("id"), _set.ToImmutableSortedDictionary(StringComparer.Ordinal), Value("note")) { Reports = [.. _reports], By = By() }, Value("report"), facts);
    }

    /// <summary>What says nothing in such a decision is a slip of the person who wrote it.</summary>
    private void Allow(DecisionWord word)
    {
        string[] allowed = word switch
        {
            DecisionWord.Same or DecisionWord.NotSame => ["decide", "names", "note"],
            DecisionWord.SameStory or DecisionWord.NotSameStory => ["decide", "reports", "note"],
            DecisionWord.Given => ["decide", "report", "published", "outlet", "url", "title", "withdrawn", "note"],
            DecisionWord.Added => ["decide", "kind", "words", "before", "after", "report", "set", "note"],
            DecisionWord.Edited => ["decide", "id", "kind", "words", "before", "after", "report", "set", "note"],
            DecisionWord.Refused when Value("kind") == "way-out" => ["decide", "kind", "words", "before", "after", "report", "set", "note"],
            DecisionWord.Accepted or DecisionWord.Refused or DecisionWord.Noted or DecisionWord.Assume or DecisionWord.Deny or DecisionWord.Waive or DecisionWord.Soften or DecisionWord.Happened => ["decide", "id", "kind", "words", "before", "after", "report", "note"],
        };
        allowed = [.. allowed, "by", "at"];
        IEnumerable<string> written = _values.Keys.Concat(_names.Count > 0 ? ["names"] : []).Concat(_reports.Count > 0 ? ["reports"] : []).Concat(_set.Count > 0 ? ["set"] : []);
        if (written.Order(StringComparer.Ordinal).FirstOrDefault(k => !allowed.Contains(k, StringComparer.Ordinal)) is { } wrong) throw Fault($"\"{wrong}\" says nothing in \"decide: {Value("decide")}\"", $"use {string.Join(", ", allowed)}");
    }

    /// <summary>What is supposed is supposed of one kind of finding, which need not be named.</summary>
    private static string? SupposedKind(DecisionWord word) => word switch
    {
        DecisionWord.Assume or DecisionWord.Deny => "identity",
        DecisionWord.Waive or DecisionWord.Soften => "condition",
        DecisionWord.Happened => "happening",
        DecisionWord.Same or DecisionWord.NotSame or DecisionWord.SameStory or DecisionWord.NotSameStory or DecisionWord.Accepted or DecisionWord.Refused or DecisionWord.Edited or DecisionWord.Added or DecisionWord.Noted or DecisionWord.Given => null,
    };

    /// <param name="supposed">The only kind it can be of, or null.</param>
    private void CheckFinding(string? supposed)
    {
        if (supposed is not null && Value("kind") is { } other && other != supposed) throw Fault($"\"decide: {Value("decide")}\" is of a kind of its own, {supposed}, not {other}", $"write kind: {supposed}, or leave it out");
        if (Value("id") is not null) return;
        if (string.IsNullOrWhiteSpace(Value("words"))) throw Fault("which finding? neither \"id\" nor \"words\" is given", "copy the finding's words, or its id from brief --ids");
        if (supposed is not null) return;
        if (Value("kind") is not { } kind) throw Fault("\"kind\" is missing", $"add kind: one of {string.Join(", ", Kinds)}");
        if (!Kinds.Contains(kind, StringComparer.Ordinal)) throw Fault($"\"kind: {kind}\" is not known, expected one of {string.Join(", ", Kinds)}", "choose one of these");
    }

    private void CheckMade()
    {
        if (!MadeByHand.Contains(Value("kind") ?? "", StringComparer.Ordinal)) throw Fault($"a {Value("kind")} is not made by hand, only {string.Join(", ", MadeByHand)}", "choose one of these");
        if (Value("kind") == "claim" && _set.Count > 0) throw Fault("\"set\" says nothing of a claim", "take it out; who claims it is told by the words around");
    }

    private DecidedBy? By()
    {
        if (Value("at") is not { } written) return Value("by") is { } alone ? new DecidedBy(alone, null) : null;
        if (!DateTimeOffset.TryParseExact(written, DecidedAt.Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset at)) throw Fault($"\"at: {written}\" is no moment", "write it as 2031-03-14T09:30:00Z");
        return new DecidedBy(Value("by") ?? throw Fault("\"at\" without \"by\"", "say who decided it"), at);
    }

    private GivenFacts Facts()
    {
        if (Value("report") is null) throw Fault("\"report\" is missing", "name the file, as in reports.yaml");
        GivenFacts facts = new(line, _values.TryGetValue("published", out Scalar? day) ? GivenFile.Day(day) : null, Given("outlet"), Given("url"), Given("title"));
        return facts is { Published: null, Outlet: null, Url: null, Title: null } && Value("withdrawn") is null ? throw Fault("nothing is given", "add published, outlet, url, title or withdrawn") : facts;
    }

    private string? Given(string key) => _values.TryGetValue(key, out Scalar? value) ? GivenFile.NotBlank(value) : null;

    private string? Value(string key) => _values.GetValueOrDefault(key)?.Value;

    private void ReadNames(Parser parser)
    {
        GivenFile.Expect<SequenceStart>(parser, "expected a list, names: [first, second]");
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.Accept<Scalar>(out _)) { _names.Add(new DecidedName(GivenFile.NotBlank(parser.Consume<Scalar>()), null)); continue; }
            GivenFile.Expect<MappingStart>(parser, "expected a name, or { name: …, report: … }");
            Dictionary<string, string> of = Pairs(parser, ["name", "report"]);
            _names.Add(new DecidedName(of.GetValueOrDefault("name") ?? throw Fault("a name is missing in \"names\"", "write { name: …, report: … }"), of.GetValueOrDefault("report")));
        }
    }

    private void ReadReports(Parser parser)
    {
        GivenFile.Expect<SequenceStart>(parser, "expected a list, reports: [first.txt, second.txt]");
        while (!parser.TryConsume<SequenceEnd>(out _)) _reports.Add(GivenFile.NotBlank(GivenFile.Expect<Scalar>(parser, "expected a report's file")));
    }

    private void ReadSet(Parser parser)
    {
        GivenFile.Expect<MappingStart>(parser, "expected set: { field: value }");
        foreach ((string key, string value) in Pairs(parser, null)) _set[key] = value;
    }

    private static Dictionary<string, string> Pairs(Parser parser, string[]? known)
    {
        Dictionary<string, string> pairs = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            Scalar key = GivenFile.Expect<Scalar>(parser, "expected a key");
            if (known?.Contains(key.Value, StringComparer.Ordinal) == false) throw new GivenFile.Fault(key.Start.Line, $"unknown key \"{key.Value}\", expected {string.Join(" or ", known)}", "rename or remove it");
            pairs[key.Value] = GivenFile.NotBlank(GivenFile.Expect<Scalar>(parser, $"expected one value for \"{key.Value}\""));
        }

        return pairs;
    }

    private GivenFile.Fault Fault(string said, string toDo) => new(line, said, toDo);
}
