using System.Text.Json;
using Concordance.Tests.Desk;
using Concordance.Tests.House;
using Concordance.Tools.Measure;
using Microsoft.Playwright;

namespace Concordance.Tests.Pages;

/// <summary>One desk and one browser for all tests of one story.</summary>
public abstract class StoryDesk(string name) : IAsyncLifetime
{
    private RunningDesk? _desk;

    /// <summary>Also the folder its screenshots are written to.</summary>
    public string Name { get; } = name;

    public Browser Browser { get; } = new();

    /// <summary>Looked at in the dark, printed and magnified as well.</summary>
    public virtual bool Thoroughly => false;

    /// <summary>Why there is no story here; null where there is one.</summary>
    protected string? Missing { get; set; }

    /// <summary>Where the story's reports lie; none for a desk whose reports are added one by one.</summary>
    protected abstract string[] Paths { get; }

    public async ValueTask InitializeAsync()
    {
        await Browser.InitializeAsync();
        string[] paths = Paths;
        if (Missing is not null) return;
        _desk = await RunningDesk.StartOn(paths);
        await Fill(_desk);
    }

    /// <summary>The desk; the test is skipped where its story is not on this machine.</summary>
    internal RunningDesk Need()
    {
        Assert.SkipWhen(_desk is null, Missing ?? "");
        return _desk!;
    }

    internal virtual Task Fill(RunningDesk desk) => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_desk is not null) await _desk.DisposeAsync();
        await Browser.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Each page, in each state that an address gives it.</summary>
    internal static async Task<(string Name, string Address)[]> States(RunningDesk desk)
    {
        JsonElement[] stories = [.. (await desk.Get("collection")).GetProperty("stories").EnumerateArray()];
        string[] ofDesk = ["/", "/reports", "/history", "/quality", "/search?q=the", "/nowhere"];
        if (stories.Length == 0) return [.. ofDesk.Select(a => (a.Trim('/').Split('?')[0] is { Length: > 0 } page ? page : "start", a))];
        string story = $"stories/{stories[0].GetProperty("id").GetString()}", report = stories[0].GetProperty("reports")[0].GetString()!;
        async Task<string> First(string list) => (await desk.Get($"{story}/{list}?count=1")).GetProperty("items").EnumerateArray().Select(i => $"?line={i.GetProperty("id").GetString()}").FirstOrDefault("");
        string said = await First("statements");
        return
        [
            .. ofDesk.Select(a => (a.Trim('/').Split('?')[0] is { Length: > 0 } page ? page : "start", a)),
            ("brief", $"/{story}/brief"), ("brief-chosen", $"/{story}/brief?all=yes&{said.TrimStart('?')}"), ("statements", $"/{story}/statements{said}"),
            ("differences", $"/{story}/differences{await First("conflicts")}"), ("changes", $"/{story}/differences?kind=changes"), ("look-alikes", $"/{story}/differences?kind=look-alikes"), ("unusable", $"/{story}/differences?kind=unusable"),
            ("timeline", $"/{story}/timeline"), ("timeline-open", $"/{story}/timeline?only=open"), ("side-by-side", $"/{story}/side-by-side{await First("claims")}"),
            ("names", $"/{story}/names{await First("names")}"), ("names-unquoted", $"/{story}/names?only=unquoted"), ("unknowns", $"/{story}/unknowns{await First("unknowns")}"),
            ("talks", $"/{story}/talks"), ("talks-waiting", $"/{story}/talks?part=waiting"), ("talks-rounds", $"/{story}/talks?part=rounds"),
            ("report", $"/reports/{report}"), ("report-layers", $"/reports/{report}?layers=statements,times,names,conditions,quantities,events,setAside{said.Replace('?', '&')}"),
        ];
    }
}

/// <summary>The invented strike of examples/.</summary>
public sealed class StrikeDesk() : StoryDesk("strike")
{
    public override bool Thoroughly => true;

    protected override string[] Paths => [Path.Combine(Repository.Root, "examples", "strike")];
}

/// <summary>The five reports that the project began with, where they are.</summary>
public sealed class FiveReportsDesk() : StoryDesk("five-reports")
{
    protected override string[] Paths
    {
        get
        {
            string? folder = SharedFolder.Find(out string reason)?.Reports;
            if (folder is null || !Directory.Exists(folder)) Missing = folder is null ? reason : $"{folder} is not there";
            return folder is null ? [] : [folder];
        }
    }
}

/// <summary>Reports that run from right to left, and such as would harm a page that takes words for markup.</summary>
public sealed class HostileDesk() : StoryDesk("hostile")
{
    protected override string[] Paths => [];

    internal override async Task Fill(RunningDesk desk)
    {
        string[] texts =
        [
            "قال وزير الخارجية يوم الاثنين إن المحادثات ستستأنف في مدينة الميناء يوم الجمعة المقبل.\n\nوأضاف الوزير أن الوفد سيطلب ضمانات مكتوبة قبل فتح الممر البحري.",
            "Talks to resume in Mina on Friday\n\nGulf Ledger, 5 May 2031\n\nForeign minister Samir Haddad (سمير حداد) said on Monday that talks with the northern council would resume in Mina on Friday. \"المحادثات ستستأنف يوم الجمعة\", he told reporters.\n\nThe northern council (המועצה הצפונית) said it would attend only if the sea corridor is opened first. Its spokeswoman, Dalia Oren, said: \"לא נגיע בלי מסדרון\".\n\nHaddad said the corridor would be opened once the council confirms that it will attend.",
            "Northern council <b>confirms</b> attendance at Mina talks\n\nGulf Ledger, 7 May 2031\n\nThe northern council said <img src=x onerror=\"document.title='taken'\"> on Wednesday that \"<script>document.title='taken'</script>\" was untrue. \u202EThe mayor of Mina, Samir Haddad, said {{7*7}} ${alert(1)} javascript:alert(1).\n\nThe sea corridor in Mina was opened on Wednesday, Haddad said.",
            $"Endless line from Mina\n\nGulf Ledger, 8 May 2031\n\nSamir Haddad said on Thursday that {new string('a', 20_000)} would be done. The council said {string.Concat(Enumerable.Range(1, 120).Select(i => $"{i} boats left Mina on Monday and "))}no more came.",
        ];
        foreach ((string text, int n) in texts.Select((t, n) => (t, n))) await desk.Post("reports", new { text, name = $"<i>gulf</i> {n}", published = (string?)null });
    }
}

/// <summary>A desk that nothing has come in to yet.</summary>
public sealed class EmptyDesk() : StoryDesk("empty")
{
    protected override string[] Paths => [];
}
