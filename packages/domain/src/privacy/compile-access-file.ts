import type { AccessPart, Asking, LeftOutReason, PieceOwner } from './access-file.ts';
import { accessParts, accessVerdict, leftOutReasons } from './access-file.ts';
import type { FieldClass } from './field-classes.ts';
import { maskOthers, type Named } from './mask-others.ts';

/** What a piece of the file is; the page says it in words. */
export const accessWhats = [
  'name',
  'role',
  'authority',
  'age',
  'number',
  'mail',
  'organisation',
  'noContactVia',
  'group',
  'school',
  'place',
  'contact',
  'answer',
  'notepad',
  'told',
  'safetyAdvice',
  'promise',
  'attempt',
  'callBackStep',
  'correction',
  'opened',
  'closed',
  'question',
  'questionUnder',
  'handling',
  'toldAtEnd',
  'pauseReason',
  'entry',
  'entryBefore',
  'consentYes',
  'consentNo',
  'consentWithdrawn',
  'task',
  'referral',
  'referralAnswer',
  'support',
  'decision',
  'toldDecision',
  'reason',
  'swv',
  'mediation',
  'appointment',
  'settlement',
  'mediatorNotes',
  'doorbraak',
  'doorbraakText',
  'invited',
  'arrangement',
  'escalation',
  'sentMail',
  'request',
  'reader',
] as const;
export type AccessWhat = (typeof accessWhats)[number];

/** One thing that is kept, before it is decided what of it is given. */
export type Piece = {
  readonly part: AccessPart;
  readonly owner: PieceOwner;
  readonly fieldClass: FieldClass;
  readonly what: AccessWhat;
  /** A moment or a day; null when it has none. */
  readonly at: string | null;
  /** The question as it was read aloud, or another heading of its own. */
  readonly label: string | null;
  readonly text: string | null;
};

export type GivenItem = Pick<Piece, 'what' | 'at' | 'label' | 'text'>;

export type CompiledFile = {
  readonly parts: readonly { readonly part: AccessPart; readonly items: readonly GivenItem[] }[];
  readonly leftOut: readonly {
    readonly part: AccessPart;
    readonly why: LeftOutReason;
    readonly times: number;
  }[];
};

export type Known = {
  readonly asking: Asking;
  /** The person who asks, and the child when they are given what is kept of it. */
  readonly own: readonly Named[];
  /** Everybody else who is named in the case. */
  readonly others: readonly Named[];
};

/** What is handed over, part by part, and how often something was left out and why. */
export function compileAccessFile(pieces: readonly Piece[], known: Known): CompiledFile {
  return {
    parts: accessParts.flatMap((part) => {
      const items = pieces.filter((piece) => piece.part === part).flatMap((piece) => given(piece, known));
      return items.length === 0 ? [] : [{ part, items }];
    }),
    leftOut: accessParts.flatMap((part) =>
      leftOutReasons.flatMap((why) => {
        const times = pieces.filter(
          (piece) => piece.part === part && whyLeftOut(piece, known) === why,
        ).length;
        return times === 0 ? [] : [{ part, why, times }];
      }),
    ),
  };
}

/** What is handed over of several cases, as one file. */
export function joinFiles(files: readonly CompiledFile[]): CompiledFile {
  return {
    parts: accessParts.flatMap((part) => {
      const items = files.flatMap(({ parts }) =>
        parts.filter((one) => one.part === part).flatMap((one) => one.items),
      );
      return items.length === 0 ? [] : [{ part, items }];
    }),
    leftOut: accessParts.flatMap((part) =>
      leftOutReasons.flatMap((why) => {
        const same = files.flatMap(({ leftOut }) =>
          leftOut.filter((one) => one.part === part && one.why === why),
        );
        const times = same.reduce((sum, one) => sum + one.times, 0);
        return times === 0 ? [] : [{ part, why, times }];
      }),
    ),
  };
}

function whyLeftOut({ owner, fieldClass }: Piece, { asking }: Known): LeftOutReason | null {
  const verdict = accessVerdict(owner, fieldClass, asking);
  return verdict.shown === 'leftOut' ? verdict.why : null;
}

function given(
  { owner, fieldClass, what, at, label, text }: Piece,
  { asking, own, others }: Known,
): GivenItem[] {
  const verdict = accessVerdict(owner, fieldClass, asking);
  if (verdict.shown === 'leftOut') return [];
  if (verdict.shown === 'whole') return [{ what, at, label, text }];
  const masked = (one: string | null) => (one === null ? null : maskOthers(one, own, others));
  return [{ what, at, label: masked(label), text: masked(text) }];
}
