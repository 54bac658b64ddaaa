import type { Endpoint } from '@steunpunt/contract/endpoint';
import { apiPath } from '@steunpunt/contract/headers';
import type { Problem, ProblemCode } from '@steunpunt/contract/problem';
import type { CallAnswer } from '../api/call.ts';

export type Asked = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Headers;
};
type Reply = Response | Promise<Response>;

/** The server at the edge of the tests: answers in memory, remembers what was asked, and can be unplugged. */
export class FakeServer {
  readonly #replies = new Map<string, (asked: Asked) => Reply>();
  readonly #asked: { readonly route: string; readonly asked: Asked }[] = [];
  readonly #streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  #sequence = 0;
  unplugged = false;

  /** Answers an endpoint with a view, or with what is made of the request. */
  answer<E extends Endpoint>(
    endpoint: E,
    view: CallAnswer<E> | ((asked: Asked) => CallAnswer<E> | Response),
  ): this {
    this.#replies.set(routeOf(endpoint), (asked) => {
      const made = typeof view === 'function' ? (view as (asked: Asked) => unknown)(asked) : view;
      return made instanceof Response ? made : json(made);
    });
    return this;
  }

  refuse(endpoint: Endpoint, code: ProblemCode, more: Partial<Problem> = {}): this {
    this.#replies.set(routeOf(endpoint), () => problemResponse(code, more));
    return this;
  }

  /** Every request to an endpoint, oldest first. */
  askedOf(endpoint: Endpoint): readonly Asked[] {
    return this.#asked.filter(({ route }) => route === routeOf(endpoint)).map(({ asked }) => asked);
  }

  /** Sends a live message to whoever listens. */
  tell(topic: string, id: string, version = 1): void {
    this.#sequence += 1;
    const text = `data: ${JSON.stringify({ sequence: this.#sequence, topic, id, version })}\n\n`;
    for (const stream of this.#streams) stream.enqueue(new TextEncoder().encode(text));
  }

  /** Cuts the open streams and answers nothing any more. */
  unplug(): void {
    this.unplugged = true;
    for (const stream of this.#streams) stream.error(new TypeError('cut'));
    this.#streams.clear();
  }

  plugIn(): void {
    this.unplugged = false;
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    if (this.unplugged) throw new TypeError('Failed to fetch');
    const address = new URL(String(input), 'http://localhost');
    const path = address.pathname.replace(apiPath, '');
    if (path === '/live') return this.#openStream(init?.signal ?? undefined);
    const method = init?.method ?? 'GET';
    const route = [...this.#replies.keys()].find((known) => fits(known, `${method} ${path}`));
    if (route === undefined) return problemResponse('notFound');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const query = Object.fromEntries(address.searchParams);
    const asked = { path, query, body, headers: new Headers(init?.headers) };
    this.#asked.push({ route, asked });
    return (await this.#replies.get(route)?.(asked)) ?? problemResponse('unexpected');
  };

  #openStream(signal: AbortSignal | undefined): Response {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#streams.add(controller);
        signal?.addEventListener('abort', () => {
          if (this.#streams.delete(controller)) controller.error(new DOMException('stopped', 'AbortError'));
        });
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }
}

export function json(view: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(view), {
    status: 200,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

const statusOf: Partial<Record<ProblemCode, number>> = {
  invalidInput: 400,
  notSignedIn: 401,
  signInFailed: 401,
  secondFactorFailed: 401,
  notFound: 404,
  refused: 409,
  staleVersion: 412,
};

export function problemResponse(code: ProblemCode, more: Partial<Problem> = {}): Response {
  const status = statusOf[code] ?? 500;
  const problem: Problem = { type: `urn:steunpunt:problem:${code}`, title: code, status, code, ...more };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function routeOf({ method, path }: Endpoint): string {
  return `${method} ${path}`;
}

function fits(route: string, asked: string): boolean {
  return new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`).test(asked);
}
