using Concordance.Desk.Making;
using System.CommandLine;
using System.Globalization;
using Concordance.Intake;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Language;
using Concordance.Language.Conllu;
using Concordance.Texts;

namespace Concordance.Cli.Verbs;

/// <summary>The language layer alone: one token a line. Of a .conllu file the tokens and sentences stay as given.</summary>
public static class ParseVerb
{
    public static Command Create(Terminal terminal)
    {
        Command verb = new("parse", "Show sentences, tokens, tags and trees of one text, one token a line. A .conllu file keeps its tokens.");
        Option<bool> conllu = new("--conllu") { Description = "As CoNLL-U, with the characters of each token in its last column." };
        IntakeOptions intake = IntakeOptions.OneFile(verb);
        verb.Add(conllu);
        verb.SetAction(parsed => intake.File(parsed).EndsWith(".conllu", StringComparison.OrdinalIgnoreCase)
            ? Given(intake.File(parsed), terminal)
            : Plain(intake.Read(parsed), parsed.GetValue(conllu), terminal));
        return verb;
    }

    private static int Plain(IntakeResult taken, bool conllu, Terminal terminal)
    {
        foreach (Notice notice in taken.Notices) terminal.Say(notice.ToString());
        if (taken.Reports.IsEmpty) return ExitCode.Of(taken);
        LanguageModel language = EnglishModel.Load();
        foreach (Report report in taken.Reports)
        {
            ParsedText parsed = language.Parse(report.Id, report.Text);
            if (conllu) terminal.Out.Write(ConlluWriter.Write(parsed));
            else Table(parsed, terminal.Out);
        }

        return ExitCode.Of(taken);
    }

    /// <summary>Place, word, lemma, tags, relation and the word it hangs on; a blank line between sentences.</summary>
    private static void Table(ParsedText parsed, TextWriter lines)
    {
        for (int s = 0; s < parsed.Sentences.Length; s++)
        {
            if (s > 0) lines.WriteLine();
            for (int t = parsed.Sentences[s].First; t < parsed.Sentences[s].End; t++)
            {
                string head = parsed.Heads[t] < 0 ? "-" : parsed.Form(parsed.Heads[t]);
                lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{parsed.Spans[t].Start}\t{parsed.Form(t)}\t{parsed.Lemmas[t]}\t{parsed.Pos[t]}\t{parsed.Tags[t]}\t{LabelNames.Of(parsed.Relations[t])}\t{head}"));
            }
        }
    }

    private static int Given(string path, Terminal terminal)
    {
        FileBytes raw = FileBytes.Read(new FoundFile(Path.GetFullPath(path), path, true), IntakeSettings.DefaultMaxBytes, new FileWanted("tokens in CoNLL-U", "split it"));
        if (raw.Bytes is not { } bytes)
        {
            terminal.Say($"{path}: {raw.Said}; {raw.ToDo}");
            return ExitCode.NothingReadable;
        }

        try
        {
            terminal.Out.Write(GivenTokens.Parse(TextDecoder.Decode(bytes).Text, EnglishModel.Load()));
            return ExitCode.Done;
        }
        catch (ConlluException e)
        {
            terminal.Say($"{path}:{e.Line}: {e.Message}; expected CoNLL-U (universaldependencies.org/format)");
            return ExitCode.NothingReadable;
        }
    }
}
