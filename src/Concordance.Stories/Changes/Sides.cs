using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Naming;
using Concordance.Stories.Differences;
using Concordance.Stories.Entities;

namespace Concordance.Stories.Changes;

/// <summary>Which side a delegation or a word is of, as a state's code or a name in lower case.</summary>
public static class Sides
{
    public static bool IsDelegation(ParsedText parsed, int token) => parsed.Pos[token] == Pos.NOUN && parsed.Lemma(token) is "delegation" or "team" or "negotiator" or "mission";

    /// <summary>"The Ukrainian delegation", "Ukraine's delegation"; "on the Ukrainian side, the delegation".</summary>
    public static string? OfDelegation(ParsedText parsed, int noun)
    {
        if (parsed.Owner(noun) is { } owner) return owner;
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[noun]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Lemma(t) is "side" or "part" && t < noun)
                foreach (int child in parsed.Children(t))
                    if (States.OfDemonym(parsed.Form(child)) is { } state) return state;
        return null;
    }

    public static string? OfWord(Joined story, ReadReport report, int token)
    {
        if (token < 0) return null;
        string said = report.Parsed.State(token);
        if (report.Parsed.Pos[token] != Pos.PRON && said.Length == 2 && char.IsUpper(said[0])) return said;
        if (story.EntityOf(report.Whom(token)) is not { } entity) return null;
        return Of(entity);
    }

    public static string Of(Entity entity) => States.Named(entity.Name) ?? States.OfDemonym(entity.Name) ?? States.OfCapital(entity.Name) ?? entity.Name.ToLowerInvariant();
}
