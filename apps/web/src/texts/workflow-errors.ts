import { doorbraakSentences } from './doorbraak-refusals.ts';
import { mediationSentences, paperSentences } from './mediation-refusals.ts';
import { privacyAnswers, privacySentences } from './privacy-refusals.ts';
import { addRefusals } from './refusals.ts';

addRefusals(mediationSentences);
addRefusals(paperSentences);
addRefusals(doorbraakSentences);
addRefusals(privacySentences);
addRefusals(privacyAnswers);

/** As everywhere, and for what only a step of pool, mediation, doorbraak or a request about privacy can be refused. */
export { errorText } from './error-text.ts';
export { refusalText } from './refusals.ts';
