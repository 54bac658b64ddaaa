import { audiences } from '@steunpunt/domain/knowledge/referral-address';
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { natureCode } from './reference.ts';
import { id, localDate, nothing, shortText, swvCode } from './shapes.ts';

export const knowledgeGroup = z.enum(['po', 'transition', 'vo', 'all']);
const certainty = z.enum(['seen', 'unverified']);

/** Enough to rank and list items beside a call; the long text is fetched when opened. */
export const knowledgeRow = z.strictObject({
  id,
  group: knowledgeGroup,
  /** Whom the words address: a pupil hears "je". */
  audience: z.enum(audiences),
  title: shortText,
  natures: z.array(natureCode),
  keywords: z.array(shortText),
  say: z.string(),
  checkedOn: localDate,
  certainty,
});

export const knowledgeItemView = z.strictObject({
  ...knowledgeRow.shape,
  text: z.string(),
  sources: z.array(z.strictObject({ title: shortText, url: z.nullable(z.string()), certainty })),
  regional: z.array(z.strictObject({ swv: swvCode, text: z.string(), checkedOn: localDate })),
  referrals: z.array(id),
});

export const referralView = z.strictObject({
  id,
  name: shortText,
  forWhat: z.string(),
  kind: shortText,
  audience: shortText,
  phone: z.nullable(shortText),
  phoneUri: z.nullable(shortText),
  website: z.nullable(z.string()),
  hours: z.nullable(z.string()),
  costs: z.nullable(z.string()),
  certainty,
  checkedOn: localDate,
});

const readsContent = {
  method: 'GET',
  permission: { session: true },
  audit: { none: 'knowledge items hold no personal data' },
  idempotency: { none: 'reads only' },
  ifMatch: false,
  carries: [],
  query: nothing,
  body: nothing,
} as const;

export const listKnowledge = endpoint({
  ...readsContent,
  path: '/knowledge-items',
  summary: 'All knowledge items without their long text',
  params: nothing,
  view: z.strictObject({ items: z.array(knowledgeRow) }),
});

export const getKnowledgeItem = endpoint({
  ...readsContent,
  path: '/knowledge-items/{id}',
  summary: 'One knowledge item',
  params: z.strictObject({ id }),
  view: knowledgeItemView,
});

export const listReferrals = endpoint({
  ...readsContent,
  path: '/referral-addresses',
  summary: 'Where callers can be referred to',
  params: nothing,
  view: z.strictObject({ addresses: z.array(referralView) }),
});
