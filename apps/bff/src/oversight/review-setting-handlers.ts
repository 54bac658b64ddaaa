import type { api } from '@steunpunt/contract';
import type { ReviewSettingsView } from '@steunpunt/contract/oversight';
import { reviewSettingBounds } from '@steunpunt/domain/review/review-settings';
import type { Db } from '../db/tables.ts';
import { answer, invalid, stale } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { namesOfPeople } from '../reference/colleague-repository.ts';
import { reviewSettings, saveReviewSetting } from '../reviews/review-settings-repository.ts';
import { changesOf, keepChange, versionOf } from './change-repository.ts';
import { outsideBounds, settingsSignal } from './setting-words.ts';

const seen = (version: number) => [{ kind: 'setting', id: 'reviews', version }];

export const getReviewSettings: Handlers<typeof api.getReviewSettings> = {
  handle: async ({ tx }) => {
    const view = await settingsView(tx);
    return answer({ view, seen: [], version: view.version });
  },
};

export const changeReviewSetting: Handlers<typeof api.changeReviewSetting> = {
  handle: async ({ tx, actor, now, params: { name }, body: { amount, reason }, expectedVersion }) => {
    const wrong = outsideBounds(amount, reviewSettingBounds[name]);
    if (wrong.length > 0) return invalid(wrong);
    const version = await versionOf(tx, 'reviews');
    if (version !== expectedVersion) return stale(version, ...seen(version));
    const before = (await reviewSettings(tx))[name];
    const change = { topic: 'reviews', expected: version, personId: actor.personId, what: name } as const;
    if (!(await keepChange(tx, { ...change, before, after: amount, reason }, now)))
      return stale(version, ...seen(version));
    await saveReviewSetting(tx, name, amount);
    const view = await settingsView(tx);
    return answer({
      view,
      seen: seen(view.version),
      version: view.version,
      filter: { name, before: String(before), after: String(amount) },
      live: [settingsSignal(view.version)],
    });
  },
};

async function settingsView(tx: Db): Promise<ReviewSettingsView> {
  return {
    version: await versionOf(tx, 'reviews'),
    values: await reviewSettings(tx),
    changes: await changesOf(tx, 'reviews', await namesOfPeople(tx)),
  };
}
