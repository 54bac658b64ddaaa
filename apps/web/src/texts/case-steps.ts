import type { CaseStep } from '@steunpunt/domain/case/case-steps';

/** What each step of a case is called, on buttons and in the timeline. */
export const caseStepTexts: Readonly<Record<CaseStep, { readonly name: string; readonly done: string }>> = {
  take: { name: 'Pak de zaak op', done: 'Opgepakt' },
  addEntry: { name: 'Schrijf iets op', done: 'Iets opgeschreven' },
  changeEntry: { name: 'Verbeter wat er staat', done: 'Een tekst verbeterd' },
  saveQuestions: { name: 'Wijzig de vraag', done: 'De vraag veranderd' },
  addInvolved: { name: 'Voeg iemand toe', done: 'Iemand toegevoegd' },
  changeInvolved: { name: 'Wijzig een persoon', done: 'Een persoon veranderd' },
  recordConsent: { name: 'Schrijf toestemming op', done: 'Toestemming gevraagd' },
  withdrawConsent: { name: 'Trek toestemming in', done: 'Toestemming ingetrokken' },
  addTask: { name: 'Maak een taak', done: 'Een taak erbij' },
  changeTask: { name: 'Wijzig een taak', done: 'Een taak veranderd' },
  askSupport: { name: 'Vraag naar steun', done: 'Naar steun gevraagd' },
  nameCoworkers: { name: 'Kies wie meewerkt', done: 'Gekozen wie meewerkt' },
  handOver: { name: 'Geef de zaak aan een collega', done: 'Aan een collega gegeven' },
  refer: { name: 'Verwijs naar een collega, swv of buiten', done: 'Verwezen' },
  hold: { name: 'Breng in de tweede triage', done: 'In de tweede triage gebracht' },
  decided: { name: 'Start bemiddeling of doorbraak', done: 'Besloten in de tweede triage' },
  pause: { name: 'Leg stil: ouders zijn het niet eens', done: 'Stilgelegd' },
  endPause: { name: 'Beslis en ga verder', done: 'Beslist, de zaak gaat verder' },
  close: { name: 'Sluit de zaak', done: 'Afgesloten' },
  reopen: { name: 'Heropen de zaak', done: 'Heropend' },
};
