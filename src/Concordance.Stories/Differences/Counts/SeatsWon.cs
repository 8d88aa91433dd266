using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories.Entities;
using Concordance.Texts;

namespace Concordance.Stories.Differences.Counts;

/// <summary>One party and two numbers of seats in reports of one day: "the Greens won 41 of the 88 seats", "the Greens took 43 seats". Seats gained or lost, of a forecast or a count that goes on are others.</summary>
internal static class SeatsWon
{
    private static readonly RuleId Rule = new("differences/seats-won");

    private const int Near = 6;

    public static void Find(Joined story, Findings findings)
    {
        foreach (Account[] both in Accounts.AtOdds(story.Reports.SelectMany(r => Read(story, r))))
            if (!findings.Tells(both[0].At, both[1].At))
                findings.Conflict(Rule, Accounts.AreDisputed(both) ? ConflictKind.Dispute : ConflictKind.Number, "how many seats were won", [], both.Select(a => a.At), "one party, and two numbers of seats of one day", "it was counted on in between, or two votes are meant");
    }

    private static IEnumerable<Account> Read(Joined story, ReadReport report)
    {
        ParsedText parsed = report.Parsed;
        for (int seats = 1; seats < parsed.Count; seats++)
        {
            if (parsed.Lemma(seats) != "seat" || parsed.VerbAbove(seats) is not (>= 0 and var verb) || verb > seats || seats - verb > Near || parsed.Lemma(verb) is not ("win" or "take" or "secure" or "claim" or "capture" or "get" or "have") || !IsTold(parsed, verb)) continue;
            int number = verb + 1;
            while (number < seats && parsed.Pos[number] != Pos.NUM) number++;
            if (number == seats || parsed.Lower(number - 1) is "another" or "of" or "than" or "least" or "most" or "about" or "some" or "around" or "extra" || IsOpen(parsed, verb) || !int.TryParse(parsed.Form(number), out int won)) continue;
            int subject = parsed.Subject(verb);
            if (subject < 0 || subject > verb || Account.WhoAt(story, report, subject) is not { } party || story.DayOf(report).Value is not { } day) continue;
            Span words = Span.Hull(parsed.Spans[verb], parsed.Spans[seats]);
            yield return new Account(report, $"{Key(party)} seats", $"{won}", report.Report.At(words), party, day.DayNumber, Account.SourceOf(story, report, words));
        }
    }

    /// <summary>A party known by a noun is known by that noun in every report.</summary>
    private static string Key(Entity party) => party.Type is Reading.Coreference.ReferentType.Group or Reading.Coreference.ReferentType.Unnamed ? party.Name.ToLowerInvariant() : party.Main.ToString();

    private static bool IsTold(ParsedText parsed, int verb) => (parsed.Tags[verb] is "VBD" || (parsed.Tags[verb] == "VBN" && parsed.HasChild(verb, "has", "have"))) && !parsed.HasNot(verb) && !parsed.IsOpen(verb);

    /// <summary>"So far", "with half the votes counted", "more seats", "last time", a forecast: not what was won in the end.</summary>
    private static bool IsOpen(ParsedText parsed, int verb)
    {
        SentenceRange sentence = parsed.Sentences[parsed.SentenceOf[verb]];
        for (int t = sentence.First; t < sentence.End; t++)
            if (parsed.Lower(t) is "far" or "counted" or "more" or "fewer" or "last" or "previous" or "previously" or "poll" or "polls" or "projection" or "projected" or "forecast" or "preliminary" or "partial" or "had") return true;
        return false;
    }
}
