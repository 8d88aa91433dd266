using System.Collections.Immutable;
using Concordance.Intake.Decided;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Intake.Given;
using Concordance.Intake.Languages;
using Concordance.Texts;

namespace Concordance.Intake;

/// <summary>Takes files and folders in. What cannot be read is a notice and keeps nothing else from being read.</summary>
public static class ReportIntake
{
    public static IntakeResult Read(IEnumerable<string> paths, IntakeSettings settings)
    {
        (ImmutableArray<FoundFile> files, ImmutableArray<Notice> found) = FileFinder.Find(paths);
        FoundFile[] texts = [.. files.Where(f => !FileForms.IsOfPerson(f.Name))];
        GivenFolder given = GivenFolder.Read(files, texts, settings.MaxBytes);
        FileLoad[] read = new FileLoad[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, i => read[i] = FileLoader.Load(texts[i], given, settings.MaxBytes));
        DecisionsTaken decisions = given.LookFor([.. texts.Zip(read).SelectMany(f => f.Second.Texts.Select(t => f.First.FullPath + t.File.Path[f.First.Name.Length..]))]);
        return new IntakeResult([.. Joined(read)], decisions, [.. found, .. given.Notices, .. read.SelectMany(r => r.Notices)]);
    }

    /// <summary>Takes in files whose bytes are held already: what a folder of the same names and facts would give.</summary>
    public static IntakeResult Read(IEnumerable<HeldFile> files, IntakeSettings settings)
    {
        HeldFile[] held = [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)];
        GivenFolder given = GivenFolder.OfNames(held.Where(f => f.Facts is not null).Select(f => (f.Name, f.Facts!)));
        FileLoad[] read = new FileLoad[held.Length];
        Parallel.For(0, held.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, i => read[i] = FileLoader.Load(new FoundFile(held[i].Name, held[i].Name, true) { Held = held[i].Bytes }, given, settings.MaxBytes));
        return new IntakeResult([.. Joined(read)], DecisionsTaken.None, [.. read.SelectMany(r => r.Notices)]);
    }

    private static IEnumerable<Report> Joined(IEnumerable<FileLoad> read) => read.SelectMany(r => r.Texts).GroupBy(l => ReportId.OfText(l.Decoded.Text)).Select(Join);

    /// <summary>Equal texts are one report; the first file in the alphabet lends its line ends and its layout.</summary>
    private static Report Join(IEnumerable<LoadedText> same)
    {
        LoadedText[] all = [.. same.OrderBy(l => l.File.Path, StringComparer.Ordinal)];
        DecodedText decoded = all[0].Decoded;
        string language = LanguageDetector.Detect(decoded.Text);
        ReportId id = ReportId.OfText(decoded.Text);
        IEnumerable<Caution> cautions = EncodingCautions.Of(decoded, id);
        if (language is not ("en" or "und")) cautions = cautions.Append(new Caution(null, CautionKind.UnreadLanguage, new Because(LanguageDetector.Unread, [], [])));
        return new Report(decoded.Text, all.Select(l => l.File), language, all[0].Layout, cautions);
    }
}
