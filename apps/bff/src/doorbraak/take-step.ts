import type { api } from '@steunpunt/contract';
import type { DoorbraakStepBody } from '@steunpunt/contract/doorbraaks';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { decideDoorbraak } from '@steunpunt/domain/doorbraak/decide-doorbraak';
import type { Doorbraak } from '@steunpunt/domain/doorbraak/doorbraak';
import { relationFor } from '@steunpunt/domain/doorbraak/doorbraak-steps';
import { doorbraakUntil } from '@steunpunt/domain/doorbraak/doorbraak-terms';
import { evolveDoorbraak } from '@steunpunt/domain/doorbraak/evolve-doorbraak';
import { newId } from '../db/new-id.ts';
import type { Db } from '../db/tables.ts';
import { invalid, refused, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { listColleagues } from '../reference/colleague-repository.ts';
import { calendarOfDeskNamed } from '../reference/desk-calendar-repository.ts';
import { commandOf } from './command-of-body.ts';
import { journalDoorbraak } from './doorbraak-journal.ts';
import { type StoredDoorbraak, saveDoorbraak } from './doorbraak-repository.ts';
import { doorbraakSignals } from './doorbraak-signals.ts';
import { doorbraakView } from './doorbraak-view.ts';
import { keepTold } from './keep-told.ts';
import { type OpenedDoorbraak, openDoorbraak } from './open-doorbraak.ts';
import { mayBeInTeam } from './team-candidates.ts';

export const takeDoorbraakStep: Handlers<typeof api.takeDoorbraakStep> = {
  handle: async ({ tx, actor, now, params, body, expectedVersion }) => {
    const opened = await openDoorbraak(tx, actor, params.id);
    if (!opened.ok) return opened;
    const { kept, doorbraak, relations, decider, tied, seen } = opened;
    if (kept.row.version !== expectedVersion) return stale(kept.row.version, seen);
    const unknown = await unknownPath(tx, opened, body);
    if (unknown !== null) return invalid([{ path: unknown, code: 'unknownValue' }]);
    const id = newId();
    const command = commandOf(body, { actorId: actor.personId, newId: id, tied });
    const context = { today: localDateOf(now), deciderIsSet: decider !== null };
    const decision = decideDoorbraak(command, doorbraak, relationFor(body.step, relations), context);
    if (!decision.ok) return refused(decision.refusal, seen);
    const after = decision.events.reduce(evolveDoorbraak, doorbraak);
    const version = await saveDoorbraak(tx, kept, standing(after, kept, body), {
      ...(await timesOf(tx, kept, after, now)),
      consentOn: body.step === 'recordConsent' ? context.today : kept.row.consent_on,
    });
    if (version === undefined) return stale(kept.row.version, seen);
    await keepTold(tx, kept, body, { personId: actor.personId, now, newId: id });
    await journalDoorbraak(tx, {
      id: params.id,
      version,
      event: body.step,
      personId: actor.personId,
      now,
      facts: 'level' in command ? { level: command.level } : {},
    });
    const team = kept.members.map(({ person_id }) => person_id);
    const shown = await openDoorbraak(tx, actor, params.id);
    return {
      ok: true,
      view: await doorbraakView(tx, shown.ok ? shown : { ...opened, relations: [] }, now),
      seen: [{ ...seen, version }],
      id: params.id,
      version,
      live: await doorbraakSignals(tx, params.id, now, team),
    };
  },
};

/** What is stored of the pause is what was said here, not that the case stands still. */
function standing(after: Doorbraak, { row }: StoredDoorbraak, { step }: DoorbraakStepBody): Doorbraak {
  const said = step === 'pause' || step === 'resume' || step === 'stop';
  return said ? after : { ...after, paused: row.paused };
}

async function timesOf(tx: Db, { row }: StoredDoorbraak, after: Doorbraak, now: Instant) {
  const began = after.stage === 'facts' && row.team_since === null;
  const teamSince = began ? localDateOf(now) : (row.team_since as Doorbraak['stageSince'] | null);
  const calendar = await calendarOfDeskNamed(tx, row.desk_id);
  return { teamSince, untilAt: doorbraakUntil(after, teamSince, calendar) };
}

/** The path of a person that is named in the step and does not exist here. */
async function unknownPath(
  tx: Db,
  { kept }: OpenedDoorbraak,
  body: DoorbraakStepBody,
): Promise<string | null> {
  switch (body.step) {
    case 'addMember': {
      const known = (await listColleagues(tx)).some(
        ({ id, roles }) => id === body.personId && mayBeInTeam({ roles }),
      );
      return known ? null : 'personId';
    }
    case 'addArrangement': {
      const owners = [...kept.invited.map(({ id }) => id), ...kept.members.map(({ person_id }) => person_id)];
      return owners.includes(body.ownerId) ? null : 'ownerId';
    }
    case 'holdTable':
      return body.came.every((id) => kept.invited.some((one) => one.id === id)) ? null : 'came';
    default:
      return null;
  }
}
