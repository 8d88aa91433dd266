/** Where the reader is: the address bar as state. */
import { parse, write, type Address, type Query } from './address';

class Here {
  address = $state.raw<Address>({ page: 'start', query: {} });
  /** The line to take the focus again after coming back from a passage. */
  restore = $state<string | null>(null);

  /** A link was followed to another page, which is not shown yet. */
  arrived = false;

  get query(): Query { return this.address.query; }
  get line(): string | null { return this.address.query.line ?? null; }

  start() {
    this.address = parse(location.pathname, location.search);
    addEventListener('popstate', () => {
      this.address = parse(location.pathname, location.search);
      this.restore = this.line;
    });
  }

  go(href: string, how: { replace?: boolean; opened?: boolean } = {}) {
    const url = new URL(href, location.href);
    const changed = url.pathname !== location.pathname;
    const state = how.replace ? (history.state as unknown) : { opened: how.opened ?? false };
    if (how.replace) history.replaceState(state, '', url);
    else history.pushState(state, '', url);
    this.address = parse(url.pathname, url.search);
    if (changed && !how.replace) {
      this.arrived = true;
      scrollTo(0, 0);
    }
  }

  /** The same page with other choices; a key set to nothing goes. */
  with(change: Readonly<Record<string, string | undefined>>): string {
    const query: Record<string, string> = {};
    for (const [key, value] of Object.entries({ ...this.address.query, ...change })) if (value !== undefined && value !== '') query[key] = value;
    return write({ ...this.address, query } as Address);
  }
  choose(change: Readonly<Record<string, string | undefined>>) { this.go(this.with(change), { replace: true }); }
  select(token: string) { if (this.line !== token) this.choose({ line: token }); }

  /** Back to where a passage was opened from; otherwise the line is let go. */
  back() {
    if ((history.state as { opened?: boolean } | null)?.opened) history.back();
    else if (this.line) this.choose({ line: undefined });
  }
}

export const here = new Here();
