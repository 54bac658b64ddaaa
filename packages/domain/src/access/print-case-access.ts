import { type CaseState, caseStates } from '../case/case-words.ts';
import { markdownTable } from '../markdown-table.ts';
import { glassMinutes } from './break-glass.ts';
import { type CaseAction, caseAccess } from './case-access.ts';
import { type CaseRelation, caseRelations } from './case-relation.ts';

/** Who may see and do what in a case, as parts of a Markdown page in Dutch. */
export function printCaseAccess(): string[] {
  return [
    '## Hoe iemand bij een zaak staat',
    'Ook hier geldt precies één regel: de eerste die past. Loket, beheerder, aandachtsfunctionaris en privacyfunctionaris hebben geen relatie met zaken. Een twijfel in één contact van de zaak houdt die persoon weg van de hele zaak. De contacten van een zaak hebben dezelfde eigenaar en hetzelfde samenwerkingsverband als de zaak.',
    markdownTable(
      ['Nr', 'Relatie', 'Wanneer'],
      caseRelations.map((relation, index) => [
        String(index + 1),
        `${caseRelationLabels[relation]} (zaak, \`${relation}\`)`,
        holdsWhen[relation],
      ]),
    ),
    '## Wat mag in een zaak, per stand',
    markdownTable(
      ['Relatie', ...caseStates.map((state) => caseStateLabels[state])],
      caseRelations.map((relation) => [
        caseRelationLabels[relation],
        ...caseStates.map((state) => cellOf(relation, state)),
      ]),
    ),
    'Wat "werken" precies is, staat per stap in [De zaak](case.md).',
  ];
}

export const caseRelationLabels: Readonly<Record<CaseRelation, string>> = {
  blocked: 'geblokkeerd',
  owner: 'eigenaar',
  coworker: 'meewerker',
  glass: 'noodtoegang',
  team: 'team',
  lead: 'leidinggevende',
  guest: 'gast',
  none: 'geen',
};

const holdsWhen: Readonly<Record<CaseRelation, string>> = {
  blocked:
    'Een beller in de zaak twijfelt of deze persoon onafhankelijk is, of de persoon is zelf betrokken (zie bij contacten). Alleen een leidinggevende heft een betrokkenheid op. Dit gaat voor alles.',
  owner: 'De persoon heeft de zaak.',
  coworker:
    'De eigenaar heeft deze persoon genoemd om mee te werken, of deze persoon vervangt de eigenaar vandaag. Iemand van een ander samenwerkingsverband alleen zolang het gezin goedvindt dat de zaak wordt gedeeld, of zelf om een ander vroeg.',
  glass: `De persoon heeft deze ene zaak met noodtoegang geopend, met een reden en na opnieuw inloggen: alleen lezen, ${glassMinutes} minuten lang. De eigenaar en de leidinggevende horen het meteen, en de privacyfunctionaris kijkt het na. Kan niet voor wie geblokkeerd is.`,
  team: 'Contactpersoon van het verantwoordelijke samenwerkingsverband, zolang niemand de zaak heeft.',
  lead: 'Leidinggevende van het verantwoordelijke samenwerkingsverband, of van de regio zolang dat niet bekend is. Ook leidinggevenden van de andere samenwerkingsverbanden, als de zaak in het gezamenlijk overleg komt.',
  guest:
    'De persoon zit aan tafel bij een overleg van de tweede triage waar de zaak op de agenda staat, zolang dat duurt.',
  none: 'In alle andere gevallen.',
};

export const caseStateLabels: Readonly<Record<CaseState, string>> = {
  followUp: 'In begeleiding',
  held: 'Aangehouden',
  paused: 'Stilgelegd',
  closed: 'Afgesloten',
};

export const caseActionLabels: Readonly<Record<CaseAction, string>> = {
  see: 'zien',
  take: 'oppakken',
  write: 'werken',
};

function cellOf(relation: CaseRelation, state: CaseState): string {
  const { actions, fields } = caseAccess[relation][state];
  if (actions.length === 0) return '–';
  const shown = fields.filter((field) => !(field === 'question' && fields.includes('F3')));
  const labels = shown.map((field) => (field === 'question' ? 'de vraag' : field));
  return `${actions.map((action) => caseActionLabels[action]).join(', ')}: ${labels.join(' ')}`;
}
