using System.CommandLine;
using System.CommandLine.Parsing;

namespace Concordance.Cli;

/// <summary>
/// What stands behind an option, for rules over several options: null where the option is not there, or stands there without its value
/// (which is said by itself; asking the parser for the value of such a one is a fault).
/// </summary>
internal static class GivenValue
{
    public static string? Of(SymbolResult result, Option option) => result.GetResult(option)?.Tokens is [.., { Value: var value }] ? value : null;
}
