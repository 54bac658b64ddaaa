import type { TimelineItem } from '@steunpunt/contract/cases';
import {
  caseResults,
  consentPurposes,
  entryKinds,
  referralTargets,
  supportAnswers,
  taskStates,
} from '@steunpunt/domain/case/case-words';
import { caseEventNames } from '../../texts/case-events.ts';
import {
  caseResultNames,
  consentNames,
  entryKindNames,
  referralTargetNames,
  supportNames,
} from '../../texts/case-words.ts';
import { dayAndMonth } from '../../texts/dates.ts';
import { channelNames } from '../../texts/words.ts';

type Facts = TimelineItem['facts'];

/** Names behind the codes and ids of the facts; undefined for somebody this page does not know. */
export type NamesBehind = {
  readonly swv: (code: string | null) => string;
  readonly colleague: (id: string) => string | undefined;
  /** Somebody in the case. */
  readonly involved: (id: string) => string | undefined;
};

/** What happened, in a few words, from codes only; a code that is not known yet still says that something happened. */
export function titleOf({ code, facts }: TimelineItem, names: NamesBehind): string {
  const entry = entryKinds.find((kind) => kind === code);
  if (entry !== undefined) return withWhom(entryKindNames[entry], facts, names);
  switch (code) {
    case 'registered':
      return registered(facts);
    case 'attempt':
      return attempts[String(facts['result'])] ?? 'Gebeld';
    case 'consent':
      return consent(facts, names);
    case 'support':
      return support(facts);
    case 'referral':
      return referral(facts, names);
    case 'task':
      return task(facts);
    case 'question':
      return facts['under'] === true ? 'De vraag eronder opgeschreven' : 'De vraag opgeschreven';
    case 'seen':
      return 'Bekeken';
    default:
      return step(facts, names);
  }
}

/** What stands in the place of a text about health that may not be shown; null for everything else. */
export function whyHidden({ hidden, stoppedAt }: Facts): string | null {
  switch (hidden) {
    case 'noConsent':
      return typeof stoppedAt === 'string'
        ? `Toestemming ingetrokken op ${dayAndMonth(stoppedAt)}. Niemand kan de tekst nog lezen.`
        : 'Er is geen toestemming. Niemand kan de tekst lezen.';
    case 'erased':
      return 'De tekst is gewist, omdat de toestemming is ingetrokken.';
    case 'notForYou':
      return 'Deze tekst is niet voor u.';
    default:
      return null;
  }
}

const attempts: Readonly<Record<string, string>> = {
  spoken: 'Gebeld, gesproken',
  voicemail: 'Gebeld, voicemail ingesproken',
  noAnswer: 'Gebeld, geen gehoor',
  wrongNumber: 'Gebeld, verkeerd nummer',
};

function withWhom(what: string, facts: Facts, names: NamesBehind): string {
  const whom = typeof facts['with'] === 'string' ? names.involved(facts['with']) : undefined;
  return whom === undefined ? what : `${what} met ${whom}`;
}

function registered(facts: Facts): string {
  const channel = Object.entries(channelNames).find(([code]) => code === facts['channel'])?.[1];
  const number = typeof facts['number'] === 'string' ? ` ${facts['number']}` : '';
  return `${channel ?? 'Gesprek'}${number}`;
}

function consent(facts: Facts, names: NamesBehind): string {
  const purpose = consentPurposes.find((one) => one === facts['purpose']);
  const whose = typeof facts['involved'] === 'string' ? names.involved(facts['involved']) : undefined;
  const given = facts['given'] === true ? 'ja' : 'nee';
  const said = facts['event'] === 'consentWithdrawn' ? 'ingetrokken' : given;
  const about = purpose === undefined ? '' : `${consentNames[purpose].toLocaleLowerCase('nl')}, `;
  return `Toestemming${whose === undefined ? '' : ` van ${whose}`}: ${about}${said}`;
}

function support(facts: Facts): string {
  const answer = supportAnswers.find((one) => one === facts['answer']);
  const said = answer === undefined ? '' : ` ${supportNames[answer]}`;
  return `Voelt het gezin zich gesteund?${said}`;
}

const answers: Readonly<Record<string, string>> = {
  accept: 'Verwijzing aangenomen',
  refuse: 'Verwijzing geweigerd',
  withdraw: 'Verwijzing teruggenomen',
  finish: 'Verwijzing afgerond',
};

function referral(facts: Facts, names: NamesBehind): string {
  const answered = answers[String(facts['answer'])];
  if (answered !== undefined) return answered;
  if (typeof facts['toSwv'] === 'string') return `Verwijzing voorgesteld: ${names.swv(facts['toSwv'])}`;
  const person = typeof facts['toPerson'] === 'string' ? names.colleague(facts['toPerson']) : undefined;
  if (person !== undefined) return `Verwijzing voorgesteld: ${person}`;
  const target = referralTargets.find((one) => one === facts['target']);
  return target === undefined
    ? 'Verwijzing voorgesteld'
    : `Verwijzing voorgesteld: ${referralTargetNames[target].toLocaleLowerCase('nl')}`;
}

const taskEvents = {
  open: 'Een taak veranderd',
  done: 'Een taak klaar',
  dropped: 'Een taak vervallen',
} as const;

function task(facts: Facts): string {
  if (facts['event'] === 'taskAdded') return 'Een taak erbij';
  return taskEvents[taskStates.find((one) => one === facts['state']) ?? 'open'];
}

function step(facts: Facts, names: NamesBehind): string {
  const event = String(facts['event']);
  const name = caseEventNames[event] ?? 'Er is iets veranderd';
  if (event === 'handedOver' && typeof facts['to'] === 'string') {
    const to = names.colleague(facts['to']);
    return to === undefined ? name : `Gegeven aan ${to}`;
  }
  if (event === 'moved' && typeof facts['to'] === 'string') return `Naar ${names.swv(facts['to'])}`;
  if (event === 'closed') {
    const result = caseResults.find((one) => one === facts['result']);
    return result === undefined ? name : `${name}: ${caseResultNames[result].toLocaleLowerCase('nl')}`;
  }
  return name;
}
