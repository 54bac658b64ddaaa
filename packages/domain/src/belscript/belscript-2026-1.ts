import type { Belscript } from './belscript.ts';
import { appointment } from './version-1/appointment.ts';
import { begin } from './version-1/begin.ts';
import { caller } from './version-1/caller.ts';
import { child } from './version-1/child.ts';
import { childAndSchool } from './version-1/child-and-school.ts';
import { lines } from './version-1/lines.ts';
import { question } from './version-1/question.ts';
import { relations } from './version-1/relations.ts';
import { situation } from './version-1/situation.ts';

/**
 * The first complete version. A call that only needs information ends after the step `question`.
 * @source S0 (information may be given at once when it is clearly no solution that is sought), S2 (belscript, the
 * question under the question), S3 (nature and handling are registered)
 * @assumption the three swv's: order and wording are ours; the belscript of the sources is not public
 */
export const belscript20261: Belscript = {
  version: '2026-1',
  steps: [
    { id: 'begin', title: 'Begin' },
    { id: 'caller', title: 'Wie belt' },
    { id: 'childAndSchool', title: 'School en woonplaats' },
    { id: 'question', title: 'De vraag' },
    { id: 'situation', title: 'Kind en situatie' },
    { id: 'appointment', title: 'Afspraak' },
  ],
  questions: [
    ...begin,
    ...caller,
    ...childAndSchool,
    ...question,
    ...child,
    ...situation,
    ...relations,
    ...appointment,
  ],
  lines,
  interrupt: {
    when: { question: 'safety', is: ['danger'] },
    ask: ['callBackNumber', 'safety', 'safetyKind'],
  },
};
