import type { Role } from '@steunpunt/domain/people/roles';
import type { FieldClass } from '@steunpunt/domain/privacy/field-classes';
import type * as z from 'zod/mini';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may knock: `public` needs no session, `session` any role, otherwise the listed roles. Records are checked again inside. */
export type Permission =
  | { readonly public: string }
  | { readonly session: true }
  | { readonly roles: readonly Role[] };

/**
 * What the audit log keeps of an answer. `none` needs the reason why no personal data can be in it.
 * `read` and `change` are one row an answer; `call` extends one row for all saves of a running call by one actor.
 */
export type Audit =
  | { readonly none: string }
  | { readonly kind: 'read' | 'list' | 'search' | 'change' | 'call'; readonly what: string };

/** `key` (the default for POST): a repeat with the same Idempotency-Key is one change. `none` says why it is safe without. */
export type Idempotency = 'key' | { readonly none: string };

export type Endpoint<
  Params extends z.ZodMiniType = z.ZodMiniType,
  Query extends z.ZodMiniType = z.ZodMiniType,
  Body extends z.ZodMiniType = z.ZodMiniType,
  View extends z.ZodMiniType = z.ZodMiniType,
> = {
  readonly method: Method;
  /** Below /api/v1, kebab-case, parameters as {id}. */
  readonly path: string;
  /** One sentence for the API description. */
  readonly summary: string;
  readonly permission: Permission;
  readonly audit: Audit;
  readonly idempotency: Idempotency;
  /** True: the request must carry If-Match with the version of the record it changes. */
  readonly ifMatch: boolean;
  /** True: refused with `freshSignInNeeded` unless the person signed in at most five minutes ago. */
  readonly freshSignIn?: boolean;
  /** The field classes an answer can carry at most; the canary sweep holds it to them. */
  readonly carries: readonly FieldClass[];
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly view: View;
};

/** Keeps the literal types of an endpoint while checking its shape. */
export function endpoint<
  Params extends z.ZodMiniType,
  Query extends z.ZodMiniType,
  Body extends z.ZodMiniType,
  View extends z.ZodMiniType,
>(definition: Endpoint<Params, Query, Body, View>): Endpoint<Params, Query, Body, View> {
  return definition;
}
