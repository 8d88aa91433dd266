import { describe, expect, test } from 'vitest';
import { listed, parse, passageAddress, placesOf, placesToken, rangeOf, toggled, write, type Address } from '../src/address';

const round = (address: Address) => {
  const url = new URL(write(address), 'http://desk.invalid');
  return parse(url.pathname, url.search);
};

describe('addresses', () => {
  test.each<Address>([
    { page: 'start', query: {} },
    { page: 'brief', story: 'yec318db74b', query: { line: 's72edfabb6d', all: 'yes' } },
    { page: 'side-by-side', story: 'y1', query: { reports: 'r1,r2' } },
    { page: 'report', report: 'r99fb85712e', query: { at: '10-25', layers: 'times,names' } },
    { page: 'search', query: { q: 'a&b=c ü "%' } },
  ])('an address that is written reads back as what it was: %j', (address) => expect(round(address)).toEqual(address));

  test('a story without a page is its brief', () => expect(parse('/stories/y1', '')).toEqual({ page: 'brief', story: 'y1', query: {} }));
  test.each(['/stories/y1/nothing', '/stories/y1/brief/more', '/history/more', '/somewhere'])('what no page answers to is told as such: %s', (path) =>
    expect(parse(path, '').page).toBe('unknown'));
  test('a stray percent sign does not break the page', () => expect(parse('/reports/%E0%A4%A', '').page).toBe('report'));
  test('one state has one address, in whatever order it was chosen', () =>
    expect(write({ page: 'brief', story: 'y', query: { line: 'a', all: 'yes' } })).toBe(write({ page: 'brief', story: 'y', query: { all: 'yes', line: 'a' } })));
  test('empty choices are left out', () => expect(write({ page: 'statements', story: 'y', query: { q: '', act: 'deny' } })).toBe('/stories/y/statements?act=deny'));
});

describe('places in an address', () => {
  const places = [{ report: 'r1', start: 3, end: 9 }, { report: 'r2', start: 0, end: 1 }];
  test('places read back', () => expect(placesOf(placesToken(places))).toEqual(places));
  test('the id of a finding is no place', () => expect(placesOf('s72edfabb6d')).toBeNull());
  test('a passage keeps the line it was opened from', () => expect(passageAddress(places[0]!, 's1')).toBe('/reports/r1?at=3-9&line=s1'));
  test.each([['3-9', { start: 3, end: 9 }], ['3', null], ['a-b', null], [undefined, null]])('range %s', (at, range) => expect(rangeOf(at)).toEqual(range));
});

describe('a list in one key', () => {
  test('an item is put in once and taken out again', () => {
    expect(toggled('b', 'a')).toBe('a,b');
    expect(toggled('a,b', 'a')).toBe('b');
    expect(toggled(undefined, 'a')).toBe('a');
    expect(listed(toggled('a', 'a'))).toEqual([]);
  });
});
