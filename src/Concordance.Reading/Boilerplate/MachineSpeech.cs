using Concordance.Texts;

namespace Concordance.Reading.Boilerplate;

/// <summary>A language model speaks of itself in the report's own text: "As an AI language model, I cannot browse …". What a report quotes is none.</summary>
public static class MachineSpeech
{
    private static readonly RuleId Rule = new("boilerplate/machine-speech");
    private static readonly PhraseList Phrases = PhraseList.Read(typeof(MachineSpeech), "en.machine-speech.txt");

    public static IEnumerable<Caution> Cautions(Blocks blocks)
    {
        foreach (Block block in blocks.All)
            if (Phrases.First(block.Words) is { } phrase && block.Words.Any(w => w.Lower is "i" or "my" && Near(w.Span, phrase.Span)) && !block.Form.AsSpan().ContainsAny("\"“”«»‘"))
                yield return new Caution(phrase.Span, CautionKind.MachineRewritten, new Because(Rule, blocks.Report.At(phrase.Span)));
    }

    private static bool Near(Span word, Span phrase) => word.Start < phrase.End + 40 && word.End + 40 > phrase.Start;
}
