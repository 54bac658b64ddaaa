import { type QuestionId, questionIds } from '../belscript/answers.ts';
import { currentBelscript } from '../belscript/versions.ts';
import { type ContactState, contactStates } from '../contact/contact-state.ts';
import { markdownTable } from '../markdown-table.ts';
import { type F4Basis, f4Basis } from '../privacy/f4-basis.ts';
import { questionClasses } from '../privacy/question-classes.ts';
import { glassMinutes } from './break-glass.ts';
import { type ContactAction, contactAccess, type FieldGroup } from './contact-access.ts';
import { printCaseAccess } from './print-case-access.ts';
import { deskSeesDays, type Relation, relations } from './relation.ts';

/** Who may see and do what as Markdown, in Dutch, for the privacy officer who must agree with it. */
export function printAccess(): string {
  return [
    '# Wie mag wat zien',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist in de app. Wat iemand niet mag zien, bestaat voor die persoon niet.',
    '## Hoe iemand bij een contact staat',
    'Van deze regels geldt er precies één: de eerste die past. Iemand werkt steeds in één rol. Een beheerder, een mediator en een privacyfunctionaris hebben geen relatie met contacten en zien er dus nooit inhoud van. Een aandachtsfunctionaris ziet alleen contacten waarin de veiligheid speelt.',
    markdownTable(
      ['Nr', 'Relatie', 'Wanneer'],
      relations.map((relation, index) => [
        String(index + 1),
        `${relationLabels[relation]} (\`${relation}\`)`,
        holdsWhen[relation],
      ]),
    ),
    '## Gezamenlijk overleg',
    'Een contact komt in het gezamenlijk overleg als de beller twijfelt aan het hele steunpunt of aan een leidinggevende van het verantwoordelijke samenwerkingsverband. Bij twijfel aan iemand anders gebeurt dat ook, als dat samenwerkingsverband maar één leidinggevende heeft of niet bekend is. Een latere verbetering haalt het er niet af. Aan wie de beller twijfelt, ziet het ook daar niet.',
    '## Soorten gegevens',
    markdownTable(
      ['Soort', 'Wat erin staat', 'Antwoorden uit het belscript'],
      Object.entries(fieldLabels).map(([group, label]) => [group, label, questionsOf(group)]),
    ),
    '## Waarop F4 berust',
    'Deze antwoorden gaan over veiligheid, of zijn zelf het ja of nee voor gezondheid. Voor gegevens over gezondheid is geen eigen veld: die worden alleen opgeschreven als het gezin dat goedvindt, en anders waarschuwt het scherm.',
    markdownTable(
      ['Antwoord', 'Waarom het bewaard en getoond mag worden'],
      questionIds.flatMap((id) => {
        const basis = f4Basis[id];
        return basis === undefined ? [] : [[labelOf(id), basisLabels[basis]]];
      }),
    ),
    '## Wat mag in welke stand',
    markdownTable(
      ['Relatie', ...contactStates.map((state) => contactStateLabels[state])],
      relations.map((relation) => [
        relationLabels[relation],
        ...contactStates.map((state) => cellOf(relation, state)),
      ]),
    ),
    '"Kaart" geldt alleen zolang de beller aan de lijn is.',
    ...printCaseAccess(),
  ]
    .join('\n\n')
    .concat('\n');
}

export const relationLabels: Readonly<Record<Relation, string>> = {
  blocked: 'geblokkeerd',
  owner: 'eigenaar',
  coworker: 'vervanger',
  helper: 'meewerker',
  glass: 'noodtoegang',
  team: 'team',
  lead: 'leidinggevende',
  safety: 'veiligheid',
  desk: 'loket',
  guest: 'gast',
  callerCard: 'bellerskaart',
  none: 'geen',
};

