import type { Endpoint } from '@steunpunt/contract/endpoint';
import type { FieldError } from '@steunpunt/contract/problem';
import type * as z from 'zod/mini';
import { fieldErrors } from './field-errors.ts';

export type Input<E extends Endpoint> = {
  readonly params: z.output<E['params']>;
  readonly query: z.output<E['query']>;
  readonly body: z.output<E['body']>;
};

export type RawInput = {
  readonly params: Record<string, string>;
  readonly query: Record<string, string | string[]>;
  readonly bodyText: string;
};

type ReadInput<E extends Endpoint> =
  | { readonly ok: true; readonly input: Input<E> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Path, query and body through the endpoint's schemas; every mistake of all three at once. */
export function readInput<E extends Endpoint>(endpoint: E, raw: RawInput): ReadInput<E> {
  const body = parseJson(raw.bodyText);
  if (!body.ok) return { ok: false, errors: [{ path: '', code: 'notJson' }] };
  const parts = [
    check(endpoint.params, raw.params),
    check(endpoint.query, raw.query),
    check(endpoint.body, body.value),
  ] as const;
  const errors = parts.flatMap((part) => part.errors);
  if (errors.length > 0) return { ok: false, errors };
  const [params, query, checkedBody] = parts.map((part) => part.value);
  return { ok: true, input: { params, query, body: checkedBody } as Input<E> };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: text === '' ? {} : JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function check(schema: z.ZodMiniType, value: unknown): { value?: unknown; errors: readonly FieldError[] } {
  const unreadable = unreadableTexts(value);
  if (unreadable.length > 0) return { errors: unreadable };
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { value: parsed.data, errors: [] }
    : { errors: fieldErrors(parsed.error.issues, value) };
}

/**
 * PostgreSQL cannot keep the character NUL, and half a surrogate pair is no character at all. Walks without recursion:
 * a body may be nested deeper than the stack.
 */
function unreadableTexts(value: unknown): FieldError[] {
  const errors: FieldError[] = [];
  const waiting: Place[] = [{ path: '', value, depth: 0 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place.depth > deepest) return [{ path: '', code: 'invalid' }];
    if (isUnreadable(place.value)) errors.push({ path: place.path, code: 'unreadableText' });
    waiting.push(...placesIn(place).toReversed());
  }
  return errors;
}

type Place = { readonly path: string; readonly value: unknown; readonly depth: number };

/** Far deeper than anything that the contract asks for. */
const deepest = 30;

function isUnreadable(value: unknown): boolean {
  return typeof value === 'string' && (value.includes('\0') || !value.isWellFormed());
}

function placesIn({ path, value, depth }: Place): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { path, value: key, depth },
    { path: path === '' ? key : `${path}.${key}`, value: inner, depth: depth + 1 },
  ]);
}
