import { apiPath } from '@steunpunt/contract/headers';
import type { Context, Hono } from 'hono';
import type { Session } from '../auth/session.ts';
import type { Deps } from '../http/deps.ts';
import { sessionOf } from '../http/door.ts';
import { problemResponse } from '../http/problem.ts';

/** More than this unread by the browser, in messages: it is gone or too slow, and will come back with Last-Event-ID. */
const mostUnread = 2_000;

/** GET /live: one stream per browser. A browser cannot give it headers, so it names no contract version. */
export function mountLiveStream(app: Hono, deps: Deps): void {
  app.get(`${apiPath}/live`, async (context) => {
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') return problemResponse('wrongOrigin');
    const session = await sessionOf(context.req.raw, deps, deps.clock());
    if (session === undefined) return problemResponse('notSignedIn');
    const after = resumeAfter(context);
    if (after === 'invalid') {
      return problemResponse('invalidInput', { errors: [{ path: 'after', code: 'wrongFormat' }] });
    }
    return streamOf(context.req.raw, session, after, deps);
  });
}

/** Last-Event-ID of a browser that reconnects by itself, `?after=` of a tab that takes over. */
function resumeAfter(context: Context): number | undefined | 'invalid' {
  const text = context.req.header('last-event-id') ?? context.req.query('after');
  if (text === undefined || text === '') return undefined;
  return /^\d{1,10}$/.test(text) ? Number(text) : 'invalid';
}

function streamOf(request: Request, session: Session, after: number | undefined, deps: Deps): Response {
  const encoder = new TextEncoder();
  let open = true;
  let leave = () => {};
  const stop = () => {
    open = false;
    leave();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start: async (controller) => {
        const end = () => {
          if (!open) return;
          stop();
          controller.close();
        };
        const write = (text: string) => {
          if (!open) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -mostUnread) end();
        };
        const mayStay = async () => (await sessionOf(request, deps, deps.clock())) !== undefined;
        write('retry: 2000\n\n');
        leave = await deps.live.open({ actor: session.actor, write, end, mayStay }, after);
        if (!open) leave();
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}
