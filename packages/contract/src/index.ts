import * as absences from './absences.ts';
import * as account from './account.ts';
import * as breakGlass from './break-glass.ts';
import * as callBacks from './call-backs.ts';
import * as calls from './calls.ts';
import * as cases from './case-endpoints.ts';
import * as caseOfContact from './case-of-contact.ts';
import * as contacts from './contacts.ts';
import * as doorbraaks from './doorbraak-endpoints.ts';
import * as drafts from './drafts.ts';
import * as involvements from './involvements.ts';
import * as knowledge from './knowledge.ts';
import * as mails from './mails.ts';
import * as mediations from './mediation-endpoints.ts';
import * as mediationMails from './mediation-mails.ts';
import * as notifications from './notifications.ts';
import * as oversight from './oversight.ts';
import * as passkeys from './passkeys.ts';
import * as personErasure from './person-erasure.ts';
import * as pool from './pool-endpoints.ts';
import * as presence from './presence.ts';
import * as privacy from './privacy.ts';
import * as readers from './readers.ts';
import * as reference from './reference.ts';
import * as releasedWork from './released-work.ts';
import * as resets from './resets.ts';
import * as reviews from './reviews.ts';
import * as roleApprovals from './role-approvals.ts';
import * as savedViews from './saved-views.ts';
import * as search from './search.ts';
import * as secondTriage from './second-triage-endpoints.ts';
import * as session from './session.ts';
import * as settings from './settings.ts';
import * as transfers from './transfers.ts';
import * as worklist from './worklist.ts';

export { contractVersion } from './headers.ts';

