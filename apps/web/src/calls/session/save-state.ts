import type { Answer, QuestionId } from '@steunpunt/domain/belscript/answers';
import { holds } from '@steunpunt/domain/belscript/conditions';
import { healthIsAgreed } from '@steunpunt/domain/belscript/version-1/conditions';
import {
  type CallRecord,
  type Field,
  type FieldValue,
  fieldsOf,
  readField,
  sameValue,
  writeField,
} from './call-record.ts';
import { mergeText } from './merge-text.ts';
import { type Patch, patchOf } from './patch.ts';

/**
 * What is typed here, what the server has, and what is on its way. Pure: every change gives a new state.
 * One save is in flight at a time; what is edited meanwhile goes with the next one.
 */
export type SaveState = {
  /** The version the next save is based on. */
  readonly version: number;
  /** What the server has, as far as it told. */
  readonly saved: CallRecord;
  /** What stands on the screen. */
  readonly local: CallRecord;
  /** Fields that the server does not have yet, with the revision of their last edit. */
  readonly dirty: ReadonlyMap<Field, number>;
  readonly revision: number;
  /** The fields under way, with the revision and value that was sent. */
  readonly inFlight: ReadonlyMap<Field, Sent> | null;
  /** Values sent without an answer: the server may have them, so that finding one there is no change by somebody else. */
  readonly unanswered: ReadonlyMap<Field, readonly FieldValue[]>;
  /** When the server saved a field. */
  readonly savedAt: ReadonlyMap<Field, string>;
  readonly lastSavedAt: string;
};

type Sent = { readonly revision: number; readonly value: FieldValue };

export function startState(record: CallRecord, version: number, savedAt: string): SaveState {
  return {
    version,
    saved: record,
    local: record,
    dirty: new Map(),
    revision: 0,
    inFlight: null,
    unanswered: new Map(),
    savedAt: new Map(filledFields(record).map((field) => [field, savedAt])),
    lastSavedAt: savedAt,
  };
}

/** A change on the screen; an answer by which the yes to health is no longer there takes along what was told of it. */
export function edited(state: SaveState, field: Field, value: FieldValue): SaveState {
  const changed = put(state, field, value);
  return field.startsWith('answer:') ? withoutUnagreedHealth(changed) : changed;
}

function withoutUnagreedHealth(state: SaveState): SaveState {
  if (holds(healthIsAgreed, state.local.answers)) return state;
  return put(put(state, 'answer:healthDetails', undefined), 'typing:healthDetails', '');
}

function put(state: SaveState, field: Field, value: FieldValue): SaveState {
  if (sameValue(readField(state.local, field), value)) return state;
  const revision = state.revision + 1;
  return {
    ...state,
    revision,
    local: writeField(state.local, field, value),
    dirty: new Map(state.dirty).set(field, revision),
  };
}

/** Takes everything unsaved along; null when a save is under way or nothing is unsaved. */
export function departed(state: SaveState): { readonly state: SaveState; readonly patch: Patch } | null {
  if (state.inFlight !== null || state.dirty.size === 0) return null;
  const inFlight = new Map<Field, Sent>();
  const unanswered = new Map(state.unanswered);
  for (const [field, revision] of state.dirty) {
    const value = readField(state.local, field);
    inFlight.set(field, { revision, value });
    unanswered.set(field, [...(unanswered.get(field) ?? []), value]);
  }
  const patch = patchOf(state.local, [...inFlight.keys()]);
  return { state: { ...state, inFlight, unanswered }, patch };
}

/** The server has what was under way; what was edited meanwhile stays unsaved. */
export function acknowledged(state: SaveState, version: number, savedAt: string): SaveState {
  if (state.inFlight === null) return state;
  const dirty = new Map(state.dirty);
  const unanswered = new Map(state.unanswered);
  const savedAtOf = new Map(state.savedAt);
  let saved = state.saved;
  for (const [field, sent] of state.inFlight) {
    saved = writeField(saved, field, sent.value);
    savedAtOf.set(field, savedAt);
    unanswered.delete(field);
    if (dirty.get(field) === sent.revision) dirty.delete(field);
  }
  return {
    ...state,
    version,
    saved,
    dirty,
    unanswered,
    inFlight: null,
    savedAt: savedAtOf,
    lastSavedAt: savedAt,
  };
}

/** No answer came, or no: everything that was under way stays unsaved. */
export function failed(state: SaveState): SaveState {
  return { ...state, inFlight: null };
}

/**
 * The record as the server has it now, with what is unsaved here put on top of it. A text that was changed there as well
 * keeps both; of anything else the person at this screen is right.
 */
export function rebased(state: SaveState, theirs: CallRecord, version: number, savedAt: string): SaveState {
  const dirty = new Map(state.dirty);
  let local = theirs;
  const savedAtOf = new Map(state.savedAt);
  for (const field of fieldsOf(theirs, state.saved)) {
    if (!sameValue(readField(theirs, field), readField(state.saved, field))) savedAtOf.set(field, savedAt);
  }
  for (const field of state.dirty.keys()) {
    const value = mergedValue(state, field, readField(theirs, field));
    local = writeField(local, field, value);
    if (!sameValue(value, readField(theirs, field))) continue;
    dirty.delete(field);
    savedAtOf.set(field, savedAt);
  }
  const same = fieldsOf(local, state.local).every((field) =>
    sameValue(readField(local, field), readField(state.local, field)),
  );
  return withoutUnagreedHealth({
    ...state,
    version,
    saved: theirs,
    local: same ? state.local : local,
    dirty,
    inFlight: null,
    unanswered: new Map(),
    savedAt: savedAtOf,
    lastSavedAt: savedAt,
  });
}

function mergedValue(state: SaveState, field: Field, theirs: FieldValue): FieldValue {
  const base = readField(state.saved, field);
  const mine = readField(state.local, field);
  const isOurOwn = (state.unanswered.get(field) ?? []).some((value) => sameValue(value, theirs));
  if (isOurOwn || sameValue(base, theirs)) return mine;
  if (!longTexts.includes(field) && !field.startsWith('typing:')) return mine;
  const merged = mergeText(textOf(base), textOf(theirs), textOf(mine));
  return typeof mine === 'string' ? merged : { value: merged };
}

/** Fields with room for sentences; half of one must never push the other half out. */
const longTexts: readonly Field[] = [
  'notepad',
  'answer:question',
  'answer:hope',
  'answer:healthDetails',
  'answer:readBack',
];

/** The text of a field or of an answer; empty for every other value. */
function textOf(value: FieldValue): string {
  if (typeof value === 'string') return value;
  const answer = value as Answer<QuestionId> | undefined;
  return answer !== undefined && 'value' in answer && typeof answer.value === 'string' ? answer.value : '';
}

function filledFields(record: CallRecord): readonly Field[] {
  return fieldsOf(record).filter((field) => {
    const value = readField(record, field);
    return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  });
}
