using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Prose;

namespace Concordance.Tools.StoryMaker.Worlds;

/// <summary>Lets one story happen: what was planned, said, counted and sent on which day, and where two accounts will differ.</summary>
public sealed class WorldMaker(ProseBook book, ProseBook frames, SplitMix chance)
{
    private readonly List<Telling> _tellings = [];
    private readonly List<Plant> _plants = [];
    private readonly List<Course> _courses = [];
    private readonly List<OpenSlot> _open = [];
    private readonly Dictionary<string, int> _dayOf = new(StringComparer.Ordinal);
    private int _days;

    public World Make(string kind, StoryHalf half)
    {
        Dictionary<string, Being> beings = Cast.Of(book, frames, new NameStock(half, chance.Split()));
        DateOnly first = new DateOnly(2018, 1, 1).AddDays(chance.Below(16 * 365));
        int planned = chance.Between(3, 5);
        _days = planned + chance.Between(2, 3);
        MainEvent(planned);
        Counts();
        Remarks();
        Papers();
        Meeting();
        Accounts();
        return new World(kind, first, _days, beings, _tellings, _plants, _courses, _open, _dayOf, chance.Pick(book["document"]));
    }

    private void MainEvent(int planned)
    {
        _dayOf["plan"] = planned;
        Add(new Telling("main.plan", "plan", 0, planned - 1) { Event = "main", State = EventState.Planned, Matter = "plan" });
        if (chance.Percent(60))
        {
            _dayOf["done"] = planned;
            Add(new Telling("main.done", "done", planned, _days) { Event = "main", State = EventState.Happened, Matter = "outcome" });
            _courses.Add(new Course("main", "what became of the plan", ["main.plan", "main.done"]));
        }
        else
        {
            // Given up the day before; told from the day on which nothing came of it.
            _dayOf["off"] = planned - 1;
            _tellings[0] = _tellings[0] with { Until = planned - 2 };
            Add(new Telling("main.off", "off", planned, _days) { Event = "main", State = EventState.NotHappened, Matter = "outcome" });
            _courses.Add(new Course("main", "what became of the plan", ["main.plan", "main.off"]));
            _open.Add(new OpenSlot("a new date", "open-slot", "main.off"));
        }
    }

    private int OutcomeDay => _dayOf["plan"];

    private void Counts()
    {
        int least = int.Parse(book["least"][0], null), most = int.Parse(book["most"][0], null);
        int early = chance.Between(least, (least + most) / 2), late = early + chance.Between(2, Math.Max(3, early / 2));
        if (most > 500) (early, late) = (early / 10 * 10, late / 10 * 10 + 20);
        int second = chance.Between(2, 3);
        _dayOf["count1"] = 0;
        _dayOf["count2"] = second;
        string line = chance.Pick(book["count"]);
        Add(new Telling("count.1", "count", 0, second - 1) { Number = early, Slots = Slot("said", "count1"), Remark = Counted("count.1", "O", 0, line) });
        Add(new Telling("count.2", "count", second, second + 1) { Number = late, Slots = Slot("said", "count2"), Remark = Counted("count.2", "O", second, line) });
        _courses.Add(new Course("count", "the number", ["count.1", "count.2"]));
    }

    private static Remark Counted(string id, string by, int day, string content) => new(id, by, "say", day, content, Way.Statement);

    private void Remarks()
    {
        int number = 0;
        foreach (string side in new[] { "A", "B", "O" })
        {
            string speaker = side.ToLowerInvariant();
            foreach (string line in chance.Shuffled(book["say" + side]).Take(side == "O" ? 2 : 3))
            {
                int day = chance.Between(0, _days - 1);
                (string act, string content) = (line[..line.IndexOf('>', StringComparison.Ordinal)], line[(line.IndexOf('>', StringComparison.Ordinal) + 1)..].Trim());
                Way way = act != "say" ? Way.Statement : chance.Below(6) switch { 0 => Way.Briefing, 1 => Way.Agency, _ => Way.Statement };
                Say(new Remark($"remark.{++number}", chance.Percent(15) ? side : speaker, act, day, content, way));
            }
        }

        Dispute(chance.Between(0, _days - 2));
        int leak = chance.Between(0, _days - 1);
        if (chance.Percent(60))
        {
            Say(new Remark("leak", null, "say", leak, chance.Pick(book["leak"]), Way.Unnamed));
            _open.Add(new OpenSlot("who said so", "unnamed-source", "leak"));
        }

        if (!chance.Percent(60)) return;
        Add(new Telling("unclear", "unclear", 0, _days));
        _open.Add(new OpenSlot("what is said to be unclear", "said-unclear", "unclear"));
    }

