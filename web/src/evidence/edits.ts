/** What of a finding a person may set otherwise, as the desk knows it: by the first letter of its id. */
import { words } from '../words';

export interface Field { name: string; as: 'name' | 'day' | 'choice' | 'truth'; choices?: Record<string, string> }

export function fieldsOf(id: string): Field[] {
  switch (id[0]) {
    case 's': return [{ name: 'speaker', as: 'name' }, { name: 'act', as: 'choice', choices: words.said.acts }, { name: 'negated', as: 'truth' }, { name: 'question', as: 'truth' }];
    case 'v': return [{ name: 'status', as: 'choice', choices: words.timeline.statuses }, { name: 'day', as: 'day' }];
    case 'p': return [{ name: 'stance', as: 'choice', choices: words.talks.stances }, { name: 'firmness', as: 'choice', choices: words.talks.firmnesses }, { name: 'issue', as: 'name' }];
    case 'c': return [{ name: 'holder', as: 'name' }, { name: 'asserted', as: 'truth' }];
    default: return [];
  }
}

/** Only what was filled in is set. */
export const filled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()]).filter(([, value]) => value !== ''));
