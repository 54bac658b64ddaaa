import { lineOf } from '@steunpunt/domain/belscript/wording';
import type { CallFacts } from '../call-facts.ts';
import type { Reference } from '../reference/desk-calendar-of.ts';

/** How the phone is answered: the desk's own line, or that of the script. */
export function greetingOf({ script, voice, desk }: CallFacts, reference: Reference, name: string): string {
  const own = desk.greeting.trim();
  if (own !== '' && voice === 'adult') return own.replaceAll('{naam}', name);
  return lineOf(script, 'greeting', voice, { steunpunt: reference.region.name, desk: desk.name, name });
}
