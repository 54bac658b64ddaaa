import { acceptedContractVersions, contractVersionHeader, customHeader } from '@steunpunt/contract/headers';
import type { ProblemCode } from '@steunpunt/contract/problem';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a request must show before anything of it is read: that our own page sent it, and for which contract. */
export function checkRequest(request: Request, origin: string): ProblemCode | undefined {
  if (!safeMethods.has(request.method) && !isFromOurPage(request.headers, origin)) return 'wrongOrigin';
  const version = request.headers.get(contractVersionHeader);
  if (version === null || !acceptedContractVersions.includes(version)) return 'wrongContractVersion';
  return undefined;
}

/** Origin must be ours and Sec-Fetch-Site same-origin when sent; one of them must be there, and the header a foreign page cannot send. */
function isFromOurPage(headers: Headers, origin: string): boolean {
  const sentOrigin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (sentOrigin === null && site === null) return false;
  if (sentOrigin !== null && sentOrigin !== origin) return false;
  if (site !== null && site !== 'same-origin') return false;
  return headers.get(customHeader.name) === customHeader.value;
}
