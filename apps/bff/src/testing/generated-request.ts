import { api, type EndpointName } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { completeRun } from '@steunpunt/domain/belscript/complete-run';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import fc from 'fast-check';
import { fittingValue } from './arbitrary-of-schema.ts';
import { caseAsks } from './case-asks.ts';
import { goodGuesses, hostileBodies, hostileTexts, hostileValues, poolId } from './hostile-values.ts';
import { likelyBody } from './likely-bodies.ts';
import { type Part, partNames } from './proof-world.ts';

export type GeneratedRequest = {
  readonly name: EndpointName;
  readonly part: Part | 'nobody';
  /** Path with query; ids such as `pool-3` stand for records that are there when it is sent. */
  readonly path: string;
  readonly body: string;
  /** `current` stands for the version of the record in the path. */
  readonly ifMatch: string | null;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string | null>>;
};

/** How often an endpoint is asked beside the others. */
const weightOf: Partial<Record<EndpointName, number>> = {
  signIn: 0.2,
  signOut: 0.2,
  // What needs a secret is refused whatever is sent.
  proveSecondFactor: 0.4,
  beginEnrolment: 0.4,
  confirmEnrolment: 0.4,
  signInAtOrganisation: 0.4,
  signInWithPasskey: 0.4,
  changePassword: 0.4,
  confirmAuthenticator: 0.4,
  addPasskey: 0.4,
  removeFactor: 0.4,
  endOwnSession: 0.4,
  redeemReset: 0.4,
  sendContactMail: 3,
  startCall: 5,
  saveCall: 8,
  completeCall: 6,
  interruptCall: 2,
  correctContact: 6,
  takeContact: 2,
  addAttempt: 4,
  suspendCallBack: 3,
  resumeCallBack: 4,
  extendCallBack: 2,
  handOverCallBack: 2,
  releaseCallBack: 2,
  decideCallBack: 6,
  changeCallBackNumber: 2,
  addAbsence: 3,
  endAbsence: 3,
  offerTransfer: 2,
  acceptTransfer: 2,
  declineTransfer: 2,
  withdrawTransfer: 2,
  lookUpCaller: 2,
};

/** Requests for every endpoint, most of them nearly right: those go furthest. */
export function generatedRequest(): fc.Arbitrary<GeneratedRequest> {
  const names = Object.keys(api) as EndpointName[];
  return fc.oneof(
    ...names.map((name) => ({
      weight: Math.round((weightOf[name] ?? 1) * 10),
      arbitrary: requestFor(name, api[name]),
    })),
  );
}

function requestFor(name: EndpointName, endpoint: Endpoint): fc.Arbitrary<GeneratedRequest> {
  return fc.record({
    name: fc.constant(name),
    part: partFor(name, endpoint),
    path: pathFor(endpoint),
    body: bodyFor(name, endpoint),
    ifMatch: endpoint.ifMatch
      ? mostly('current', [null, null, null, '"1"', '"2"', '"0"', '*', 'W/"1"', '"99999999999"', 'x'])
      : mostly<string | null>(null, ['"1"', '*']),
    key:
      endpoint.idempotency === 'key'
        ? mostly<string | null>('fresh', [
            null,
            'short',
            'once-more-the-same-key',
            'x'.repeat(65),
            '../../../../../../etc',
          ])
        : mostly<string | null>(null, ['once-more-the-same-key']),
    headers: mostly<GeneratedRequest['headers']>({}, oddHeaders),
  });
}

const oddHeaders: readonly GeneratedRequest['headers'][] = [
  { 'x-contract-version': null },
  { 'x-contract-version': '0' },
  { 'x-steunpunt': null },
  { origin: null, 'sec-fetch-site': null },
  { origin: 'https://elders.voorbeeld.nl' },
  { 'content-type': 'text/plain' },
  { 'content-type': null },
  { 'content-type': 'application/json; charset=utf-16' },
  { 'x-user-input': '1' },
  { 'if-none-match': '"0.x"' },
  { 'content-length': '999999999' },
  { 'content-length': '-1' },
  { cookie: '__Host-session=forged' },
];

/** A case of the proofs is of the contact person here; what a lead decides about it is the lead's. */
const caseParts = {
  ...Object.fromEntries(Object.keys(caseAsks).map((name) => [name, 'contactHere' as const])),
  endPause: 'leadHere',
} as const;

