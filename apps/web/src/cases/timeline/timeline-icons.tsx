import {
  ArrowsSquarepathIcon,
  CheckmarkCircleIcon,
  EnvelopeClosedIcon,
  EnvelopeOpenIcon,
  EyeIcon,
  HandShakeHeartIcon,
  PencilWritingIcon,
  PersonGroupIcon,
  PhoneIcon,
  QuestionmarkDiamondIcon,
  TasklistIcon,
  ThumbUpIcon,
} from '@navikt/aksel-icons';
import type { TimelineItem } from '@steunpunt/contract/cases';
import type { ReactNode } from 'react';

const icons: Readonly<Record<string, ReactNode>> = {
  registered: <PhoneIcon />,
  attempt: <PhoneIcon />,
  note: <PencilWritingIcon />,
  health: <PencilWritingIcon />,
  phone: <PhoneIcon />,
  mail: <EnvelopeClosedIcon />,
  letter: <EnvelopeOpenIcon />,
  visit: <PersonGroupIcon />,
  talk: <PersonGroupIcon />,
  step: <ArrowsSquarepathIcon />,
  consent: <ThumbUpIcon />,
  question: <QuestionmarkDiamondIcon />,
  task: <TasklistIcon />,
  referral: <ArrowsSquarepathIcon />,
  support: <HandShakeHeartIcon />,
  decided: <CheckmarkCircleIcon />,
  seen: <EyeIcon />,
};

export function iconOf(code: string, kind: TimelineItem['kind']): ReactNode {
  return icons[code] ?? (kind === 'view' ? <EyeIcon /> : <ArrowsSquarepathIcon />);
}
