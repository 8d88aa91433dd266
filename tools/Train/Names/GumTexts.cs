using System.Collections.Immutable;
using Concordance.Language;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Names;

/// <summary>
/// GUM: mentions of persons, organisations and places whose head words are proper nouns (NNP: the universal tag of
/// "United" in "United States" is ADJ), cut down to the name. The
/// Entity column has (id-type-status-salience-centering-minimal span-link-identity; minimal span counts words from 1.
/// </summary>
internal static class GumTexts
{
    public static IEnumerable<NameText> Read(string path)
    {
        GumDocument? document = null;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (document is not null) yield return document.Build();
                document = new();
            }
            else if (line.Length == 0) document!.EndSentence();
            else if (char.IsAsciiDigit(line[0]))
            {
                string[] fields = line.Split('\t');
                if (!fields[0].Contains('-', StringComparison.Ordinal) && !fields[0].Contains('.', StringComparison.Ordinal)) document!.Add(fields);
            }
        }

        if (document is not null) yield return document.Build();
    }

    private sealed class GumDocument
    {
        private readonly List<string> _forms = [];
        private readonly List<bool> _proper = [];
        private readonly List<SentenceRange> _sentences = [];
        private readonly List<NameRange> _names = [];
        private readonly Dictionary<string, Stack<(int First, string[] Fields)>> _open = new(StringComparer.Ordinal);

        public void Add(string[] fields)
        {
            int word = _forms.Count;
            _forms.Add(fields[1]);
            _proper.Add(fields[4] is "NNP" or "NNPS");
            string? entity = fields[9].Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
            if (entity is null) return;
            string marks = entity["Entity=".Length..];
            for (int at = 0; at < marks.Length;)
            {
                bool opens = marks[at] == '(';
                int start = opens ? at + 1 : at, end = marks.AsSpan(start).IndexOfAny('(', ')');
                end = end < 0 ? marks.Length : start + end;
                string[] mark = marks[start..end].Split('-', 8);
                bool closes = end < marks.Length && marks[end] == ')';
                if (opens) Opened(mark[0]).Push((word, mark));
                if (closes && Opened(mark[0]).TryPop(out (int First, string[] Fields) mention)) Note(mention.First, word + 1, mention.Fields);
                at = closes ? end + 1 : end;
            }
        }

        public void EndSentence()
        {
            int first = _sentences.Count == 0 ? 0 : _sentences[^1].End;
            if (_forms.Count > first) _sentences.Add(new(first, _forms.Count));
        }

        public NameText Build() =>
            new("gum", [.. _forms], [.. _sentences], NameText.LabelsOf(_forms.Count, NameCut.Longest(_names)), [.. _sentences.Select(_ => true)]);

        private Stack<(int First, string[] Fields)> Opened(string id) => _open.TryGetValue(id, out Stack<(int, string[])>? stack) ? stack : _open[id] = new();

        private void Note(int first, int end, string[] mark)
        {
            NameType? type = mark[1] switch { "person" => NameType.Person, "organization" => NameType.Organisation, "place" => NameType.Place, _ => null };
            if (type is not { } known || mark.Length < 7) return;
            int[] span = [.. mark[5].Split(',').Select(n => int.TryParse(n, out int at) ? first + at - 1 : -1)];
            if (span.Any(w => w < first || w >= end) || !span.All(w => _proper[w])) return;
            int from = span.Min(), to = span.Max() + 1;
            while (from > first && _proper[from - 1]) from--;
            while (to < end && (_proper[to] || (to + 1 < end && _forms[to] is "of" or "-" or "&" && _proper[to + 1]))) to++;
            if (NameCut.Core([.. _forms[first..end]], from - first, to - first, known) is { } name) _names.Add(new(name.First + first, name.End + first, known));
        }
    }
}
