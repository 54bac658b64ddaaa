import { api } from '@steunpunt/contract';
import type { CallView } from '@steunpunt/contract/calls';
import { type CallAnswer, type CallRequest, call } from '../../api/call.ts';
import type { Patch } from './patch.ts';

/** How a call ends, with what the server has to know of it. */
export type Finish =
  | { readonly kind: 'complete'; readonly body: CallRequest<typeof api.completeCall>['body'] }
  | { readonly kind: 'interrupt' }
  | {
      readonly kind: 'noCase';
      readonly outcome: CallRequest<typeof api.closeWithoutCase>['body']['outcome'];
    };

export type Advised = CallRequest<typeof api.logSafetyAdvice>['body'];
export type Finished = CallAnswer<typeof api.completeCall>;
export type Saved = CallAnswer<typeof api.saveCall>;

/** What a running call asks of the server. */
export type CallServer = {
  readonly read: (id: string) => Promise<CallView>;
  readonly save: (id: string, patch: Patch, version: number) => Promise<Saved>;
  readonly advise: (id: string, advised: Advised, key: string) => Promise<CallView>;
  readonly finish: (id: string, finish: Finish, version: number, key: string) => Promise<Finished>;
};

export const callServer: CallServer = {
  read: (id) => call(api.getCall, { params: { id } }),
  save: (id, body, version) => call(api.saveCall, { params: { id }, body, version }),
  advise: (id, body, key) => call(api.logSafetyAdvice, { params: { id }, body, key }),
  finish: (id, finish, version, key) => {
    const params = { id };
    switch (finish.kind) {
      case 'complete':
        return call(api.completeCall, { params, body: finish.body, version, key });
      case 'interrupt':
        return call(api.interruptCall, { params, key });
      case 'noCase':
        return call(api.closeWithoutCase, { params, body: { outcome: finish.outcome }, key });
    }
  },
};
