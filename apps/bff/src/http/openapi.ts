import { api } from '@steunpunt/contract';
import type { Endpoint } from '@steunpunt/contract/endpoint';
import {
  apiPath,
  contractVersion,
  contractVersionHeader,
  customHeader,
  idempotencyKeyHeader,
} from '@steunpunt/contract/headers';
import { problem } from '@steunpunt/contract/problem';
import * as z from 'zod/mini';

/** The description of the API, OpenAPI 3.1, printed from the contract. */
export function openApi(endpoints: Readonly<Record<string, Endpoint>> = api) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(endpoints)) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(name, endpoint),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Steunpunt',
      version: contractVersion,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: apiPath }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: '__Host-s.session_token' } },
      schemas: { Problem: schemaOf(problem, 'output') },
    },
  };
}

function operation(name: string, endpoint: Endpoint) {
  const changes = endpoint.method !== 'GET';
  const isPublic = 'public' in endpoint.permission;
  return {
    operationId: name,
    summary: endpoint.summary,
    ...(isPublic && { security: [] }),
    'x-permission': endpoint.permission,
    'x-audit': endpoint.audit,
    'x-carries': endpoint.carries,
    parameters: [
      ...fieldsOf(endpoint.params, 'path'),
      ...fieldsOf(endpoint.query, 'query'),
      header(contractVersionHeader, true),
      ...(changes ? [header(customHeader.name, true)] : []),
      ...(endpoint.idempotency === 'key' ? [header(idempotencyKeyHeader, true)] : []),
      ...(endpoint.ifMatch ? [header('If-Match', true)] : []),
    ],
    ...(changes && {
      requestBody: { content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
    }),
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: schemaOf(endpoint.view, 'output') } },
      },
      default: {
        description: 'Problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function fieldsOf(schema: z.ZodMiniType, where: 'path' | 'query') {
  const { properties = {}, required = [] } = schemaOf(schema, 'input');
  return Object.entries(properties).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: field,
  }));
}

function header(name: string, required: boolean) {
  return { name, in: 'header', required, schema: { type: 'string' } };
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
