using System.CommandLine;
using Concordance.Dossiers.Briefs;

namespace Concordance.Cli;

/// <summary>What a reader may ask of a brief.</summary>
public sealed class BriefChoices
{
    private readonly Option<bool> _all = new("--all") { Description = "Every line, not only the most useful fifty." };
    private readonly Option<bool> _names = new("--names") { Description = "Names and their variants at the end." };
    private readonly Option<bool> _ids = new("--ids") { Description = "The id of each finding after its line." };
    private readonly Option<string> _since = new("--since") { Description = "Only changes after this day (2024-03-31).", HelpName = "DATE" };

    public BriefChoices(Command command)
    {
        command.Add(_all);
        command.Add(_names);
        command.Add(_ids);
        command.Add(_since);
        GivenDay.Expect(_since);
    }

    public BriefOptions Read(ParseResult parsed) => new(parsed.GetValue(_all), parsed.GetValue(_names), parsed.GetValue(_ids), GivenDay.Of(parsed.GetValue(_since)));
}