    private void Dispute(int day)
    {
        string[] both = chance.Pick(book["dispute"]).Split("||", StringSplitOptions.TrimEntries);
        Say(new Remark("accusation", "a", "accuse", day, both[0], Way.Statement));
        Say(new Remark("denial", "b", "deny", day + chance.Below(2), both[1], Way.Statement, "accusation"));
        _plants.Add(new Plant("dispute", "dispute", "accusation", "denial", true, day + 1, "one side denies what the other says"));
    }

    private void Say(Remark remark)
    {
        _dayOf[remark.Id] = remark.Day;
        Add(new Telling(remark.Id, "", remark.Day, Math.Min(_days, remark.Day + 2)) { Remark = remark, Slots = Slot("said", remark.Id) });
    }

    private void Papers()
    {
        int day = chance.Between(0, 2);
        _dayOf["sent"] = day;
        _dayOf["handed"] = day + 1;
        Add(new Telling("paper.sent", "paper.sent", day, day + 3) { Event = "paper", State = EventState.Happened, Matter = "delivery", Slots = Slot("on", "sent") });
    }

    private void Meeting()
    {
        int day = chance.Between(1, 3);
        _dayOf["meet"] = day;
        Add(new Telling("meet.plan", "meet.plan", 0, day - 1) { Event = "meet", State = EventState.Planned, Slots = Slot("on", "meet") });
        Add(new Telling("meet.done", "meet.done", day, day + 2) { Event = "meet", State = EventState.Happened, Slots = Slot("on", "meet") });
        _courses.Add(new Course("meet", "the meeting", ["meet.plan", "meet.done"]));
        Add(new Telling("back", "back", 0, _days));
        Add(new Telling("color", "color", OutcomeDay, _days));
    }

    /// <summary>Two or three conflicts, and two or three things that only look like one.</summary>
    private void Accounts()
    {
        Dictionary<string, Action> conflicts = new(StringComparer.Ordinal)
        {
            ["number"] = NumberConflict, ["date"] = DateConflict, ["status"] = StatusConflict, ["attendance"] = AttendanceConflict,
            ["delivery"] = DeliveryConflict, ["who"] = WhoConflict, ["role"] = RoleConflict, ["office"] = OfficeConflict,
        };
        string[] taken = [.. chance.Shuffled(conflicts.Keys).Take(chance.Between(1, 3))];
        foreach (string kind in taken) conflicts[kind]();
        Dictionary<string, Action> alike = new(StringComparer.Ordinal) { ["number"] = AtLeast, ["part"] = PartOfWhole, ["delivery"] = SentThenHanded, ["role"] = HostAndMediator };
        foreach (string kind in chance.Shuffled(alike.Keys.Where(k => !taken.Contains(k))).Take(chance.Between(1, 2))) alike[kind]();
    }

    private void NumberConflict()
    {
        Telling count = _tellings.First(t => t.Id == "count.2");
        int other = count.Number!.Value + Math.Max(2, count.Number.Value / 7);
        Two(count.Id, count with { Id = "count.2b", Number = other, Remark = count.Remark! with { Id = "count.2b", Speaker = "N" } }, "number", count.From, "two counts of the same on one day");
    }

    private void DateConflict()
    {
        _dayOf["plan.b"] = _dayOf["plan"] + chance.Between(1, 2);
        Telling plan = _tellings.First(t => t.Id == "main.plan");
        Two(plan.Id, plan with { Id = "main.plan.b", Slots = Slot("plan", "plan.b") }, "date", chance.Between(0, plan.Until), "two days for one plan");
    }

