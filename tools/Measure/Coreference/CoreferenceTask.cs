using System.Collections.Immutable;
using Concordance.Reading;
using Concordance.Reading.Coreference;
using Concordance.Texts;
using Concordance.Tools.Measure.Entities;

namespace Concordance.Tools.Measure.Coreference;

/// <summary>Who is meant within one report: links of pronouns and noun phrases, and B-cubed, on GUM, MEANTIME and the gold stories. Errors are listed of train parts only.</summary>
public sealed class CoreferenceTask : IMeasureTask
{
    public string Name => "coreference";

    public string About => "Who is meant within one report: asserted links of pronouns and definite noun phrases, B-cubed, links of the gold stories (errors of train parts; --final for GUM test).";

    private static readonly string[] Notes =
    [
        "A link is right where the nearest mention before it that is no pronoun is of the same marked chain; a pronoun or antecedent that GUM does not mark is wrong, one that MEANTIME does not mark counts neither way. Asked for: pronouns and definite noun phrases of persons, organisations and places mentioned before; what is not asserted is open. The product follows who acts and speaks, not every thing and idea that GUM marks.",
        "B-cubed over marked mentions of chains with at least two; a mention not found is a cluster of its own. MEANTIME marks those who take part in events, in the first sentences of an article.",
        "Thirty-seven wrong links of GUM news train read at the start, by cause: equal words for another group (7), a person told of by description in between (5), a name in between that was not read (4), another person between the governing subject and the pronoun (4), pronouns of quotations (3), an office without its holder (2), words that look forward (1), a thing taken for an organisation (1), the last one named instead of the last subject (1), marked otherwise in the corpus (9).",
        "All forty-three wrong links of GUM train and MEANTIME read later, by cause: marked otherwise in the corpus or not at all (16), another person between or nearer (11), who says \"we\" or \"I\" (5), an office that its speaker or owner names, or that several bear (4), a group told of by those it belongs to (3), a name not read whole (3), a word that looks forward (1). Two of the fourth kind and the fifth are mended: \"the, this, both + noun\" of GUM news train went from 8 of 13 to 8 of 11, the three left are of the first kind.",
        "Twice thirty speakers told of by pronoun or noun phrase in PolNeAR train, drawn by two seeds, for whom a name was found: 26 of 30 right before the last mends, after which 3 of the 4 wrong ones were open, and 29 of 30 after them (gold/verdicts, by offsets). Courtroom, textbook and interview texts of GUM are far from news: read their figures as a warning.",
    ];

    public Measurement Run(MeasureOptions options, SharedFolder shared)
    {
        Reader reader = new(EnglishModel.Of(shared));
        Table links = new("Links asserted", "part", "form", "asked", "asserted", "right", "P", "R"), clusters = new("B-cubed", "part", "mentions", "marked", "P", "R", "F");
        SortedDictionary<string, LinkCount> rules = new(StringComparer.Ordinal);
        List<Figure> figures = [];
        List<ErrorLine> errors = [];
        foreach ((string part, bool tuned, IEnumerable<MarkedText> texts) in Parts(options, shared))
        {
            LinkTally tally = new();
            ClusterTally all = new(_ => true), actors = new(m => m.IsActor);
            foreach (MarkedText text in texts)
            {
                ImmutableArray<Referent> found = reader.Read(text.Report).Referents;
                tally.Add(new Gold<MarkedText>(text), new Found<ImmutableArray<Referent>>(found));
                all.Add(new Gold<MarkedText>(text), new Found<ImmutableArray<Referent>>(found));
                actors.Add(new Gold<MarkedText>(text), new Found<ImmutableArray<Referent>>(found));
            }

            Rows(links, part, tally, figures);
            foreach ((string which, ClusterTally clustered) in new[] { ("all chains", all), ("persons, organisations, places", actors) })
                if (clustered.Score is var s) clusters.Add(part, which, $"{s.Marked}", Score.Percent(s.Precision), Score.Percent(s.Recall), Score.Percent(s.F));
            if (tuned) errors.AddRange(tally.Errors);
            else foreach ((string rule, LinkCount count) in tally.ByRule) rules[rule] = rules.GetValueOrDefault(rule) + count;
        }

        Table stories = Stories(reader, shared, errors);
        Table byRule = new("By rule, on parts not tuned on", "rule", "asserted", "right", "P");
        foreach ((string rule, LinkCount count) in rules) byRule.Add(rule, $"{count.Asserted}", $"{count.Right}", Percent(count.Right, count.Asserted));
        return new Measurement([links, byRule, clusters, stories], figures, errors)
        {
            Rules = [.. rules.Select(r => new RuleCount(r.Key, r.Value.Right, r.Value.Asserted))],
            Notes = Notes,
        };
    }

