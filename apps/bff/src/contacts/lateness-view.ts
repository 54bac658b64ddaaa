import type { WorklistRow } from '@steunpunt/contract/worklist';
import type { Lateness } from '@steunpunt/domain/call-back/lateness';

export function latenessView(lateness: Lateness): WorklistRow['lateness'] {
  switch (lateness.state) {
    case 'inTime':
    case 'quiet':
      return { state: lateness.state, warnsAt: lateness.warnsAt, minutes: null };
    case 'near':
      return { state: 'near', warnsAt: null, minutes: lateness.minutesLeft };
    case 'late':
      return { state: 'late', warnsAt: null, minutes: lateness.minutesLate };
  }
}
