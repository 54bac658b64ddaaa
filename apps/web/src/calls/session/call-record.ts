import type { CallView, Channel } from '@steunpunt/contract/calls';
import type { Answer, Answers, QuestionId } from '@steunpunt/domain/belscript/answers';

/** What a person fills in during a call; everything that is saved while it runs. */
export type CallRecord = {
  readonly answers: Answers;
  /** Typed, but no answer yet. An empty text means that nothing stands there. */
  readonly typing: Readonly<Partial<Record<QuestionId, string>>>;
  readonly notepad: string;
  /** Ids of the knowledge items that were told. */
  readonly told: readonly string[];
  readonly waiting: boolean;
  readonly relatedContactId: string | null;
  readonly arrivedAt: string;
  readonly channel: Channel;
  readonly place: CallView['place'];
  readonly choices: CallView['choices'];
};

type PlainField = Exclude<keyof CallRecord, 'answers' | 'typing'>;

/** The parts that are saved, and told to be saved, each on its own. */
export type Field = `answer:${QuestionId}` | `typing:${QuestionId}` | PlainField;

export type FieldValue = Answer<QuestionId> | CallRecord[PlainField] | undefined;

export function recordOf(view: CallView): CallRecord {
  return {
    answers: view.answers,
    typing: view.typing as CallRecord['typing'],
    notepad: view.notepad,
    told: view.told.map(({ itemId }) => itemId),
    waiting: view.waitingSince !== null,
    relatedContactId: view.relatedContactId,
    arrivedAt: view.arrivedAt,
    channel: view.channel,
    place: view.place,
    choices: view.choices,
  };
}

export function readField(record: CallRecord, field: Field): FieldValue {
  const [kind, id] = partsOf(field);
  if (kind === 'answer') return record.answers[id] as Answer<QuestionId> | undefined;
  if (kind === 'typing') return record.typing[id] ?? '';
  return record[kind];
}

/** The record with one field changed; the other parts stay the same objects. */
export function writeField(record: CallRecord, field: Field, value: FieldValue): CallRecord {
  const [kind, id] = partsOf(field);
  if (kind === 'typing') return { ...record, typing: { ...record.typing, [id]: value } };
  if (kind !== 'answer') return { ...record, [kind]: value };
  const answers: Record<string, unknown> = { ...record.answers };
  if (value === undefined) delete answers[id];
  else answers[id] = value;
  return { ...record, answers: answers as Answers };
}

/** Every field in which two records may differ. */
export function fieldsOf(...records: readonly CallRecord[]): readonly Field[] {
  const fields = new Set<Field>(plainFields);
  for (const record of records) {
    for (const id of Object.keys(record.answers)) fields.add(`answer:${id as QuestionId}`);
    for (const id of Object.keys(record.typing)) fields.add(`typing:${id as QuestionId}`);
  }
  return [...fields];
}

export function sameValue(one: FieldValue, other: FieldValue): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

const plainFields: readonly PlainField[] = [
  'notepad',
  'told',
  'waiting',
  'relatedContactId',
  'arrivedAt',
  'channel',
  'place',
  'choices',
];

function partsOf(field: Field): readonly ['answer' | 'typing', QuestionId] | readonly [PlainField, never] {
  const colon = field.indexOf(':');
  if (colon === -1) return [field as PlainField, undefined as never];
  return [field.slice(0, colon) as 'answer' | 'typing', field.slice(colon + 1) as QuestionId];
}
