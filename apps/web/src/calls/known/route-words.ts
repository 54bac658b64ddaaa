import type { Outcome } from '@steunpunt/domain/triage/outcome';
import { promiseHolderNames } from '../../texts/words.ts';
import type { Reference } from '../reference/desk-calendar-of.ts';

type Region = Reference['region'];

/** The first step as a heading: "Warm doorverbinden naar contactpersoon PO Haarlemmermeer". */
export function routeTitle(outcome: Outcome, region: Region): string {
  const who = holderTitle(outcome, region);
  switch (outcome.first) {
    case 'safety':
      return 'Eerst hulp: blijf aan de lijn';
    case 'connect':
      return `Warm doorverbinden naar ${who}`;
    case 'callBack':
      return `Terugbellen door ${who}`;
    case 'hold':
      return 'Aanhouden: de leidinggevende kijkt mee';
    case 'refer':
      return 'Verwijzen';
    case 'answer':
      return 'Zelf antwoord geven';
  }
}

/** "contactpersoon PO Haarlemmermeer", "leidinggevende". */
export function holderTitle({ promise, responsible }: Outcome, region: Region): string {
  const holder = promiseHolderNames[promise?.by ?? 'contactPerson'];
  if (promise !== null && promise.by !== 'contactPerson') return holder;
  const swv = 'swv' in responsible ? swvName(region, responsible.swv) : null;
  return swv === null ? holder : `${holder} ${swv}`;
}

export function swvName(region: Region, code: string): string {
  return region.swvs.find((swv) => swv.code === code)?.name ?? code;
}

/** Before the date: what will have happened by then. */
export function promiseLead({ first, promise }: Outcome): string {
  if (promise?.state === 'offered') return 'Bied aan: bellen uiterlijk';
  switch (first) {
    case 'connect':
      return 'Anders bellen uiterlijk';
    case 'hold':
      return 'Bericht uiterlijk';
    default:
      return 'Terugbellen uiterlijk';
  }
}
