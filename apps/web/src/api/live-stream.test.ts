import { afterEach, expect, test, vi } from 'vitest';
import { followLiveStream, type LiveNews } from './live-stream.ts';

afterEach(() => vi.unstubAllGlobals());

const line = (sequence: number) =>
  `data: ${JSON.stringify({ sequence, topic: 'worklist', id: 'contact-1', version: 1 })}\n\n`;

/** Answers each opening of the stream with one of these texts and ends it; after the last it stays open. */
function streamsOf(...texts: readonly string[]) {
  const opened: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    const text = texts[opened.length];
    opened.push(address);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text ?? ': life\n\n'));
        if (text !== undefined) controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  });
  return opened;
}

/** Follows until the news says enough. */
async function followUntil(enough: (heard: readonly LiveNews[]) => boolean): Promise<readonly LiveNews[]> {
  const stop = new AbortController();
  const heard: LiveNews[] = [];
  let last: number | undefined;
  await followLiveStream(
    () => last,
    (news) => {
      heard.push(news);
      if (news.kind === 'message') last = news.message.sequence;
      if (enough(heard)) stop.abort();
    },
    stop.signal,
  );
  return heard;
}

const messages = (heard: readonly LiveNews[]) =>
  heard.flatMap((news) => (news.kind === 'message' ? [news.message.sequence] : []));

test('a stream that ends is taken up after the last message that was heard', async () => {
  const opened = streamsOf(line(7) + line(8), line(9));
  const heard = await followUntil((news) => messages(news).includes(9));
  expect(opened).toEqual(['/api/v1/live', '/api/v1/live?after=8']);
  expect(messages(heard)).toEqual([7, 8, 9]);
  expect(heard.some(({ kind }) => kind === 'lost')).toBe(false);
});

test('a message that arrives in pieces is one message', async () => {
  const [head, tail] = [line(3).slice(0, 20), line(3).slice(20)];
  vi.stubGlobal('fetch', () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of [head, tail]) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    });
    return Promise.resolve(new Response(body));
  });
  expect(messages(await followUntil((news) => messages(news).length > 0))).toEqual([3]);
});

test('a server that cannot replay everything asks to fetch anew', async () => {
  streamsOf(line(1), 'event: reset\ndata: {}\n\n');
  const heard = await followUntil(
    (news) => news.filter((one) => one.kind === 'opened' && !one.replayed).length === 2,
  );
  expect(heard.filter((one) => one.kind === 'opened').at(-1)).toEqual({ kind: 'opened', replayed: false });
});

test('a server that is gone is told about', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  const heard = await followUntil((news) => news.length > 0);
  expect(heard).toEqual([{ kind: 'lost' }]);
});
