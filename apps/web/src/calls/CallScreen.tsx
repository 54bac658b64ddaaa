import { api } from '@steunpunt/contract';
import type { Belscript } from '@steunpunt/domain/belscript/belscript';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { today } from '../texts/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useKey } from '../ui/use-key.ts';
import { CallColumns } from './CallColumns.tsx';
import { CallDialogs, type OpenDialog } from './CallDialogs.tsx';
import { CallContext, type CallInFront } from './call-context.ts';
import { factsOfCall } from './call-facts.ts';
import { openingQuestion, roundOff } from './course/steps-through.ts';
import { EndedCall, fetchLaterParts } from './later.ts';
import { LateNumber } from './question/LateNumber.tsx';
import type { Reference } from './reference/desk-calendar-of.ts';
import { referralsQuery } from './reference/use-referrals.ts';
import type { CallSession } from './session/call-session.ts';
import { useSessionState } from './session/use-session-state.ts';
import { useSwitchBack } from './session/use-switch-back.ts';

type CallScreenProps = {
  readonly session: CallSession;
  /** The version the call was started with. */
  readonly script: Belscript;
  readonly reference: Reference;
  readonly myName: string;
  readonly myId: string;
  readonly afterwards: (contactId: string) => ReactNode;
};

/** One call: what follows from its answers, and the keys that work from anywhere in it. */
export function CallScreen({ session, script, reference, myName, myId, afterwards }: CallScreenProps) {
  const answers = useSessionState(session, ({ save }) => save.local.answers);
  const channel = useSessionState(session, ({ save }) => save.local.channel);
  const arrivedAt = useSessionState(session, ({ save }) => save.local.arrivedAt);
  const deskId = useSessionState(session, (state) => state.deskId);
  const access = useSessionState(session, (state) => state.access);
  const spot = useSessionState(session, (state) => state.spot);
  const ended = useSessionState(session, (state) => state.ended);
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const close = useCallback(() => setDialog(null), []);
  const openDanger = useCallback(() => setDialog('danger'), []);
  const openConnect = useCallback(() => setDialog('connect'), []);
  const openNoCase = useCallback(() => setDialog('noCase'), []);
  // Asked beforehand, so that the numbers are there when they are needed, also without a line.
  useQuery(referralsQuery);
  useEffect(fetchLaterParts, []);
  useSwitchBack(session);
  useShownElsewhere(session);

  const day = today();
  const facts = useMemo(
    () => factsOfCall({ answers, channel, arrivedAt, deskId }, script, reference, day),
    [answers, channel, arrivedAt, deskId, script, reference, day],
  );
  const readOnly = access !== 'here';
  const call = useMemo<CallInFront | null>(
    () => (facts === undefined ? null : { session, facts, reference, myName, myId, readOnly }),
    [session, facts, reference, myName, myId, readOnly],
  );
  const current =
    facts === undefined ? null : openingQuestion(facts.script, session.state.save.local, spot.current);
  useEffect(() => {
    if (spot.current === null && current !== null) session.goTo({ current });
  }, [session, spot.current, current]);

  const off = ended !== null || readOnly;
  const offInDialog = off || dialog !== null;
  useKey({ key: 'F8', alsoWhileTyping: true, alsoOverDialog: true, off: ended !== null }, openDanger);
  useKey({ key: 'F9', alsoWhileTyping: true, off }, () => session.end({ kind: 'interrupt' }));
  useKey({ key: 'g', alt: true, off: offInDialog }, openNoCase);
  useKey({ key: 'd', alt: true, off: offInDialog }, openConnect);
  useKey({ key: 'Enter', ctrl: true, off: offInDialog || spot.page === 'closing' }, () => {
    if (facts !== undefined) roundOff(session, facts.script);
  });

  if (call === null || current === null) {
    return (
      <EmptyState title="Er is nog geen aanmeldpunt">
        Vraag de beheerder om eerst een aanmeldpunt met openingstijden toe te voegen.
      </EmptyState>
    );
  }
  return (
    <CallContext value={call}>
      {ended === null ? (
        <CallColumns
          current={current}
          closing={spot.page === 'closing'}
          onDanger={openDanger}
          onConnect={openConnect}
          onNoCase={openNoCase}
        />
      ) : (
        <Suspense fallback={null}>
          <EndedCall afterwards={afterwards} />
        </Suspense>
      )}
      <LateNumber />
      <CallDialogs open={dialog} onClose={close} onOpen={setDialog} />
    </CallContext>
  );
}

/** A call that another tab has is shown as it is saved there. */
function useShownElsewhere(session: CallSession): void {
  const elsewhere = useSessionState(session, ({ access }) => access === 'elsewhere');
  const id = useSessionState(session, (state) => state.id);
  const { data, error } = useQuery({
    ...queryOf(api.getCall, { params: { id } }),
    enabled: elsewhere,
    staleTime: 0,
    refetchInterval: 3_000,
  });
  useEffect(() => {
    if (elsewhere && data !== undefined) session.adopt(data);
  }, [session, elsewhere, data]);
  useEffect(() => {
    if (elsewhere && isProblem(error, 'notFound')) session.noteGone();
  }, [session, elsewhere, error]);
}
