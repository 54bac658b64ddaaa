import type { LiveMessage } from '@steunpunt/contract/live';
import { followLiveStream, type LiveNews } from './live-stream.ts';
import { reportAnswered, reportUnanswered } from './online.ts';

/**
 * One live stream per browser: the tab that holds the lock reads it and hands the news to the others, because six
 * streams would use up the browser's connections. When that tab goes, the next holder of the lock takes over and
 * asks for what came after the last message it heard.
 */
export type LiveHandlers = {
  readonly onMessage: (message: LiveMessage) => void;
  /** Messages may have been missed: everything on screen has to be asked again. */
  readonly onGap: () => void;
};

const lockName = 'steunpunt-live';
const silentAfter = 35_000;

/** Starts listening; answers how to stop. */
export function listenLive(handlers: LiveHandlers): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel(lockName);
  let lastSequence: number | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const hear = (news: LiveNews) => {
    clearTimeout(silence);
    silence = setTimeout(reportUnanswered, silentAfter);
    if (news.kind === 'lost') reportUnanswered();
    else reportAnswered();
    if (news.kind === 'opened' && !news.replayed) handlers.onGap();
    if (news.kind === 'message') {
      lastSequence = Math.max(lastSequence ?? 0, news.message.sequence);
      handlers.onMessage(news.message);
    }
  };
  channel.addEventListener('message', (event: MessageEvent<LiveNews>) => hear(event.data));
  const lead = () =>
    followLiveStream(
      () => lastSequence,
      (news) => {
        hear(news);
        channel.postMessage(news);
      },
      stop.signal,
    );
  navigator.locks.request(lockName, { signal: stop.signal }, lead).catch(() => undefined);

  return () => {
    stop.abort();
    clearTimeout(silence);
    channel.close();
  };
}
