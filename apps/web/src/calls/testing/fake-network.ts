import type { CallView } from '@steunpunt/contract/calls';
import { vi } from 'vitest';
import { aReference } from './a-call.ts';

type Answer = { readonly status: number; readonly body: unknown };
type Handler = (body: Record<string, unknown>) => Answer;

const ok = (body: unknown): Answer => ({ status: 200, body });

/** A number of nine digits after the 0, in any notation; anything else cannot be read. */
const readNumber: Handler = ({ text }) => {
  const digits = String(text).replace(/\D/g, '').replace(/^0/, '');
  if (digits.length === 9) return ok({ number: `+31${digits}`, display: `0${digits}`, abroad: false });
  const refusal = { code: 'phoneNumberInvalid' };
  return { status: 409, body: { type: '', title: '', status: 409, code: 'refused', refusal } };
};

/** The network as the screen sees it: fixed lists, and no line at all after `cut`. */
export function fakeNetwork(view: CallView) {
  const asked: { readonly method: string; readonly path: string; readonly body: Record<string, unknown> }[] =
    [];
  let isCut = false;
  const answers: Readonly<Record<string, Handler>> = {
    'GET /reference': () => ok(aReference),
    'GET /calls': () => ok({ calls: [view] }),
    [`GET /calls/${view.id}`]: () => ok(view),
    [`POST /calls/${view.id}/caller-card`]: () => ok({ contacts: [] }),
    'GET /presence': () => ok({ people: [] }),
    'GET /transfers': () => ok({ transfers: [] }),
    'GET /knowledge-items': () => ok({ items: [] }),
    'GET /referral-addresses': () => ok({ addresses: [] }),
    'GET /areas': () =>
      ok({ areas: [{ postcode4: '2132', place: 'Hoofddorp', po: 'PO2710', vo: 'VO2709' }] }),
    'GET /schools': () => ok({ schools: [] }),
    'POST /phone-numbers': readNumber,
  };
  vi.stubGlobal('fetch', async (address: string, init?: { method?: string; body?: string }) => {
    const { pathname } = new URL(address, 'http://localhost');
    const path = pathname.replace('/api/v1', '');
    const method = init?.method ?? 'GET';
    if (isCut) throw new TypeError('network');
    const body = JSON.parse(init?.body ?? '{}') as Record<string, unknown>;
    asked.push({ method, path, body });
    const answer = answers[`${method} ${path}`]?.(body) ?? {
      status: 404,
      body: { status: 404, code: 'notFound' },
    };
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  return {
    asked,
    cut: () => {
      isCut = true;
    },
  };
}
