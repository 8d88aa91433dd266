import { api } from './api';
import { fetched } from './fetched.svelte';
import type { PassageView } from './views';

type Place = { report: string; start: number; end: number };

/** The sentences of many places at once, asked in lots the server takes, found again by place. */
export function sentencesOf(places: () => readonly Place[]) {
  const LOT = 60;
  const asked = fetched(async (signal) => {
    const all = places();
    const lots: Place[][] = [];
    for (let n = 0; n < all.length; n += LOT) lots.push(all.slice(n, n + LOT));
    const answers = await Promise.all(lots.map((lot) => api.passages(lot, signal)));
    return answers.flatMap((a) => a.passages);
  });
  return {
    /** The passage whose sentence holds the place, with only this place marked in it. */
    at(place: Place): PassageView | null {
      for (const passage of asked.value ?? []) {
        if (passage.report !== place.report) continue;
        const base = passage.start - (passage.marks[0]?.[0] ?? 0);
        const start = place.start - base, end = place.end - base;
        if (start >= 0 && end <= passage.sentence.length) return { ...passage, start: place.start, end: place.end, marks: [[start, end]] };
      }
      return null;
    },
  };
}