/** Every HTTP call of the product, on one page. */
export const api = {
  getInstallation: session.getInstallation,
  signIn: session.signIn,
  proveSecondFactor: session.proveSecondFactor,
  beginEnrolment: session.beginEnrolment,
  confirmEnrolment: session.confirmEnrolment,
  signInAtOrganisation: session.signInAtOrganisation,
  requestPasskey: passkeys.requestPasskey,
  signInWithPasskey: passkeys.signInWithPasskey,
  signOut: session.signOut,
  getSession: session.getSession,

  getAccount: account.getAccount,
  changePassword: account.changePassword,
  addAuthenticator: account.addAuthenticator,
  confirmAuthenticator: account.confirmAuthenticator,
  beginPasskey: passkeys.beginPasskey,
  addPasskey: passkeys.addPasskey,
  removeFactor: account.removeFactor,
  renewRecoveryCodes: account.renewRecoveryCodes,
  endOwnSession: account.endOwnSession,
  endOtherSessions: account.endOtherSessions,

  getReference: reference.getReference,
  getBelscript: reference.getBelscript,
  findSchools: reference.findSchools,
  findAreas: reference.findAreas,
  normalisePhoneNumber: reference.normalisePhoneNumber,

  listKnowledge: knowledge.listKnowledge,
  getKnowledgeItem: knowledge.getKnowledgeItem,
  listReferrals: knowledge.listReferrals,

  listPresence: presence.listPresence,
  setPresence: presence.setPresence,

  startCall: calls.startCall,
  listCalls: calls.listCalls,
  getCall: calls.getCall,
  saveCall: calls.saveCall,
  logSafetyAdvice: calls.logSafetyAdvice,
  lookUpCaller: calls.lookUpCaller,
  completeCall: calls.completeCall,
  interruptCall: calls.interruptCall,
  closeWithoutCase: calls.closeWithoutCase,

  offerTransfer: transfers.offerTransfer,
  listTransfers: transfers.listTransfers,
  acceptTransfer: transfers.acceptTransfer,
  declineTransfer: transfers.declineTransfer,
  withdrawTransfer: transfers.withdrawTransfer,

  listContacts: contacts.listContacts,
  getContact: contacts.getContact,
  correctContact: contacts.correctContact,
  contactHistory: contacts.contactHistory,
  contactReaders: readers.contactReaders,
  takeContact: contacts.takeContact,
  getWorklist: worklist.getWorklist,

  search: search.search,

  listSavedViews: savedViews.listSavedViews,
  saveView: savedViews.saveView,
  renameView: savedViews.renameView,
  removeView: savedViews.removeView,

  listContactMails: mails.listContactMails,
  sendContactMail: mails.sendContactMail,
  getMailSettings: mails.getMailSettings,
  setDeskMail: mails.setDeskMail,

  countNotifications: notifications.countNotifications,
  listNotifications: notifications.listNotifications,
  readNotification: notifications.readNotification,
  readAllNotifications: notifications.readAllNotifications,
  getNotificationSettings: notifications.getNotificationSettings,
  saveNotificationSettings: notifications.saveNotificationSettings,

  getAgenda: secondTriage.getAgenda,
  listMeetings: secondTriage.listMeetings,
  planMeeting: secondTriage.planMeeting,
  getMeeting: secondTriage.getMeeting,
  changeMeeting: secondTriage.changeMeeting,
  startMeeting: secondTriage.startMeeting,
  addMeetingItem: secondTriage.addMeetingItem,
  closeMeeting: secondTriage.closeMeeting,
  getMeetingItem: secondTriage.getMeetingItem,
  decideItem: secondTriage.decideItem,
  recordMediationConsent: secondTriage.recordMediationConsent,
  tellDecision: secondTriage.tellDecision,
  endContactPause: secondTriage.endContactPause,

  listCases: cases.listCases,
  getCase: cases.getCase,
  caseTimeline: cases.caseTimeline,
  caseReaders: readers.caseReaders,
  caseProposals: caseOfContact.caseProposals,
  openCase: caseOfContact.openCase,
  joinCase: caseOfContact.joinCase,
  leaveCase: caseOfContact.leaveCase,
  joinContacts: caseOfContact.joinContacts,
  partContacts: caseOfContact.partContacts,
  addEntry: cases.addEntry,
  changeEntry: cases.changeEntry,
  saveQuestions: cases.saveQuestions,
  addInvolved: cases.addInvolved,
  changeInvolved: cases.changeInvolved,
  listPersonCorrections: cases.listPersonCorrections,
  recordConsent: cases.recordConsent,
  withdrawConsent: cases.withdrawConsent,
  addTask: cases.addTask,
  changeTask: cases.changeTask,
  proposeReferral: cases.proposeReferral,
  answerReferral: cases.answerReferral,
  listReferralsToMe: cases.listReferralsToMe,
  askSupport: cases.askSupport,
  takeCase: cases.takeCase,
  handOverCase: cases.handOverCase,
  nameCoworkers: cases.nameCoworkers,
  holdCase: cases.holdCase,
  pauseCase: cases.pauseCase,
  endPause: cases.endPause,
  closeCase: cases.closeCase,
  reopenCase: cases.reopenCase,
  lookAtCase: cases.lookAtCase,
  listInvolvements: involvements.listInvolvements,
  listAllInvolvements: involvements.listAllInvolvements,
  declareInvolvement: involvements.declareInvolvement,
  nameTlvAdviser: involvements.nameTlvAdviser,
  endInvolvement: involvements.endInvolvement,
  getGlass: breakGlass.getGlass,
  openGlass: breakGlass.openGlass,
  closeGlass: breakGlass.closeGlass,
  listPrivacyRequests: privacy.listPrivacyRequests,
  getCasePrivacy: privacy.getCasePrivacy,
  askPrivacyRequest: privacy.askPrivacyRequest,
  takePrivacyStep: privacy.takePrivacyStep,
  getErasurePreview: privacy.getErasurePreview,
  getPersonErasure: personErasure.getPersonErasure,
  chooseErasurePiece: personErasure.chooseErasurePiece,
  listSamePersons: personErasure.listSamePersons,
  chooseSamePerson: personErasure.chooseSamePerson,
  getAccessFile: privacy.getAccessFile,
  addRetentionHold: privacy.addRetentionHold,
  endRetentionHold: privacy.endRetentionHold,
  getContactRetention: privacy.getContactRetention,
  addContactHold: privacy.addContactHold,
  endContactHold: privacy.endContactHold,

  getPool: pool.getPool,
  pickOffer: pool.pickOffer,
  declareInvolved: pool.declareInvolved,
  saveOwnProfile: pool.saveOwnProfile,
  listOffers: pool.listOffers,
  widenOffer: pool.widenOffer,
  assignOffer: pool.assignOffer,
  listMediators: pool.listMediators,
  saveMediator: pool.saveMediator,

  listMediations: mediations.listMediations,
  startMediation: mediations.startMediation,
  getMediation: mediations.getMediation,
  takeMediationStep: mediations.takeMediationStep,
  getMediationNotes: mediations.getMediationNotes,
  saveMediationNotes: mediations.saveMediationNotes,
  listMediationMails: mediationMails.listMediationMails,
  sendMediationPaper: mediationMails.sendMediationPaper,

  listDoorbraaks: doorbraaks.listDoorbraaks,
  startDoorbraak: doorbraaks.startDoorbraak,
  getDoorbraak: doorbraaks.getDoorbraak,
  takeDoorbraakStep: doorbraaks.takeDoorbraakStep,
  getDoorbraakSettings: doorbraaks.getDoorbraakSettings,
  saveDoorbraakSettings: doorbraaks.saveDoorbraakSettings,

  getDraft: drafts.getDraft,
  saveDraft: drafts.saveDraft,
  giveDraftOn: drafts.giveDraftOn,

  getCallBack: callBacks.getCallBack,
  addAttempt: callBacks.addAttempt,
  tellLate: callBacks.tellLate,
  suspendCallBack: callBacks.suspendCallBack,
  resumeCallBack: callBacks.resumeCallBack,
  extendCallBack: callBacks.extendCallBack,
  handOverCallBack: callBacks.handOverCallBack,
  releaseCallBack: callBacks.releaseCallBack,
  decideCallBack: callBacks.decideCallBack,
  changeCallBackNumber: callBacks.changeCallBackNumber,
  withdrawCallBack: callBacks.withdrawCallBack,
  releaseWork: releasedWork.releaseWork,

  listAbsences: absences.listAbsences,
  addAbsence: absences.addAbsence,
  endAbsence: absences.endAbsence,

  getChecklist: settings.getChecklist,
  acceptFirstAdministrator: settings.acceptFirstAdministrator,
  saveRegion: settings.saveRegion,
  addDesk: settings.addDesk,
  changeDesk: settings.changeDesk,
  listPeople: settings.listPeople,
  invitePerson: settings.invitePerson,
  inviteAgain: settings.inviteAgain,
  listAskedRoles: roleApprovals.listAskedRoles,
  approveRoles: roleApprovals.approveRoles,
  changePerson: settings.changePerson,
  acceptInvitation: settings.acceptInvitation,
  listReviews: reviews.listReviews,
  decideReview: reviews.decideReview,
  listRequestTerms: oversight.listRequestTerms,
  getRetentionTerms: oversight.getRetentionTerms,
  previewRetentionTerm: oversight.previewRetentionTerm,
  changeRetentionTerm: oversight.changeRetentionTerm,
  getReviewSettings: oversight.getReviewSettings,
  changeReviewSetting: oversight.changeReviewSetting,

  askReset: resets.askReset,
  listResets: resets.listResets,
  showReset: resets.showReset,
  redeemReset: resets.redeemReset,
} as const;

export type EndpointName = keyof typeof api;
