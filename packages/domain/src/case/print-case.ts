import { caseStateLabels } from '../access/print-case-access.ts';
import { markdownTable } from '../markdown-table.ts';
import { type CaseFacts, type CaseRefusal, refusalOf } from './case-refusal.ts';
import { type CaseStep, type CaseStepRow, caseStepNames, caseSteps, type StepTaker } from './case-steps.ts';
import { type CaseState, type ConsentPurpose, caseStates, consentPurposes } from './case-words.ts';
import { currentWording } from './consent-wordings.ts';
import { firstSupportAfter, supportEvery } from './felt-support.ts';
import { type ReferralStep, referralStepNames, referralSteps } from './referral-steps.ts';

/** The steps of a case as Markdown, in Dutch, for the leads who must agree with them. */
export function printCase(): string {
  return [
    '# De zaak',
    'Deze bladzijde is gemaakt uit de code: dezelfde tabel beslist op de server en maakt de knoppen grijs.',
    '## Van stand naar stand',
    diagram(),
    '## De stappen',
    markdownTable(
      ['Stap', 'Vanuit', 'Naar', 'Wie', 'Kan pas als'],
      caseStepNames.map((step) => rowOf(step)),
    ),
    '## Waarom een stap niet kan',
    'Eerst telt waar de zaak staat, dan wie het vraagt, dan wat er nog open staat. Elke reden heeft een vaste code. Die staat ook in het antwoord van de server.',
    markdownTable(
      ['Stap', ...caseStates.map((state) => caseStateLabels[state])],
      caseStepNames.map(refusalsOf),
    ),
    '## Toestemming',
    'Dit leest de medewerker voor. De zaak bewaart welke versie is voorgelezen.',
    markdownTable(
      ['Waarvoor', 'Voorlezen', 'Versie'],
      consentPurposes.map((purpose) => [
        purposeLabels[purpose],
        currentWording(purpose).text,
        currentWording(purpose).version,
      ]),
    ),
    'Over zichzelf beslist iedereen zelf: noteren, mailen en laten uitzoeken of bemiddeling past. Over de leerling beslist een leerling van 16 jaar of ouder zelf. Is de leerling jonger, dan beslist een ouder met gezag of een voogd. Vanaf 12 jaar moet de leerling het er ook mee eens zijn. Het ja van één ouder is genoeg. Zegt de andere ouder met gezag nee, dan staat alles stil tot een leidinggevende heeft beslist.',
    '## Verwijzing',
    markdownTable(
      ['Stap', 'Vanuit', 'Naar', 'Collega of ander swv', 'Naar buiten', 'Reden nodig'],
      referralStepNames.map(referralRow),
    ),
    'Een aangenomen verwijzing naar een collega of een ander samenwerkingsverband brengt de zaak daarheen. Bij een ander samenwerkingsverband hoort altijd een reden. Die blijft in de zaak staan.',
    '## Steun gevoeld?',
    `De eerste keer is ${firstSupportAfter} werkdagen na het openen, daarna elke ${supportEvery / 7} weken. Voor het afsluiten is het minstens één keer gevraagd, behalve als er niemand meer is om het aan te vragen; anders kan de zaak niet dicht (\`supportNotAsked\`). "Nee" brengt de zaak naar de tweede triage.`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Every step that goes somewhere, a line an arrow. */
function diagram(): string {
  const arrows = caseStepNames.flatMap((step) => {
    const { from, to }: CaseStepRow = caseSteps[step];
    if (to === 'same') return [];
    return from.map((state) => `${state.padEnd(8)} ── ${caseStepLabels[step]} ──▶ ${to}`);
  });
  return ['```text', '(contact) ── openen ──▶ followUp', ...arrows, '```'].join('\n');
}

function rowOf(step: CaseStep): string[] {
  const { from, to, by, guards }: CaseStepRow = caseSteps[step];
  return [
    `${caseStepLabels[step]} (\`${step}\`)`,
    from.map((state) => caseStateLabels[state]).join(', '),
    to === 'same' ? 'blijft' : caseStateLabels[to],
    by.map((taker) => takerLabels[taker]).join(', '),
    guards.map((guard) => guardLabels[guard]).join(', ') || '–',
  ];
}

/** For whoever may take the step where it can be taken, with everything still open. */
function refusalsOf(step: CaseStep): string[] {
  const [taker]: readonly StepTaker[] = caseSteps[step].by;
  const codes = caseStates.map((state: CaseState) => {
    const facts: CaseFacts = {
      state,
      isOwned: true,
      openPromises: 1,
      openReferrals: 1,
      openTasks: 1,
      openHelp: 1,
      isRestricted: false,
      correctionGranted: false,
    };
    const code: CaseRefusal['code'] | undefined = refusalOf(step, facts, taker ?? 'none')?.code;
    return code === undefined ? 'kan' : `\`${code}\``;
  });
  return [caseStepLabels[step], ...codes];
}

function referralRow(step: ReferralStep): string[] {
  const { from, to, by, needsReason } = referralSteps[step];
  const sides = { sender: 'wie verwijst', receiver: 'wie ontvangt' } as const;
  return [
    referralStepLabels[step],
    from.map((state) => `\`${state}\``).join(', '),
    `\`${to}\``,
    by.colleague.map((side) => sides[side]).join(' of '),
    by.outside.map((side) => sides[side]).join(' of '),
    needsReason ? 'ja' : 'nee',
  ];
}

export const caseStepLabels: Readonly<Record<CaseStep, string>> = {
  take: 'oppakken',
  addEntry: 'iets opschrijven',
  changeEntry: 'eigen tekst verbeteren',
  saveQuestions: 'de vraag en de vraag eronder',
  addInvolved: 'iemand toevoegen',
  changeInvolved: 'iemand wijzigen',
  recordConsent: 'toestemming vastleggen',
  withdrawConsent: 'toestemming intrekken',
  addTask: 'taak maken',
  changeTask: 'taak wijzigen of afvinken',
  askSupport: 'vragen of er steun is',
  nameCoworkers: 'meewerkers noemen',
  handOver: 'overdragen',
  refer: 'verwijzen',
  hold: 'aanhouden voor de tweede triage',
  decided: 'besluit van de tweede triage',
  pause: 'stilleggen',
  endPause: 'stilleggen beëindigen',
  close: 'afsluiten',
  reopen: 'heropenen',
};

const takerLabels: Readonly<Record<StepTaker, string>> = {
  owner: 'eigenaar',
  coworker: 'meewerker',
  team: 'team',
  lead: 'leidinggevende',
  secondTriage: 'de tweede triage',
};

const guardLabels: Readonly<Record<CaseStepRow['guards'][number], string>> = {
  promiseOpen: 'elke belofte is nagekomen',
  referralOpen: 'geen verwijzing wacht op antwoord',
  taskOpen: 'elke taak is klaar of vervallen',
  mediationRuns: 'geen mediation of doorbraak loopt nog',
  alreadyTaken: 'niemand de zaak heeft',
};

const purposeLabels: Readonly<Record<ConsentPurpose, string>> = {
  recording: 'noteren',
  healthDetails: 'gezondheid noteren',
  contactSchool: 'contact met de school',
  contactOther: 'contact met een andere organisatie',
  shareWithSwv: 'delen met een ander samenwerkingsverband',
  mediationExplored: 'uitzoeken of bemiddeling past',
  mailing: 'mailen',
};

export const referralStepLabels: Readonly<Record<ReferralStep, string>> = {
  accept: 'aannemen',
  refuse: 'weigeren',
  withdraw: 'intrekken',
  finish: 'afronden',
};
