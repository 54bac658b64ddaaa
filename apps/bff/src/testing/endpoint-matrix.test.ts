import { api, type EndpointName } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routeOf } from '../http/mount.ts';
import { countAnswers, countAuditRows } from './answers-told.ts';
import { type Asker, asks } from './endpoint-asks.ts';
import { createProofWorld, type ProofWorld, partNames, parts } from './proof-world.ts';

/**
 * What everybody is answered who asks an endpoint as it is meant to be asked, about a call, contact or offer of the
 * desk here and the swv here. 401: sign in first. 403: not with this role, or seen but not to be done. 404: for this
 * person it does not exist. 409: the link that was sent is not good.
 */
const golden = `
                         | nobody | deskHere deskThere | contactHere contactThere | leadHere leadThere | administrator | safetyOfficer | mediator | guest | privacyOfficer
getInstallation          | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
signIn                   | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
proveSecondFactor        | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
beginEnrolment           | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
confirmEnrolment         | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
signInAtOrganisation     | 404    | 404      404       | 404         404          | 404      404       | 404           | 404 | 404 | 404 | 404
requestPasskey           | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
signInWithPasskey        | 200    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
signOut                  | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getSession               | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getAccount               | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
changePassword           | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
addAuthenticator         | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
confirmAuthenticator     | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
beginPasskey             | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
addPasskey               | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
removeFactor             | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
renewRecoveryCodes       | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
endOwnSession            | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
endOtherSessions         | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getReference             | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getBelscript             | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
findSchools              | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
findAreas                | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
normalisePhoneNumber     | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
listKnowledge            | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getKnowledgeItem         | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
listReferrals            | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
listPresence             | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
setPresence              | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
startCall                | 401    | 201      201       | 201         201          | 201      201       | 403           | 403 | 403 | 403 | 403
listCalls                | 401    | 200      200       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
getCall                  | 401    | 200      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
saveCall                 | 401    | 200      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
logSafetyAdvice          | 401    | 200      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
lookUpCaller             | 401    | 200      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
completeCall             | 401    | 201      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
interruptCall            | 401    | 201      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
closeWithoutCase         | 401    | 201      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
offerTransfer            | 401    | 201      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
listTransfers            | 401    | 200      200       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
acceptTransfer           | 401    | 404      404       | 200         404          | 404      404       | 403           | 403 | 403 | 403 | 403
declineTransfer          | 401    | 404      404       | 200         404          | 404      404       | 403           | 403 | 403 | 403 | 403
withdrawTransfer         | 401    | 200      404       | 404         404          | 404      404       | 403           | 403 | 403 | 403 | 403
listContacts             | 401    | 200      200       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
getContact               | 401    | 200      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
correctContact           | 401    | 200      404       | 403         404          | 200      404       | 403           | 403 | 403 | 403 | 403
contactHistory           | 401    | 200      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
contactReaders           | 401    | 403      403       | 403         404          | 200      404       | 403           | 403 | 403 | 403 | 403
takeContact              | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
getWorklist              | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
search                   | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
listSavedViews           | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
saveView                 | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
renameView               | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
removeView               | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
listContactMails         | 401    | 200      404       | 403         404          | 200      404       | 403           | 403 | 403 | 403 | 403
sendContactMail          | 401    | 201      404       | 403         404          | 201      404       | 403           | 403 | 403 | 403 | 403
getMailSettings          | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
setDeskMail              | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
countNotifications       | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
listNotifications        | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
readNotification         | 401    | 404      404       | 200         404          | 404      404       | 404           | 404 | 404 | 404 | 404
readAllNotifications     | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getNotificationSettings  | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
saveNotificationSettings | 401    | 200      200       | 200         200          | 200      200       | 200           | 200 | 200 | 200 | 200
getCallBack              | 401    | 200      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
addAttempt               | 401    | 409      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
tellLate                 | 401    | 409      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
suspendCallBack          | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
resumeCallBack           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
extendCallBack           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
handOverCallBack         | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
releaseCallBack          | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
decideCallBack           | 401    | 409      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
changeCallBackNumber     | 401    | 409      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
withdrawCallBack         | 401    | 409      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
releaseWork              | 401    | 403      403       | 403         403          | 200      200       | 403           | 403 | 403 | 403 | 403
listAbsences             | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
addAbsence               | 401    | 201      201       | 201         201          | 201      201       | 403           | 201 | 403 | 403 | 403
endAbsence               | 401    | 200      200       | 200         200          | 200      200       | 403           | 200 | 403 | 403 | 403
listCases                | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
getCase                  | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
caseTimeline             | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
caseReaders              | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
caseProposals            | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
openCase                 | 401    | 403      403       | 201         404          | 201      404       | 403           | 403 | 403 | 403 | 403
joinCase                 | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
leaveCase                | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
joinContacts             | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
partContacts             | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
addEntry                 | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
changeEntry              | 401    | 403      403       | 200         404          | 409      404       | 403           | 403 | 403 | 403 | 403
saveQuestions            | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
addInvolved              | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
changeInvolved           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
listPersonCorrections    | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
recordConsent            | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
withdrawConsent          | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
addTask                  | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
changeTask               | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
proposeReferral          | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
answerReferral           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
listReferralsToMe        | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
askSupport               | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
takeCase                 | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
handOverCase             | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
nameCoworkers            | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
holdCase                 | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
pauseCase                | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
endPause                 | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
closeCase                | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
reopenCase               | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
lookAtCase               | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
listPrivacyRequests      | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
getCasePrivacy           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
askPrivacyRequest        | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
takePrivacyStep          | 401    | 403      403       | 409         404          | 200      404       | 403           | 403 | 403 | 403 | 403
getErasurePreview        | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
getPersonErasure         | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
chooseErasurePiece       | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
listSamePersons          | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
chooseSamePerson         | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
getAccessFile            | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
addRetentionHold         | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
endRetentionHold         | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
listInvolvements         | 401    | 200      404       | 200         404          | 200      404       | 403           | 404 | 403 | 403 | 403
listAllInvolvements      | 401    | 403      403       | 403         403          | 200      200       | 403           | 403 | 403 | 403 | 403
declareInvolvement       | 401    | 200      404       | 200         404          | 200      404       | 403           | 404 | 403 | 404 | 403
nameTlvAdviser           | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
endInvolvement           | 401    | 403      403       | 409         404          | 200      404       | 403           | 403 | 403 | 403 | 403
getGlass                 | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
openGlass                | 401    | 403      403       | 409         201          | 409      201       | 403           | 403 | 403 | 403 | 403
closeGlass               | 401    | 403      403       | 404         200          | 404      200       | 403           | 403 | 403 | 403 | 403
getContactRetention      | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
addContactHold           | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
endContactHold           | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
getDraft                 | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 403 | 403
saveDraft                | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
giveDraftOn              | 401    | 403      403       | 409         409          | 200      409       | 403           | 403 | 403 | 403 | 403
getAgenda                | 401    | 403      403       | 403         403          | 200      200       | 403           | 403 | 403 | 403 | 403
listMeetings             | 401    | 403      403       | 200         200          | 200      200       | 403           | 403 | 403 | 200 | 403
planMeeting              | 401    | 403      403       | 403         403          | 201      409       | 403           | 403 | 403 | 403 | 403
getMeeting               | 401    | 403      403       | 404         200          | 200      404       | 403           | 403 | 403 | 200 | 403
changeMeeting            | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
startMeeting             | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
addMeetingItem           | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
closeMeeting             | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
getMeetingItem           | 401    | 403      403       | 404         200          | 200      404       | 403           | 403 | 403 | 200 | 403
decideItem               | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
recordMediationConsent   | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
tellDecision             | 401    | 403      403       | 200         404          | 200      404       | 403           | 403 | 403 | 403 | 403
endContactPause          | 401    | 403      403       | 403         403          | 200      404       | 403           | 403 | 403 | 403 | 403
getPool                  | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
pickOffer                | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
declareInvolved          | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
saveOwnProfile           | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
listOffers               | 401    | 403      403       | 403         403          | 200      200       | 403           | 403           | 403 | 403 | 403
widenOffer               | 401    | 403      403       | 403         403          | 200      404       | 403           | 403           | 403 | 403 | 403
assignOffer              | 401    | 403      403       | 403         403          | 200      404       | 403           | 403           | 403 | 403 | 403
listMediators            | 401    | 403      403       | 403         403          | 200      200       | 200           | 403           | 403 | 403 | 403
saveMediator             | 401    | 403      403       | 403         403          | 200      200       | 200           | 403           | 403 | 403 | 403
listMediations           | 401    | 403      403       | 200         200          | 200      200       | 403           | 403           | 403 | 403 | 403
startMediation           | 401    | 403      403       | 403         403          | 201      404       | 403           | 403           | 403 | 403 | 403
getMediation             | 401    | 403      403       | 404         404          | 200      404       | 403           | 403           | 200 | 403 | 403
takeMediationStep        | 401    | 403      403       | 404         404          | 200      404       | 403           | 403           | 200 | 403 | 403
getMediationNotes        | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
saveMediationNotes       | 401    | 403      403       | 403         403          | 403      403       | 403           | 403           | 200 | 403 | 403
listMediationMails       | 401    | 403      403       | 404         404          | 200      404       | 403           | 403           | 200 | 403 | 403
sendMediationPaper       | 401    | 403      403       | 404         404          | 201      404       | 403           | 403           | 201 | 403 | 403
listDoorbraaks           | 401    | 403      403       | 200         200          | 200      200       | 403           | 403           | 200 | 403 | 403
startDoorbraak           | 401    | 403      403       | 403         403          | 201      404       | 403           | 403           | 403 | 403 | 403
getDoorbraak             | 401    | 403      403       | 404         404          | 200      404       | 403           | 403           | 200 | 403 | 403
takeDoorbraakStep        | 401    | 403      403       | 404         404          | 200      404       | 403           | 403           | 200 | 403 | 403
getDoorbraakSettings     | 401    | 403      403       | 403         403          | 200      200       | 200           | 403           | 403 | 403 | 403
saveDoorbraakSettings    | 401    | 403      403       | 403         403          | 403      403       | 200           | 403           | 403 | 403 | 403
getChecklist             | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
acceptFirstAdministrator | 409    | 409      409       | 409         409          | 409      409       | 409           | 409 | 409 | 409 | 409
saveRegion               | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
addDesk                  | 401    | 403      403       | 403         403          | 403      403       | 201           | 403 | 403 | 403 | 403
changeDesk               | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
listPeople               | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
invitePerson             | 401    | 403      403       | 403         403          | 403      403       | 201           | 403 | 403 | 403 | 403
inviteAgain              | 401    | 403      403       | 403         403          | 403      403       | 201           | 403 | 403 | 403 | 403
listAskedRoles           | 401    | 403      403       | 403         403          | 200      200       | 200           | 403 | 403 | 403 | 403
approveRoles             | 401    | 403      403       | 403         403          | 200      404       | 200           | 403 | 403 | 403 | 403
changePerson             | 401    | 403      403       | 403         403          | 403      403       | 200           | 403 | 403 | 403 | 403
acceptInvitation         | 409    | 409      409       | 409         409          | 409      409       | 409           | 409 | 409 | 409 | 409
listReviews              | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
decideReview             | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
listRequestTerms         | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
getRetentionTerms        | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
previewRetentionTerm     | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
changeRetentionTerm      | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
getReviewSettings        | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
changeReviewSetting      | 401    | 403      403       | 403         403          | 403      403       | 403           | 403 | 403 | 403 | 200
askReset                 | 401    | 403      403       | 403         403          | 403      403       | 201           | 403 | 403 | 403 | 403
listResets               | 401    | 403      403       | 403         403          | 200      200       | 200           | 403 | 403 | 403 | 403
showReset                | 401    | 403      403       | 403         403          | 200      404       | 200           | 403 | 403 | 403 | 403
redeemReset              | 409    | 409      409       | 409         409          | 409      409       | 409           | 409 | 409 | 409 | 409
`;

