import { Button } from '@navikt/ds-react/Button';
import { Textarea } from '@navikt/ds-react/Textarea';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { glassMinutes } from '@steunpunt/domain/access/break-glass';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem } from '../api/problem.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { useFreshSend } from '../api/use-fresh-send.ts';
import { clockTime } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { type FieldErrors, StepErrors } from '../workflow/StepModal.tsx';
import './break-glass.css';
import { NumberWarning } from '../workflow/NumberWarning.tsx';

const numberId = 'noodtoegang-nummer';
const reasonId = 'noodtoegang-reden';

/** The way into one case in an emergency: its number and why. Everybody whom it concerns hears of it. */
export function GlassPage() {
  useDocumentTitle('Noodtoegang');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [number, setNumber] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const send = useFreshSend(api.openGlass, {
    onSuccess: ({ caseId }) => {
      announce('De zaak is open, om te lezen.');
      void client.invalidateQueries({ queryKey: keyOf(api.getGlass) });
      void navigate({ to: '/zaken/$id', params: { id: caseId } });
    },
  });
  const submit = () => {
    const found = errorsOf(number.trim(), reason.trim());
    setErrors(found);
    if (Object.keys(found).length === 0)
      send.mutate({ body: { number: number.trim(), reason: reason.trim() } });
  };
  return (
    <div className="s-glass">
      <PageTitle meta="Voor als het niet kan wachten en u een zaak anders niet mag zien">
        Noodtoegang
      </PageTitle>
      <OpenNow />
      <Panel title="Open één zaak">
        <form
          className="s-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!send.isPending) submit();
          }}
        >
          <StepErrors
            errors={errors}
            failure={send.failure}
            fieldIds={{ number: numberId, reason: reasonId }}
            say={sayFailure}
          />
          <ul className="s-glass__rules">
            <li>U leest alleen, {glassMinutes} minuten lang. Veranderen kan niet.</li>
            <li>De eigenaar en de leidinggevende horen het meteen.</li>
            <li>De privacyfunctionaris kijkt het binnen vijf werkdagen na.</li>
            <li>U kunt één zaak tegelijk open hebben. Een andere die openstaat, gaat dicht.</li>
          </ul>
          <TextField
            id={numberId}
            size="small"
            label="Nummer van de zaak"
            description="Bijvoorbeeld 2026-0412"
            autoComplete="off"
            value={number}
            error={errors[numberId]}
            onChange={(event) => setNumber(event.target.value)}
          />
          <Textarea
            id={reasonId}
            size="small"
            label="Waarom kan dit niet wachten?"
            description="Schrijf geen namen of verhaal op. De eigenaar, de leidinggevende en de privacyfunctionaris lezen dit."
            minRows={2}
            maxLength={500}
            value={reason}
            error={errors[reasonId]}
            onChange={(event) => setReason(event.target.value)}
          />
          <NumberWarning text={reason} onMask={(mask) => setReason(mask(reason))} />
          <div>
            <Button type="submit" loading={send.isPending}>
              Open deze zaak
            </Button>
          </div>
        </form>
      </Panel>
    </div>
  );
}

/** What is open already; without anything there is nothing here. */
function OpenNow() {
  const { data } = useQuery(queryOf(api.getGlass, {}));
  const open = data?.open ?? null;
  if (open === null) return null;
  return (
    <Panel tone="danger" title="Nu open">
      <p>
        <Link to="/zaken/$id" params={{ id: open.caseId }}>
          Zaak {open.number}
        </Link>
        , tot {clockTime(open.until)}.
      </p>
    </Panel>
  );
}

function errorsOf(number: string, reason: string): FieldErrors {
  return {
    ...(!/^\d{4}-\d{4,8}$/.test(number) && {
      [numberId]: 'Vul het nummer van de zaak in, zoals 2026-0412.',
    }),
    ...(reason.length < 5 && { [reasonId]: 'Schrijf in een paar woorden waarom het niet kan wachten.' }),
  };
}

function sayFailure(failure: unknown): string {
  return isProblem(failure, 'notFound')
    ? 'Er is geen zaak met dit nummer, of u mag haar niet zien.'
    : errorText(failure);
}
