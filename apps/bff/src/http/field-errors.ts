import { type FieldError, type FieldErrorCode, fieldErrorCodes } from '@steunpunt/contract/problem';
import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

const codeOfFormat: Record<string, FieldErrorCode> = { email: 'notAnEmail', url: 'notAUrl' };

/**
 * What is wrong with `value`, a line for each field. A check may give one of the codes as its message;
 * otherwise the code follows from the kind of mistake.
 */
export function fieldErrors(issues: readonly Issue[], value: unknown): FieldError[] {
  return issues.flatMap((issue) => errorsOf(issue, value));
}

function errorsOf(issue: Issue, value: unknown): FieldError[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key].join('.'), code: 'unknownField' }));
  }
  return [{ path: path.join('.'), code: codeOf(issue, value) }];
}

function codeOf(issue: Issue, value: unknown): FieldErrorCode {
  const given = fieldErrorCodes.find((code) => code === issue.message);
  if (given !== undefined) return given;
  if (valueAt(value, issue.path) === undefined) return 'required';
  switch (issue.code) {
    case 'invalid_type':
      return 'wrongType';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? 'tooShort' : 'tooSmall';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'tooLong' : 'tooBig';
    case 'invalid_format':
      return codeOfFormat[issue.format] ?? 'wrongFormat';
    case 'invalid_value':
    case 'invalid_union':
      return 'unknownValue';
    default:
      return 'invalid';
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
