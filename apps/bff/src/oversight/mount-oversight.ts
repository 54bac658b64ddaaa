import { api } from '@steunpunt/contract';
import type { Hono } from 'hono';
import type { Deps } from '../http/deps.ts';
import { mount } from '../http/mount.ts';
import { listRequestTerms } from './list-request-terms.ts';
import { changeReviewSetting, getReviewSettings } from './review-setting-handlers.ts';
import { changeRetentionTerm, getRetentionTerms, previewRetentionTerm } from './term-handlers.ts';

/** What the privacy officer keeps an eye on and sets. */
export function mountOversight(app: Hono, deps: Deps): void {
  mount(app, api.listRequestTerms, listRequestTerms, deps);
  mount(app, api.getRetentionTerms, getRetentionTerms, deps);
  mount(app, api.previewRetentionTerm, previewRetentionTerm, deps);
  mount(app, api.changeRetentionTerm, changeRetentionTerm, deps);
  mount(app, api.getReviewSettings, getReviewSettings, deps);
  mount(app, api.changeReviewSetting, changeReviewSetting, deps);
}
