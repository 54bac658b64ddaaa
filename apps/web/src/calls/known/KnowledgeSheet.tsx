import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { sayDateWithYear } from '@steunpunt/domain/calendar/say-date';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { queryOf } from '../../api/query-keys.ts';
import { errorText } from '../../texts/error-text.ts';
import { Bones } from '../../ui/Bones.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { KeyCap } from '../../ui/KeyCap.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { singleKeysOn } from '../../ui/single-keys.ts';
import { useKey } from '../../ui/use-key.ts';
import { useCall } from '../call-context.ts';
import { outcomeOfCall } from '../call-route.ts';
import { ReferralLine } from '../reference/ReferralLine.tsx';
import { useReferrals } from '../reference/use-referrals.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { swvName } from './route-words.ts';
import './knowledge-sheet.css';

type Item = CallAnswer<typeof api.getKnowledgeItem>;
type KnowledgeSheetProps = { readonly itemId: string; readonly onClose: () => void };

/** One item beside the call: what to say in large letters, then what lies behind it. V keeps that it was told. */
export function KnowledgeSheet({ itemId, onClose }: KnowledgeSheetProps) {
  const { session, readOnly } = useCall();
  const item = useQuery(queryOf(api.getKnowledgeItem, { params: { id: itemId } }));
  const told = useSessionState(session, ({ save }) => save.local.told);
  const isTold = told.includes(itemId);
  const tell = () => {
    session.edit('told', isTold ? told.filter((id) => id !== itemId) : [...told, itemId].slice(-50));
  };
  useKey({ key: 'v', alsoOverDialog: true, off: readOnly }, () => singleKeysOn() && tell());
  return (
    <Modal title={item.data?.title ?? 'Kennisitem'} place="side" onClose={onClose}>
      {item.isPending && <Bones label="Het item wordt opgehaald" />}
      {item.isError && (
        <ErrorState title="Het item is niet opgehaald" onRetry={() => void item.refetch()}>
          {errorText(item.error)}
        </ErrorState>
      )}
      {item.data !== undefined && (
        <ItemText
          item={item.data}
          tell={
            <Button size="small" variant="secondary" aria-pressed={isTold} disabled={readOnly} onClick={tell}>
              {isTold ? 'Verteld' : 'Dit heb ik verteld'} <KeyCap>V</KeyCap>
            </Button>
          }
        />
      )}
    </Modal>
  );
}

function ItemText({ item, tell }: { readonly item: Item; readonly tell: ReactNode }) {
  const { facts, reference } = useCall();
  const referrals = useReferrals();
  const { responsible } = outcomeOfCall(facts);
  const swv = 'swv' in responsible ? responsible.swv : null;
  const regional = item.regional.filter((addition) => swv === null || addition.swv === swv);
  return (
    <div className="c-item">
      <p className="c-item__say">“{item.say}”</p>
      <div>{tell}</div>
      {regional.map((addition) => (
        <section key={addition.swv} className="c-item__regional">
          <h3>In de regio: {swvName(reference.region, addition.swv)}</h3>
          <p>{addition.text}</p>
        </section>
      ))}
      {item.text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {item.referrals.length > 0 && (
        <section>
          <h3>Adressen</h3>
          <ul className="c-item__referrals">
            {referrals
              .filter(({ id }) => item.referrals.includes(id))
              .map((referral) => (
                <li key={referral.id}>
                  <ReferralLine referral={referral} />
                </li>
              ))}
          </ul>
        </section>
      )}
      <p className="c-item__sources">
        {isLocalDate(item.checkedOn) && `Nagekeken op ${sayDateWithYear(item.checkedOn)}. `}
        {item.certainty === 'unverified' && 'Nog niet bevestigd: zeg dat erbij. '}
        {item.sources.length > 0 && `Bronnen: ${item.sources.map(({ title }) => title).join('; ')}.`}
      </p>
    </div>
  );
}
