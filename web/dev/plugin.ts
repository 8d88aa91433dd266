/** A stand-in for the desk while the page is being written: answers the API from a dossier on disk, or passes it on to a real desk. Never part of the built page. */
import type { Connect, Plugin } from 'vite';
import { DevDesk } from './desk.ts';
import { proxy } from './proxy.ts';
import { route } from './routes.ts';

/** The policy the desk sends; kept here too, so that what it would refuse is seen while developing (in preview, where nothing is injected). */
export const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types svelte-trusted-html',
].join('; ');

export function developmentDesk(): Plugin {
  const { CONCORDANCE_DEV_DOSSIER: dossier, CONCORDANCE_DEV_REPORTS: reports, CONCORDANCE_DEV_BRIEF: brief, CONCORDANCE_DEV_DESK: address } = process.env;
  const use = (middlewares: Connect.Server, strict: boolean) => {
    if (strict) middlewares.use((_request, response, next) => (response.setHeader('Content-Security-Policy', POLICY), next()));
    if (address) {
      const pass = proxy(address);
      middlewares.use((request, response, next) => void pass(request, response, next));
    } else if (dossier && reports) {
      const desk = new DevDesk(dossier, reports, brief);
      middlewares.use((request, response, next) => route(desk, request, response, next));
    }
  };
  return {
    name: 'concordance-development-desk',
    configureServer: (server) => use(server.middlewares, false),
    configurePreviewServer: (server) => use(server.middlewares, true),
  };
}