const [head = [], ...rows] = golden
  .trim()
  .split('\n')
  .map((line) => line.split(/[|\s]+/).filter((cell) => cell !== ''));
const expected = new Map(rows.map(([name = '', ...statuses]) => [name, statuses.map(Number)]));
const askers = head as readonly Asker['part'][];
const endpoints = Object.entries(api) as readonly (readonly [EndpointName, Endpoint])[];

let world: ProofWorld;
let told: ReadonlyMap<string, number>;
beforeAll(async () => {
  world = await createProofWorld();
  told = countAnswers(world.app);
});
afterAll(() => world.close());

async function askerIn(part: Asker['part']): Promise<Asker> {
  const client = part === 'nobody' ? world.stranger : await world.newcomer(part);
  const writer = part === 'deskHere' ? client : await world.newcomer('deskHere');
  return { world, part, client, writer };
}

function mayKnock({ permission }: Endpoint, part: Asker['part']): boolean {
  if (part === 'nobody') return 'public' in permission;
  return 'roles' in permission ? permission.roles.includes(parts[part].role) : true;
}

/** Turned away before anything is read, so that it is asked about nothing: no contact need be made for it. */
async function knock({ method, path }: Endpoint, part: Asker['part']) {
  const client = part === 'nobody' ? world.stranger : await world.newcomer(part);
  return client.send(method, path.replace(/\{\w+\}/g, 'x'), { version: 1 });
}

