using Concordance.Tools.StoryMaker.Chance;
using Concordance.Tools.StoryMaker.Reports;
using Concordance.Tools.StoryMaker.Worlds;

namespace Concordance.Tools.StoryMaker.Prose;

/// <summary>Names people and bodies as news does: in full with the office the first time in a report, shorter afterwards.</summary>
public sealed class NameWriter(IReadOnlyDictionary<string, Being> beings, Outlet outlet, SplitMix chance)
{
    private readonly HashSet<string> _named = new(StringComparer.Ordinal), _withAcronym = new(StringComparer.Ordinal);

    /// <param name="form">"" as running text wants it; "bare" without office; "noun", "he", "his"; "short" as in a headline; "dem" of a state.</param>
    /// <param name="render">Writes a sentence part, for offices that name a body.</param>
    public void Write(PassageBuilder to, string id, string form, Action<string> render)
    {
        switch (beings[id])
        {
            case Person person: Write(to, person, form, render); break;
            case Body body: Write(to, body, form); break;
            case State state: Write(to, state, form); break;
            case Town town: Name(to, id, town.Name.In(outlet.Style)); break;
        }
    }

    private void Write(PassageBuilder to, Person person, string form, Action<string> render)
    {
        switch (form)
        {
            case "noun": to.Write(person.Noun); return;
            case "he": to.Write(person.Female ? "she" : "he"); return;
            case "his": to.Write(person.Female ? "her" : "his"); return;
            case "short": Name(to, person.Id, person.Surname.In(outlet.Style)); return;
        }

        string full = person.Full(outlet.Style);
        if (!_named.Add(person.Id))
        {
            string surname = person.Surname.In(outlet.Style);
            Name(to, person.Id, outlet.Honorifics ? (person.Female ? "Ms " : "Mr ") + surname : surname);
        }
        else if (form == "bare")
        {
            Name(to, person.Id, full);
        }
        else if (person.Apposition.Length == 0 || chance.Percent(50))
        {
            to.Marked(MarkKind.Office, person.Id, "", 0, () => to.Write(person.Office));
            to.Write(" ");
            Name(to, person.Id, full);
        }
        else
        {
            Name(to, person.Id, full);
            to.Write(", ");
            to.Marked(MarkKind.Office, person.Id, "", 0, () => render(person.Apposition));
            to.CommaUnlessPunctuation();
        }
    }

    private void Write(PassageBuilder to, Body body, string form)
    {
        if (form == "noun")
        {
            to.Write(body.Noun);
        }
        else if (form == "short")
        {
            Name(to, body.Id, body.Acronym ?? body.Name);
        }
        else if (_named.Add(body.Id))
        {
            Full(to, body);
            if (body.Acronym is null || !chance.Percent(60)) return;
            to.Write(" (");
            Name(to, body.Id, body.Acronym);
            to.Write(")");
            _withAcronym.Add(body.Id);
        }
        else if (_withAcronym.Contains(body.Id))
        {
            if (body.Article) to.Write("the ");
            Name(to, body.Id, body.Acronym!);
        }
        else if (chance.Percent(60))
        {
            to.Write(body.Noun);
        }
        else
        {
            Full(to, body);
        }
    }

    private static void Full(PassageBuilder to, Body body)
    {
        if (body.Article) to.Write("the ");
        Name(to, body.Id, body.Name);
    }

    private void Write(PassageBuilder to, State state, string form)
    {
        if (form == "dem") to.Write(state.Demonym);
        else if (form == "cap") Name(to, state.Id, state.Capital);
        else if (_named.Add(state.Id) || form.Length > 0 || chance.Percent(70)) Name(to, state.Id, state.Name);
        else Name(to, state.Id, state.Capital);
    }

    private static void Name(PassageBuilder to, string id, string name) => to.Marked(MarkKind.Mention, id, "", 0, () => to.Write(name));
}
