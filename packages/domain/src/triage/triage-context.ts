import type { Swv } from '../reference/swv.ts';

/** What the protocol needs beside the answers; passed in, so that the rules stay pure. */
export type TriageContext = {
  /** Today in Europe/Amsterdam, YYYY-MM-DD. */
  readonly today: string;
  /** `live` while the caller is on the line or at the door; `written` for mail, form and messages. */
  readonly contact: 'live' | 'written';
  /** The swv's of the region; a code not in here is out of the region. */
  readonly region: readonly Swv[];
  /** Days without school or work in the region, so that working and school days can be counted. */
  readonly calendar: import('../calendar/desk-calendar.ts').DeskCalendar;
};
