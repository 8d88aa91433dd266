/** What became of a plan, as far as the reports go. */
import type { DayEntry, TimelineMarkView, TimelineView } from './views';

const PLANS: readonly string[] = ['planned', 'proposed', 'possible', 'conditional', 'doubtful'];
const plan = (mark: TimelineMarkView) => PLANS.includes(mark.status) && mark.happened === null;

/** Its day has come by the latest report, and no report says that it happened. */
export const isOpen = (mark: TimelineMarkView, day: string | null, last: string | null) => plan(mark) && day !== null && last !== null && day <= last;

/** Its day is later than the latest report. */
export const isAhead = (mark: TimelineMarkView, day: string | null, last: string | null) => plan(mark) && day !== null && last !== null && day > last;

/** The last day on which one of the reports may have appeared: later than all days where that is open. */
export function lastDay(days: readonly DayEntry[]): string | null {
  return days.map((day) => day.value ?? day.latest ?? '9999-12-31').sort().at(-1) ?? null;
}

/** The timeline with such plans alone. */
export function openPlans(view: TimelineView, last: string | null): TimelineView {
  const days = view.days.map((day) => ({ day: day.day, planned: day.planned.filter((mark) => isOpen(mark, day.day, last)), happened: [] })).filter((day) => day.planned.length > 0);
  return { ...view, days, undated: [] };
}
