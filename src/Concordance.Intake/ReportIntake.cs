using System.Collections.Immutable;
using Concordance.Intake.Encodings;
using Concordance.Intake.Files;
using Concordance.Intake.Given;
using Concordance.Intake.Languages;
using Concordance.Intake.Pages;
using Concordance.Texts;

namespace Concordance.Intake;

/// <summary>Takes files and folders in. What cannot be read is a notice and keeps nothing else from being read.</summary>
public static class ReportIntake
{
    /// <summary>A file's text with what came with it, before equal texts are joined.</summary>
    private sealed record Loaded(ReportFile File, DecodedText Decoded, ImmutableArray<LayoutBlock> Layout);

    public static IntakeResult Read(IEnumerable<string> paths, IntakeSettings settings)
    {
        (ImmutableArray<FoundFile> files, ImmutableArray<Notice> found) = FileFinder.Find(paths);
        FoundFile[] texts = [.. files.Where(f => FileForms.Of(f.Name) != FileForm.Given)];
        GivenFolder given = GivenFolder.Read(files, texts, settings.MaxBytes);
        (Loaded? Loaded, Notice? Notice)[] read = new (Loaded?, Notice?)[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads }, i => read[i] = Load(texts[i], given.Of(texts[i]), settings));
        Report[] reports = [.. read.Select(r => r.Loaded).OfType<Loaded>().GroupBy(l => ReportId.OfText(l.Decoded.Text)).Select(Join)];
        return new IntakeResult([.. reports], [.. found, .. given.Notices, .. read.Select(r => r.Notice).OfType<Notice>()]);
    }

    private static (Loaded?, Notice?) Load(FoundFile file, GivenFacts? facts, IntakeSettings settings)
    {
        FileBytes raw = FileBytes.Read(file, settings.MaxBytes);
        if (raw.Bytes is not { } bytes) return (null, new Notice(NoticeKind.Unreadable, file.Name, null, raw.Said, raw.ToDo, file.Named));
        if (BinaryCheck.Look(bytes) is { } binary) return Refused(file, $"this is {binary}", "give it as text");
        bool page = FileForms.Of(file.Name) == FileForm.Page;
        (DecodedText decoded, ImmutableArray<LayoutBlock> layout) = page ? PageReader.Read(bytes) : (TextDecoder.Decode(bytes), []);
        if (string.IsNullOrWhiteSpace(decoded.Text)) return Refused(file, "it holds no text, expected a report", "put the text in, or leave the file out");
        ReportFile known = new(file.Name, Hash.Hex(bytes), facts?.Published, facts?.Outlet, facts?.Url, facts?.Title);
        return (new Loaded(known, decoded, layout), null);
    }

    private static (Loaded?, Notice?) Refused(FoundFile file, string said, string toDo) =>
        (null, new Notice(NoticeKind.Unreadable, file.Name, null, said, toDo, file.Named));

    /// <summary>Equal texts are one report; the first file in the alphabet lends its line ends and its layout.</summary>
    private static Report Join(IEnumerable<Loaded> same)
    {
        Loaded[] all = [.. same.OrderBy(l => l.File.Path, StringComparer.Ordinal)];
        DecodedText decoded = all[0].Decoded;
        string language = LanguageDetector.Detect(decoded.Text);
        ReportId id = ReportId.OfText(decoded.Text);
        IEnumerable<Caution> cautions = EncodingCautions.Of(decoded, id);
        if (language is not ("en" or "und")) cautions = cautions.Append(new Caution(null, CautionKind.UnreadLanguage, new Because(LanguageDetector.Unread, [], [])));
        return new Report(decoded.Text, all.Select(l => l.File), language, all[0].Layout, cautions);
    }
}
