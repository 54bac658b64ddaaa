import type { api } from '@steunpunt/contract';
import { answer, refused } from '../http/answer.ts';
import type { Handlers } from '../http/mount.ts';
import { countFile } from '../retention/erase-file.ts';
import { stayingTables } from '../retention/what-stays.ts';
import { fileOfFamily } from './family-repository.ts';
import { openRequest } from './open-for-privacy.ts';

/** What erasing would do, in numbers, before somebody decides. */
export const getErasurePreview: Handlers<typeof api.getErasurePreview> = {
  handle: async (request) => {
    const opened = await openRequest(request, request.params.id);
    if (!opened.ok) return opened;
    const { request: row, file, seen } = opened;
    if (row.kind !== 'erasure') return refused({ code: 'notForThisRequest' }, seen);
    const ids = await fileOfFamily(request.tx, file.id);
    const counts = await countFile(request.tx, ids);
    return answer({
      view: {
        caseNumber: file.number,
        contacts: ids.contacts.length,
        goes: Object.entries(counts).map(([table, rows]) => ({ table, rows })),
        stays: [...stayingTables],
      },
      seen: [seen],
    });
  },
};
