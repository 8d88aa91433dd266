using Concordance.Cli;

return ConcordanceCommand.Run(args);
