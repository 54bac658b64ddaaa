import { type Agent, request } from 'node:http';
import { apiPath } from '@steunpunt/contract/headers';
import { headersOf, type TestClient, testOrigin } from '../../testing/test-client.ts';

/** The status with which a pick over a socket of its own is answered, by a server that listens on this port. */
export function pickOverHttp(
  { port, agent }: { readonly port: number; readonly agent: Agent },
  { cookie }: Pick<TestClient, 'cookie'>,
  offerId: string,
): Promise<number> {
  const headers = { ...headersOf('POST', cookie, {}), host: new URL(testOrigin).host };
  const path = `${apiPath}/pool/offers/${offerId}/pick`;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, method: 'POST', path, headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ independent: true }));
  });
}
