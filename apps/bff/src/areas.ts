import { api } from '@steunpunt/contract';
import type { Hono } from 'hono';
import { addAbsence, endAbsence, listAbsences } from './absences/absence-handlers.ts';
import {
  addAuthenticator,
  endOtherSessions,
  endOwnSession,
  getAccount,
  removeFactor,
  renewRecoveryCodes,
} from './account/account-handlers.ts';
import { addPasskey, beginPasskey } from './account/add-passkey.ts';
import { changePassword } from './account/change-password.ts';
import { confirmAuthenticator } from './account/confirm-authenticator.ts';
import { changeCallBackNumber } from './call-backs/change-number.ts';
import { releaseWork } from './call-backs/release-work.ts';
import {
  addAttempt,
  decideCallBack,
  extendCallBack,
  getCallBack,
  handOverCallBack,
  releaseCallBack,
  resumeCallBack,
  suspendCallBack,
  tellLate,
  withdrawCallBack,
} from './call-backs/step-handlers.ts';
import { closeWithoutCase } from './calls/close-without-case.ts';
import { completeCall } from './calls/complete-call.ts';
import { interruptCall } from './calls/interrupt-call.ts';
import { logSafetyAdvice } from './calls/log-safety-advice.ts';
import { lookUpCaller } from './calls/look-up-caller.ts';
import { getCall, listCalls } from './calls/read-calls.ts';
import { saveCall } from './calls/save-call.ts';
import { startCall } from './calls/start-call.ts';
import { mountCases } from './cases/mount-cases.ts';
import { contactHistory } from './contacts/contact-history.ts';
import { contactReaders } from './contacts/contact-readers.ts';
import { correctContact } from './contacts/correct-contact.ts';
import { getContact } from './contacts/get-contact.ts';
import { getWorklist } from './contacts/get-worklist.ts';
import { listContacts } from './contacts/list-contacts.ts';
import { takeContact } from './contacts/take-contact.ts';
import { getDoorbraak } from './doorbraak/get-doorbraak.ts';
import { listDoorbraaks } from './doorbraak/list-doorbraaks.ts';
import { getDoorbraakSettings, saveDoorbraakSettings } from './doorbraak/settings-handlers.ts';
import { startDoorbraak } from './doorbraak/start-doorbraak.ts';
import { takeDoorbraakStep } from './doorbraak/take-step.ts';
import type { Deps } from './http/deps.ts';
import { mount } from './http/mount.ts';
import { mountCeremony } from './http/mount-ceremony.ts';
import {
  declareInvolvement,
  endInvolvement,
  listAllInvolvements,
  listInvolvements,
  nameTlvAdviser,
} from './involvement/involvement-handlers.ts';
import { getKnowledgeItem, listKnowledge, listReferrals } from './knowledge/knowledge-handlers.ts';
import { getMailSettings, listContactMails, sendContactMail, setDeskMail } from './mail/mail-handlers.ts';
import { listMediationMails, sendMediationPaper } from './mail/paper-handlers.ts';
import { getMediation } from './mediation/get-mediation.ts';
import { listMediations } from './mediation/list-mediations.ts';
import { startMediation } from './mediation/start-mediation.ts';
import { takeMediationStep } from './mediation/take-step.ts';
import { getMediationNotes, saveMediationNotes } from './mediation-notes/notes-handlers.ts';
import {
  countNotifications,
  listNotifications,
  readAllNotifications,
  readNotification,
} from './notifications/notification-handlers.ts';
import {
  getNotificationSettings,
  saveNotificationSettings,
} from './notifications/notification-settings-handlers.ts';
import { mountOversight } from './oversight/mount-oversight.ts';
import { declareInvolved } from './pool/declare-involved.ts';
import { getPool } from './pool/get-pool.ts';
import { assignOffer, listOffers, widenOffer } from './pool/lead-offers.ts';
import { listMediators, saveMediator, saveOwnProfile } from './pool/mediator-handlers.ts';
import { pickOffer } from './pool/pick-offer.ts';
import { listPresence, setPresence } from './presence/presence-handlers.ts';
import { mountPrivacy } from './privacy/mount-privacy.ts';
import {
  findAreas,
  findSchools,
  getBelscript,
  getReference,
  normalisePhoneNumber,
} from './reference/reference-handlers.ts';
import { redeemReset } from './resets/redeem-reset.ts';
import { askReset, listResets, showReset } from './resets/reset-handlers.ts';
import { decideReview, listReviews } from './reviews/review-handlers.ts';
import { listSavedViews, removeView, renameView, saveView } from './saved-views/saved-view-handlers.ts';
import { search } from './search/search-handlers.ts';
import { addMeetingItem } from './second-triage/add-meeting-item.ts';
import { changeMeeting, closeMeeting, startMeeting } from './second-triage/change-meeting.ts';
import { decideItem } from './second-triage/decide-item.ts';
import { endContactPause } from './second-triage/end-contact-pause.ts';
import { getAgenda } from './second-triage/get-agenda.ts';
import { getMeetingItem } from './second-triage/get-meeting-item.ts';
import { getMeeting, listMeetings } from './second-triage/list-meetings.ts';
import { planMeeting } from './second-triage/plan-meeting.ts';
import { recordMediationConsent } from './second-triage/record-mediation-consent.ts';
import { tellDecision } from './second-triage/tell-decision.ts';
import { acceptFirstAdministrator, acceptInvitation } from './settings/accept-invitation.ts';
import { changePerson, inviteAgain, invitePerson, listPeople } from './settings/people-handlers.ts';
import { approveRoles, listAskedRoles } from './settings/role-approval-handlers.ts';
import { addDesk, changeDesk, getChecklist, saveRegion } from './settings/settings-handlers.ts';
import {
  acceptTransfer,
  declineTransfer,
  listTransfers,
  offerTransfer,
  withdrawTransfer,
} from './transfers/transfer-handlers.ts';

