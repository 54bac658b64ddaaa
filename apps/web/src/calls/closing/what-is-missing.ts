import type { QuestionId } from '@steunpunt/domain/belscript/answers';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { questionOf } from '@steunpunt/domain/belscript/wording';
import type { CompletionRefusal } from '@steunpunt/domain/contact/completion';
import { refusalText } from '../../texts/refusals.ts';

/** One thing that keeps the call from being saved, and where it is put right. */
export type Missing = {
  readonly text: string;
  readonly leadsTo: { readonly question: QuestionId } | { readonly part: ClosingPart };
};

/** Parts of the closing screen that can take the focus; each is the id of an element. */
export type ClosingPart = 'afronden-swv' | 'afronden-aanbod' | 'afronden-wie' | 'afronden-anders';

export function whatIsMissing(refusal: CompletionRefusal, script: Belscript): readonly Missing[] {
  const text = refusalText(refusal);
  switch (refusal.code) {
    case 'answersMissing':
      return refusal.questions.map((question) => ({
        text: `${questionOf(script, question).label.replace(/\?$/, '')}: nog geen antwoord`,
        leadsTo: { question },
      }));
    case 'contactNeeded':
      return [{ text, leadsTo: { question: 'callBackNumber' } }];
    case 'momentInPast':
    case 'momentAfterTerm':
    case 'momentOnClosedDay':
    case 'momentTooFarAhead':
      return [{ text, leadsTo: { question: 'agreedMoment' } }];
    case 'swvNeeded':
      return [{ text, leadsTo: { part: 'afronden-swv' } }];
    case 'offerUnanswered':
      return [{ text, leadsTo: { part: 'afronden-aanbod' } }];
    case 'doubtedPerson':
    case 'personNotOfSwv':
      return [{ text, leadsTo: { part: 'afronden-wie' } }];
    case 'deviationNotAllowed':
      return [{ text, leadsTo: { part: 'afronden-anders' } }];
  }
}
