/** Where the pupil is taught; `transition` is the step from primary to secondary, `none` means no school yet. */
export const sectors = ['po', 'sbo', 'so', 'vo', 'vso', 'pro', 'transition', 'none'] as const;
export type Sector = (typeof sectors)[number];

/** The two kinds of swv: so and sbo belong to primary, vso and pro to secondary. */
export type SwvKind = 'po' | 'vo';

export const sectorLabels: Readonly<Record<Sector, string>> = {
  po: 'basisonderwijs',
  sbo: 'speciaal basisonderwijs (sbo)',
  so: 'speciaal onderwijs (so)',
  vo: 'voortgezet onderwijs',
  vso: 'voortgezet speciaal onderwijs (vso)',
  pro: 'praktijkonderwijs',
  transition: 'overstap van po naar vo',
  none: 'nog geen school',
};

/** The kind of swv a sector belongs to; null when the sector alone does not say. */
export function swvKindOf(sector: Sector): SwvKind | null {
  switch (sector) {
    case 'po':
    case 'sbo':
    case 'so':
      return 'po';
    case 'vo':
    case 'vso':
    case 'pro':
      return 'vo';
    case 'transition':
    case 'none':
      return null;
  }
}
