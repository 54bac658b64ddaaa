import { typedDateError } from '../texts/typed-dates.ts';
import { readTime } from './typed-moment.ts';

export type Choice = { readonly value: string; readonly label: string };

/** One field of the dialog of a step. What is not `optional` has to be filled in. */
export type StepField = {
  readonly name: string;
  readonly label: string;
  /**
   * `date` lies behind, `day` is still to come; `several` holds the chosen values with a space between them. `text` and `long`
   * are written freely.
   */
  readonly kind:
    | 'choice'
    | 'several'
    | 'date'
    | 'day'
    | 'time'
    | 'text'
    | 'long'
    | 'phone'
    | 'mail'
    | 'number'
    | 'yesNo';
  readonly choices?: readonly Choice[];
  readonly hint?: string;
  readonly optional?: true;
  /** The field is asked only when another has this value. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
};

/** What was filled in so far, by the name of the field. */
export type Filled = Readonly<Record<string, string>>;

export function choice<Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
): StepField {
  return { name, label, kind: 'choice', choices: values.map((value) => ({ value, label: labels[value] })) };
}

export function isAsked({ when }: StepField, values: Filled): boolean {
  return when === undefined || when.is.includes(values[when.field] ?? '');
}

/** What is missing, by the name of its field. */
export function errorsIn(fields: readonly StepField[], values: Filled): Record<string, string> {
  const wrong = fields.flatMap((field): [string, string][] => {
    const text = errorOf(field, values);
    return text === null ? [] : [[field.name, text]];
  });
  return Object.fromEntries(wrong);
}

function errorOf(field: StepField, values: Filled): string | null {
  const value = (values[field.name] ?? '').trim();
  if (!isAsked(field, values)) return null;
  if (value !== '' && field.kind === 'phone' && !/^\+?(?:[\s().-]*\d){10,14}$/.test(value)) {
    return 'Vul een heel telefoonnummer in, bijvoorbeeld 06 12 34 56 78.';
  }
  if (value !== '' && field.kind === 'mail' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) {
    return 'Vul een e-mailadres in, bijvoorbeeld naam@voorbeeld.nl.';
  }
  if (field.optional === true) return null;
  if (field.kind === 'date') return typedDateError(value, 'past');
  if (field.kind === 'day') return typedDateError(value, 'future');
  if (field.kind === 'time' && readTime(value) === null) return 'Vul een tijd in, bijvoorbeeld 15:00.';
  if (value === '') return `${field.label.replace('?', '')}: dit moet nog worden ingevuld.`;
  if (field.kind === 'number' && !/^\d{1,3}$/.test(value)) return 'Vul een getal in.';
  if (field.kind === 'long' && value.length < 3) return 'Schrijf het in een paar woorden op.';
  return null;
}