export { hasRunningCall } from './calls/call-repository.ts';

/** Every area of the product with its endpoints. */
export function mountAreas(app: Hono, deps: Deps): void {
  mount(app, api.getAccount, getAccount(deps), deps);
  mountCeremony(app, api.changePassword, (request) => changePassword(deps, request), deps);
  mount(app, api.addAuthenticator, addAuthenticator(deps), deps);
  mountCeremony(app, api.confirmAuthenticator, (request) => confirmAuthenticator(deps, request), deps);
  mountCeremony(app, api.beginPasskey, (request) => beginPasskey(deps, request), deps);
  mountCeremony(app, api.addPasskey, (request) => addPasskey(deps, request), deps);
  mount(app, api.removeFactor, removeFactor(deps), deps);
  mount(app, api.renewRecoveryCodes, renewRecoveryCodes(deps), deps);
  mount(app, api.endOwnSession, endOwnSession(deps), deps);
  mount(app, api.endOtherSessions, endOtherSessions(deps), deps);

  mount(app, api.getReference, getReference, deps);
  mount(app, api.getBelscript, getBelscript, deps);
  mount(app, api.findSchools, findSchools, deps);
  mount(app, api.findAreas, findAreas, deps);
  mount(app, api.normalisePhoneNumber, normalisePhoneNumber, deps);

  mount(app, api.listKnowledge, listKnowledge, deps);
  mount(app, api.getKnowledgeItem, getKnowledgeItem, deps);
  mount(app, api.listReferrals, listReferrals, deps);

  mount(app, api.listPresence, listPresence(deps), deps);
  mount(app, api.setPresence, setPresence, deps);

  mount(app, api.startCall, startCall, deps);
  mount(app, api.listCalls, listCalls, deps);
  mount(app, api.getCall, getCall, deps);
  mount(app, api.saveCall, saveCall, deps);
  mount(app, api.logSafetyAdvice, logSafetyAdvice, deps);
  mount(app, api.lookUpCaller, lookUpCaller, deps);
  mount(app, api.completeCall, completeCall, deps);
  mount(app, api.interruptCall, interruptCall, deps);
  mount(app, api.closeWithoutCase, closeWithoutCase, deps);

  mount(app, api.offerTransfer, offerTransfer(deps), deps);
  mount(app, api.listTransfers, listTransfers, deps);
  mount(app, api.acceptTransfer, acceptTransfer, deps);
  mount(app, api.declineTransfer, declineTransfer, deps);
  mount(app, api.withdrawTransfer, withdrawTransfer, deps);

  mount(app, api.listContacts, listContacts, deps);
  mount(app, api.getContact, getContact, deps);
  mount(app, api.correctContact, correctContact, deps);
  mount(app, api.contactHistory, contactHistory, deps);
  mount(app, api.contactReaders, contactReaders, deps);
  mount(app, api.takeContact, takeContact, deps);
  mount(app, api.getWorklist, getWorklist, deps);

  mount(app, api.search, search, deps);

  mount(app, api.listSavedViews, listSavedViews, deps);
  mount(app, api.saveView, saveView, deps);
  mount(app, api.renameView, renameView, deps);
  mount(app, api.removeView, removeView, deps);

  mount(app, api.listContactMails, listContactMails(deps), deps);
  mount(app, api.sendContactMail, sendContactMail(deps), deps);
  mount(app, api.getMailSettings, getMailSettings(deps), deps);
  mount(app, api.setDeskMail, setDeskMail(deps), deps);

  mount(app, api.countNotifications, countNotifications, deps);
  mount(app, api.listNotifications, listNotifications, deps);
  mount(app, api.readNotification, readNotification, deps);
  mount(app, api.readAllNotifications, readAllNotifications, deps);
  mount(app, api.getNotificationSettings, getNotificationSettings, deps);
  mount(app, api.saveNotificationSettings, saveNotificationSettings, deps);

  mount(app, api.getCallBack, getCallBack, deps);
  mount(app, api.addAttempt, addAttempt, deps);
  mount(app, api.tellLate, tellLate, deps);
  mount(app, api.suspendCallBack, suspendCallBack, deps);
  mount(app, api.resumeCallBack, resumeCallBack, deps);
  mount(app, api.extendCallBack, extendCallBack, deps);
  mount(app, api.handOverCallBack, handOverCallBack, deps);
  mount(app, api.releaseCallBack, releaseCallBack, deps);
  mount(app, api.decideCallBack, decideCallBack, deps);
  mount(app, api.changeCallBackNumber, changeCallBackNumber, deps);
  mount(app, api.withdrawCallBack, withdrawCallBack, deps);
  mount(app, api.releaseWork, releaseWork, deps);

  mount(app, api.listAbsences, listAbsences, deps);
  mount(app, api.addAbsence, addAbsence, deps);
  mount(app, api.endAbsence, endAbsence, deps);
  mountCases(app, deps);
  mount(app, api.listInvolvements, listInvolvements, deps);
  mount(app, api.listAllInvolvements, listAllInvolvements, deps);
  mount(app, api.declareInvolvement, declareInvolvement, deps);
  mount(app, api.nameTlvAdviser, nameTlvAdviser, deps);
  mount(app, api.endInvolvement, endInvolvement, deps);
  mountPrivacy(app, deps);
  mountOversight(app, deps);

  mount(app, api.getAgenda, getAgenda, deps);
  mount(app, api.listMeetings, listMeetings, deps);
  mount(app, api.planMeeting, planMeeting, deps);
  mount(app, api.getMeeting, getMeeting, deps);
  mount(app, api.changeMeeting, changeMeeting, deps);
  mount(app, api.startMeeting, startMeeting, deps);
  mount(app, api.addMeetingItem, addMeetingItem, deps);
  mount(app, api.closeMeeting, closeMeeting, deps);
  mount(app, api.getMeetingItem, getMeetingItem, deps);
  mount(app, api.decideItem, decideItem, deps);
  mount(app, api.recordMediationConsent, recordMediationConsent, deps);
  mount(app, api.tellDecision, tellDecision, deps);
  mount(app, api.endContactPause, endContactPause, deps);

  mount(app, api.getPool, getPool, deps);
  mount(app, api.pickOffer, pickOffer, deps);
  mount(app, api.declareInvolved, declareInvolved, deps);
  mount(app, api.saveOwnProfile, saveOwnProfile, deps);
  mount(app, api.listOffers, listOffers, deps);
  mount(app, api.widenOffer, widenOffer, deps);
  mount(app, api.assignOffer, assignOffer, deps);
  mount(app, api.listMediators, listMediators, deps);
  mount(app, api.saveMediator, saveMediator, deps);

  mount(app, api.listMediationMails, listMediationMails(deps), deps);
  mount(app, api.sendMediationPaper, sendMediationPaper(deps), deps);
  mount(app, api.listMediations, listMediations, deps);
  mount(app, api.startMediation, startMediation, deps);
  mount(app, api.getMediation, getMediation, deps);
  mount(app, api.takeMediationStep, takeMediationStep, deps);
  mount(app, api.getMediationNotes, getMediationNotes(deps), deps);
  mount(app, api.saveMediationNotes, saveMediationNotes(deps), deps);

  mount(app, api.listDoorbraaks, listDoorbraaks, deps);
  mount(app, api.startDoorbraak, startDoorbraak, deps);
  mount(app, api.getDoorbraak, getDoorbraak, deps);
  mount(app, api.takeDoorbraakStep, takeDoorbraakStep, deps);
  mount(app, api.getDoorbraakSettings, getDoorbraakSettings, deps);
  mount(app, api.saveDoorbraakSettings, saveDoorbraakSettings, deps);

  mount(app, api.getChecklist, getChecklist, deps);
  mount(app, api.saveRegion, saveRegion, deps);
  mount(app, api.addDesk, addDesk, deps);
  mount(app, api.changeDesk, changeDesk, deps);
  mount(app, api.listPeople, listPeople, deps);
  mount(app, api.invitePerson, invitePerson, deps);
  mount(app, api.inviteAgain, inviteAgain, deps);
  mount(app, api.listAskedRoles, listAskedRoles, deps);
  mount(app, api.approveRoles, approveRoles(deps), deps);
  mount(app, api.listReviews, listReviews, deps);
  mount(app, api.decideReview, decideReview, deps);
  mount(app, api.askReset, askReset(deps), deps);
  mount(app, api.listResets, listResets, deps);
  mount(app, api.showReset, showReset(deps), deps);
  mountCeremony(app, api.redeemReset, (request) => redeemReset(deps, request), deps);
  mount(app, api.changePerson, changePerson(deps), deps);
  mountCeremony(
    app,
    api.acceptFirstAdministrator,
    (request) => acceptFirstAdministrator(deps, request),
    deps,
  );
  mountCeremony(app, api.acceptInvitation, (request) => acceptInvitation(deps, request), deps);
}
