/** A stand-in for the desk while the page is being written: answers the API from a dossier on disk. Never part of the built page. */
import type { Connect, Plugin } from 'vite';
import { DevDesk } from './desk.ts';
import { route } from './routes.ts';

/** The policy the desk sends; kept here too, so that what it would refuse is seen while developing (in preview, where nothing is injected). */
export const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'self'",
  "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types svelte-trusted-html",
].join('; ');

export function developmentDesk(): Plugin {
  const dossier = process.env.CONCORDANCE_DEV_DOSSIER;
  const reports = process.env.CONCORDANCE_DEV_REPORTS;
  const use = (middlewares: Connect.Server, strict: boolean) => {
    if (!dossier || !reports) return;
    const desk = new DevDesk(dossier, reports, process.env.CONCORDANCE_DEV_BRIEF);
    if (strict) middlewares.use((_request, response, next) => (response.setHeader('Content-Security-Policy', POLICY), next()));
    middlewares.use((request, response, next) => route(desk, request, response, next));
  };
  return {
    name: 'concordance-development-desk',
    configureServer: (server) => use(server.middlewares, false),
    configurePreviewServer: (server) => use(server.middlewares, true),
  };
}