const holdsWhen: Readonly<Record<Relation, string>> = {
  blocked:
    'De beller twijfelt of deze persoon onafhankelijk is, of de persoon is zelf betrokken: dat zegt hij of zij zelf, of deze persoon adviseerde over de TLV van de leerling. Dit gaat voor alles.',
  owner: 'De persoon heeft het contact opgepakt.',
  coworker:
    'De persoon vervangt vandaag de eigenaar: die is afwezig en heeft deze persoon als vervanger, of een leidinggevende heeft dat zo ingesteld.',
  helper: 'De persoon is genoemd als meewerker aan de zaak waar het contact in zit, en leest mee.',
  glass: `De persoon heeft de zaak waar het contact in zit met noodtoegang geopend: alleen lezen, ${glassMinutes} minuten lang.`,
  team: 'Contactpersoon van het verantwoordelijke samenwerkingsverband, zolang niemand eigenaar is.',
  lead: 'Leidinggevende van het verantwoordelijke samenwerkingsverband, of van de regio zolang dat niet bekend is. Ook leidinggevenden van de andere samenwerkingsverbanden, als het contact in het gezamenlijk overleg komt.',
  safety:
    'Aandachtsfunctionaris van het loket dat het contact heeft geregistreerd, als die moest worden ingelicht of de belofte houdt. Een latere verbetering verandert dat niet.',
  desk: `Medewerker van het loket dat het contact heeft geregistreerd, tot ${deskSeesDays} dagen daarna.`,
  guest:
    'De persoon zit aan tafel bij een lopend overleg van de tweede triage en het contact staat daar op de agenda. Alleen zolang dat overleg duurt. Een consulent van het eigen samenwerkingsverband ziet een aangehouden contact daar ook zo.',
  callerCard: `De persoon heeft nu iemand aan de lijn die zelf de beller van dit contact was, tot ${deskSeesDays} dagen terug.`,
  none: 'In alle andere gevallen.',
};

export const fieldLabels: Readonly<Record<FieldGroup, string>> = {
  F0: 'samenwerkingsverband, sector, onderwerp, urgentie, stand, route, belofte',
  F1: 'gegevens van de beller',
  F2: 'wie het kind is',
  F3: 'verhaal, notities, antwoorden',
  F4: 'gezondheid, jeugdhulp, veiligheid',
  question: 'alleen de vraag in eigen woorden',
  card: 'de bellerskaart: dag, onderwerp, of er nog iemand terugbelt',
};

export const contactStateLabels: Readonly<Record<ContactState, string>> = {
  promised: 'Er is iets beloofd',
  held: 'Aangehouden',
  paused: 'Stilgelegd',
  closed: 'Afgesloten',
  noCase: 'Geen vraag',
};

export const contactActionLabels: Readonly<Record<ContactAction, string>> = {
  see: 'zien',
  card: 'kaart',
  take: 'oppakken',
  correct: 'verbeteren',
};

function cellOf(relation: Relation, state: ContactState): string {
  const { actions, fields } = contactAccess[relation][state];
  if (actions.length === 0) return '–';
  const shown = fields.filter(
    (field) => field !== 'card' && !(field === 'question' && fields.includes('F3')),
  );
  const labels = shown.map((field) => (field === 'question' ? 'de vraag' : field));
  return [actions.map((action) => contactActionLabels[action]).join(', '), labels.join(' ')]
    .filter((part) => part !== '')
    .join(': ');
}

function questionsOf(group: string): string {
  return questionIds
    .filter((id) => questionClasses[id] === group)
    .map(labelOf)
    .join(', ');
}

function labelOf(id: QuestionId): string {
  return currentBelscript.questions.find((question) => question.id === id)?.label ?? id;
}

const basisLabels: Readonly<Record<F4Basis, string>> = {
  danger: 'Gaat over veiligheid: zonder toestemming',
  consentItself: 'Is de toestemming zelf',
  healthConsent: 'Alleen zolang de toestemming voor gezondheid geldt; daarna is het weg',
};
