import { goesToJointAgenda } from '@steunpunt/domain/access/joint-agenda';
import { type Answers, givenValue } from '@steunpunt/domain/belscript/answers';
import { countedAnswers } from '@steunpunt/domain/belscript/asking';
import { isIndependenceDoubted } from '@steunpunt/domain/triage/facts-from-answers';
import type { Db } from '../db/tables.ts';
import { leadsOfSwv } from '../reference/colleague-repository.ts';
import { scriptOf } from './read-lines.ts';

type Told = { readonly swv: string | null; readonly belscriptVersion: string; readonly answers: Answers };

/** Whether these answers bring the contact before the leads of all swv's, by who leads the swv today. */
export async function isForJointAgenda(tx: Db, { swv, belscriptVersion, answers }: Told): Promise<boolean> {
  return goesToJointAgenda({
    doubted: isIndependenceDoubted(countedAnswers(scriptOf(belscriptVersion), answers)),
    doubtedPersons: givenValue(answers, 'doubtedPersons') ?? [],
    leadsOfSwv: swv === null ? [] : await leadsOfSwv(tx, swv),
  });
}
