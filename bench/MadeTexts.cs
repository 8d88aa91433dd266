using System.Text;
using Concordance.Tools.StoryMaker;
using Concordance.Tools.StoryMaker.Reports;

namespace Concordance.Bench;

/// <summary>Texts of any number, the same each time: stories of the story maker, copies of one report, and reports that name the same people.</summary>
internal static class MadeTexts
{
    private const ulong Seed = 1;

    /// <summary>Reports of one story; what they tell is finite, who tells what how is not.</summary>
    public static IEnumerable<string> OneStory(int count) => MadeStory.Make(Seed, StoryHalf.Tuning, count).Reports.Select(r => r.Text);

    /// <summary>Reports of one story, each as long as several of its reports.</summary>
    public static IEnumerable<string> Long(int count, int of) => OneStory(count * of).Chunk(of).Select(c => string.Join("\n\n", c));

    /// <summary>Several stories as they come in on a desk: a report of each in turn.</summary>
    public static IEnumerable<string> Desk(int stories, int each)
    {
        for (int begun = 0; begun < stories; begun += Open)
        {
            MadeStory[] open = [.. Enumerable.Range(begun, Math.Min(Open, stories - begun)).Select(i => MadeStory.Make(Seed + (ulong)i, StoryHalf.Tuning, each))];
            for (int i = 0; i < open.Max(s => s.Reports.Length); i++)
                foreach (MadeStory story in open.Where(s => i < s.Reports.Length)) yield return story.Reports[i].Text;
        }
    }

    /// <summary>So many stories are held at a time.</summary>
    private const int Open = 50;

    /// <summary>Copies of one report: to the letter but for a number when <paramref name="changed"/>, so that each is a report of its own.</summary>
    public static IEnumerable<string> Copies(int count, bool changed)
    {
        string first = MadeStory.Make(Seed, StoryHalf.Tuning).Reports[0].Text;
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
}
