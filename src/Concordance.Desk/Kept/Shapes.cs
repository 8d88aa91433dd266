using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Concordance.Language;
using Concordance.Reading;
using Concordance.Texts;

namespace Concordance.Desk.Kept;

/// <summary>An array's memory.</summary>
internal delegate Span<byte> ArrayBytes(Array array);

/// <summary>
/// How things of one type are written: field by field in the order of declaration, base types first. A kept report
/// never outlives the version of the rooms that wrote it, so their private fields are a format good enough.
/// </summary>
internal sealed record Shape(int Number, Type Type, ImmutableArray<FieldInfo> Fields)
{
    /// <summary>The element of an array, else null.</summary>
    public Type? Element { get; } = Type.IsArray ? Type.GetElementType() : null;

    public Type? Nullable { get; } = System.Nullable.GetUnderlyingType(Type);

    /// <summary>The bytes of an array whose elements hold no references; null for all else.</summary>
    public ArrayBytes? Bytes { get; } = Type.IsArray && IsPlain(Type.GetElementType()!) ? BytesOf(Type.GetElementType()!) : null;

    private static bool IsPlain(Type type) => type.IsPrimitive || type.IsEnum || (type.IsValueType && System.Nullable.GetUnderlyingType(type) is null && Shapes.FieldsOf(type).All(f => IsPlain(f.FieldType)));

    private static ArrayBytes BytesOf(Type element) =>
        typeof(Shape).GetMethod(nameof(AsBytes), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).CreateDelegate<ArrayBytes>();

    private static Span<byte> AsBytes<T>(Array array)
        where T : struct => MemoryMarshal.AsBytes(((T[])array).AsSpan());
}

/// <summary>The types that a read report is made of: what its declared fields lead to, and nothing a file could name besides.</summary>
internal static class Shapes
{
    private static readonly Assembly[] Rooms = [typeof(Report).Assembly, typeof(ParsedText).Assembly, typeof(ReadReport).Assembly];

    private static readonly ImmutableArray<Shape> All = Collect();

    private static readonly FrozenDictionary<Type, Shape> ByType = All.ToFrozenDictionary(s => s.Type);

    public static Shape Of(Type type) => ByType.TryGetValue(type, out Shape? shape) ? shape : throw new InvalidOperationException($"{type} is no part of a read report");

    public static Shape Numbered(long number) => number >= 0 && number < All.Length ? All[(int)number] : throw new InvalidDataException("a type that no read report has");

    public static IEnumerable<FieldInfo> FieldsOf(Type type) => type.BaseType is { } above && above != typeof(object) && above != typeof(ValueType)
        ? FieldsOf(above).Concat(Declared(type))
        : Declared(type);

    /// <summary>A list that is declared by its interface is written as an array, whatever holds it.</summary>
    public static Type Written(Type declared) => declared.IsInterface && declared.IsGenericType ? declared.GetGenericArguments()[0].MakeArrayType() : declared;

    private static IEnumerable<FieldInfo> Declared(Type type) => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).OrderBy(f => f.MetadataToken);

    private static ImmutableArray<Shape> Collect()
    {
        List<Shape> found = [];
        HashSet<Type> seen = [typeof(ReadReport)];
        Queue<Type> open = new(seen);
        while (open.TryDequeue(out Type? type))
        {
            IEnumerable<Type> next = [];
            if (type.IsArray) next = [type.GetElementType()!];
            else if (Nullable.GetUnderlyingType(type) is { } inner) next = [inner];
            else if (!type.IsPrimitive && !type.IsEnum && type != typeof(string)) next = FieldsOf(type).Select(f => Written(f.FieldType)).Concat(Rooms.SelectMany(r => r.GetTypes()).Where(t => t != type && t.IsSubclassOf(type)));
            found.Add(new Shape(found.Count, type, [.. Leaf(type) ? [] : FieldsOf(type)]));
            foreach (Type other in next.Where(seen.Add)) open.Enqueue(other);
        }

        return [.. found];
    }

    private static bool Leaf(Type type) => type.IsArray || type.IsPrimitive || type.IsEnum || type == typeof(string) || Nullable.GetUnderlyingType(type) is not null;
}
