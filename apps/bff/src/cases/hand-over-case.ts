import type { api } from '@steunpunt/contract';
import { invalid } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { receiverOf } from './colleagues.ts';
import { openOnVersion, takeStep } from './take-step.ts';

export const handOverCase: Handlers<typeof api.handOverCase> = {
  handle: async (request) => {
    const { tx, now, params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'handOver', expectedVersion);
    if (!opened.ok) return opened;
    const to = await receiverOf(tx, opened, body.toPersonId, now);
    if (to === undefined) return invalid([{ path: 'toPersonId', code: 'unknownValue' }]);
    return takeStep(request, opened, {
      command: { step: 'handOver', to },
      event: 'handedOver',
      facts: { from: opened.row.owner_id, to: to.personId },
      text: body.reason,
    });
  },
};
