using Concordance.Language.Names;

namespace Concordance.Reading.Naming;

/// <summary>Names read once: the reports of a story repeat a few thousand forms a hundred thousand times.</summary>
public sealed class NameForms
{
    private readonly Dictionary<(string Text, NameType Type), NameForm> _read = [];

    public NameForm Of(string text, NameType type)
    {
        if (!_read.TryGetValue((text, type), out NameForm? form)) _read[(text, type)] = form = NameForm.Of(text, type);
        return form;
    }
}
