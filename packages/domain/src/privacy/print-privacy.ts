import { callBackStepLabels } from '../call-back/print-call-back.ts';
import { caseStepLabels, referralStepLabels } from '../case/print-case.ts';
import { doorbraakStepLabels } from '../doorbraak/doorbraak-words.ts';
import { markdownTable } from '../markdown-table.ts';
import { mediationStepLabels } from '../mediation/mediation-words.ts';
import { poolStepLabels } from '../pool/pool-words.ts';
import { triageStepLabels } from '../second-triage/print-second-triage.ts';
import { type AccessVerdict, accessTable, pieceOwners } from './access-file.ts';
import { fieldClasses } from './field-classes.ts';
import { privacyStepNames, privacySteps } from './privacy-requests.ts';
import { takenWhileRestricted } from './restriction.ts';
import { longestHoldMonths } from './retention-hold.ts';
import {
  defaultRetention,
  type RetentionKind,
  retentionBounds,
  retentionKinds,
  retentionWords,
  sayTerm,
  termOf,
} from './retention-terms.ts';

function choiceOf(kind: RetentionKind): string {
  const bounds = retentionBounds[kind];
  if (bounds === null) return 'ligt vast';
  return `van ${sayTerm(termOf(bounds.unit, bounds.least))} tot ${sayTerm(termOf(bounds.unit, bounds.most))}`;
}

/** What is kept how long, and what parents and pupils can ask, as Markdown in Dutch for the privacy officer. */
export function printPrivacy(): string {
  return [
    '# Bewaren, inzage en wissen',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabellen beslissen in de app.',
    '## Hoe lang iets blijft',
    markdownTable(
      ['Wat', 'Hoe lang', 'Te kiezen', 'Vanaf', 'Wat er daarna blijft'],
      retentionKinds.map((kind) => {
        const { what, from, stays } = retentionWords[kind];
        return [what, sayTerm(defaultRetention[kind]), choiceOf(kind), from, stays];
      }),
    ),
    `De privacyfunctionaris kan binnen deze grenzen een andere termijn kiezen, met een reden en na opnieuw aanmelden; elke wijziging blijft staan. Elke dag maakt de server een verslag van wat voorbij zijn termijn is; een dag later wordt precies dat gewist. Wat in die dag is vastgezet of gebruikt, blijft. Vastzetten kan voor een klacht, een bezwaar of een procedure, ten hoogste ${longestHoldMonths} maanden per keer. Ook een verzoek waarover nog niet is besloten, houdt een dossier vast. Op de opdrachtregel: \`retention run --dry-run\` maakt het verslag, \`retention run\` voert het uit.`,
    '## Gezondheid',
    'Over gezondheid staat alleen iets opgeschreven met een ja van wie daarover beslist: een ouder met gezag, van 12 tot 16 jaar ook de leerling, vanaf 16 jaar de leerling alleen. Wordt het ja in het gesprek een nee, dan is de tekst weg. Wordt het later ingetrokken, dan ziet vanaf dat moment niemand de tekst nog, ook niet bij inzage; na de termijn hierboven wordt hij gewist. Geeft iemand opnieuw toestemming, dan is de tekst weer te zien.',
    '## Wat iemand kan vragen',
    'Er is een maand om te antwoorden, en twee maanden meer als een leidinggevende dat met een reden verlengt. In een weekend of op een feestdag wordt het de eerstvolgende werkdag.',
    markdownTable(
      ['Stap', 'Bij', 'Van', 'Naar', 'Door'],
      privacyStepNames.map((step) => {
        const { kinds, from, to, by } = privacySteps[step];
        return [
          `${stepLabels[step]} (\`${step}\`)`,
          kinds.map((kind) => kindLabels[kind]).join(', '),
          from.join(', '),
          to,
          by.map((taker) => takerLabels[taker]).join(', '),
        ];
      }),
    ),
    'Wissen vraagt een grond en opnieuw aanmelden. Het kan niet zolang het dossier vaststaat of een mediation of doorbraak loopt. Een ouder of een ander kan ook alleen uit de zaak worden gewist: de rol blijft staan, en over elke tekst waarin diegene voorkomt wordt apart besloten. Vraagt een leerling om wissen, dan gaat de hele zaak. Van wie wordt verbeterd, blijft bewaard wat er eerst stond en wat er nu staat, tot diegene wordt gewist.',
    '## Wat bij een beperking nog kan',
    'Wie om een beperking vroeg en die kreeg, van die blijft alles staan en zichtbaar. Er gebeurt verder niets mee: niet in de zaak, niet in de mediation of doorbraak die eruit kwam, niet in de poule en niet aan tafel. Er gaat niets op papier of per mail naar wie erbij hoort. Dit kan nog wel, en niets anders. Een nieuw gesprek kan altijd, ook bij gevaar.',
    markdownTable(['Waarin', 'Wat nog kan'], whatStaysPossible()),
    '## Wat iemand bij inzage krijgt',
    markdownTable(
      ['Van wie het is', ...fieldClasses],
      pieceOwners.map((owner) => [
        ownerLabels[owner],
        ...fieldClasses.map((fieldClass) => sayVerdict(accessTable[owner][fieldClass])),
      ]),
    ),
    'Wat over het kind of het gezin gaat, krijgt een leerling altijd, en een ouder of voogd met gezag zolang de leerling jonger dan 16 is. "Gemaskeerd": namen, nummers en adressen van anderen zijn eruit gehaald. Wat er in een tekst verder over een ander staat, ziet de app niet: wie het dossier geeft, leest het na.',
  ]
    .join('\n\n')
    .concat('\n');
}

