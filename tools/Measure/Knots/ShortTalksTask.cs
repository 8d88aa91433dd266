using Concordance.Language;
using Concordance.Reading;
using Concordance.Stories;

namespace Concordance.Tools.Measure.Knots;

/// <summary>Waits and circles of short stories by writers who did not know the rules; of one half errors are listed.</summary>
public sealed class ShortTalksTask : IMeasureTask
{
    public string Name => "short-talks";

    public string About => "Short negotiations, and stories that are none, marked before they were read (gold/talks-short); errors of all sets but those that are held.";

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table table = new("Short negotiations", "set", "talks", "read so", "others", "read so", "waits", "found", "asserted", "P", "R", "holder known", "right", "knots", "found", "told otherwise", "would be", "false");
        List<ErrorLine> errors = [];
        List<Figure> figures = [];
        foreach (string set in (string[])["read", "second", "third", "fourth", "held", "fourth-held"])
        {
            (ShortTalks Marks, ShortTalksScorer Scores)[] all = [.. Directory.GetFiles(Path.Combine(shared.Project, "gold", "talks-short", set), "*.story").Where(f => options.Data is null || Path.GetFileNameWithoutExtension(f) == options.Data).Order(StringComparer.Ordinal).Select(f => One(reader, f))];
            Score waits = new(all.Sum(a => a.Marks.Waits.Length), all.Sum(a => a.Scores.Asserted), all.Sum(a => a.Scores.Found), all.Sum(a => a.Scores.Right));
            string Sum(Func<(ShortTalks Marks, ShortTalksScorer Scores), int> of) => $"{all.Sum(of)}";
            table.Add(set, Sum(a => a.Marks.IsTalks ? 1 : 0), Sum(a => a.Marks.IsTalks && a.Scores.IsRead ? 1 : 0), Sum(a => a.Marks.IsTalks ? 0 : 1), Sum(a => !a.Marks.IsTalks && a.Scores.IsRead ? 1 : 0),
                $"{waits.Gold}", $"{waits.GoldHit}", $"{waits.Found}", Score.Percent(waits.Precision), Score.Percent(waits.Recall), Sum(a => a.Scores.HoldersAsked), Sum(a => a.Scores.HoldersRight),
                Sum(a => a.Marks.Knots.Length), Sum(a => a.Scores.KnotsFound), Sum(a => a.Scores.WouldFound), Sum(a => a.Marks.WouldBe.Length), Sum(a => a.Scores.KnotsFalse));
            figures.AddRange([new($"short-talks/{set}/waits/P", 100 * waits.Precision), new($"short-talks/{set}/waits/R", 100 * waits.Recall)]);
            if (!set.EndsWith("held", StringComparison.Ordinal)) errors.AddRange(all.SelectMany(a => a.Scores.Errors.Select(e => new ErrorLine(e.Kind, a.Marks.Name, e.Words, ""))));
        }

        return new Measurement([table], options.Data is null ? figures : [], [.. errors.Take(options.Errors)]) { Notes = Notes };
    }

    private static (ShortTalks, ShortTalksScorer) One(Reader reader, string file)
    {
        ShortTalks marks = ShortTalks.Read(file);
        return (marks, new ShortTalksScorer(marks, StoryReader.AsOne(marks.Reports.Select(reader.Read))));
    }

    private static readonly string[] Notes =
    [
        "A statement of a wait is right where its condition touches a marked one and its act the marked act, if both tell one; whether the holder is the marked one is counted apart, of waits whose holder the reports tell. Of stories that are no negotiation waits count where they are shown, that is, where the story is read as one. Knots: told as open or past with the marked waits; told otherwise: would close, or closed by an assumption where only a would-be knot is marked; false: told as open or past, and neither. Of the set \"held\" no error was read.",
        "The second and third sets were measured before anybody had read what came out: of the second 1 of 14 read as talks, waits P 92.3 R 31.6, knots 0 of 6; of the third, which is in plain news prose, 8 of 10, P 92.0 R 76.7, knots 0 of 5. The fourth, twelve stories of three to five reports in plain news prose of which half are held: 5 of 5 and 6 of 6 read as talks, and the one that is none too; waits P 90.9 R 66.7 and P 90.9 R 67.7, knots 0 of 3 and 0 of 3, none false. What is held, and the second set, are told in idioms, bulletins and letters: there a condition is seldom a clause of its own. Alternatives (\"either … or\", \"two of three\") wait as one, and a circle through one of them closes only with the others. What is held back is told far more thickly in quarrels than in other news: of 400 press articles 347 have no holder of a wait, 49 one, and the four with two run to 900 words and more, while short negotiations mostly tell of two or three in 300. A story is therefore read as talks too where two sides hold back in different reports that tell of both or of one matter, or one names the other in what it waits for. Not read yet: names in headings and of clubs, who speaks in bulletins, a state without a verb (\"papers sitting in a drawer\"), acts in words far apart. Tried and left out: a sum of words of quarrel and bargaining (separated nothing beside the density of waits), two holders of one report as parties (two of the stories that are none), a heading \"no X, no Y\" as a wait (it sums up what stands below).",
    ];
}
