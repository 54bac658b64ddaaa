import { doorbraakSentences } from './doorbraak-refusals.ts';
import { mediationSentences } from './mediation-refusals.ts';
import { addRefusals } from './refusals.ts';

addRefusals(mediationSentences);
addRefusals(doorbraakSentences);

/** As everywhere, and for what only a step of pool, mediation or doorbraak can be refused. */
export { errorText } from './error-text.ts';
export { refusalText } from './refusals.ts';
