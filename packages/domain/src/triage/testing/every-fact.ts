import { type FactName, type Facts, factNames, factValues } from '../facts.ts';

/** How many combinations of facts there are. */
export const combinations = factNames.reduce((product, name) => product * factValues[name].length, 1);

/** The combination with this number, from 0; every number below `combinations` is another one. */
export function factsNumber(number: number): Facts {
  const facts: Partial<Record<FactName, string>> = {};
  let rest = number;
  for (const name of factNames) {
    const values = factValues[name];
    facts[name] = values[rest % values.length] ?? '';
    rest = Math.floor(rest / values.length);
  }
  return facts as Facts;
}

/** How far a combination's number lies from that of the same facts with this one a step heavier. */
export function strideOf(name: FactName): number {
  return factNames
    .slice(0, factNames.indexOf(name))
    .reduce((product, earlier) => product * factValues[earlier].length, 1);
}
