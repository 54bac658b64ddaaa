import type { Actor } from '../auth/actor.ts';
import type { Db } from '../db/tables.ts';
import type { ReportFailure } from '../db/unit-of-work.ts';
import { concerns, messageOf, type OutboxRow, outboxAfter, outboxBounds } from './outbox.ts';

/** One open stream as the feed writes to it. */
export type Outlet = {
  readonly actor: Actor;
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Whether the session of the stream still stands; asked at every sign of life. */
  readonly mayStay: () => Promise<boolean>;
};

type Stream = Outlet & { cursor: number; held: OutboxRow[] | undefined };

const rowsAtOnce = 500;
const mostReplayed = 5_000;
const mostOfSession = 8;
const signOfLifeMs = 20_000;

/**
 * Hands every committed outbox row to the open streams it concerns, in order and without a gap. A stream that
 * resumes gets what it missed first; when that is no longer kept it is told to fetch everything anew.
 */
export class LiveFeed {
  readonly #read: Db;
  readonly #report: ReportFailure;
  readonly #streams = new Set<Stream>();
  readonly #signsOfLife: NodeJS.Timeout;
  #position: Promise<number> | undefined;
  #pumping = false;
  #wokenAgain = false;

  constructor(read: Db, report: ReportFailure) {
    this.#read = read;
    this.#report = report;
    this.#signsOfLife = setInterval(() => this.#signOfLife(), signOfLifeMs).unref();
  }

  /** Says that there may be new rows; costs nothing when nobody listens. */
  readonly wake = (): void => {
    if (this.#pumping) {
      this.#wokenAgain = true;
      return;
    }
    this.#pumping = true;
    this.#pump()
      .catch(this.#report)
      .finally(() => {
        this.#pumping = false;
        if (this.#wokenAgain) this.wake();
      });
  };

  /** Opens a stream: what came after `after` if given, then everything new. Answers how to close it. */
  async open(outlet: Outlet, after: number | undefined): Promise<() => void> {
    const position = await this.#whereWeAre();
    const stream: Stream = { ...outlet, cursor: after ?? position, held: [] };
    this.#makeRoom(outlet.actor.sessionId);
    this.#streams.add(stream);
    await this.#replay(stream, await this.#whereWeAre());
    return () => this.#streams.delete(stream);
  }

  endSession(sessionId: string): void {
    this.#endWhere(({ actor }) => actor.sessionId === sessionId);
  }

  /** After a change of role or when the account is switched off. */
  endPerson(personId: string): void {
    this.#endWhere(({ actor }) => actor.personId === personId);
  }

  /** Whether a screen of this person is listening here. */
  isConnected(personId: string): boolean {
    return [...this.#streams].some(({ actor }) => actor.personId === personId);
  }

  get openStreams(): number {
    return this.#streams.size;
  }

  /** Ends all streams; the server cannot close before that. */
  close(): void {
    clearInterval(this.#signsOfLife);
    this.#endWhere(() => true);
  }

  #endWhere(wanted: (stream: Stream) => boolean): void {
    for (const stream of [...this.#streams].filter(wanted)) {
      this.#streams.delete(stream);
      stream.end();
    }
  }

  /** A browser has one stream; one that opens more and more loses its oldest. */
  #makeRoom(sessionId: string): void {
    const ofSession = [...this.#streams].filter(({ actor }) => actor.sessionId === sessionId);
    const [oldest] = ofSession;
    if (oldest !== undefined && ofSession.length >= mostOfSession) this.#endWhere((one) => one === oldest);
  }

  #whereWeAre(): Promise<number> {
    this.#position ??= outboxBounds(this.#read).then(({ last }) => last);
    return this.#position;
  }

  async #pump(): Promise<void> {
    this.#wokenAgain = false;
    for (;;) {
      const rows = await outboxAfter(this.#read, await this.#whereWeAre(), rowsAtOnce);
      const last = rows.at(-1);
      if (last === undefined) return;
      this.#position = Promise.resolve(last.sequence);
      for (const stream of this.#streams) offer(stream, rows);
    }
  }

  async #replay(stream: Stream, until: number): Promise<void> {
    // An earlier replay may have been ahead of what is handed out to the streams, so that the last one kept counts.
    const { first, last } = await outboxBounds(this.#read);
    const isKept =
      stream.cursor >= first - 1 &&
      stream.cursor <= Math.max(until, last) &&
      until - stream.cursor <= mostReplayed;
    if (!isKept) {
      stream.cursor = until;
      stream.write('event: reset\ndata: {}\n\n');
    }
    while (stream.cursor < until) {
      const rows = await outboxAfter(this.#read, stream.cursor, rowsAtOnce);
      if (rows.length === 0) break;
      send(stream, rows);
    }
    stream.write(`id: ${stream.cursor}\nevent: ready\ndata: {"sequence":${stream.cursor}}\n\n`);
    const held = stream.held ?? [];
    stream.held = undefined;
    send(stream, held);
  }

  #signOfLife(): void {
    for (const stream of this.#streams) {
      stream.write(':\n\n');
      stream
        .mayStay()
        .then((may) => {
          if (!may) this.#endWhere((other) => other === stream);
        })
        .catch(this.#report);
    }
  }
}

function offer(stream: Stream, rows: readonly OutboxRow[]): void {
  if (stream.held === undefined) send(stream, rows);
  else stream.held.push(...rows);
}

function send(stream: Stream, rows: readonly OutboxRow[]): void {
  for (const row of rows) {
    if (row.sequence <= stream.cursor) continue;
    stream.cursor = row.sequence;
    if (concerns(row, stream.actor)) {
      stream.write(`id: ${row.sequence}\ndata: ${JSON.stringify(messageOf(row))}\n\n`);
    }
  }
}
