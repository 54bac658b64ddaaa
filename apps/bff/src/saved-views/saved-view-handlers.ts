import type { api } from '@steunpunt/contract';
import type { Db } from '../db/tables.ts';
import { answer, notFound, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { removeViewOf, renameViewOf, saveViewOf, viewsOf } from './saved-view-repository.ts';

const most = 20;

async function shown(tx: Db, personId: string) {
  return answer({ view: { views: await viewsOf(tx, personId) }, seen: [] });
}

export const listSavedViews: Handlers<typeof api.listSavedViews> = {
  handle: ({ tx, actor }) => shown(tx, actor.personId),
};

export const saveView: Handlers<typeof api.saveView> = {
  handle: async ({ tx, actor, body }) => {
    const views = await viewsOf(tx, actor.personId);
    const isThere = views.some(({ list, name }) => list === body.list && name === body.name);
    if (!isThere && views.length >= most) return refused({ code: 'tooManySavedViews' });
    await saveViewOf(tx, actor.personId, body);
    return shown(tx, actor.personId);
  },
};

export const renameView: Handlers<typeof api.renameView> = {
  handle: async ({ tx, actor, params, body }) => {
    const views = await viewsOf(tx, actor.personId);
    const view = views.find(({ id }) => id === params.id);
    if (view === undefined) return notFound();
    const others = views.filter(({ id, list }) => id !== view.id && list === view.list);
    if (others.some(({ name }) => name === body.name)) return refused({ code: 'savedViewNameTaken' });
    await renameViewOf(tx, actor.personId, view.id, body.name);
    return shown(tx, actor.personId);
  },
};

export const removeView: Handlers<typeof api.removeView> = {
  handle: async ({ tx, actor, params }) => {
    const removed = await removeViewOf(tx, actor.personId, params.id);
    return removed ? shown(tx, actor.personId) : notFound();
  },
};
