/** What became of a plan, as far as the reports go. */
import type { DayEntry, TimelineDayView, TimelineMarkView, TimelineView } from './views';

const PLANS: readonly string[] = ['planned', 'proposed', 'possible', 'conditional', 'doubtful'];
const plan = (mark: TimelineMarkView) => PLANS.includes(mark.status) && mark.happened === null;

/** Its day has come by the latest report, and no report says that it happened. */
export const isOpen = (mark: TimelineMarkView, day: string | null, last: string | null) => plan(mark) && day !== null && last !== null && day <= last;

/** Its day is later than the latest report. */
export const isAhead = (mark: TimelineMarkView, day: string | null, last: string | null) => plan(mark) && day !== null && last !== null && day > last;

/** The last day on which one of the reports may have appeared: later than all days where that is open. */
export function lastDay(days: readonly DayEntry[]): string | null {
  return days.map((of) => of.ofUnknownYear ?? of).map((day) => day.value ?? day.latest ?? '9999-12-31').sort().at(-1) ?? null;
}

/** The timeline with such plans alone. */
export function openPlans(view: TimelineView, last: string | null): TimelineView {
  const days = view.days.map((day) => ({ day: day.day, planned: day.planned.filter((mark) => isOpen(mark, day.day, last)), happened: [] })).filter((day) => day.planned.length > 0);
  return { ...view, days, undated: [] };
}

/** A timeline with its next stretch behind it: a day that was cut goes on where it was. */
export function withMore(view: TimelineView, next: TimelineView | null): TimelineView {
  if (next === null) return view;
  const last = view.days.at(-1), cut = next.days[0];
  const days = last && cut && last.day === cut.day
    ? [...view.days.slice(0, -1), { day: last.day, planned: [...last.planned, ...cut.planned], happened: [...last.happened, ...cut.happened] }, ...next.days.slice(1)]
    : [...view.days, ...next.days];
  return { ...view, days, undated: [...view.undated, ...next.undated] };
}

/** So many marks of the days, from the first on. */
export function firstMarks(days: readonly TimelineDayView[], most: number): TimelineDayView[] {
  const made: TimelineDayView[] = [];
  let left = most;
  for (const day of days) {
    if (left <= 0) break;
    const planned = day.planned.slice(0, left), happened = day.happened.slice(0, left - planned.length);
    left -= planned.length + happened.length;
    made.push({ day: day.day, planned, happened });
  }
  return made;
}

export const marksIn = (days: readonly TimelineDayView[]): number => days.reduce((sum, day) => sum + day.planned.length + day.happened.length, 0);
