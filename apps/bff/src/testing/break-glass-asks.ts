import type { EndpointName } from '@steunpunt/contract';
import { askedCase } from './case-asks.ts';
import type { Asker } from './endpoint-asks.ts';
import type { TestAnswer } from './test-client.ts';

const reason = 'Collega is ziek en de moeder belt in paniek';

async function numberOf({ world }: Asker, id: string): Promise<string> {
  const row = await world.database.read
    .selectFrom('case_file')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.number;
}

/** Breaks the glass of a case of the swv here. */
async function breakGlass(asker: Asker): Promise<TestAnswer> {
  const { id } = await askedCase(asker);
  const body = { number: await numberOf(asker, id), reason };
  return asker.client.send('POST', '/break-glass', { body });
}

/** How the endpoints of break-glass are asked as they are meant to be. */
export const breakGlassAsks = {
  getGlass: ({ client }) => client.send('GET', '/break-glass'),
  openGlass: breakGlass,
  closeGlass: async (asker) => {
    const { id = 'nowhere' } = (await breakGlass(asker)).body as { id?: string };
    return asker.client.send('DELETE', `/break-glass/${id}`);
  },
} satisfies Partial<Record<EndpointName, (asker: Asker) => Promise<TestAnswer>>>;
