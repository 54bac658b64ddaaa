import type { Actor as DomainActor } from '@steunpunt/domain/people/actor';

/** Whoever asks, as the rules know them, with the name and the session that the server needs. */
export type Actor = DomainActor & { readonly name: string; readonly sessionId: string };
