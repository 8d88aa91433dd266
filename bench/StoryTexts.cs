using System.Text;

namespace Concordance.Bench;

/// <summary>
/// Writes any number of reports of one story from some given ones, the same each time: every report has the lines of the story's lead texts
/// that one report or another repeats, paragraphs of a few of the others, numbers and days changed; some are copies with one word changed.
/// </summary>
internal sealed class StoryTexts(string[] sources)
{
    private const int ReportLength = 2_800, LeadTexts = 3, ShareOfCopies = 8, ShareWithPrintedDay = 12;
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["May", "June", "July"];
    private readonly string[][] _paragraphs = [.. sources.Select(Paragraphs).Where(p => p.Length > 0)];

    public IEnumerable<string> Write(int count)
    {
        List<string> written = [];
        for (int i = 0; i < count; i++)
        {
            Random chance = new(i);
            string text = written.Count > 0 && chance.Next(ShareOfCopies) == 0 ? Changed(written[chance.Next(written.Count)], chance, i) : New(chance, i);
            written.Add(text);
            yield return text;
        }
    }

    /// <summary>Copies of one report: to the letter but for a number when <paramref name="changed"/>, so that each is a report of its own.</summary>
    public IEnumerable<string> Copies(int count, bool changed)
    {
        string first = New(new Random(0), 0);
        return Enumerable.Range(0, count).Select(i => changed ? $"{first}\n\nThis was item {i} of the day.\n" : first);
    }

    /// <summary>Reports that all speak of the same people, each by a form of the name that changes from report to report.</summary>
    public static IEnumerable<string> SamePeople(int count, string[] given, string[] surnames)
    {
        string[] offices = ["minister", "mayor", "spokesman", "lawyer", "negotiator"];
        for (int i = 0; i < count; i++)
        {
            Random chance = new(i);
            StringBuilder text = new();
            for (int p = 0; p < surnames.Length; p++)
            {
                string name = chance.Next(4) switch { 0 => surnames[p], 1 => $"{given[p][0]}. {surnames[p]}", 2 => $"{offices[p % offices.Length]} {given[p]} {surnames[p]}", _ => $"{given[p]} {surnames[p]}" };
                text.Append(name).Append(chance.Next(2) == 0 ? " said the talks went on for " : " told reporters that the plan would cost ").Append(chance.Next(2, 900)).Append(p % 2 == 0 ? " hours. " : " million dollars. ");
                if (p % 5 == 4) text.Append("\n\n");
            }

            yield return text.ToString();
        }
    }

    private string New(Random chance, int number)
    {
        StringBuilder text = new();
        string[] lead = _paragraphs[chance.Next(Math.Min(LeadTexts, _paragraphs.Length))];
        if (chance.Next(ShareWithPrintedDay) == 0) text.Append(Months[chance.Next(Months.Length)]).Append(' ').Append(chance.Next(1, 29)).Append(", 2025\n\n");
        text.Append(lead[0]).Append("\n\n").Append(lead[chance.Next(lead.Length)]).Append("\n\n");
        while (text.Length < ReportLength)
        {
            string[] from = _paragraphs[chance.Next(_paragraphs.Length)];
            int first = chance.Next(from.Length);
            for (int p = first; p < Math.Min(first + 3, from.Length); p++) text.Append(Altered(from[p], chance)).Append("\n\n");
        }

        return text.Append("Desk note ").Append(number).Append(".\n").ToString();
    }

    private static string Changed(string text, Random chance, int number) => Altered(text, chance) + $"Copy {number}.\n";

    /// <summary>Some numbers raised and some weekdays changed; all else word for word.</summary>
    private static string Altered(string text, Random chance)
    {
        StringBuilder altered = new(text.Length);
        int at = 0;
        while (at < text.Length)
        {
            int end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            string word = text[at..end];
            if (chance.Next(3) == 0 && Weekdays.Contains(word)) word = Weekdays[chance.Next(Weekdays.Length)];
            else if (chance.Next(3) == 0 && word.Length is 2 or 3 && word.All(char.IsAsciiDigit)) word = (int.Parse(word, null) + chance.Next(9)).ToString("D", null);
            altered.Append(word);
            for (at = end; at < text.Length && !char.IsLetterOrDigit(text[at]); at++) altered.Append(text[at]);
        }

        return altered.ToString();
    }

    private static string[] Paragraphs(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => p.Length > 30)];
}
