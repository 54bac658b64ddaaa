import { apiPath } from '@steunpunt/contract/headers';
import type { LiveMessage } from '@steunpunt/contract/live';
import { readEventStream } from './event-stream.ts';
import { reportSessionLost } from './session-watch.ts';

/** What the leading tab hears and hands on to the others. */
export type LiveNews =
  | { readonly kind: 'life' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'opened'; readonly replayed: boolean }
  | { readonly kind: 'message'; readonly message: LiveMessage };

type Ending = 'ended' | 'refused' | 'failed';

const silentAfter = 30_000;
const waits: Readonly<Record<Ending, number>> = { ended: 250, failed: 1_500, refused: 5_000 };

/**
 * Holds the one live stream of this browser until `signal` says stop: opens it again when it ends, from the last
 * message that `lastSequence` names. A stream that ended is opened again before anybody is told; the line is lost
 * when that fails, or when nothing was heard for thirty seconds.
 */
export async function followLiveStream(
  lastSequence: () => number | undefined,
  tell: (news: LiveNews) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const ending = await readOnce(lastSequence(), tell, signal);
    if (signal.aborted) return;
    if (ending === 'failed') tell({ kind: 'lost' });
    await pause(waits[ending], signal);
  }
}

async function readOnce(
  after: number | undefined,
  tell: (news: LiveNews) => void,
  signal: AbortSignal,
): Promise<Ending> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), silentAfter);
  const alive = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), silentAfter);
    tell({ kind: 'life' });
  };
  let ending: Ending = 'failed';
  try {
    const response = await fetch(`${apiPath}/live${after === undefined ? '' : `?after=${after}`}`, {
      headers: { accept: 'text/event-stream' },
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    if (response.status === 401) {
      reportSessionLost();
      return 'refused';
    }
    if (!response.ok || response.body === null) return ending;
    ending = 'ended';
    tell({ kind: 'opened', replayed: after !== undefined });
    await readEventStream(response.body, ({ event, data }) => tell(newsOf(event, data)), alive);
  } catch {
    if (silence.signal.aborted) ending = 'failed';
  } finally {
    clearTimeout(timer);
  }
  return ending;
}

/** An event without a message of ours means that the server could not replay everything. */
function newsOf(event: string, data: string): LiveNews {
  if (event !== 'message') return { kind: 'opened', replayed: false };
  return { kind: 'message', message: JSON.parse(data) as LiveMessage };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
