using System.Collections.Immutable;
using Concordance.Intake.Given;
using Concordance.Texts.Decisions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Concordance.Intake.Decided;

/// <summary>A decision as written, and the facts it gives of a report (of "decide: given").</summary>
/// <param name="Line">Where it begins.</param>
public sealed record WrittenDecision(int Line, Decision Decision, string? File, GivenFacts? Facts);

/// <summary>
/// Reads decisions.yaml: under "decisions:" a list of maps, each with "decide: same | not-same | same-story | not-same-story | accepted | refused |
/// edited | added | noted | given | assume | deny | waive | soften | happened". Read event by event, so that no nesting and no alias can do harm; the first fault ends it.
/// </summary>
public static class DecisionsFile
{
    public static ImmutableArray<WrittenDecision> Read(string yaml)
    {
        GivenFile.RefuseTabs(yaml);
        try
        {
            Parser parser = new(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _)) return [];
            parser.Consume<DocumentStart>();
            GivenFile.Expect<MappingStart>(parser, "expected a map with the key \"decisions\"");
            List<WrittenDecision> all = [];
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                Scalar key = GivenFile.Expect<Scalar>(parser, "expected the key \"decisions\"");
                if (key.Value != "decisions") throw new GivenFile.Fault(key.Start.Line, $"unknown key \"{key.Value}\", expected \"decisions\"", "rename or remove it");
                ReadAll(parser, all);
            }

            return [.. all];
        }
        catch (YamlException e)
        {
            throw new GivenFile.Fault(e.Start.Line, "this is no YAML", "mend this line");
        }
    }

    private static void ReadAll(Parser parser, List<WrittenDecision> all)
    {
        if (parser.Accept<Scalar>(out Scalar? nothing) && nothing.Value is "" or "~" or "null") { parser.MoveNext(); return; }
        GivenFile.Expect<SequenceStart>(parser, "expected a list of decisions, each beginning with \"-\"");
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            MappingStart start = GivenFile.Expect<MappingStart>(parser, "expected a decision, \"- decide: …\"");
            all.Add(DecisionFields.Read(parser, (int)start.Start.Line).Finish(all.Count + 1));
        }
    }
}
