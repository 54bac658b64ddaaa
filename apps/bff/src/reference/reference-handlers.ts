import type { api } from '@steunpunt/contract';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { areasMatching } from './area-repository.ts';
import { findBelscript } from './belscript-repository.ts';
import { listColleagues } from './colleague-repository.ts';
import { listDesks } from './desk-repository.ts';
import { phoneNumberIn } from './phone-number.ts';
import { findRegion, swvsOfRegion } from './region-repository.ts';
import { schoolsMatching } from './school-repository.ts';

export const getReference: Handlers<typeof api.getReference> = {
  handle: async ({ tx, now }) => {
    const colleagues = await listColleagues(tx);
    return answer({
      view: {
        today: localDateOf(now),
        region: await findRegion(tx),
        desks: await listDesks(tx),
        colleagues: colleagues.map((person) => ({
          ...person,
          roles: [...person.roles],
          swvs: [...person.swvs],
        })),
        belscriptVersion: currentBelscript.version,
      },
      seen: [],
    });
  },
};

export const getBelscript: Handlers<typeof api.getBelscript> = {
  handle: async ({ tx, params }) => {
    const script = await findBelscript(tx, params.version);
    return script === undefined ? notFound() : answer({ view: { ...script }, seen: [] });
  },
};

export const findSchools: Handlers<typeof api.findSchools> = {
  handle: async ({ tx, query }) => {
    const region = (await swvsOfRegion(tx)).map(({ code }) => code);
    return answer({ view: { schools: await schoolsMatching(tx, query.search, region) }, seen: [] });
  },
};

export const findAreas: Handlers<typeof api.findAreas> = {
  handle: async ({ tx, query }) =>
    answer({ view: { areas: await areasMatching(tx, query.search) }, seen: [] }),
};

export const normalisePhoneNumber: Handlers<typeof api.normalisePhoneNumber> = {
  handle: async ({ body }) => {
    const number = phoneNumberIn(body.text);
    return number === undefined
      ? refused({ code: 'phoneNumberInvalid' })
      : answer({ view: number, seen: [] });
  },
};
