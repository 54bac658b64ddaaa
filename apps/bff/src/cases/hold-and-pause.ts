import type { api } from '@steunpunt/contract';
import type { Handlers } from '../http/mount.ts';
import { openOnVersion, takeStep } from './take-step.ts';

export const holdCase: Handlers<typeof api.holdCase> = {
  handle: async (request) => {
    const { params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'hold', expectedVersion);
    if (!opened.ok) return opened;
    return takeStep(request, opened, { command: { step: 'hold' }, event: 'held', text: body.reason });
  },
};

export const pauseCase: Handlers<typeof api.pauseCase> = {
  handle: async (request) => {
    const { params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'pause', expectedVersion);
    if (!opened.ok) return opened;
    return takeStep(request, opened, {
      command: { step: 'pause' },
      event: 'paused',
      columns: { pause_reason: body.reason },
      text: body.reason,
    });
  },
};

export const endPause: Handlers<typeof api.endPause> = {
  handle: async (request) => {
    const { params, body, expectedVersion } = request;
    const opened = await openOnVersion(request, params.id, 'endPause', expectedVersion);
    if (!opened.ok) return opened;
    return takeStep(request, opened, {
      command: { step: 'endPause' },
      event: 'pauseEnded',
      columns: { pause_reason: null },
      text: body.decision,
    });
  },
};
