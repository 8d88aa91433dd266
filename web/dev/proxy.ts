/** Passes the page's questions on to a real desk, so that the page can be worked on against it: CONCORDANCE_DEV_DESK is the address the program said, token and all. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';

export function proxy(address: string) {
  const desk = new URL(address);
  // The address works once: its answer sets the cookie that every later question carries.
  const cookie = fetch(address, { redirect: 'manual' }).then((answer) => answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!request.url?.startsWith('/api/')) return next();
    const headers = { ...request.headers, host: desk.host, cookie: await cookie };
    if (headers.origin) headers.origin = desk.origin;
    const passed = ask({ host: desk.hostname, port: desk.port, path: request.url, method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    passed.on('error', () => { response.statusCode = 502; response.end(); });
    response.on('close', () => passed.destroy());
    request.pipe(passed);
  };
}