    private static IEnumerable<(string Part, bool Tuned, IEnumerable<MarkedText> Texts)> Parts(MeasureOptions options, SharedFolder shared)
    {
        string Gum(string part) => shared.File("corpora", "train", "gum-ccby", $"en_gum_ccby-ud-{part}.conllu");
        if (options.Data is { } data)
        {
            yield return (Path.GetFileName(data), true, GumChains.Read(data));
            yield break;
        }

        static bool IsNews(MarkedText text) => text.Name.StartsWith("GUM_news", StringComparison.Ordinal);
        yield return ("GUM news train", true, GumChains.Read(Gum("train")).Where(IsNews));
        yield return ("MEANTIME", true, MeantimeChains.Read(Path.Combine(shared.Corpora, "train", "meantime", "intra_cross-doc_annotation")));
        if (options.Errors > 0) yield return ("GUM train, the rest", true, GumChains.Read(Gum("train")).Where(t => !IsNews(t)));
        yield return ("GUM news dev", false, GumChains.Read(Gum("dev")).Where(IsNews));
        yield return ("GUM dev, the rest", false, GumChains.Read(Gum("dev")).Where(t => !IsNews(t)));
        if (!options.Final) yield break;
        yield return ("GUM news test", false, GumChains.Read(Gum("test")).Where(IsNews));
        yield return ("GUM test, the rest", false, GumChains.Read(Gum("test")).Where(t => !IsNews(t)));
    }

    private static void Rows(Table links, string part, LinkTally tally, List<Figure> figures)
    {
        LinkCount pronouns = default, descriptions = default;
        foreach ((Form form, LinkCount count) in tally.ByForm)
        {
            links.Add(part, Forms.Title(form), $"{count.Asked}", $"{count.Asserted}", $"{count.Right}", Percent(count.Right, count.Asserted), Percent(count.Hit, count.Asked));
            if (Forms.IsPronoun(form)) pronouns += count;
            if (form == Form.Description) descriptions += count;
        }

        links.Add(part, "all pronouns", $"{pronouns.Asked}", $"{pronouns.Asserted}", $"{pronouns.Right}", Percent(pronouns.Right, pronouns.Asserted), Percent(pronouns.Hit, pronouns.Asked));
        string name = $"coreference/{part.ToLowerInvariant().Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')}";
        if (pronouns.Asserted > 0) figures.Add(new($"{name}/pronouns-P", 100.0 * pronouns.Right / pronouns.Asserted));
        if (pronouns.Asked > 0) figures.Add(new($"{name}/pronouns-R", 100.0 * pronouns.Hit / pronouns.Asked));
        if (descriptions.Asserted > 0) figures.Add(new($"{name}/descriptions-P", 100.0 * descriptions.Right / descriptions.Asserted));
        if (descriptions.Asked > 0) figures.Add(new($"{name}/descriptions-R", 100.0 * descriptions.Hit / descriptions.Asked));
    }

    private static Table Stories(Reader reader, SharedFolder shared, List<ErrorLine> errors)
    {
        Table table = new("Links of the gold stories", "story", "marked", "right", "wrong", "open");
        foreach (string name in GoldStory.Names)
        {
            ReadReport[] reports = [.. GoldStory.Read(shared, name).Reports.Select(reader.Read)];
            int marked = 0, right = 0, wrong = 0;
            foreach (StoryLink link in StoryLinks.Read(shared, name))
            {
                ReadReport report = reports.Single(r => r.Report.Files[0].Path == link.File);
                bool? verdict = StoryLinks.IsRight(link, report);
                marked++;
                if (verdict == true) right++;
                if (verdict == false) wrong++;
                if (verdict != true) errors.Add(new ErrorLine(verdict is null ? "open story" : "wrong story", $"{name} {link.File} {link.Span}", $"{link.Words} → {link.Antecedent}", ""));
            }

            table.Add(name, $"{marked}", $"{right}", $"{wrong}", $"{marked - right - wrong}");
        }

        return table;
    }

    private static string Percent(int part, int whole) => whole == 0 ? "-" : Score.Percent((double)part / whole);
}
