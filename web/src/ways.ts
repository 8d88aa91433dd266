import { words } from './words';

/** The part of the reading a way belongs to, in words: "attribution/light-verb" is of "who said it". */
export const groupOf = (rule: string) => words.ways.groups[rule.split('/')[0]!] ?? words.quality.rule;

/** The name of a way of reading, from its id; one without a name in words is told by its own. */
export function wayOf(rule: string): string {
  return words.ways.names[rule] ?? (rule.split('/')[1] ?? rule).replaceAll('-', ' ');
}

/** The way and what it is a way of; what a person decided is no way of reading. */
export const wayInFull = (rule: string) => rule.startsWith('decided/') ? wayOf(rule) : words.evidence.way(groupOf(rule), wayOf(rule));
