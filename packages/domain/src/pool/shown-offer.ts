import { type Instant, localDateOf } from '../calendar/index.ts';
import { addDays, type LocalDate, weekdayOf, weekdays } from '../calendar/local-date.ts';
import type { NatureCode } from '../reference/nature-codes.ts';
import type { Sector } from '../reference/sectors.ts';
import type { SwvCode } from '../reference/swv.ts';
import type { Urgency } from '../triage/outcome.ts';
import type { Mediator } from './mediator.ts';
import type { Offer } from './offer.ts';

/** The twenty kinds of question in five groups, so that a rare kind does not give a family away. */
export const natureGroups = ['conflict', 'support', 'attendance', 'choice', 'other'] as const;
export type NatureGroup = (typeof natureGroups)[number];

/** @assumption the three swv's and the privacy officer confirm which kinds go together */
export const natureGroupOf: Readonly<Record<NatureCode, NatureGroup>> = {
  A01: 'other',
  A02: 'choice',
  A03: 'choice',
  A04: 'support',
  A05: 'support',
  A06: 'choice',
  A07: 'attendance',
  A08: 'attendance',
  A09: 'conflict',
  A10: 'conflict',
  A11: 'support',
  A12: 'support',
  A13: 'support',
  A14: 'other',
  A15: 'conflict',
  A16: 'other',
  A17: 'attendance',
  A18: 'other',
  A19: 'other',
  A90: 'other',
};

/** A part of the region is named only from so many open offers with the same sector and part. @source quality plan, offers to the pool */
export const fewestToNamePart = 3;

/** Why an offer suits a mediator, each in words on the card. */
export const fitPoints = ['registerValid', 'noTie', 'hasRoom', 'sector', 'part', 'speaks'] as const;
export type FitPoint = (typeof fitPoints)[number];

/** All that a mediator sees before picking: nobody can be recognised by it. */
export type ShownOffer = {
  readonly id: string;
  readonly sector: Sector;
  /** Null: "regio". */
  readonly part: SwvCode | null;
  readonly nature: NatureGroup;
  readonly urgency: Urgency;
  /** The Monday of the week in which it was offered. */
  readonly sinceWeekOf: LocalDate;
  readonly interpreter: boolean;
  /** Whether this mediator speaks the language; false as well when no other language is needed. */
  readonly speaksLanguage: boolean;
  readonly fits: readonly FitPoint[];
};

/** Parts that may be named, among all open offers of the region, also those this mediator does not see. */
export function namedParts(open: readonly Pick<Offer, 'sector' | 'part'>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { sector, part } of open) {
    if (part === null) continue;
    const key = placeKey(sector, part);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count >= fewestToNamePart ? [key] : [])));
}

/**
 * What this mediator is shown of an offer they may pick.
 * @source quality plan, offers to the pool
 */
export function shownOf(offer: Offer, mediator: Mediator, named: ReadonlySet<string>): ShownOffer {
  const { id, sector, urgency, interpreterFor } = offer;
  const part = offer.part !== null && named.has(placeKey(sector, offer.part)) ? offer.part : null;
  const speaksLanguage = interpreterFor !== null && mediator.languages.includes(interpreterFor);
  return {
    id,
    sector,
    part,
    nature: natureGroupOf[offer.nature],
    urgency,
    sinceWeekOf: mondayOf(offer.offeredAt),
    interpreter: interpreterFor !== null,
    speaksLanguage,
    fits: fitsOf(mediator, part, speaksLanguage),
  };
}

/** The offer that waits longest among the most urgent: what "volgende passende" gives. Null when there is none. */
export function nextFitting<Waiting extends Pick<Offer, 'id' | 'urgency' | 'offeredAt'>>(
  offers: readonly Waiting[],
): Waiting | null {
  return [...offers].sort(byUrgencyAndWait)[0] ?? null;
}

function byUrgencyAndWait(
  one: Pick<Offer, 'id' | 'urgency' | 'offeredAt'>,
  other: Pick<Offer, 'id' | 'urgency' | 'offeredAt'>,
): number {
  const keyOf = ({ urgency, offeredAt, id }: typeof one) => `${urgency} ${offeredAt} ${id}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

function fitsOf(mediator: Mediator, part: SwvCode | null, speaks: boolean): FitPoint[] {
  const knowsPart = part !== null && mediator.parts.includes(part);
  return [
    'registerValid',
    'noTie',
    'hasRoom',
    'sector',
    ...(knowsPart ? (['part'] as const) : []),
    ...(speaks ? (['speaks'] as const) : []),
  ];
}

function placeKey(sector: Sector, part: SwvCode): string {
  return `${sector} ${part}`;
}

function mondayOf(instant: Instant): LocalDate {
  const date = localDateOf(instant);
  return addDays(date, -weekdays.indexOf(weekdayOf(date)));
}
