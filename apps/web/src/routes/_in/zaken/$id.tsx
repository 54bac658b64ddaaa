import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { GlassBanner } from '../../../break-glass/GlassBanner.tsx';
import { CasePage } from '../../../cases/CasePage.tsx';
import { familyNameOf } from '../../../cases/people/consents.ts';
import { CallBackOfCase } from './-CallBackOfCase.tsx';

const CallBackPanel = lazy(() =>
  import('../../../call-backs/CallBackPanel.tsx').then((panel) => ({ default: panel.CallBackPanel })),
);

const AroundCase = lazy(() => import('./-AroundCase.tsx').then((panels) => ({ default: panels.AroundCase })));

export const Route = createFileRoute('/_in/zaken/$id')({ component: Case });

function Case() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return (
    <CasePage
      key={id}
      id={id}
      above={(file) =>
        file.glassUntil !== null && (
          <GlassBanner
            caseId={id}
            until={file.glassUntil}
            onClosed={() => void navigate({ to: '/noodtoegang' })}
          />
        )
      }
      below={(file) => (
        <Suspense>
          <AroundCase file={file} onGone={() => void navigate({ to: '/werkvoorraad' })} />
        </Suspense>
      )}
      callBack={(file) =>
        file.promise === null || file.people === null || file.relation === 'glass'
          ? null
          : {
              action: (
                <CallBackOfCase caseId={id} contactId={file.promise.contactId} who={familyNameOf(file)} />
              ),
              attempt: (
                <Suspense>
                  <CallBackPanel
                    contactId={file.promise.contactId}
                    who={familyNameOf(file)}
                    isMain={false}
                    onWrite={() =>
                      void navigate({
                        to: '/gesprekken/$id',
                        params: { id: file.promise?.contactId ?? '' },
                        search: { brief: 'getInTouch' },
                      })
                    }
                    onGone={() => void navigate({ to: '/zaken' })}
                  />
                </Suspense>
              ),
            }
      }
    />
  );
}
