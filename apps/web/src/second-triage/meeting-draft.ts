import type { api } from '@steunpunt/contract';
import type { MeetingHead } from '@steunpunt/contract/second-triage';
import {
  addDays,
  asInstant,
  instantAt,
  isWeekend,
  type LocalDate,
  localMomentOf,
  parseDutchDate,
  sayDate,
} from '@steunpunt/domain/calendar';
import type { MeetingKind, Seat } from '@steunpunt/domain/second-triage/second-triage-words';
import type * as z from 'zod/mini';
import { today } from '../texts/dates.ts';
import { readTime } from '../workflow/typed-moment.ts';

type Body = z.input<typeof api.planMeeting.body>;

/** A meeting while it is being planned or changed. `seats`: by person; who is not there does not come. */
export type MeetingDraft = {
  readonly kind: MeetingKind;
  readonly swv: string;
  readonly date: string;
  readonly time: string;
  readonly seats: Readonly<Record<string, Seat>>;
  /** A line each: "Mirjam Vos, gemeente Aalsmeer". */
  readonly alsoPresent: string;
};

export type MeetingErrors = Partial<Record<'date' | 'time' | 'people' | 'alsoPresent', string>>;

type Own = {
  readonly personId: string;
  readonly swv: string;
  readonly leads: readonly { readonly id: string; readonly swvs: readonly string[] }[];
};

/** Who usually sits there: the leads of the swv, or of all; always whoever plans it. */
export function seatsOfLeads(kind: MeetingKind, { personId, swv, leads }: Own): MeetingDraft['seats'] {
  const usual = leads.filter(({ swvs }) => kind === 'joint' || swvs.includes(swv));
  return Object.fromEntries([personId, ...usual.map(({ id }) => id)].map((id) => [id, 'member']));
}

export function meetingDraft(meeting: MeetingHead | null, own: Own): MeetingDraft {
  if (meeting === null) {
    return {
      kind: 'own',
      swv: own.swv,
      date: sayDate(nextWeekday(today())),
      time: '13:00',
      seats: seatsOfLeads('own', own),
      alsoPresent: '',
    };
  }
  const planned = localMomentOf(asInstant(meeting.plannedFor));
  return {
    kind: meeting.kind,
    swv: meeting.swv ?? own.swv,
    date: sayDate(planned.date),
    time: planned.time,
    seats: Object.fromEntries(meeting.people.map(({ id, seat }) => [id, seat])),
    alsoPresent: meeting.alsoPresent.map(({ name, position }) => `${name}, ${position}`).join('\n'),
  };
}

export function readMeeting(
  draft: MeetingDraft,
): { readonly ok: true; readonly body: Body } | { readonly ok: false; readonly errors: MeetingErrors } {
  const parsed = parseDutchDate(draft.date, today(), 'future');
  const time = readTime(draft.time);
  const present = draft.alsoPresent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => /^([^,]+),\s*(.+)$/.exec(line));
  const people = Object.entries(draft.seats).map(([id, seat]) => ({ id, seat }));
  const errors: MeetingErrors = {
    ...(!parsed.ok && { date: 'Schrijf een dag, zoals 26 november.' }),
    ...(time === null && { time: 'Schrijf een tijd, zoals 13.00.' }),
    ...(people.length === 0 && { people: 'Kies wie er aan tafel zit.' }),
    ...(present.includes(null) && { alsoPresent: 'Schrijf een naam, een komma en waar iemand van is.' }),
  };
  if (!parsed.ok || time === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    body: {
      kind: draft.kind,
      swv: draft.kind === 'own' ? draft.swv : null,
      plannedFor: instantAt(parsed.date, time),
      people,
      alsoPresent: present.flatMap((found) =>
        found === null ? [] : [{ name: found[1] ?? '', position: found[2] ?? '' }],
      ),
    },
  };
}

function nextWeekday(from: LocalDate): LocalDate {
  const next = addDays(from, 1);
  return isWeekend(next) ? nextWeekday(next) : next;
}
