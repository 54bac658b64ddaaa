import type { api } from '@steunpunt/contract';
import type { MediationMails } from '@steunpunt/contract/mediation-mails';
import { paperOf } from '@steunpunt/domain/mediation/mediation-papers';
import {
  mailOfPaper,
  type PaperMailRefusal,
  refusalOfPaperMail,
} from '@steunpunt/domain/mediation/paper-mail';
import type { Db } from '../db/tables.ts';
import { answer, refused } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { journalMediation } from '../mediation/mediation-journal.ts';
import type { PartyRow } from '../mediation/mediation-repository.ts';
import { mediationSignals } from '../mediation/mediation-signals.ts';
import { mediationView } from '../mediation/mediation-view.ts';
import { type OpenedMediation, openMediation } from '../mediation/open-mediation.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { findDesk } from '../reference/desk-repository.ts';
import { desksThatMail, mailsOfMediation, queuePaperMail } from './mail-repository.ts';
import { noContactViaOf } from './no-contact-repository.ts';

type Mail = Pick<Deps, 'mail'>;
type Who = Pick<HandlerRequest<typeof api.listMediationMails>, 'tx' | 'actor'>;

export const listMediationMails = (deps: Mail): Handlers<typeof api.listMediationMails> => ({
  handle: (request) => shown(deps, request, request.params.id),
});

export const sendMediationPaper = (deps: Mail): Handlers<typeof api.sendMediationPaper> => ({
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openMediation(tx, actor, params.id);
    if (!opened.ok) return opened;
    const { kept, seen } = opened;
    const party = kept.parties.find(({ id }) => id === body.partyId);
    if (party === undefined) return refused({ code: 'noSuchParty' }, seen);
    const refusal = await refusalFor(tx, deps, opened, party, body.consent);
    if (refusal !== null) return refused(refusal, seen);
    const desk = (await findDesk(tx, kept.row.desk_id))?.name ?? 'Het steunpunt';
    const paper = paperOf(body.kind, await mediationView(tx, opened, now), party);
    await queuePaperMail(
      tx,
      {
        mediationId: params.id,
        partyId: party.id,
        mail: mailOfPaper(paper, { name: party.name, isPupil: false, desk }),
        address: party.mail ?? '',
        by: actor.personId,
      },
      now,
    );
    await journalMediation(tx, {
      id: params.id,
      version: kept.row.version,
      event: 'paperMailed',
      personId: actor.personId,
      now,
      facts: { paper: body.kind, party: party.id },
    });
    tx.afterCommit(deps.mail.wake);
    const result = await shown(deps, request, params.id);
    return result.ok ? { ...result, status: 201, live: await mediationSignals(tx, params.id, now) } : result;
  },
  again: (request) => shown(deps, request, request.id),
});

async function shown(deps: Mail, { tx, actor }: Who, id: string) {
  const opened = await openMediation(tx, actor, id);
  if (!opened.ok) return opened;
  return answer({ view: await mailsView(tx, deps, opened), seen: [opened.seen], id });
}

async function mailsView(tx: Db, deps: Mail, opened: OpenedMediation): Promise<MediationMails> {
  const nameOf = await namesOfPeople(tx);
  const mails = await mailsOfMediation(tx, opened.kept.row.id);
  const parties: MediationMails['parties'] = [];
  for (const party of opened.kept.parties) {
    // Consent can be asked while mailing: only what cannot be mended there is a reason not to begin.
    const refusal = await refusalFor(tx, deps, opened, party, true);
    parties.push({ partyId: party.id, refusal: refusal?.code ?? null });
  }
  return {
    mails: mails.map(({ id, party_id, title, state, at, by_person_id, sent_at }) => ({
      id,
      partyId: party_id ?? '',
      title: title ?? '',
      state,
      at,
      by: by_person_id === null ? '' : nameOf(by_person_id),
      sentAt: sent_at,
    })),
    parties,
  };
}

async function refusalFor(
  tx: Db,
  { mail }: Mail,
  { kept, mediation }: OpenedMediation,
  { name, mail: address }: PartyRow,
  consent: boolean,
): Promise<PaperMailRefusal | null> {
  return refusalOfPaperMail({
    isSetUp: mail.isSetUp,
    deskAllows: (await desksThatMail(tx)).includes(kept.row.desk_id),
    paused: mediation.paused,
    address,
    noContactVia: await noContactViaOf(tx, kept.row.contact_id, { name, address }),
    consent,
  });
}
