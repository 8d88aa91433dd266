import { describe, expect, test } from 'vitest';
import { hostOf } from '../src/address';
import { queryOf } from '../src/api';
import { fieldsOf, filled } from '../src/evidence/edits';
import { anyChosen, cleared, filterOf } from '../src/said';
import { bandsOf } from '../src/side-by-side';
import { wayInFull, wayOf } from '../src/ways';
import { words } from '../src/words';

describe('the choices of who said what', () => {
  test('what is chosen is asked; what is empty or no day is not', () =>
    expect(filterOf({ speaker: 'e1', q: ' strike ', day: '2031-03-01', until: 'soon', act: '', together: 'yes', line: 's1' })).toEqual({ speaker: 'e1', q: 'strike', day: '2031-03-01', together: true }));
  test('clearing lets every choice go and keeps the rest', () => {
    expect(anyChosen({ line: 's1' })).toBe(false);
    expect(anyChosen({ side: 'e1' })).toBe(true);
    expect(Object.values(cleared()).every((v) => v === undefined)).toBe(true);
  });
});

describe('queries to the server', () => {
  test('lists are written with commas, yes for true, and nothing for nothing', () =>
    expect(queryOf({ reports: ['r1', 'r2'], all: true, together: false, q: 'a&b', asOf: undefined, deny: [] })).toBe('?reports=r1,r2&all=yes&q=a%26b'));
  test('no choice, no question mark', () => expect(queryOf({})).toBe(''));
});

describe('bands of copies', () => {
  const cell = (copyOf: string | null) => ({ report: 'r', spans: [], copyOf, copyAs: copyOf === null ? null : 'verbatim' as const });
  test('the report whose words are repeated is in the band', () => {
    const first = { report: 'r1', spans: [{ report: 'r1', start: 0, end: 1, text: 'a' }], copyOf: null, copyAs: null };
    expect(bandsOf([first, cell(null), cell('r1')]).map((b) => b.as)).toEqual(['band', 'through', 'band']);
    expect(bandsOf([{ ...first, spans: [] }, cell('r1')]).map((b) => b.as)).toEqual(['', '']);
  });
  test('a band joins the cells of one copy and runs thin through those between', () =>
    expect(bandsOf([cell('d1'), cell(null), cell('d1'), cell(null)]).map((b) => [b.copy, b.as])).toEqual([[1, 'band'], [null, 'through'], [1, 'band'], [null, '']]));
  test('a copy of a report that is not shown has no band', () => expect(bandsOf([cell('d1'), cell(null)]).map((b) => b.as)).toEqual(['', '']));
  test('copies are numbered from the left', () => expect(bandsOf([cell('d9'), cell('d1'), cell('d9'), cell('d1')]).map((b) => b.copy)).toEqual([1, 2, 1, 2]));
});

describe('what a person may set otherwise', () => {
  test('every field has words of its own', () => {
    for (const id of ['s1', 'v1', 'c1']) for (const field of fieldsOf(id)) expect(words.evidence.edits[field.name]).toBeTruthy();
  });
  test('what follows from others is not edited', () => expect(fieldsOf('l0123456789')).toEqual([]));
  test('only what was filled in is set', () => expect(filled({ speaker: ' Ada Lind ', act: '', negated: 'true' })).toEqual({ speaker: 'Ada Lind', negated: 'true' }));
});

describe('names for readers', () => {
  test('a source that is an address is told by its host', () => {
    expect(hostOf('https://www.courier.example/2031/03/12/a?b#c')).toBe('courier.example');
    expect(hostOf('The Courier')).toBe('The Courier');
  });
  test('a way of reading is named in words', () => {
    expect(wayOf('attribution/light-verb')).toBe('“made a statement that …”');
    expect(wayInFull('conditions/only-once')).toBe('“only once …” – a way of reading what depends on what');
    expect(wayOf('conditions/not-named-yet')).toBe('not named yet');
    expect(wayOf('hand')).toBe('hand');
  });
});
