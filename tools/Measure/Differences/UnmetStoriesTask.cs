using Concordance.Reading;
using Concordance.Stories;
using Concordance.Tools.Measure.MarkedStories;

namespace Concordance.Tools.Measure.Differences;

/// <summary>Stories of two or three reports each (gold/unmet), marked before the program had read them: what is told of them, and what an editor needs.</summary>
public sealed class UnmetStoriesTask : IMeasureTask
{
    public string Name => "unmet-stories";

    public string About => "Stories of two to five reports each that were marked before they were read (gold/unmet); errors of all sets but those that are held.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        UnmetTables tables = new("unmet-stories", "Stories marked before they were read", new Reader(EnglishModel.Of(shared)), Verdicts.Read(Path.Combine(shared.Project, "gold", "verdicts", "unmet.tsv")), options);
        foreach (string set in new[] { "read", "second", "plain", "held", "plain-held" })
            tables.Add(set, Directory.GetFiles(Path.Combine(options.Data ?? Path.Combine(shared.Project, "gold", "unmet"), set), "*.story").Order(StringComparer.Ordinal).Select(UnmetStory.Of));
        return tables.Measured with
        {
            Notes = ["Sorted as one: all reports of the story are sorted together. Found: two passages of an item (of an open question one) stand in one finding. Of marks: findings that touch an item; the others of the first four lists are read by an editor in the set \"read\" (gold/verdicts/unmet.tsv), and P is of what touches a mark or was read. Look-alikes told as a contradiction: by a finding that touches no clash of the marks. Stories of our own, marked by one reader before the program had read them; of the set \"held\" no error was read.",
                "How far the rules carry. The second set was measured before anybody had read what came out: contradictions and disputes 2 of 126, corrections 6 of 29, changes 4 of 101, told alike 1 of 57, open questions 19 of 55, sorted as one 8 of 16. After its misses were read it stands as in the table. Of the set \"held\", in the same time: contradictions 5 to 6 of 70, corrections 0 to 1 of 18, changes 2 to 3 of 89, told alike 2 to 3 of 43, open questions 9 to 14 of 34, sorted as one 12 to 16 of 17. What was built from structure carries over (sorting, questions); what is a list of ways to put a thing does not: every story has ways of its own, and what is told stays right.",
                "Told beside the marks of the second set: three disputes or ages and three corrections, all right; of six changes one reader found five right and one arguable (an index down, then up). Left there: states opposed only by what the words mean (\"in motion\", \"stationary\"), counts under two nouns, clock times with hedges, an act under two verbs (stolen, copied), quotations opposed by meaning; changes without a shared word of state, stances over time, values of an attribute; last reports without a day. A denial is held against another report's clause only where both name one time, or nobody and nothing is spoken of: two shared words were wrong in three of three on press articles, and a bare \"not\" in seven of nine on made stories.",
                "Not told of the set \"read\", by cause. Disputes (19 of 39): accounts of two reports or of a document in its own voice 7, opposed only by what the words mean 6, parties or answers that are not read 6; both sides are read as statements in 23 (18 before). Contradictions (27): counts of different days or nouns 8, states in other words 7, where somebody was 3, opposite acts of one person 2, ages by description 2, others 5. Changes (58): states and plans without a shared word 17, counts in free words 11, stances over time 8, levels 6, causes that become known 6, others. Tried and left out: two parties in neighbouring sentences with one \"not\" (of 75 pairs on press articles at most five disputes), any plain answer (2 of 7), counts of one noun over several days (2 of 17 on made stories), levels joined by any noun near the number.",
                "All misses of the read sets and of the read articles, counted once more (some overlap). Contradictions and disputes, 168: denied in one report and told in another under a kindred word or at a distance 28, counts and sums of other nouns or days 26, an accusation and its answer opposed only in meaning 25, states in other words 16, clock times and lengths of one event 8, where somebody was 6, lateness 4 (two now told), the rest arithmetic, superlatives, quotations. Changes, about 160: counts, levels and shares under other nouns 30, plan and outcome in other words or on another day 18, views over time 12, who holds an office 12, acts taken back 8 (now told where the noun is of the verb's family), causes that become known 6. Tried and left out: a market told of on a Saturday, \"no\" before an object against any deed, an office that passes on (Bush to Obama: true, and no news), a meeting planned and held at one place without a day, two holders in different reports as parties.",
                "On 400 press articles the rules that came with these figures told some ten disputes (six right, two arguable, two with a weak side), five figures that do not fit (all right), four changes (all right), no correction beside the four printed ones, and 43 open questions (one or two poor, half of them of somebody who gave no answer)."],
        };
    }
}
