import { api } from '@steunpunt/contract';
import type { Hono } from 'hono';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';
import { getAccessFile } from './access-file.ts';
import {
  addRetentionHold,
  askPrivacyRequest,
  endRetentionHold,
  getCasePrivacy,
} from './case-privacy-handlers.ts';
import { addContactHold, endContactHold, getContactRetention } from './contact-retention-handlers.ts';
import { getErasurePreview } from './erasure-preview.ts';
import { listPrivacyRequests } from './list-privacy-requests.ts';
import {
  chooseErasurePiece,
  chooseSamePerson,
  getPersonErasure,
  listSamePersons,
} from './person-erasure-handlers.ts';
import { takePrivacyStep } from './take-privacy-step.ts';

/** What parents and pupils can ask about what is kept of them. */
export function mountPrivacy(app: Hono, deps: Deps): void {
  mount(app, api.listPrivacyRequests, listPrivacyRequests, deps);
  mount(app, api.getCasePrivacy, getCasePrivacy, deps);
  mount(app, api.askPrivacyRequest, askPrivacyRequest, deps);
  mount(app, api.takePrivacyStep, takePrivacyStep(deps), deps);
  mount(app, api.getErasurePreview, getErasurePreview, deps);
  mount(app, api.getPersonErasure, getPersonErasure, deps);
  mount(app, api.chooseErasurePiece, chooseErasurePiece, deps);
  mount(app, api.listSamePersons, listSamePersons, deps);
  mount(app, api.chooseSamePerson, chooseSamePerson, deps);
  mount(app, api.getAccessFile, getAccessFile, deps);
  mount(app, api.addRetentionHold, addRetentionHold, deps);
  mount(app, api.endRetentionHold, endRetentionHold, deps);
  mount(app, api.getContactRetention, getContactRetention, deps);
  mount(app, api.addContactHold, addContactHold, deps);
  mount(app, api.endContactHold, endContactHold, deps);
}
