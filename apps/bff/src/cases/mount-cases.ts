import { api } from '@steunpunt/contract';
import type { Hono } from 'hono';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';
import { addEntry, changeEntry } from './add-entry.ts';
import { answerReferral } from './answer-referral.ts';
import { askSupport } from './ask-support.ts';
import { closeGlass, getGlass, openGlass } from './break-glass.ts';
import { caseProposals } from './case-proposals.ts';
import { caseReaders } from './case-readers.ts';
import { caseTimeline } from './case-timeline.ts';
import { closeCase, reopenCase } from './close-and-reopen.ts';
import { recordConsent, withdrawConsent } from './consent-handlers.ts';
import { getDraft, giveDraftOn, saveDraft } from './draft-handlers.ts';
import { getCase } from './get-case.ts';
import { handOverCase } from './hand-over-case.ts';
import { endPause, holdCase, pauseCase } from './hold-and-pause.ts';
import { addInvolved, changeInvolved, listPersonCorrections } from './involved-handlers.ts';
import { joinCase } from './join-case.ts';
import { leaveCase } from './leave-case.ts';
import { listCases } from './list-cases.ts';
import { listReferralsToMe } from './list-referrals-to-me.ts';
import { lookAtCase } from './look-at-case.ts';
import { nameCoworkers } from './name-coworkers.ts';
import { openCase } from './open-case.ts';
import { proposeReferral } from './propose-referral.ts';
import { joinContacts, partContacts } from './same-person.ts';
import { saveQuestions } from './save-questions.ts';
import { takeCase } from './take-case.ts';
import { addTask, changeTask } from './task-handlers.ts';

/** Everything that can be asked about cases. */
export function mountCases(app: Hono, deps: Deps): void {
  mount(app, api.listCases, listCases, deps);
  mount(app, api.getCase, getCase, deps);
  mount(app, api.caseTimeline, caseTimeline, deps);
  mount(app, api.caseReaders, caseReaders, deps);
  mount(app, api.lookAtCase, lookAtCase, deps);
  mount(app, api.getGlass, getGlass, deps);
  mount(app, api.openGlass, openGlass, deps);
  mount(app, api.closeGlass, closeGlass, deps);

  mount(app, api.caseProposals, caseProposals, deps);
  mount(app, api.openCase, openCase, deps);
  mount(app, api.joinCase, joinCase, deps);
  mount(app, api.leaveCase, leaveCase, deps);
  mount(app, api.joinContacts, joinContacts, deps);
  mount(app, api.partContacts, partContacts, deps);

  mount(app, api.addEntry, addEntry, deps);
  mount(app, api.changeEntry, changeEntry, deps);
  mount(app, api.saveQuestions, saveQuestions, deps);
  mount(app, api.addInvolved, addInvolved, deps);
  mount(app, api.changeInvolved, changeInvolved, deps);
  mount(app, api.listPersonCorrections, listPersonCorrections, deps);
  mount(app, api.recordConsent, recordConsent, deps);
  mount(app, api.withdrawConsent, withdrawConsent, deps);
  mount(app, api.addTask, addTask, deps);
  mount(app, api.changeTask, changeTask, deps);
  mount(app, api.askSupport, askSupport, deps);

  mount(app, api.takeCase, takeCase, deps);
  mount(app, api.handOverCase, handOverCase, deps);
  mount(app, api.nameCoworkers, nameCoworkers, deps);
  mount(app, api.holdCase, holdCase, deps);
  mount(app, api.pauseCase, pauseCase, deps);
  mount(app, api.endPause, endPause, deps);
  mount(app, api.closeCase, closeCase, deps);
  mount(app, api.reopenCase, reopenCase, deps);

  mount(app, api.proposeReferral, proposeReferral, deps);
  mount(app, api.answerReferral, answerReferral, deps);
  mount(app, api.listReferralsToMe, listReferralsToMe, deps);

  mount(app, api.getDraft, getDraft, deps);
  mount(app, api.saveDraft, saveDraft, deps);
  mount(app, api.giveDraftOn, giveDraftOn, deps);
}
