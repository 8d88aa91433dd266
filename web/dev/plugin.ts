/** While the page is being written: passes its questions on to a desk. Never part of the built page. */
import type { Connect, Plugin } from 'vite';
import { proxy } from './proxy.ts';

/** The policy the desk sends; kept here too, so that what it would refuse is seen while developing (in preview, where nothing is injected). */
export const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html',
].join('; ');

export function developmentDesk(): Plugin {
  const { CONCORDANCE_DEV_DESK: address } = process.env;
  const use = (middlewares: Connect.Server, strict: boolean) => {
    if (strict) middlewares.use((_request, response, next) => (response.setHeader('Content-Security-Policy', POLICY), next()));
    if (!address) return;
    const pass = proxy(address);
    middlewares.use((request, response, next) => void pass(request, response, next));
  };
  return {
    name: 'concordance-development-desk',
    configureServer: (server) => use(server.middlewares, false),
    configurePreviewServer: (server) => use(server.middlewares, true),
  };
}
