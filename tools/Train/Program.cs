using Concordance.Tools.Train.Gazetteers;

return args.FirstOrDefault() switch
{
    "gazetteer" => GazetteerCommand.Run(args),
    _ => 2,
};
