using System.Collections;
using System.Runtime.InteropServices;

namespace Concordance.Desk.Kept;

/// <summary>
/// Writes a thing with all it leads to. What is led to twice is written once; what the reader has already (the report
/// and its text) is only named.
/// </summary>
internal sealed class KeptWriter
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _strings = new(StringComparer.Ordinal);
    private int _count;

    private KeptWriter(IEnumerable<object> known)
    {
        _writer = new BinaryWriter(_bytes);
        foreach (object thing in known) Number(thing);
    }

    public static byte[] Write(object thing, params IEnumerable<object> known)
    {
        KeptWriter writer = new(known);
        writer.Put(thing, Shapes.Of(thing.GetType()));
        return writer._bytes.ToArray();
    }

    private void Number(object thing)
    {
        if (thing is string text) _strings[text] = _count++;
        else _numbers[thing] = _count++;
    }

    private void Put(object? value, Shape shape)
    {
        if (shape.Nullable is { } inner)
        {
            _writer.Write(value is not null);
            if (value is not null) Put(value, Shapes.Of(inner));
        }
        else if (shape.Type.IsValueType) PutValue(value!, shape);
        else if (value is null) _writer.Write7BitEncodedInt(0);
        else if (value is string text ? _strings.TryGetValue(text, out int number) : _numbers.TryGetValue(value, out number)) _writer.Write7BitEncodedInt(number + 2);
        else PutNew(value);
    }

    private void PutValue(object value, Shape shape)
    {
        if (value is bool yes) _writer.Write(yes);
        else if (value is double real) _writer.Write(real);
        else if (shape.Type.IsPrimitive || shape.Type.IsEnum) _writer.Write7BitEncodedInt64(Convert.ToInt64(value, null));
        else PutFields(value, shape);
    }

    private void PutNew(object value)
    {
        _writer.Write7BitEncodedInt(1);
        Shape shape = Shapes.Of(value.GetType());
        _writer.Write7BitEncodedInt(shape.Number);
        Number(value);
        if (value is string text) PutText(text);
        else if (value is Array array) PutElements(array, shape);
        else PutFields(value, shape);
    }

    /// <summary>As it is in memory: UTF-8 would mend half a pair of surrogates, and the words would no longer be the report's.</summary>
    private void PutText(string text)
    {
        _writer.Write7BitEncodedInt(text.Length);
        _writer.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void PutElements(Array array, Shape shape)
    {
        _writer.Write7BitEncodedInt(array.Length);
        if (shape.Bytes is { } bytes) _writer.Write(bytes(array));
        else
        {
            Shape element = Shapes.Of(shape.Element!);
            foreach (object? one in array) Put(one, element);
        }
    }

    private void PutFields(object value, Shape shape)
    {
        foreach (System.Reflection.FieldInfo field in shape.Fields)
        {
            Type written = Shapes.Written(field.FieldType);
            object? inside = field.GetValue(value);
            if (written != field.FieldType && inside is IEnumerable list) inside = AsArray(list, written.GetElementType()!);
            Put(inside, Shapes.Of(written));
        }
    }

    private static Array AsArray(IEnumerable list, Type element)
    {
        object?[] things = [.. list.Cast<object?>()];
        Array array = Array.CreateInstance(element, things.Length);
        for (int i = 0; i < things.Length; i++) array.SetValue(things[i], i);
        return array;
    }
}
