using System.Collections.Immutable;
using Concordance.Knots.Closing;

namespace Concordance.Knots.Layouts;

/// <summary>A point of a drawing; y grows downward.</summary>
public readonly record struct Point(double X, double Y);

/// <summary>A graph with a place for everything.</summary>
/// <param name="Centres">Of each node.</param>
/// <param name="Routes">Of each edge: points from its first node's right or left side to the second's, one in each layer it passes.</param>
public sealed record Drawing(ImmutableArray<Point> Centres, ImmutableArray<ImmutableArray<Point>> Routes, double Width, double Height);

/// <summary>Sizes in the unit of the drawing.</summary>
/// <param name="Height">Of the box of each node.</param>
public sealed record DrawingSizes(double BoxWidth, ImmutableArray<double> Height, double Between, double Beside);

/// <summary>
/// A layered layout from left to right (Sugiyama, Tagawa and Toda 1981): what an edge points to lies further left, edges against a circle are turned
/// for the while, long edges get a place in each layer they pass, layers are ordered by the mean of their neighbours.
/// </summary>
public sealed class LayeredLayout
{
    private const int Sweeps = 12;

    private readonly DrawingSizes _sizes;
    private readonly (int From, int To)[] _edges;
    private readonly int _nodes;
    private readonly List<int> _layer = [];
    private readonly List<double> _y = [];
    private readonly List<double> _room = [];
    private readonly List<List<int>> _near = [];
    private readonly List<List<int>> _layers = [];

    private LayeredLayout(int nodes, (int From, int To)[] edges, DrawingSizes sizes) => (_nodes, _edges, _sizes) = (nodes, edges, sizes);

    /// <param name="edges">From what waits to what it waits for; an edge to itself is drawn as none.</param>
    public static Drawing Of(int nodes, IEnumerable<(int From, int To)> edges, DrawingSizes sizes) => new LayeredLayout(nodes, [.. edges], sizes).Draw();

    private Drawing Draw()
    {
        int[] layer = Layers();
        for (int node = 0; node < _nodes; node++) Place(layer[node], _sizes.Height[node]);
        int[][] passes = [.. _edges.Select(e => Pass(e.From, e.To))];
        for (int sweep = 0; sweep < Sweeps; sweep++) Order(sweep % 2 == 0);
        for (int sweep = 0; sweep < Sweeps; sweep++) Settle(sweep % 2 == 0);
        double top = _y.Count == 0 ? 0 : Enumerable.Range(0, _y.Count).Min(p => _y[p] - _room[p] / 2);
        double height = _y.Count == 0 ? 0 : Enumerable.Range(0, _y.Count).Max(p => _y[p] + _room[p] / 2) - top;
        double step = _sizes.BoxWidth + _sizes.Beside;
        Point At(int place) => new(_layer[place] * step + _sizes.BoxWidth / 2, _y[place] - top);
        ImmutableArray<Point> Route(int edge)
        {
            (Point first, Point second) = (At(_edges[edge].From), At(_edges[edge].To));
            // A box is left at its side that faces the other; within one layer both at the right.
            int side = second.X < first.X ? -1 : 1;
            Point start = first with { X = first.X + side * _sizes.BoxWidth / 2 };
            Point end = second with { X = second.X + (first.X == second.X ? 1 : -side) * _sizes.BoxWidth / 2 };
            return [start, .. passes[edge].Select(At), end];
        }

        return new([.. Enumerable.Range(0, _nodes).Select(At)], [.. Enumerable.Range(0, _edges.Length).Select(Route)], Math.Max(0, _layers.Count * step - _sizes.Beside), height);
    }

    /// <summary>Longest way to something that waits for nobody, once edges that close a circle are turned round.</summary>
    private int[] Layers()
    {
        List<int>[] to = [.. Enumerable.Range(0, _nodes).Select(_ => new List<int>())];
        int[] rank = Ranks();
        foreach ((int from, int target) in _edges)
            if (from != target) (rank[from] > rank[target] ? to[from] : to[target]).Add(rank[from] > rank[target] ? target : from);
        int[] layer = new int[_nodes];
        foreach (int node in Enumerable.Range(0, _nodes).OrderBy(n => rank[n]))
            foreach (int below in to[node]) layer[node] = Math.Max(layer[node], layer[below] + 1);
        return layer;
    }

    /// <summary>An order in which most edges point down: circles after what they wait for; within a circle the edges of a depth-first walk from its first member.</summary>
    private int[] Ranks()
    {
        List<int>[] to = [.. Enumerable.Range(0, _nodes).Select(_ => new List<int>())];
        foreach ((int from, int target) in _edges) to[from].Add(target);
        int[] rank = new int[_nodes];
        bool[] seen = new bool[_nodes];
        int next = 0;
        foreach (int[] circle in Components.InOrder(to))
            foreach (int member in circle)
            {
                Stack<(int Node, int Edge)> path = new();
                if (!seen[member]) path.Push((member, 0));
                seen[member] = true;
                while (path.TryPop(out (int Node, int Edge) at))
                {
                    if (at.Edge == to[at.Node].Count) { rank[at.Node] = next++; continue; }
                    path.Push((at.Node, at.Edge + 1));
                    int below = to[at.Node][at.Edge];
                    if (!seen[below]) path.Push((below, 0));
                    seen[below] = true;
                }
            }

        return rank;
    }

    private int Place(int layer, double height)
    {
        while (_layers.Count <= layer) _layers.Add([]);
        int place = _layer.Count;
        _layer.Add(layer);
        _room.Add(height + _sizes.Between);
        _y.Add(_layers[layer].Count * (height + _sizes.Between));
        _near.Add([]);
        _layers[layer].Add(place);
        return place;
    }

    /// <summary>A place of its own in each layer between the ends of an edge.</summary>
    private int[] Pass(int from, int to)
    {
        int step = Math.Sign(_layer[to] - _layer[from]), last = from;
        List<int> places = [];
        for (int layer = _layer[from] + step; step != 0 && layer != _layer[to]; layer += step)
        {
            int place = Place(layer, 0);
            places.Add(place);
            Link(last, place);
            last = place;
        }

        Link(last, to);
        return [.. places];
    }

    private void Link(int a, int b)
    {
        _near[a].Add(b);
        _near[b].Add(a);
    }

    private double Mean(int place, int side)
    {
        double[] near = [.. _near[place].Where(n => side == 0 ? n != place : _layer[n] == _layer[place] + side).Select(n => _y[n])];
        return near.Length == 0 ? _y[place] : near.Average();
    }

    private IEnumerable<List<int>> Swept(bool right) => right ? _layers : Enumerable.Reverse(_layers);

    private void Order(bool right)
    {
        foreach (List<int> layer in Swept(right))
        {
            int[] ordered = [.. layer.OrderBy(p => Mean(p, right ? -1 : 1)).ThenBy(p => _y[p]).ThenBy(p => p)];
            layer.Clear();
            layer.AddRange(ordered);
            double y = 0;
            foreach (int place in layer)
            {
                _y[place] = y + _room[place] / 2;
                y += _room[place];
            }
        }
    }

    /// <summary>Each as near to the mean of its neighbours as order and room allow: neighbours that want to overlap share their wish (pool adjacent violators).</summary>
    private void Settle(bool right)
    {
        foreach (List<int> layer in Swept(right))
        {
            double[] wish = [.. layer.Select(p => Mean(p, 0))];
            double[] settled = Apart.Settle(wish, [.. layer.Select(p => _room[p])]);
            for (int i = 0; i < layer.Count; i++) _y[layer[i]] = settled[i];
        }
    }
}
