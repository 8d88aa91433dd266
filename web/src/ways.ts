import { words } from './words';

/** The name of a way of reading, from its id: "attribution/light-verb" is "light verb (attribution)". */
export function wayOf(rule: string): string {
  const [group, name] = rule.split('/').map((part) => part.replaceAll('-', ' '));
  return name ? words.evidence.way(group!, name) : (group ?? rule);
}
