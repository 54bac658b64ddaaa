import { sayPhone } from '@steunpunt/domain/belscript/say-phone';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type PhoneNumber = {
  /** E.164. */
  readonly number: string;
  /** As people write it; a foreign one with its country code. */
  readonly display: string;
  readonly abroad: boolean;
};

/**
 * A typed number in any notation (`06-…`, `+31 6…`, `(06)…`, `0031…`, foreign), Dutch unless it says otherwise.
 * Undefined when no phone has such a number.
 */
export function phoneNumberIn(text: string): PhoneNumber | undefined {
  const parsed = parsePhoneNumberFromString(withoutTrunkZero(text), { defaultCountry: 'NL', extract: false });
  if (parsed === undefined || !parsed.isValid()) return undefined;
  return shown(parsed);
}

/** How people write a stored number; a number that no phone has stays as it is. */
export function displayOf(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  return parsed === undefined ? number : shown(parsed).display;
}

function shown(parsed: NonNullable<ReturnType<typeof parsePhoneNumberFromString>>): PhoneNumber {
  const abroad = parsed.countryCallingCode !== '31';
  const display = abroad ? parsed.formatInternational() : sayPhone(parsed.number);
  return { number: parsed.number, display, abroad };
}

/** `+31 (0)6…` and `0031 (0)6…` are written often; the zero in brackets is no part of the number. */
function withoutTrunkZero(text: string): string {
  return text.replace(/^(\s*(?:\+|00)31[\s-]*)\(0\)/, '$1');
}
