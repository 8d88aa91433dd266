using Concordance.Language;
using Concordance.Reading.Attribution;
using Concordance.Texts;

namespace Concordance.Reading.Days;

/// <summary>"Said on the 14th", "on Friday announced": the day of the telling, which is not the day of what is told.</summary>
public static class Telling
{
    public static bool Holds(ParsedText parsed, Span time)
    {
        int first = parsed.TokenAt(time.Start), next = parsed.TokenAt(time.End);
        int verb = first - 1;
        if (verb >= 0 && parsed.Form(verb) is "on" or "late" or "early") verb--;
        return Says(parsed, verb) || Says(parsed, next);
    }

    private static bool Says(ParsedText parsed, int token) =>
        token >= 0 && token < parsed.Count && (parsed.Form(token) == "said" || CueLexicon.Of(CueClass.Verb, parsed.Lemmas[token]).Any(c => c.Takes(Frame.That)));
}