test('the table has a row for every endpoint of the contract and no other', () => {
  expect([...expected.keys()].sort()).toEqual(endpoints.map(([name]) => name).sort());
  expect([...askers]).toEqual(['nobody', ...partNames]);
});

test('every route of the app is in the contract, but for its description, the live stream and the way back from an organisation', () => {
  const known = new Set(endpoints.map(([, endpoint]) => `${endpoint.method} ${routeOf(endpoint)}`));
  const mounted = world.app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(mounted)].filter((route) => !known.has(route)).sort()).toEqual([
    'GET /api/v1/live',
    'GET /api/v1/openapi.json',
    'GET /api/v1/session/organisation/callback',
  ]);
});

describe.each(endpoints)('%s', (name, endpoint) => {
  test('answers each as the table says', async () => {
    const answered: number[] = [];
    for (const part of askers) {
      const asked = mayKnock(endpoint, part) ? asks[name](await askerIn(part)) : knock(endpoint, part);
      answered.push((await asked).status);
    }
    expect(Object.fromEntries(askers.map((part, index) => [part, answered[index]]))).toEqual(
      Object.fromEntries(askers.map((part, index) => [part, expected.get(name)?.[index]])),
    );
  });

  test('is open to the roles that the contract lists', () => {
    const { permission } = endpoint;
    if (!('roles' in permission)) return;
    const statuses = expected.get(name) ?? [];
    for (const [index, part] of askers.entries()) {
      if (!mayKnock(endpoint, part))
        expect([part, statuses[index]]).toEqual([part, part === 'nobody' ? 401 : 403]);
    }
  });
});

