import { core } from './001-core.ts';
import { reference } from './002-reference.ts';
import { contacts } from './003-contacts.ts';
import { invitations } from './004-invitations.ts';
import { tellingAtOnce } from './005-telling-at-once.ts';
import { jointAgenda } from './006-joint-agenda.ts';
import { lookedUp } from './007-looked-up.ts';
import { callBacks } from './008-call-backs.ts';
import { cases } from './009-cases.ts';
import { secondTriage } from './010-second-triage.ts';
import { search } from './011-search.ts';
import { notifications } from './012-notifications.ts';
import { mail } from './013-mail.ts';
import { savedViews } from './014-saved-views.ts';
import { pool } from './016-pool.ts';
import { mediation } from './017-mediation.ts';
import { doorbraak } from './018-doorbraak.ts';
import { signIn } from './020-sign-in.ts';
import { passkeys } from './021-passkeys.ts';
import { factorResets } from './022-factor-resets.ts';
import { askedRoles } from './023-asked-roles.ts';
import { whereACallStood } from './030-where-a-call-stood.ts';
import { newestInAnyList } from './031-newest-in-any-list.ts';
import { searchOfCases } from './040-search-of-cases.ts';
import { termOfDecisions } from './041-term-of-decisions.ts';
import { fewOfManyCases } from './042-few-of-many-cases.ts';
import { papersByMail } from './050-papers-by-mail.ts';
import { reviews } from './053-reviews.ts';
import { breakGlass } from './054-break-glass.ts';
import { involvement } from './055-involvement.ts';
import { sharing } from './056-sharing.ts';
import { retention } from './057-retention.ts';
import { privacyRequests } from './058-privacy-requests.ts';
import { oldAudit } from './059-old-audit.ts';
import { helpByContact } from './070-help-by-contact.ts';
import { personErasure } from './075-person-erasure.ts';
import { samePerson } from './076-same-person.ts';
import { correctedPeople } from './077-corrected-people.ts';
import { healthDetails } from './080-health-details.ts';
import { oversightSettings } from './081-oversight-settings.ts';
import type { Migration } from './migration.ts';

/** Every migration, in the order in which they are applied. */
export const migrations: readonly Migration[] = [
  core,
  reference,
  contacts,
  invitations,
  tellingAtOnce,
  jointAgenda,
  lookedUp,
  callBacks,
  cases,
  secondTriage,
  search,
  notifications,
  mail,
  savedViews,
  pool,
  mediation,
  doorbraak,
  signIn,
  passkeys,
  factorResets,
  askedRoles,
  whereACallStood,
  newestInAnyList,
  searchOfCases,
  termOfDecisions,
  fewOfManyCases,
  papersByMail,
  reviews,
  breakGlass,
  involvement,
  sharing,
  retention,
  privacyRequests,
  oldAudit,
  helpByContact,
  personErasure,
  samePerson,
  correctedPeople,
  healthDetails,
  oversightSettings,
];
