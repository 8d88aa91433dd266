import { describe, expect, test } from 'vitest';
import { Heights } from '../src/heights';

/** The same sums done the slow way. */
const plainTop = (all: number[], row: number) => all.slice(0, row).reduce((a, b) => a + b, 0);

describe('heights of a long list', () => {
  test('tops and the row at a height agree with plain sums, whatever was measured', () => {
    const all = Array.from({ length: 137 }, () => 40);
    const heights = new Heights(137, 40);
    let seed = 7;
    for (let n = 0; n < 400; n++) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      const row = seed % 137, height = 20 + (seed % 90);
      all[row] = height;
      heights.set(row, height);
    }
    for (let row = 0; row <= 137; row++) expect(heights.top(row)).toBeCloseTo(plainTop(all, row));
    for (let row = 0; row < 137; row++) {
      expect(heights.at(plainTop(all, row))).toBe(row);
      expect(heights.at(plainTop(all, row) + all[row]! - 0.5)).toBe(row);
    }
  });
  test('setting a height says by how much the list grew', () => {
    const heights = new Heights(3, 10);
    expect(heights.set(1, 25)).toBe(15);
    expect(heights.set(1, 25)).toBe(0);
    expect(heights.set(9, 25)).toBe(0);
    expect(heights.total).toBe(45);
  });
  test('what is shown covers the view, with rows to spare, and never leaves the list', () => {
    const heights = new Heights(50_000, 80);
    expect(heights.shown(0, 800, 6)).toEqual({ from: 0, to: 17 });
    expect(heights.shown(80 * 1000, 800, 6)).toEqual({ from: 994, to: 1017 });
    expect(heights.shown(80 * 60_000, 800, 6).to).toBe(50_000);
    expect(new Heights(0, 80).shown(0, 800, 6)).toEqual({ from: 0, to: 0 });
  });
  test('another number of rows keeps what was measured', () => {
    const heights = new Heights(3, 10);
    heights.set(1, 25);
    expect(heights.resized(5, 10).total).toBe(65);
    expect(heights.resized(1, 10).total).toBe(10);
  });
});