function whatStaysPossible(): string[][] {
  const {
    case: inCase,
    correctedCase,
    referral,
    callBack,
    urgentCallBack,
    secondTriage,
    mediation,
    doorbraak,
    pool,
  } = takenWhileRestricted;
  const onlyNo = (label: string, step: string) =>
    step === 'recordConsent' ? `${label} (alleen een nee)` : label;
  return [
    ['zaak', saySteps(inCase, caseStepLabels)],
    [
      'zaak, als sinds de beperking een correctie is toegewezen',
      saySteps([...inCase, ...correctedCase], caseStepLabels),
    ],
    ['verwijzing', saySteps(referral, referralStepLabels)],
    ['antwoorden van een gesprek', 'verbeteren, als sinds de beperking een correctie is toegewezen'],
    ['gegevens van iemand in de zaak', 'verbeteren, als sinds de beperking een correctie is toegewezen'],
    ['terugbellen', saySteps(callBack, callBackStepLabels)],
    [
      'terugbellen bij gevaar of zorg (U0, U1)',
      saySteps([...callBack, ...urgentCallBack], callBackStepLabels),
    ],
    ['tweede triage', saySteps(secondTriage, triageStepLabels)],
    ['mediation', saySteps(mediation, mediationStepLabels, onlyNo)],
    ['doorbraak', saySteps(doorbraak, doorbraakStepLabels, onlyNo)],
    ['aanbod in de poule', saySteps(pool, poolStepLabels)],
  ];
}

function saySteps<Step extends string>(
  steps: readonly Step[],
  labels: Readonly<Record<Step, string>>,
  say: (label: string, step: Step) => string = (label) => label,
): string {
  return steps.map((step) => say(labels[step].toLowerCase(), step)).join(', ') || 'niets';
}

function sayVerdict(verdict: AccessVerdict): string {
  if (verdict.shown === 'leftOut') return reasonLabels[verdict.why];
  return verdict.shown === 'whole' ? 'heel' : 'gemaskeerd';
}

const reasonLabels = {
  otherPerson: 'weg: van een ander',
  noAuthority: 'weg: geen gezag',
  pupilDecides: 'weg: de leerling vraagt zelf',
  safety: 'weg: veiligheid',
  mediationConfidential: 'weg: vertrouwelijk',
  consentWithdrawn: 'weg: geen toestemming',
} as const;

const ownerLabels = {
  self: 'van wie het vraagt',
  child: 'van het kind, als een ouder het vraagt',
  family: 'over de vraag van het gezin',
  other: 'van een ander, of door een ander verteld',
  safety: 'over een zorg om veiligheid',
  mediator: 'aantekeningen van een mediator',
  noConsent: 'over gezondheid, zonder toestemming die geldt',
} as const;

const kindLabels = {
  access: 'inzage',
  correction: 'correctie',
  erasure: 'wissen',
  restriction: 'beperking',
  objection: 'bezwaar',
} as const;

const stepLabels = {
  grant: 'toewijzen',
  refuse: 'afwijzen',
  extend: 'verlengen',
  withdraw: 'intrekken',
  lift: 'beperking opheffen',
} as const;

const takerLabels = { owner: 'eigenaar', coworker: 'meewerker', lead: 'leidinggevende' } as const;