/** An offer is for the colleague to take and for who made it to withdraw; a notification is for who was told. */
const likelyPart: Partial<Record<EndpointName, Part>> = {
  acceptTransfer: 'contactHere',
  declineTransfer: 'contactHere',
  withdrawTransfer: 'deskHere',
  readNotification: 'contactHere',
  takeContact: 'contactHere',
  suspendCallBack: 'leadHere',
  resumeCallBack: 'leadHere',
  extendCallBack: 'leadHere',
  handOverCallBack: 'leadHere',
  releaseCallBack: 'leadHere',
  decideCallBack: 'leadHere',
  changeCallBackNumber: 'leadHere',
  withdrawCallBack: 'leadHere',
  addAttempt: 'leadHere',
  tellLate: 'leadHere',
  addAbsence: 'contactHere',
  askPrivacyRequest: 'contactHere',
  takePrivacyStep: 'leadHere',
  getErasurePreview: 'leadHere',
  getPersonErasure: 'leadHere',
  chooseErasurePiece: 'leadHere',
  listSamePersons: 'leadHere',
  chooseSamePerson: 'leadHere',
  getAccessFile: 'leadHere',
  addRetentionHold: 'leadHere',
  endRetentionHold: 'leadHere',
  getContactRetention: 'leadHere',
  addContactHold: 'leadHere',
  endContactHold: 'leadHere',
  endAbsence: 'contactHere',
  ...caseParts,
};

function partFor(name: EndpointName, { permission }: Endpoint): fc.Arbitrary<Part | 'nobody'> {
  const fitting =
    'roles' in permission ? partNames.filter((part) => fits(part, permission.roles)) : partNames;
  const likely = likelyPart[name];
  return fc.oneof(
    { weight: likely === undefined ? 0 : 24, arbitrary: fc.constant(likely ?? 'deskHere') },
    { weight: 24, arbitrary: fc.constantFrom(...fitting) },
    { weight: 1, arbitrary: fc.constantFrom(...partNames, 'nobody' as const) },
  );
}

function fits(part: Part, roles: readonly string[]): boolean {
  const role = part.replace(/Here$|There$/, '').replace(/^contact$/, 'contactPerson');
  return roles.includes(role);
}

function pathFor({ path, params, query }: Endpoint): fc.Arbitrary<string> {
  return fc
    .record({ params: paramsFor(params), query: queryFor(query) })
    .map(({ params: values, query: pairs }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(values[name] ?? 'x')));
      const text = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
      return text === '' ? filled : `${filled}?${text}`;
    });
}

function paramsFor(schema: Endpoint['params']): fc.Arbitrary<Record<string, unknown>> {
  const odd = fc
    .constantFrom(...hostileTexts.filter((text) => text !== ''))
    .map((text) => ({ id: text, version: text }));
  return fc.oneof(
    { weight: 24, arbitrary: fc.nat({ max: 11 }).map((place) => ({ id: poolId(place), version: '2026-1' })) },
    { weight: 1, arbitrary: fittingValue(schema) as fc.Arbitrary<Record<string, unknown>> },
    { weight: 1, arbitrary: odd },
  );
}

function queryFor(schema: Endpoint['query']): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const right = fittingValue(schema).map((query) =>
    Object.entries(query as Record<string, unknown>).map(([name, value]) => [name, String(value)] as const),
  );
  const extra = fc.tuple(
    fc.constantFrom('search', 'cursor', 'view', 'swv', 'state', '__proto__', 'x'),
    fc.constantFrom(...hostileTexts, ...goodGuesses),
  );
  return fc.oneof(
    { weight: 24, arbitrary: right },
    { weight: 1, arbitrary: fc.tuple(right, extra).map(([pairs, pair]) => [...pairs, pair]) },
    { weight: 1, arbitrary: extra.map((pair) => [pair, pair]) },
  );
}

function bodyFor(name: EndpointName, { method, body }: Endpoint): fc.Arbitrary<string> {
  if (method === 'GET') return fc.constant('');
  const right = fittingValue(body) as fc.Arbitrary<Record<string, unknown>>;
  const likely = fc.tuple(right, fc.nat()).map(([value, place]) => likelyBody(name, value, place));
  return fc.oneof(
    { weight: 8, arbitrary: (name === 'saveCall' ? likely.map(finished) : likely).map(asJson) },
    { weight: 6, arbitrary: right.map(asJson) },
    { weight: 3, arbitrary: spoilt(right).map(asJson) },
    { weight: 1, arbitrary: fc.constantFrom(...hostileBodies) },
  );
}

/** One field replaced, taken away or added. */
function spoilt(right: fc.Arbitrary<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(right, fc.nat(), fc.constantFrom(...hostileValues), fc.constantFrom('replace', 'drop', 'add'))
    .map(([value, place, hostile, how]) => {
      const keys = Object.keys(value);
      const key = keys[place % Math.max(1, keys.length)];
      if (how === 'add' || key === undefined) return { ...value, unexpected: hostile };
      const { [key]: _, ...rest } = value;
      return how === 'drop' ? rest : { ...rest, [key]: hostile };
    });
}

/** Whatever was answered, carried on until nothing that is required is missing. */
function finished(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const run = completeRun(currentBelscript, (body['answers'] ?? {}) as Answers);
  return { ...body, answers: 'answers' in run ? run.answers : {} };
}

function asJson(value: unknown): string {
  return JSON.stringify(value);
}

/** A lone surrogate has no place in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function mostly<Value>(usual: Value, odd: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 24, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}
