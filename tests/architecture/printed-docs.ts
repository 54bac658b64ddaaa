import { registeredTables } from '@steunpunt/bff/db/processing-of-tables';
import { printApi } from '@steunpunt/contract/print-api';
import { printMatrix } from '@steunpunt/contract/print-matrix';
import { printAccess } from '@steunpunt/domain/access/print-access';
import { printBelscript } from '@steunpunt/domain/belscript/print-belscript';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { printTerms } from '@steunpunt/domain/calendar/print-terms';
import { printCallBack } from '@steunpunt/domain/call-back/print-call-back';
import { printCase } from '@steunpunt/domain/case/print-case';
import { printDoorbraak } from '@steunpunt/domain/doorbraak/print-doorbraak';
import { printMediation } from '@steunpunt/domain/mediation/print-mediation';
import { printPool } from '@steunpunt/domain/pool/print-pool';
import { printPrivacy } from '@steunpunt/domain/privacy/print-privacy';
import { printRegister } from '@steunpunt/domain/privacy/print-register';
import { printSecondTriage } from '@steunpunt/domain/second-triage/print-second-triage';
import { printTriage } from '@steunpunt/domain/triage/print-triage';
import { printAssumptions } from './print-assumptions.ts';

/** The pages of docs/ that are printed from the code, by their path from the root. */
export function printedDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/domain/belscript.md', printBelscript(currentBelscript)],
    ['docs/domain/triage.md', printTriage()],
    ['docs/domain/second-triage.md', printSecondTriage()],
    ['docs/domain/terms.md', printTerms()],
    ['docs/domain/call-back.md', printCallBack()],
    ['docs/domain/case.md', printCase()],
    ['docs/domain/access.md', printAccess()],
    ['docs/domain/matrix.md', printMatrix()],
    ['docs/domain/pool.md', printPool()],
    ['docs/domain/mediation.md', printMediation()],
    ['docs/domain/doorbraak.md', printDoorbraak()],
    ['docs/domain/privacy.md', printPrivacy()],
    ['docs/domain/verwerkingsregister.md', printRegister(registeredTables())],
    ['docs/domain/api.md', printApi()],
    ['docs/domain/assumptions.md', printAssumptions()],
  ]);
}
