import { apiPath } from '@steunpunt/contract/headers';
import { Hono } from 'hono';
import { mountAreas } from './areas.ts';
import type { Deps } from './http/deps.ts';
import { describeFailure } from './http/describe-failure.ts';
import { mountHealth } from './http/health.ts';
import { hostGuard } from './http/host-guard.ts';
import { openApi } from './http/openapi.ts';
import { problemResponse } from './http/problem.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountSecurityTxt, serveWeb } from './http/serve-web.ts';
import { mountLiveStream } from './live/live-stream.ts';
import { mountSession } from './session/mount-session.ts';

/** The whole app. Without `webFolder` only the API is there; `mountMore` is for endpoints of tests. */
export function createApp(
  deps: Deps,
  webFolder?: string,
  mountMore: (app: Hono, deps: Deps) => void = () => {},
): Hono {
  const app = new Hono();
  app.use(securityHeaders(deps.origin));
  mountHealth(app, deps);
  app.use(hostGuard(deps.origin));
  mountDescription(app);
  mountSession(app, deps);
  mountLiveStream(app, deps);
  mountAreas(app, deps);
  mountMore(app, deps);
  app.all('/api/*', () => problemResponse('notFound'));
  mountSecurityTxt(app, deps.origin, deps.clock);
  if (webFolder !== undefined) serveWeb(app, webFolder);
  app.notFound(() => problemResponse('notFound'));
  app.onError((failure) => {
    deps.log.error(describeFailure(failure), 'request failed');
    return problemResponse('unexpected');
  });
  return app;
}

function mountDescription(app: Hono): void {
  let printed: string | undefined;
  app.get(`${apiPath}/openapi.json`, (context) => {
    printed ??= JSON.stringify(openApi());
    return context.body(printed, 200, { 'content-type': 'application/json; charset=utf-8' });
  });
}
