import type { LiveTopic } from '@steunpunt/contract/live';
import type { Role } from '@steunpunt/domain/people/roles';

/** Who is told: everybody, or whoever fits at least one of the named. */
export type Audience =
  | 'everybody'
  | {
      readonly swv?: string | undefined;
      readonly desk?: string | undefined;
      readonly person?: string | undefined;
      readonly role?: Role | undefined;
    };

/** That a record changed, for screens that show it; what changed is fetched by whoever may. */
export type LiveSignal = {
  readonly topic: LiveTopic;
  readonly id: string;
  readonly version: number;
  readonly audience: Audience;
};
