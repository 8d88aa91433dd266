using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Bench;

/// <summary>
/// The generator of chance of Python 3 for a seed that is a text (Mersenne Twister, Matsumoto and Nishimura 1998, seeded by the text and its SHA-512),
/// so that networks drawn here are those whose figures were published for other engines.
/// </summary>
internal sealed class PythonRandom
{
    private const int Words = 624, Middle = 397;

    private readonly uint[] _state = new uint[Words];
    private int _next = Words;

    public PythonRandom(string seed)
    {
        byte[] text = Encoding.UTF8.GetBytes(seed);
        BigInteger number = new([.. text, .. SHA512.HashData(text)], isUnsigned: true, isBigEndian: true);
        byte[] bytes = number.ToByteArray(isUnsigned: true);
        Array.Resize(ref bytes, (bytes.Length + 3) / 4 * 4);
        Begin([.. Enumerable.Range(0, bytes.Length / 4).Select(i => BitConverter.ToUInt32(bytes, 4 * i))]);
    }

    /// <summary>At least 0, below 1, 53 bits.</summary>
    public double Next()
    {
        uint a = Word() >> 5, b = Word() >> 6;
        return (a * 67108864.0 + b) / 9007199254740992.0;
    }

    public int Below(int n)
    {
        int bits = 32 - BitOperations.LeadingZeroCount((uint)n);
        while (true)
            if (Word() >> (32 - bits) is var drawn && drawn < n) return (int)drawn;
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Choice<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>Distinct members, as random.sample draws them: from a pool where the list is short, else by trying again.</summary>
    public T[] Sample<T>(IReadOnlyList<T> of, int k)
    {
        int small = 21 + (k > 5 ? (int)Math.Pow(4, Math.Ceiling(Math.Log(k * 3, 4))) : 0);
        T[] drawn = new T[k];
        if (of.Count <= small)
        {
            T[] pool = [.. of];
            for (int i = 0; i < k; i++)
            {
                int j = Below(of.Count - i);
                (drawn[i], pool[j]) = (pool[j], pool[of.Count - i - 1]);
            }

            return drawn;
        }

        HashSet<int> seen = [];
        for (int i = 0; i < k; i++)
        {
            int j = Below(of.Count);
            while (!seen.Add(j)) j = Below(of.Count);
            drawn[i] = of[j];
        }

        return drawn;
    }

    private void Begin(uint[] key)
    {
        _state[0] = 19650218;
        for (uint i = 1; i < Words; i++) _state[i] = unchecked(1812433253 * (_state[i - 1] ^ _state[i - 1] >> 30) + i);
        int at = 1, part = 0;
        for (int k = Math.Max(Words, key.Length); k > 0; k--)
        {
            _state[at] = unchecked((_state[at] ^ (_state[at - 1] ^ _state[at - 1] >> 30) * 1664525) + key[part] + (uint)part);
            at = Turn(at);
            part = (part + 1) % key.Length;
        }

        for (int k = Words - 1; k > 0; k--)
        {
            _state[at] = unchecked((_state[at] ^ (_state[at - 1] ^ _state[at - 1] >> 30) * 1566083941) - (uint)at);
            at = Turn(at);
        }

        _state[0] = 0x80000000;
    }

    private int Turn(int at)
    {
        if (at + 1 < Words) return at + 1;
        _state[0] = _state[Words - 1];
        return 1;
    }

    private uint Word()
    {
        if (_next == Words)
        {
            for (int i = 0; i < Words; i++)
            {
                uint y = _state[i] & 0x80000000 | _state[(i + 1) % Words] & 0x7fffffff;
                _state[i] = _state[(i + Middle) % Words] ^ y >> 1 ^ ((y & 1) == 0 ? 0u : 0x9908b0dfu);
            }

            _next = 0;
        }

        uint word = _state[_next++];
        word ^= word >> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return word ^ word >> 18;
    }
}
