using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Concordance.Desk.Kept;

/// <summary>Reads what <see cref="KeptWriter"/> wrote.</summary>
internal sealed class KeptReader
{
    private readonly BinaryReader _reader;
    private readonly long _length;
    private readonly List<object> _things;

    private KeptReader(byte[] bytes, IEnumerable<object> known)
    {
        _reader = new BinaryReader(new MemoryStream(bytes, false));
        _length = bytes.Length;
        _things = [.. known];
    }

    /// <exception cref="InvalidDataException">Where the bytes are no thing of this type.</exception>
    public static T Read<T>(byte[] bytes, params IEnumerable<object> known)
        where T : class
    {
        try
        {
            return new KeptReader(bytes, known).Take(Shapes.Of(typeof(T))) as T ?? throw new InvalidDataException("another kind of thing");
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException or OverflowException or InvalidCastException or NullReferenceException)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private object? Take(Shape shape)
    {
        if (shape.Nullable is { } inner) return _reader.ReadBoolean() ? Take(Shapes.Of(inner)) : null;
        if (shape.Type.IsValueType) return TakeValue(shape);
        int number = _reader.Read7BitEncodedInt();
        if (number == 0) return null;
        if (number == 1) return TakeNew();
        return number - 2 < _things.Count && number > 0 ? _things[number - 2] : throw new InvalidDataException("a thing that was not written");
    }

    private object TakeValue(Shape shape)
    {
        if (shape.Type == typeof(bool)) return _reader.ReadBoolean();
        if (shape.Type == typeof(double)) return _reader.ReadDouble();
        if (shape.Type.IsEnum) return Enum.ToObject(shape.Type, _reader.Read7BitEncodedInt64());
        if (shape.Type.IsPrimitive) return Convert.ChangeType(_reader.Read7BitEncodedInt64(), shape.Type, null);
        object value = RuntimeHelpers.GetUninitializedObject(shape.Type);
        TakeFields(value, shape);
        return value;
    }

    private object TakeNew()
    {
        Shape shape = Shapes.Numbered(_reader.Read7BitEncodedInt());
        if (shape.Type == typeof(string))
        {
            string text = TakeText();
            _things.Add(text);
            return text;
        }

        if (shape.Element is { } element)
        {
            Array array = Array.CreateInstance(element, Length(1));
            _things.Add(array);
            TakeElements(array, shape);
            return array;
        }

        if (shape.Type.IsValueType || shape.Type.IsAbstract) throw new InvalidDataException("a thing that cannot stand alone");
        object thing = RuntimeHelpers.GetUninitializedObject(shape.Type);
        _things.Add(thing);
        TakeFields(thing, shape);
        return thing;
    }

    private string TakeText()
    {
        char[] letters = new char[Length(sizeof(char))];
        _reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(letters.AsSpan()));
        return new string(letters);
    }

    /// <summary>How many follow, of at least so many bytes each.</summary>
    private int Length(int bytes)
    {
        int length = _reader.Read7BitEncodedInt();
        return length >= 0 && (long)length * bytes <= _length - _reader.BaseStream.Position ? length : throw new InvalidDataException("a list longer than its file");
    }

    private void TakeElements(Array array, Shape shape)
    {
        if (shape.Bytes is { } bytes) _reader.BaseStream.ReadExactly(bytes(array));
        else
        {
            Shape element = Shapes.Of(shape.Element!);
            for (int i = 0; i < array.Length; i++) array.SetValue(Take(element), i);
        }
    }

    private void TakeFields(object thing, Shape shape)
    {
        foreach (System.Reflection.FieldInfo field in shape.Fields) field.SetValue(thing, Take(Shapes.Of(Shapes.Written(field.FieldType))));
    }
}
