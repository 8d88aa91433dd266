import type { Problem } from './api';
import { desk, problemOf } from './desk.svelte';

export interface Fetched<T> { readonly value: T | null; readonly problem: Problem | null; readonly busy: boolean }

/** Asks the server, and again whenever what the question reads, or the desk's number, changes. The old answer stays until the new one is there: nothing jumps. */
export function fetched<T>(ask: (signal: AbortSignal) => Promise<T> | null): Fetched<T> {
  let value = $state.raw<T | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let busy = $state(true);
  $effect(() => {
    void desk.seq;
    const stop = new AbortController();
    const asked = ask(stop.signal);
    if (asked === null) {
      value = null;
      problem = null;
      busy = false;
      return;
    }
    busy = true;
    asked.then(
      (answer) => { if (!stop.signal.aborted) { value = answer; problem = null; busy = false; } },
      (error: unknown) => { if (!stop.signal.aborted) { problem = problemOf(error); busy = false; } },
    );
    return () => stop.abort();
  });
  return {
    get value() { return value; },
    get problem() { return problem; },
    get busy() { return busy; },
  };
}
