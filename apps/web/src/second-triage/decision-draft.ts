import type { DecisionBody, ItemView } from '@steunpunt/contract/second-triage';
import { criteriaNeeded } from '@steunpunt/domain/second-triage/doorbraak-criteria';
import {
  type DecisionRoute,
  type DoorbraakCriterion,
  decisionRoutes,
  doorbraakCriteria,
} from '@steunpunt/domain/second-triage/second-triage-words';
import * as z from 'zod/mini';
import { readMoment } from '../workflow/typed-moment.ts';

/** By when, as it is typed: a number of working days, or a day with a time. */
export type TermDraft = { readonly days: string; readonly date: string; readonly time: string };

/** A decision while it is being made. */
export type DecisionDraft = {
  readonly route: DecisionRoute | null;
  /** `swv person`: who takes it up, for which swv. */
  readonly person: string;
  readonly within: TermDraft;
  readonly reason: string;
  readonly outside: string;
  readonly criteria: readonly DoorbraakCriterion[];
  readonly offerStaysOpen: boolean;
  readonly tellWhat: string;
  /** Empty: who takes it up. */
  readonly tellBy: string;
  readonly tellWithin: TermDraft;
};

export const emptyDraft: DecisionDraft = {
  route: null,
  person: '',
  within: { days: '2', date: '', time: '17:00' },
  reason: '',
  outside: '',
  criteria: [],
  offerStaysOpen: false,
  tellWhat: '',
  tellBy: '',
  tellWithin: { days: '0', date: '', time: '17:00' },
};

export function textOfDraft(draft: DecisionDraft): string {
  return JSON.stringify(draft);
}

/** The draft that was kept as this text; undefined when there is none, or when an older version of the form kept it. */
export function draftOfText(text: string): DecisionDraft | undefined {
  const read = keptDraft.safeParse(parsed(text));
  return read.success ? read.data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const termDraft = z.strictObject({ days: z.string(), date: z.string(), time: z.string() });
const keptDraft: z.ZodMiniType<DecisionDraft> = z.strictObject({
  route: z.nullable(z.enum(decisionRoutes)),
  person: z.string(),
  within: termDraft,
  reason: z.string(),
  outside: z.string(),
  criteria: z.array(z.enum(doorbraakCriteria)),
  offerStaysOpen: z.boolean(),
  tellWhat: z.string(),
  tellBy: z.string(),
  tellWithin: termDraft,
});

export const aFixedDay = 'day';

export type DraftField = 'route' | 'person' | 'within' | 'reason' | 'outside' | 'tellWhat' | 'tellWithin';
export type DraftErrors = Partial<Record<DraftField, string>>;

type Candidate = ItemView['candidates'][number];
export type Choice = { readonly value: string; readonly swv: string; readonly candidate: Candidate };

/** Who can take this route up, for which swv: of the own one, or of the others. */
export function choicesFor(
  item: Pick<ItemView, 'candidates' | 'swv'>,
  route: DecisionRoute | null,
  regionSwvs: readonly string[],
): readonly Choice[] {
  const swvs = regionSwvs.filter((swv) =>
    route === 'otherSwv' ? swv !== item.swv : item.swv === null || swv === item.swv,
  );
  return swvs.flatMap((swv) =>
    item.candidates
      .filter((candidate) => candidate.swvs.includes(swv))
      .filter((candidate) => route !== 'ownContactPerson' || candidate.isContactPerson)
      .map((candidate) => ({ value: `${swv} ${candidate.id}`, swv, candidate })),
  );
}

/** The refusal of a route with what is ticked now: more criteria can open a doorbraak. */
export function refusalNow(
  item: Pick<ItemView, 'routes' | 'doorbraak'>,
  route: DecisionRoute,
  criteria: readonly DoorbraakCriterion[],
): ItemView['routes'][number]['refusal'] {
  const refusal = item.routes.find((one) => one.route === route)?.refusal ?? null;
  if (refusal?.code !== 'criteriaMissing') return refusal;
  const holds = new Set([...(item.doorbraak?.shown ?? []), ...criteria]).size;
  return holds >= criteriaNeeded ? null : { ...refusal, holds };
}

type Read =
  | { readonly ok: true; readonly body: DecisionBody }
  | { readonly ok: false; readonly errors: DraftErrors };

/** What is sent, or what is still missing at which field. */
export function readDraft(draft: DecisionDraft, choices: readonly Choice[]): Read {
  const { route, reason, tellWhat, outside } = draft;
  const choice = choices.find(({ value }) => value === draft.person);
  const within = readTerm(draft.within);
  const tellWithin = readTerm(draft.tellWithin);
  const errors: DraftErrors = {
    ...(route === null && { route: 'Kies eerst wat u besluit.' }),
    ...(choice === undefined && { person: 'Kies wie het oppakt.' }),
    ...(within === null && { within: 'Schrijf een dag zoals 26 november, en een tijd zoals 15:00.' }),
    ...textError('reason', reason, 'Schrijf in een paar woorden waarom.'),
    ...(route === 'referOutside' && outside.trim() === '' && { outside: 'Schrijf op naar wie u verwijst.' }),
    ...textError('tellWhat', tellWhat, 'Schrijf op wat de beller hoort.'),
    ...(tellWithin === null && { tellWithin: 'Schrijf een dag zoals 26 november, en een tijd zoals 15:00.' }),
  };
  if (route === null || choice === undefined || within === null || tellWithin === null) {
    return { ok: false, errors };
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    body: {
      route,
      swv: choice.swv,
      personId: choice.candidate.id,
      within,
      reason: reason.trim(),
      outside: route === 'referOutside' ? outside.trim() : null,
      criteria: [...draft.criteria],
      offerStaysOpen: draft.offerStaysOpen,
      tell: {
        what: tellWhat.trim(),
        byId: draft.tellBy === '' ? choice.candidate.id : draft.tellBy,
        within: tellWithin,
      },
    },
  };
}

function textError(field: 'reason' | 'tellWhat', text: string, tooShort: string): DraftErrors {
  const { length } = text.trim();
  if (length < 5) return { [field]: tooShort };
  return length > 2000 ? { [field]: 'Maak dit korter: ten hoogste 2000 tekens.' } : {};
}

function readTerm({ days, ...typed }: TermDraft): DecisionBody['within'] | null {
  if (days !== aFixedDay) return { kind: 'workingDays', days: Number(days) };
  const moment = readMoment(typed);
  return moment === null ? null : { kind: 'moment', ...moment };
}