    private void StatusConflict()
    {
        string told = _dayOf.ContainsKey("done") ? "main.done" : "main.off", other = told == "main.done" ? "off" : "done";
        Telling outcome = _tellings.First(t => t.Id == told);
        _dayOf[other] = other == "off" ? OutcomeDay - 1 : OutcomeDay;
        Two(told, outcome with { Id = told + ".b", Section = other, State = other == "off" ? EventState.NotHappened : EventState.Happened, Until = outcome.From + 1 }, "status", outcome.From, "it happened and it did not");
    }

    private void AttendanceConflict()
    {
        int day = _dayOf["meet"];
        Telling came = new("came", "came", day, day + 1) { Matter = "attendance", Side = "a", Slots = Slot("on", "meet") };
        Add(came);
        Two("came", came with { Id = "stayed", Section = "stayed" }, "attendance", day, "the same person came and stayed away");
    }

    private void DeliveryConflict()
    {
        Telling sent = _tellings.First(t => t.Id == "paper.sent");
        Two(sent.Id, sent with { Id = "paper.never", Section = "paper.never", State = EventState.NotHappened }, "delivery", sent.From + 1, "the paper arrived and never arrived");
    }

    private void WhoConflict()
    {
        int day = OutcomeDay;
        Telling who = new("who", "who", day, day + 2) { Slots = new Dictionary<string, string> { ["W"] = "a" } };
        Add(who);
        Two("who", who with { Id = "who.b", Slots = new Dictionary<string, string> { ["W"] = "o" } }, "who", day, "two persons for one decision");
    }

    private void RoleConflict()
    {
        int day = _dayOf["meet"];
        Telling role = new("mediator", "mediator", day, day + 2) { Slots = new Dictionary<string, string> { ["W"] = "M", ["on"] = "meet" } };
        Add(role);
        Two("mediator", role with { Id = "mediator.b", Slots = new Dictionary<string, string> { ["W"] = "H", ["on"] = "meet" } }, "role", day, "two persons alone in one role");
    }

    private void OfficeConflict()
    {
        Add(new Telling("office", "office", 0, _days) { Side = "a" });
        Two("office", _tellings[^1] with { Id = "office.b", Section = "office.b" }, "office", chance.Between(0, _days), "two offices of which one person can hold one");
    }

    private void AtLeast()
    {
        Telling count = _tellings.First(t => t.Id == "count.2");
        Add(count with { Id = "count.least", Section = "count.least", Matter = "count.least", Number = count.Number - 1, Remark = Counted("count.least", "N", count.From, book["count.least"][0]) });
        _plants.Add(new Plant("least", "number", "count.2", "count.least", false, count.From, "at least so many allows more"));
    }

    private void PartOfWhole()
    {
        Telling count = _tellings.First(t => t.Id == "count.2");
        Add(count with { Id = "count.part", Section = "count.part", Matter = "count.part", Number = Math.Max(2, count.Number!.Value / 3), Remark = null });
        _plants.Add(new Plant("part", "number", "count.2", "count.part", false, count.From, "a part and the whole"));
    }

    private void SentThenHanded()
    {
        int day = _dayOf["handed"];
        Add(new Telling("paper.handed", "paper.handed", day, day + 2) { Event = "handing", State = EventState.Happened, Slots = Slot("on", "handed") });
        _plants.Add(new Plant("handed", "delivery", "paper.sent", "paper.handed", false, day, "sent first and handed over later"));
    }

    private void HostAndMediator()
    {
        int day = _dayOf["meet"];
        Add(new Telling("host", "host", day, day + 2) { Slots = new Dictionary<string, string> { ["W"] = "H", ["on"] = "meet" } });
        Add(new Telling("mediator", "mediator", day, day + 2) { Slots = new Dictionary<string, string> { ["W"] = "M", ["on"] = "meet" } });
        _plants.Add(new Plant("roles", "role", "host", "mediator", false, day, "a host and a mediator are two roles"));
    }

    private void Two(string one, Telling other, string kind, int day, string why)
    {
        int at = _tellings.FindIndex(t => t.Id == one);
        _tellings[at] = _tellings[at] with { Side = "a", Matter = _tellings[at].Matter };
        Add(other with { Side = "b", Matter = _tellings[at].Matter });
        _plants.Add(new Plant(kind, kind, one, other.Id, true, day, why));
    }

    private void Add(Telling telling) => _tellings.Add(telling);

    private static Dictionary<string, string> Slot(string name, string value) => new() { [name] = value };
}
