using System.Collections.Immutable;
using Concordance.Intake.Encodings;
using Concordance.Intake.Given;
using Concordance.Intake.Pages;
using Concordance.Intake.Records;
using Concordance.Texts;

namespace Concordance.Intake.Files;

/// <summary>A file's text, or one of its texts, with what came with it, before equal texts are joined.</summary>
public sealed record LoadedText(ReportFile File, DecodedText Decoded, ImmutableArray<LayoutBlock> Layout);

/// <summary>What a file gave: texts, and a notice for each thing that could not be read.</summary>
public sealed record FileLoad(ImmutableArray<LoadedText> Texts, ImmutableArray<Notice> Notices);

/// <summary>Loads a file by its form.</summary>
public static class FileLoader
{
    public static FileLoad Load(FoundFile file, GivenFolder given, long maxBytes)
    {
        FileBytes raw = FileBytes.Read(file, maxBytes);
        if (raw.Bytes is not { } bytes) return Refused(file, raw.Said, raw.ToDo);
        FileForm form = FileForms.Of(file.Name);
        if (BinaryCheck.Look(bytes) is { } binary && !(FileForms.HoldsRecords(file.Name) && BinaryCheck.BeginsAsJson(bytes))) return Refused(file, $"this is {binary}", "give it as text");
        if (form is FileForm.Record or FileForm.RecordLines) return Records(file, form == FileForm.Record ? JsonRecords.ReadFile(bytes) : JsonRecords.ReadLines(bytes), given, Hash.Hex(bytes));
        PageText? page = form == FileForm.Page ? PageReader.Read(bytes) : null;
        DecodedText decoded = page?.Text ?? TextDecoder.Decode(bytes);
        if (string.IsNullOrWhiteSpace(decoded.Text)) return Refused(file, page is null ? "it holds no text, expected a report" : "the page shows no text, expected a report", "put the text in, or leave the file out");
        ReportFile known = Known(file.Name, Hash.Hex(bytes), given.Of(file));
        return new FileLoad([new LoadedText(known with { Url = known.Url ?? page?.Url }, decoded, page?.Layout ?? [])], []);
    }

    private static FileLoad Records(FoundFile file, RecordsRead read, GivenFolder given, string sha256)
    {
        List<LoadedText> texts = [];
        foreach (JsonRecord record in read.Records.Where(r => file.Wants(Math.Max(1, r.Number))))
        {
            GivenFacts facts = given.Of(file, record.Number)?.Else(record.Facts) ?? record.Facts;
            (string text, ImmutableArray<LayoutBlock> layout) = RecordText.Of(record.Text, facts.Title);
            (string name, string hash) = record.Number == 0 ? (file.Name, sha256) : ($"{file.Name}#{record.Number}", record.Sha256);
            texts.Add(new LoadedText(Known(name, hash, facts), new DecodedText(text, TextEncoding.Utf8), layout));
        }

        List<Notice> notices = [.. read.Faults.Where(f => file.Only.IsEmpty || f.Line == 0 || FileForms.Of(file.Name) == FileForm.Record || file.Only.Contains(f.Line)).Select(f => Of(file, f))];
        if (texts.Count == 0 && notices.Count == 0) notices.Add(new Notice(NoticeKind.Unreadable, file.Name, null, file.Only.IsEmpty ? "it holds no report" : $"it holds no record {string.Join(", ", file.Only)}", "expected objects with \"text\"", file.Named));
        return new FileLoad([.. texts], [.. notices]);
    }

    /// <summary>A dossier that was written into the folder of its reports is none of them; named as a report it is a mistake.</summary>
    private static Notice Of(FoundFile file, RecordFault fault) =>
        new(fault.IsNoReport && !file.Named ? NoticeKind.Skipped : NoticeKind.Unreadable, file.Name, fault.Line == 0 ? null : fault.Line, fault.Said, fault.ToDo, file.Named);

    private static ReportFile Known(string name, string sha256, GivenFacts? facts) => new(name, sha256, facts?.Published, facts?.Outlet, facts?.Url, facts?.Title);

    private static FileLoad Refused(FoundFile file, string said, string toDo) => new([], [new Notice(NoticeKind.Unreadable, file.Name, null, said, toDo, file.Named)]);
}
