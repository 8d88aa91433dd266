using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Concordance.Dossiers.Assembly;
using Concordance.Dossiers.Json;

namespace Concordance.Cli;

/// <summary>--assume, --deny, --waive, --soften, --happened: what somebody supposes of who waits for whom.</summary>
public sealed class WhatIfOptions
{
    private readonly Option<string[]> _assume = Of("--assume", "Suppose that an assumed identity holds (see --ids).", "ID"), _deny = Of("--deny", "Suppose that an identity does not hold.", "ID");
    private readonly Option<string[]> _waive = Of("--waive", "Suppose that a condition is dropped.", "CONDITION"), _soften = Of("--soften", "Suppose that what a condition wants first may come at the same time.", "CONDITION");
    private readonly Option<string[]> _happened = Of("--happened", "Suppose that something conditions speak of has happened.", "HAPPENING");

    public WhatIfOptions(Command command)
    {
        foreach (Option<string[]> option in All) command.Add(option);
    }

    private ImmutableArray<Option<string[]>> All => [_assume, _deny, _waive, _soften, _happened];

    public bool AnyIn(SymbolResult result) => All.Any(o => GivenValue.Of(result, o) is not null);

    public WhatIf? Of(ParseResult parsed)
    {
        WhatIf whatIf = new(Ids(parsed, _assume), Ids(parsed, _deny), Ids(parsed, _waive), Ids(parsed, _soften), Ids(parsed, _happened));
        return whatIf.IsEmpty ? null : whatIf;
    }

    /// <summary>One message for each id that names nothing that can be supposed.</summary>
    public static IEnumerable<string> Unknown(WhatIf whatIf, Dossier dossier)
    {
        TalksEntry[] talks = [.. (dossier.Stories ?? []).Select(s => s.Talks?.Found).OfType<TalksEntry>()];
        HashSet<string> identities = [.. talks.SelectMany(t => t.Identities).Select(i => i.Id)], happenings = [.. talks.SelectMany(t => t.Happenings).Select(h => h.Id)];
        HashSet<string> conditions = [.. talks.SelectMany(t => t.Waits).SelectMany(w => w.AlsoStated is { } also ? also.Append(w.Condition) : [w.Condition])];
        return
        [
            .. Missing("--assume", whatIf.Assume, identities, "identity"), .. Missing("--deny", whatIf.Deny, identities, "identity"), .. Missing("--waive", whatIf.Waive, conditions, "condition on which something waits"),
            .. Missing("--soften", whatIf.Soften, conditions, "condition on which something waits"), .. Missing("--happened", whatIf.Happened, happenings, "happening"),
        ];
    }

    private static IEnumerable<string> Missing(string option, ImmutableArray<string> asked, HashSet<string> known, string what) =>
        asked.Where(a => !known.Contains(a)).Select(a => $"{option} {a}: there is no {what} with this id here; --ids prints them, --json lists all under talks");

    private static ImmutableArray<string> Ids(ParseResult parsed, Option<string[]> option) => [.. parsed.GetValue(option) ?? []];

    private static Option<string[]> Of(string name, string description, string help) => new(name) { Description = description, HelpName = help, AllowMultipleArgumentsPerToken = false };
}
