import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { DemoRibbon } from '../ui/DemoRibbon.tsx';
import { OutsidePage } from '../ui/OutsidePage.tsx';

type PageWithoutFrameProps = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly children: ReactNode;
};

/** Signing in, the first start, a page that is not there: also here the ribbon says that a demo is one. */
export function PageWithoutFrame(page: PageWithoutFrameProps) {
  const { data } = useQuery({
    ...queryOf(api.getInstallation, {}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <OutsidePage {...page} ribbon={data?.mode === 'demo' && <DemoRibbon />} />;
}
