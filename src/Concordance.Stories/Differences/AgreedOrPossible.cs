using Concordance.Language;
using Concordance.Reading;
using Concordance.Reading.Attribution;
using Concordance.Reading.Events;
using Concordance.Texts;

namespace Concordance.Stories.Differences;

/// <summary>One report that calls the same thing agreed and only possible: "an agreement on a new exchange", "a possible new exchange".</summary>
internal static class AgreedOrPossible
{
    private static readonly RuleId Rule = new("differences/agreed-or-possible");

    private const int MostNamed = 4;

    private sealed record Telling(Event Of, int Noun, Place At, string Key, bool Agreed);

    public static void Find(Joined story, Findings findings)
    {
        foreach (ReadReport report in story.Reports)
            foreach (IGrouping<string, Telling> thing in report.Events.Select(e => Read(report, e)).OfType<Telling>().GroupBy(t => t.Key, StringComparer.Ordinal))
            {
                Telling[] agreed = [.. thing.Where(t => t.Agreed).Take(MostNamed)], possible = [.. thing.Where(t => !t.Agreed).Take(MostNamed)];
                if (agreed.Length == 0 || possible.Length == 0 || IsHistory(report, possible, agreed)) continue;
                Telling[] all = [.. agreed, .. possible];
                findings.Conflict(Rule, ConflictKind.Status, report.Words(report.At(report.Parsed.Phrase(agreed[0].Noun))), all.Select(t => t.Of), all.Select(t => t.At), "agreed or only possible: one report has both of one thing");
            }
    }

    /// <summary>Only the report's own words: what somebody said before may be overtaken.</summary>
    private static Telling? Read(ReadReport report, Event told)
    {
        ParsedText parsed = report.Parsed;
        int noun = parsed.TokenAt(told.Trigger.Start);
        if (parsed.Pos[noun] != Pos.NOUN || told.According is { Voice: Voice.Attributed, Speaker: not null, Act: not Act.Agree } || Key(parsed, noun) is not { } key) return null;
        int above = parsed.Heads[noun];
        if (above >= 0 && parsed.Pos[above] == Pos.NOUN && parsed.Relations[noun] == Relation.nmod)
        {
            if (parsed.Lemma(above) is "agreement" or "deal" or "accord" or "pact" && parsed.Preposition(noun) is "for" or "on" or "about" && IsReached(parsed, above)) return new Telling(told, noun, report.At(Span.Hull(parsed.Spans[above], parsed.Phrase(noun))), key, true);
            if (parsed.Lemma(above) is "possibility" or "prospect" or "chance" && parsed.Preposition(noun) is "of" or "for") return new Telling(told, noun, report.At(Span.Hull(parsed.Spans[above], parsed.Phrase(noun))), key, false);
        }

        if (above >= 0 && parsed.Lemma(above) == "agree" && parsed.Relations[noun] is Relation.obl or Relation.obj or Relation.nsubj_pass && !parsed.IsOpen(above) && parsed.Preposition(noun) is "" or "on" or "to") return new Telling(told, noun, report.At(Span.Hull(parsed.Spans[above], parsed.Phrase(noun))), key, true);
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] == Relation.amod && parsed.Lemma(child) is "possible" or "potential") return new Telling(told, noun, report.At(parsed.Phrase(noun)), key, false);
        return null;
    }

    /// <summary>"Reaching an agreement", "resulted in an agreement", "signed a deal"; neither "seek an agreement" nor "no agreement".</summary>
    private static bool IsReached(ParsedText parsed, int noun)
    {
        if (parsed.Lower(parsed.Child(noun, Relation.det)) == "no") return false;
        int verb = parsed.VerbAbove(noun);
        return verb >= 0 && parsed.Lemma(verb) is "reach" or "sign" or "result" or "strike" or "conclude" or "make" or "announce" && !parsed.IsOpen(verb);
    }

    /// <summary>The head and what describes it; a bare noun names too much to be one thing.</summary>
    private static string? Key(ParsedText parsed, int noun)
    {
        List<string> parts = [];
        foreach (int child in parsed.Children(noun))
            if (parsed.Relations[child] is Relation.amod or Relation.compound && parsed.Lemma(child) is var word && word is not ("possible" or "potential")) parts.Add(word is "fresh" or "further" or "another" ? "new" : word);
        return parts.Count == 0 ? null : parsed.Lemma(noun) + " " + string.Join(' ', parts.Order(StringComparer.Ordinal));
    }

    /// <summary>What was possible before and is agreed now is a change: the report says so where the possible one stands in the pluperfect or with a time of its own.</summary>
    private static bool IsHistory(ReadReport report, Telling[] possible, Telling[] agreed) =>
        possible.All(p => p.Of.Time is not null || HadBeen(report.Parsed, p.Noun)) || agreed.All(a => a.Of.Time is not null);

    private static bool HadBeen(ParsedText parsed, int noun)
    {
        int verb = parsed.VerbAbove(noun);
        if (verb < 0) return false;
        foreach (int child in parsed.Children(verb))
            if (parsed.Relations[child] is Relation.aux && parsed.Lower(child) == "had") return true;
        return false;
    }
}
