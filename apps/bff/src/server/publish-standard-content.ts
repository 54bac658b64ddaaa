import { fileURLToPath } from 'node:url';
import { belscriptVersions } from '@steunpunt/domain/belscript/versions';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { Db } from '../db/tables.ts';
import { publishContent } from '../knowledge/knowledge-repository.ts';
import { type Content, loadContent } from '../knowledge/load-content.ts';
import { publishBelscripts } from '../reference/belscript-repository.ts';

const contentFolder = fileURLToPath(new URL('../../../../content', import.meta.url));

/** Knowledge items and referral addresses as they come with the program. Reads files: never inside a unit. */
export function standardContent(): Content {
  return loadContent(contentFolder);
}

/** Puts scripts, knowledge items and addresses of this version of the program into the database. */
export async function publishStandardContent(tx: Db, content: Content, now: Instant): Promise<void> {
  await publishBelscripts(tx, belscriptVersions, now);
  await publishContent(tx, content);
}
