import { markdownTable } from '@steunpunt/domain/markdown-table';
import { type Role, roles } from '@steunpunt/domain/people/roles';
import type { Audit, Endpoint, Idempotency } from './endpoint.ts';
import { apiPath } from './headers.ts';
import { api } from './index.ts';

/** Every endpoint with who may ask, what is audited and what its answer can hold, as Markdown. */
export function printApi(): string {
  const endpoints: readonly (readonly [string, Endpoint])[] = Object.entries(api);
  return [
    '# The API',
    `This page is printed from the contract. Every path begins with \`${apiPath}\`. A call passes the door in this order: origin, contract version, session, role, shapes, version, and inside the transaction the record itself. "Carries" are the field classes an answer can hold at most; what a record shows is decided per record, see access.md.`,
    '## Who may knock',
    'Yes means that the role passes the door; whether the record exists for this person is decided after it.',
    markdownTable(
      ['Endpoint', 'No session', ...roles],
      endpoints.map(([name, endpoint]) => [
        `\`${name}\``,
        'public' in endpoint.permission ? 'yes' : '–',
        ...roles.map((role) => (mayKnock(endpoint, role) ? 'yes' : '–')),
      ]),
    ),
    '## What each does',
    markdownTable(
      ['Endpoint', 'Call', 'What', 'Audit', 'Repeat', 'If-Match', 'Fresh sign-in', 'Carries'],
      endpoints.map(([name, endpoint]) => [
        `\`${name}\``,
        `${endpoint.method} ${endpoint.path}`,
        endpoint.summary,
        sayAudit(endpoint.audit),
        sayIdempotency(endpoint.idempotency),
        endpoint.ifMatch ? 'yes' : '–',
        endpoint.freshSignIn ? 'yes' : '–',
        endpoint.carries.join(' ') || '–',
      ]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Whether a session in this role passes the door of the endpoint. */
export function mayKnock({ permission }: Endpoint, role: Role): boolean {
  return 'roles' in permission ? permission.roles.includes(role) : true;
}

function sayAudit(audit: Audit): string {
  return 'none' in audit ? `none: ${audit.none}` : `${audit.kind} ${audit.what}`;
}

function sayIdempotency(idempotency: Idempotency): string {
  return idempotency === 'key' ? 'Idempotency-Key' : `no key: ${idempotency.none}`;
}