test('the live stream is for whoever is signed in', async () => {
  expect((await world.stranger.raw('GET', '/live')).status).toBe(401);
  for (const part of partNames) {
    const stream = await (await world.newcomer(part)).raw('GET', '/live');
    expect([part, stream.status]).toEqual([part, 200]);
    await stream.body?.cancel();
  }
});

test('a request that is not from our page is turned away before anything of it is read', async () => {
  const client = await world.newcomer('deskHere');
  for (const [name, { method, path }] of endpoints) {
    if (method === 'GET') continue;
    const elsewhere = { origin: 'https://elders.voorbeeld.nl', 'sec-fetch-site': 'cross-site' };
    const answer = await client.send(method, path.replace(/\{\w+\}/g, 'x'), { headers: elsewhere });
    expect([name, answer.status]).toEqual([name, 403]);
  }
});

test('all those answers with data and all refusals have exactly one row each in the audit log', async () => {
  const sorted = (counts: ReadonlyMap<string, number>) => Object.fromEntries([...counts].sort());
  expect(sorted(await countAuditRows(world.database.read))).toEqual(sorted(told));
  expect(told.get('read case')).toBeGreaterThan(0);
});

test('the saves of a running call by one person have one row, however many there were', async () => {
  const rows = await world.database.read
    .selectFrom('audit_row')
    .select(['person_id', 'record_id'])
    .where('kind', '=', 'call')
    .where('extends', 'is', null)
    .execute();
  const calls = new Set(rows.map(({ person_id, record_id }) => `${person_id} ${record_id}`));
  expect(rows.length).toBeGreaterThan(0);
  expect(calls.size).toBe(rows.length);
});
