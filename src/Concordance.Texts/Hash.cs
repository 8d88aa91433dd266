using System.Security.Cryptography;
using System.Text;

namespace Concordance.Texts;

/// <summary>Hashes that are the same on every machine and in every run.</summary>
public static class Hash
{
    /// <summary>The first ten hex digits of the SHA-256 of the text's UTF-8 bytes. Lone surrogates become U+FFFD.</summary>
    public static string Hex10(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];

    public static string Hex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units: for tables and features, never for ids.</summary>
    public static ulong Fnv(ReadOnlySpan<char> text, ulong seed = 14695981039346656037UL)
    {
        ulong hash = seed;
        foreach (char c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
