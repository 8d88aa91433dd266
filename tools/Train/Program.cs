using Concordance.Tools.Train;
using Concordance.Tools.Train.Gazetteers;
using Concordance.Tools.Train.Names;

return args.FirstOrDefault() switch
{
    "gazetteer" => GazetteerCommand.Run(args),
    "names" => NamesCommand.Run(args),
    _ => TrainCommand.Run(args),
};
