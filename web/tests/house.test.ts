import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
// @ts-expect-error a script without types of its own
import { standing, typeOf, written } from '../scripts/types.mjs';
import { apart, dayInWords, dayRange, words } from '../src/words';

const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? files(path) : [path];
});
const sources = files('src');

describe('types of what the desk answers', () => {
  test('are those of the contract: "npm run types" writes them', () => expect(standing()).toBe(written()));
  test('a choice, a list and an empty value are written as such', () => {
    expect(typeOf({ anyOf: [{ $ref: '#/components/schemas/SpanEntry' }, { type: 'null' }] })).toBe('SpanEntry | null');
    expect(typeOf({ type: 'array', items: { enum: ['a', 'b'] } })).toBe('("a" | "b")[]');
    expect(typeOf({ allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] })).toBe('A & B');
    expect(typeOf({ type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }] })).toBe('[number, number]');
  });
});

/** Every string of the words, those inside functions called with plain values included. */
function told(value: unknown, into: string[] = []): string[] {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'function') into.push(String(value));
  else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) told(inner, into);
  return into;
}

describe('the words of the page', () => {
  test('hold no word of the trade', () => {
    const trade = /\b(entit(y|ies)|span|coreference|node|knot|upstream|confidence score|token|lemma|algorithm)\b/i;
    expect(told(words).filter((w) => trade.test(w))).toEqual([]);
  });
  test('days are told in words', () => {
    expect(dayInWords('2031-03-08')).toBe('8 March 2031');
    expect(dayInWords('2031-03-08T09:05:00Z')).toBe('8 March 2031, 09:05');
    expect(dayRange({ earliest: '2031-03-08', latest: '2031-03-11', value: null })).toBe('8 to 11 March 2031');
    expect(dayRange({ earliest: null, latest: '2031-03-11', value: null })).toBe('11 March 2031 or before');
    expect(dayRange(null)).toBe('no day');
  });
});

describe('names in our sentences', () => {
  test('a name cannot turn our words around', () => expect(apart('Post \u202eTSOP\u2069')).toBe('\u2068Post TSOP\u2069'));
  test('no name, no marks', () => expect(apart('')).toBe(''));
});

describe('the house', () => {
  test('no file makes markup of text, and none carries a style of its own', () => {
    const wrong = sources.filter((path) => /\{@html|innerHTML|\sstyle="|insertAdjacentHTML|document\.write|\beval\(/.test(readFileSync(path, 'utf8')));
    expect(wrong).toEqual([]);
  });
  test('only api.ts asks the server', () => expect(sources.filter((p) => /\bfetch\(|EventSource\(/.test(readFileSync(p, 'utf8')))).toEqual([join('src', 'api.ts')]));
  test('files are short, or say why they are long', () => {
    const long = sources.filter((p) => !p.endsWith('views.ts')).filter((p) => {
      const text = readFileSync(p, 'utf8');
      return text.split('\n').length > 200 && !/long because/.test(text.slice(0, 400));
    });
    expect(long).toEqual([]);
  });
});
