import { describe, expect, test } from 'vitest';
import { lineIn } from '../src/lines.svelte';
import { firstMarks, isAhead, isOpen, lastDay, marksIn, openPlans, withMore } from '../src/plans';
import type { TimelineMarkView } from '../src/views';

const mark = (id: string, status: string, happened: string | null = null): TimelineMarkView => ({ id, span: { report: 'r', start: 0, end: 1, text: 'a' }, line: 1, status, place: null, saidOn: null, happened });

describe('what became of a plan', () => {
  test('its day came and no report says that it happened', () => {
    expect(isOpen(mark('a', 'planned'), '2031-03-05', '2031-03-09')).toBe(true);
    expect(isOpen(mark('a', 'planned', 'b'), '2031-03-05', '2031-03-09')).toBe(false);
    expect(isOpen(mark('a', 'happened'), '2031-03-05', '2031-03-09')).toBe(false);
  });
  test('its day is later than every report', () => {
    expect(isAhead(mark('a', 'proposed'), '2031-03-12', '2031-03-09')).toBe(true);
    expect(isAhead(mark('a', 'proposed'), '2031-03-09', '2031-03-09')).toBe(false);
  });
  test('a report without a last day may be later than any plan', () => expect(lastDay([{ value: '2031-03-04', earliest: null, latest: null, known: 'printed', because: [] }, { value: null, earliest: '2031-03-01', latest: null, known: 'solved', because: [] }])).toBe('9999-12-31'));
  test('the timeline of such plans holds nothing else', () => {
    const view = { days: [{ day: '2031-03-05', planned: [mark('a', 'planned'), mark('b', 'planned', 'c')], happened: [mark('c', 'happened')] }, { day: '2031-03-06', planned: [], happened: [mark('d', 'happened')] }], undated: [mark('e', 'planned')], reportDays: [], total: 5 };
    expect(openPlans(view, '2031-03-09')).toMatchObject({ days: [{ day: '2031-03-05', planned: [{ id: 'a' }], happened: [] }], undated: [] });
  });
});

describe('a timeline that comes in stretches', () => {
  const days = [{ day: '2031-03-05', planned: [mark('a', 'planned')], happened: [mark('b', 'happened'), mark('c', 'happened')] }, { day: '2031-03-06', planned: [mark('d', 'planned')], happened: [] }];
  const whole = { days, undated: [mark('e', 'planned')], reportDays: ['2031-03-07'], total: 5 };
  test('a day that was cut goes on where it was', () => {
    const first = { ...whole, days: [{ ...days[0]!, happened: [days[0]!.happened[0]!] }], undated: [] };
    const next = { ...whole, days: [{ ...days[0]!, planned: [], happened: [days[0]!.happened[1]!] }, days[1]!] };
    expect(withMore(first, next)).toEqual(whole);
  });
  test('its first marks are of the first days', () => {
    expect(marksIn(days)).toBe(4);
    expect(firstMarks(days, 2).map((d) => [d.planned.length, d.happened.length])).toEqual([[1, 1]]);
    expect(firstMarks(days, 9)).toEqual(days);
  });
});

describe('the line of a place', () => {
  test('is the last that begins at or before it', () => expect([0, 4, 5, 9, 400].map((at) => lineIn([0, 5, 6, 9], at))).toEqual([1, 1, 2, 4, 4]));
});
