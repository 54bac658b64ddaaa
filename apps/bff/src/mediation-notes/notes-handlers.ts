import type { api } from '@steunpunt/contract';
import { notesDestroyedOn } from '@steunpunt/domain/mediation/mediation-terms';
import { answer, refused, stale } from '../http/answer.ts';
import type { Deps } from '../http/deps.ts';
import type { HandlerRequest, Handlers } from '../http/mount.ts';
import { type OpenedMediation, openMediation } from '../mediation/open-mediation.ts';
import { type Note, readNote, saveNote } from './note-repository.ts';

type Keys = Pick<Deps, 'keys'>;
type Request = Pick<HandlerRequest<typeof api.getMediationNotes>, 'tx' | 'actor' | 'params'>;

export const getMediationNotes = ({ keys }: Keys): Handlers<typeof api.getMediationNotes> => ({
  handle: async (request) => {
    const opened = await openOwn(request);
    if (!opened.ok) return opened;
    const note = await readNote(request.tx, request.params.id, keys.wrap);
    return shown(opened, note);
  },
});

export const saveMediationNotes = ({ keys }: Keys): Handlers<typeof api.saveMediationNotes> => ({
  handle: async (request) => {
    const { tx, actor, now, params, body } = request;
    const opened = await openOwn(request);
    if (!opened.ok) return opened;
    if (opened.mediation.closedOn !== null) return refused({ code: 'notesClosed' }, opened.seen);
    if (opened.mediation.paused === 'restricted') return refused({ code: 'restricted' }, opened.seen);
    const saved = await saveNote(
      tx,
      { mediationId: params.id, ...body },
      { personId: actor.personId, now, wrapKey: keys.wrap },
    );
    if (saved === undefined) {
      return stale((await readNote(tx, params.id, keys.wrap)).version, opened.seen);
    }
    return shown(opened, saved);
  },
});

/** Only in the role of mediator, and only of one's own mediations: nobody else's relation opens the compartment. */
function openOwn({ tx, actor, params }: Request) {
  return openMediation(tx, actor, params.id);
}

function shown({ mediation, seen }: OpenedMediation, { version, text, savedAt }: Note) {
  const { closedOn } = mediation;
  return answer({
    view: {
      version,
      text,
      savedAt,
      destroyedOn: closedOn === null ? null : notesDestroyedOn(closedOn),
    },
    seen: [{ ...seen, kind: 'mediationNotes' }],
    version,
  });
}
