import type { api } from '@steunpunt/contract';
import { type Completion, decideCompletion, routeOf } from '@steunpunt/domain/contact/completion';
import { answersAfterConsent } from '@steunpunt/domain/contact/kept-answers';
import { refusalOfDeviation } from '@steunpunt/domain/triage/deviation';
import type { Outcome } from '@steunpunt/domain/triage/outcome';
import { journalContact } from '../contacts/contact-journal.ts';
import { registerContact } from '../contacts/register-contact.ts';
import { triaged } from '../contacts/triaged.ts';
import type { Db } from '../db/tables.ts';
import { refused, stale } from '../http/answer.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { takenOverBy } from '../transfers/transfer-repository.ts';
import { openCall, seenCall } from './call-answer.ts';
import type { RunningCall } from './call-record.ts';
import { alreadyRegistered, endCall, handedOver, registeredAgain, withTypedHealth } from './end-call.ts';

type Request = HandlerRequest<typeof api.completeCall>;
type Triaged = Awaited<ReturnType<typeof triaged>>;

export const completeCall: Handlers<typeof api.completeCall> = {
  handle: async (request) => {
    const { tx, actor, now, params, expectedVersion } = request;
    const opened = await openCall(tx, actor, params.id);
    if (!opened.ok) return alreadyRegistered(tx, params.id, actor.personId);
    const call = withTypedHealth(opened.call);
    if (call.version !== expectedVersion) return stale(call.version, seenCall(call));
    const known = await triaged(tx, call, call.arrivedAt, now);
    const deviation = deviationOf(request, known.outcome);
    const decision = decideCompletion({
      ...known.term,
      answers: known.answers,
      momentsFrom: call.arrivedAt < call.startedAt ? call.arrivedAt : now,
      missing: known.missing,
      outcome: known.outcome,
      deviation,
      offerAccepted: request.body.offerAccepted,
      swvByHand: request.body.swv,
      regionSwvs: known.context.region.map(({ code }) => code),
      promisedPerson: await promisedPerson(tx, request.body.promisedPersonId),
      takenOverBy: await takenOverBy(tx, call.id),
    });
    if (!decision.ok) return refused(decision.refusal, seenCall(call));
    const contact = await register(request, call, known, decision.completion, deviation);
    const { state, swv, first, urgency } = decision.completion;
    await journalContact(tx, contact, 'registered', actor.personId, now, { state, swv, first, urgency });
    return endCall(tx, call, contact, now);
  },
  again: ({ tx, actor, id }) => registeredAgain(tx, id, actor.personId),
};

type Deviation = {
  readonly first: Outcome['first'];
  readonly reason: string;
  readonly refusal: string | null;
};

/** The desk's own first step; choosing what the protocol says is no deviation. */
function deviationOf({ body }: Request, outcome: Outcome): Deviation | null {
  if (body.deviation === null || body.deviation.first === outcome.first) return null;
  const { first, reason } = body.deviation;
  return { first, reason, refusal: refusalOfDeviation(outcome, { first }, reason)?.code ?? null };
}

async function promisedPerson(tx: Db, id: string | null) {
  if (id === null) return null;
  const person = (await listColleagues(tx)).find((colleague) => colleague.id === id);
  return { id, worksFor: person?.swvs ?? [] };
}

function register(
  { tx, actor, now, body }: Request,
  call: RunningCall,
  { answers, outcome, context }: Triaged,
  completion: Completion,
  deviation: Deviation | null,
) {
  return registerContact(tx, {
    call: handedOver(call),
    personId: actor.personId,
    now,
    answers: answersAfterConsent(answers, completion.callBack !== null),
    contact: context.contact,
    route: routeOf(outcome, deviation?.first ?? null),
    completion,
    noCaseOutcome: null,
    interrupted: false,
    deviation,
    minutes: body.minutes,
  });
}
