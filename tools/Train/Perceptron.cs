namespace Concordance.Tools.Train;

/// <summary>
/// An averaged perceptron over hashed features with sparse rows of (label, weight). All numbers are whole, so the same updates in the
/// same order give the same weights anywhere.
/// </summary>
public sealed class Perceptron
{
    private uint[] _keys = new uint[1 << 16];
    private int[] _rowOf = new int[1 << 16];
    private int[] _start = new int[1 << 15];
    private byte[] _count = new byte[1 << 15];
    private byte[] _room = new byte[1 << 15];
    private byte[] _labels = new byte[1 << 18];
    private int[] _weights = new int[1 << 18];
    private long[] _totals = new long[1 << 18];
    private int[] _stamps = new int[1 << 18];
    private int _rows;
    private int _used;
    private int _time = 1;

    /// <summary>Counts one decision: averages are over decisions.</summary>
    public void Tick() => _time++;

    public void AddScores(ReadOnlySpan<uint> keys, int[] scores)
    {
        foreach (uint key in keys)
        {
            int row = Find(key);
            if (row < 0) continue;
            int start = _start[row];
            ReadOnlySpan<byte> labels = _labels.AsSpan(start, _count[row]);
            ReadOnlySpan<int> weights = _weights.AsSpan(start, _count[row]);
            for (int i = 0; i < labels.Length; i++) scores[labels[i]] += weights[i];
        }
    }

    public void Update(ReadOnlySpan<uint> keys, int label, int delta)
    {
        foreach (uint key in keys)
        {
            int row = Find(key);
            if (row < 0) row = AddRow(key);
            int at = _start[row], end = at + _count[row];
            while (at < end && _labels[at] != label) at++;
            if (at == end) at = AddEntry(row, (byte)label);
            _totals[at] += (long)_weights[at] * (_time - _stamps[at]);
            _stamps[at] = _time;
            _weights[at] += delta;
        }
    }

    /// <summary>The averaged weights times <see cref="WeightCodes.Unit"/>, features by rising key, labels rising, small weights left out.</summary>
    public List<(uint Key, List<(byte Label, int Weight)> Row)> Averaged(int smallest)
    {
        List<(uint, List<(byte, int)>)> rows = [];
        foreach (uint key in _keys.Where(k => k != 0).Order())
        {
            int row = Find(key);
            List<(byte, int)> entries = [];
            for (int at = _start[row]; at < _start[row] + _count[row]; at++)
            {
                long total = _totals[at] + ((long)_weights[at] * (_time - _stamps[at]));
                int weight = (int)(total * WeightCodes.Unit / _time);
                if (Math.Abs(weight) >= smallest) entries.Add((_labels[at], weight));
            }

            entries.Sort();
            if (entries.Count > 0) rows.Add((key, entries));
        }

        return rows;
    }

    private int Find(uint key)
    {
        uint mask = (uint)_keys.Length - 1, at = Home(key) & mask;
        while (_keys[at] != key)
        {
            if (_keys[at] == 0) return -1;
            at = (at + 1) & mask;
        }

        return _rowOf[at];
    }

    private int AddRow(uint key)
    {
        if (_rows * 2 >= _keys.Length) Rehash();
        if (_rows == _start.Length)
        {
            Array.Resize(ref _start, _rows * 2);
            Array.Resize(ref _count, _rows * 2);
            Array.Resize(ref _room, _rows * 2);
        }

        Place(key, _rows);
        return _rows++;
    }

    private int AddEntry(int row, byte label)
    {
        if (_count[row] == _room[row]) Widen(row);
        int at = _start[row] + _count[row]++;
        _labels[at] = label;
        _weights[at] = 0;
        _totals[at] = 0;
        _stamps[at] = _time;
        return at;
    }

    /// <summary>Moves a full row to a place twice as wide; the old place stays unused.</summary>
    private void Widen(int row)
    {
        int room = Math.Min(255, _room[row] == 0 ? 2 : _room[row] * 2), from = _start[row], count = _count[row];
        while (_used + room > _labels.Length)
        {
            Array.Resize(ref _labels, _labels.Length * 2);
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
            Array.Resize(ref _stamps, _stamps.Length * 2);
        }

        Array.Copy(_labels, from, _labels, _used, count);
        Array.Copy(_weights, from, _weights, _used, count);
        Array.Copy(_totals, from, _totals, _used, count);
        Array.Copy(_stamps, from, _stamps, _used, count);
        _start[row] = _used;
        _room[row] = (byte)room;
        _used += room;
    }

    private void Rehash()
    {
        uint[] keys = _keys;
        int[] rows = _rowOf;
        _keys = new uint[keys.Length * 2];
        _rowOf = new int[keys.Length * 2];
        for (int i = 0; i < keys.Length; i++)
            if (keys[i] != 0) Place(keys[i], rows[i]);
    }

    private void Place(uint key, int row)
    {
        uint mask = (uint)_keys.Length - 1, at = Home(key) & mask;
        while (_keys[at] != 0) at = (at + 1) & mask;
        _keys[at] = key;
        _rowOf[at] = row;
    }

    private static uint Home(uint key) => key >> 1;
}
