import { asInstant, type LocalDate, localDateOf, sayDate } from '../calendar/index.ts';
import type { MediationOutcome, MediationStage } from './mediation-stages.ts';
import { notesKeptWeeks } from './mediation-terms.ts';
import { mediationOutcomeLabels } from './mediation-words.ts';
import type { PaperKind } from './paper-kinds.ts';

export const paperNames: Readonly<Record<PaperKind, string>> = {
  invitation: 'Uitnodiging',
  whatItIs: 'Wat is mediation?',
  agreement: 'Overeenkomst',
  secrecy: 'Geheimhouding',
  closing: 'Brief bij het einde',
};

/** What the papers are filled with; moments and days as text, as they go over the wire. */
export type PaperFacts = {
  readonly number: string;
  readonly stage: MediationStage;
  readonly until: string | null;
  readonly mediators: readonly { readonly name: string }[];
  readonly parties: readonly { readonly name: string | null; readonly decides: boolean }[];
  readonly outcome: MediationOutcome | null;
  readonly closedOn: string | null;
  readonly aftercareFrom: string | null;
  readonly notesDestroyedOn: string | null;
};

/** A paper as it is printed: paragraphs, and a line to sign for each of these names. */
export type Paper = {
  readonly title: string;
  readonly to: string | null;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
  readonly after: readonly string[];
  readonly signing: readonly string[];
};

/**
 * The papers of a mediation, filled from it, in words of level B1.
 * @source domain notes 4.1 and 4.3: voluntary, secret, who signs; MfN rules art. 7
 * @assumption the three swv's and a mediator of the register confirm every word before it is used
 */
export function paperOf(
  kind: PaperKind,
  mediation: PaperFacts,
  to: { readonly name: string | null } | null,
): Paper {
  const plain = { to: to?.name ?? null, points: [], after: [], signing: [] };
  switch (kind) {
    case 'invitation':
      return {
        ...plain,
        title: 'Uitnodiging voor een gesprek met de mediator',
        paragraphs: [
          `U wilt kijken of mediation helpt. De mediator is ${mediatorsOf(mediation)}. De mediator kiest geen kant en beslist niets voor u.`,
          promiseOf(mediation),
          'In dat eerste gesprek vertelt u alleen aan de mediator wat er speelt. De ander is daar niet bij. U mag iemand meenemen.',
        ],
        points: [
          'Mediation is vrijwillig. U mag op elk moment stoppen, en u hoeft niet te zeggen waarom.',
          'Wat u vertelt, blijft bij de mediator. De school en het samenwerkingsverband horen het niet.',
          'Het kost u geen geld.',
        ],
        after: ['Hebt u een tolk nodig, of liever een andere plek of tijd? Zeg het dan gerust.'],
      };
    case 'whatItIs':
      return {
        ...plain,
        to: null,
        title: 'Wat is mediation?',
        paragraphs: [
          'Bij mediation praten ouders en school met elkaar, met iemand erbij die geen kant kiest: de mediator. Samen zoekt u een oplossing die voor het kind goed is.',
        ],
        points: [
          'De mediator praat eerst apart met ieder.',
          'Wil iedereen verder? Dan tekent iedereen een overeenkomst.',
          'Daarna zijn er gesprekken, meestal drie tot vijf.',
          'Lukt het, dan schrijft u samen op wat u afspreekt.',
          'Zes tot acht weken later vraagt de mediator hoe het gaat.',
        ],
        after: [
          'Alles is vrijwillig en geheim. Iedereen mag op elk moment stoppen. Het samenwerkingsverband betaalt, maar zit niet aan tafel en hoort niet wat er wordt gezegd.',
        ],
      };
    case 'agreement':
      return {
        ...plain,
        to: null,
        title: 'Overeenkomst voor mediation',
        paragraphs: [
          `Wij, ${signersOf(mediation).join(', ')}, willen samen met mediator ${mediatorsOf(mediation)} zoeken naar een oplossing.`,
          'Wij spreken af:',
        ],
        points: [
          'Wij doen vrijwillig mee. Ieder van ons mag op elk moment stoppen.',
          'Wij zetten ons in om er samen uit te komen.',
          'Wat wij zeggen en laten zien, blijft onder ons. Wij gebruiken het niet ergens anders, ook niet bij een rechter of een commissie.',
          'De mediator kiest geen kant en beslist niets voor ons.',
          'Wie namens de school komt, mag voor de school beslissen.',
          'Onze afspraken gaan alleen naar het samenwerkingsverband als wij dat allemaal op papier goedvinden.',
          `De aantekeningen van de mediator worden ${notesKeptWeeks} weken na het einde vernietigd.`,
        ],
        after: [],
        signing: [...signersOf(mediation), mediatorsOf(mediation)],
      };
    case 'secrecy':
      return {
        ...plain,
        to: null,
        title: 'Verklaring van geheimhouding',
        paragraphs: [
          `Ik ben aanwezig bij de mediation ${mediation.number}. Ik ben zelf geen partij.`,
          'Ik beloof:',
        ],
        points: [
          'Ik vertel aan niemand wat er wordt gezegd of getoond.',
          'Ik gebruik het niet ergens anders, ook niet bij een rechter of een commissie.',
          'Ik bewaar geen papieren of foto’s van de gesprekken.',
        ],
        after: [],
        signing: ['Naam'],
      };
    case 'closing':
      return {
        ...plain,
        title: 'De mediation is klaar',
        paragraphs: [
          `De mediation met ${mediatorsOf(mediation)} is ${closedOf(mediation)}.`,
          mediation.outcome === null
            ? 'De uitkomst staat nog niet vast.'
            : `De uitkomst is: ${mediationOutcomeLabels[mediation.outcome].toLowerCase()}.`,
          aftercareOf(mediation),
        ],
        points: [
          'Alles wat is gezegd blijft geheim, ook nu het klaar is.',
          destroyedOf(mediation),
          'Hebt u een klacht over de mediator? Dan kunt u terecht bij het register van de mediator.',
        ],
        after: ['Wij wensen u het beste. U mag het steunpunt altijd weer bellen.'],
      };
  }
}

function mediatorsOf({ mediators }: PaperFacts): string {
  return mediators.length === 0 ? 'nog niet bekend' : mediators.map(({ name }) => name).join(' en ');
}

function signersOf({ parties }: PaperFacts): string[] {
  return parties.filter(({ decides }) => decides).map(({ name }) => name ?? 'naam onbekend');
}

/** The date that was promised, in full: it is what a family looks for in the letter. */
function promiseOf({ until, stage }: PaperFacts): string {
  if (until === null || (stage !== 'picked' && stage !== 'intakes')) {
    return 'De mediator spreekt met u af wanneer u elkaar ziet.';
  }
  return `De mediator spreekt u uiterlijk ${sayDate(localDateOf(asInstant(until)))}.`;
}

function closedOf({ closedOn }: PaperFacts): string {
  return closedOn === null ? 'nog niet gesloten' : `gesloten op ${sayDate(closedOn as LocalDate)}`;
}

function aftercareOf({ aftercareFrom }: PaperFacts): string {
  return aftercareFrom === null
    ? 'Later vraagt de mediator nog eens hoe het gaat.'
    : `Vanaf ${sayDate(aftercareFrom as LocalDate)} vraagt de mediator u hoe het gaat.`;
}

function destroyedOf({ notesDestroyedOn }: PaperFacts): string {
  return notesDestroyedOn === null
    ? 'De aantekeningen van de mediator worden vernietigd.'
    : `De aantekeningen van de mediator worden op ${sayDate(notesDestroyedOn as LocalDate)} vernietigd.`;
}
