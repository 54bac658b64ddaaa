const mostHours = 40;

export const officeHoursError = 'Vul een aantal uren in, zoals 2 of 1,5.';

/** Minutes as hours to type: "2", "1,5". */
export function writeOfficeHours(minutes: number): string {
  return String(minutes / 60).replace('.', ',');
}

/** Typed hours in whole minutes; null when it is no number of hours, or more than a week has. */
export function readOfficeHours(text: string): number | null {
  const hours = Number(text.trim().replace(',', '.'));
  const minutes = Math.round(hours * 60);
  return text.trim() !== '' && hours >= 0 && hours <= mostHours ? minutes : null;
}
