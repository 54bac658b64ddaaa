import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { api } from '@steunpunt/contract';
import { defaultDecisionDays } from '@steunpunt/domain/calendar';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { CallAnswer } from '../api/call.ts';
import { keyOf } from '../api/query-keys.ts';
import { useSend } from '../api/use-send.ts';
import { announce } from '../ui/announce.ts';
import { Panel } from '../ui/Panel.tsx';
import { FormErrors } from './FormErrors.tsx';
import { GrowingRows } from './GrowingRows.tsx';
import { type Period, PeriodRows } from './PeriodRows.tsx';
import { readPeriods } from './read-periods.ts';
import { writeDate } from './typed-date.ts';

type Region = NonNullable<CallAnswer<typeof api.getChecklist>['region']>;
type Swv = Region['swvs'][number];

export function RegionForm({ region }: { readonly region: Region | null }) {
  const id = useId();
  const client = useQueryClient();
  const [name, setName] = useState(region?.name ?? '');
  const [scenario, setScenario] = useState<1 | 2>(region?.scenario ?? 1);
  const [swvs, setSwvs] = useState<readonly Swv[]>(region?.swvs ?? []);
  const [holidays, setHolidays] = useState<readonly Period[]>(
    (region?.schoolHolidays ?? []).map((one) => ({
      ...one,
      from: writeDate(one.from),
      to: writeDate(one.to),
    })),
  );
  const [days, setDays] = useState({
    usual: String((region?.decisionDays ?? defaultDecisionDays).usual),
    urgent: String((region?.decisionDays ?? defaultDecisionDays).urgent),
  });
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = useSend(api.saveRegion, {
    onSuccess: () => {
      announce('De regio is bewaard.');
      return Promise.all([
        client.invalidateQueries({ queryKey: keyOf(api.getChecklist) }),
        client.invalidateQueries({ queryKey: keyOf(api.getReference) }),
      ]);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readPeriods(holidays);
    const wrongSwv = swvs.some((swv) => !/^(PO|VO)\d{4}$/.test(swv.code) || swv.name.trim() === '');
    const decisionDays = { usual: Number(days.usual), urgent: Number(days.urgent) };
    const found = {
      ...(isDays(decisionDays.usual) ? {} : { [`${id}-usual`]: wrongDays }),
      ...(isDays(decisionDays.urgent) ? {} : { [`${id}-urgent`]: wrongDays }),
      ...(name.trim().length < 2 ? { [`${id}-name`]: 'Geef de regio een naam.' } : {}),
      ...(swvs.length === 0 ? { [`${id}-swvs`]: 'Zet ten minste één samenwerkingsverband erbij.' } : {}),
      ...(wrongSwv
        ? { [`${id}-swvs`]: 'Elk samenwerkingsverband heeft een naam en een code zoals PO2710.' }
        : {}),
      ...(read.ok ? {} : { [`${id}-holidays`]: read.error }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0 || !read.ok || save.isPending) return;
    save.mutate({
      body: { name, scenario, swvs: [...swvs], schoolHolidays: [...read.periods], decisionDays },
    });
  };

  return (
    <Panel title="Regio">
      <form className="s-form" noValidate onSubmit={submit}>
        <FormErrors errors={errors} failure={save.error} />
        <TextField
          id={`${id}-name`}
          size="small"
          label="Naam van de regio"
          value={name}
          error={errors[`${id}-name`]}
          onChange={(event) => setName(event.target.value)}
        />
        <RadioGroup
          size="small"
          legend="Hoe werkt u?"
          value={String(scenario)}
          onChange={(value: string) => setScenario(value === '2' ? 2 : 1)}
        >
          <Radio value="1" description="Alle vragen komen op één plek binnen.">
            Eén aanmeldpunt voor de hele regio
          </Radio>
          <Radio value="2" description="Samen kijkt u naar vragen die blijven liggen.">
            Een aanmeldpunt per samenwerkingsverband
          </Radio>
        </RadioGroup>
        <SwvRows id={`${id}-swvs`} swvs={swvs} error={errors[`${id}-swvs`]} onChange={setSwvs} />
        <PeriodRows
          id={`${id}-holidays`}
          legend="Schoolvakanties"
          addText="Voeg een vakantie toe"
          withOpen
          periods={holidays}
          error={errors[`${id}-holidays`]}
          onChange={setHolidays}
        />
        <fieldset className="s-rows">
          <legend className="s-rows__legend">Besluiten over een aangehouden vraag</legend>
          <div className="s-row">
            {dayFields.map(({ name: field, label }) => (
              <TextField
                key={field}
                id={`${id}-${field}`}
                size="small"
                label={label}
                inputMode="numeric"
                htmlSize={4}
                value={days[field]}
                error={errors[`${id}-${field}`]}
                onChange={(event) => setDays({ ...days, [field]: event.target.value })}
              />
            ))}
          </div>
        </fieldset>
        <Button type="submit" size="small" loading={save.isPending}>
          Bewaar de regio
        </Button>
      </form>
    </Panel>
  );
}

const dayFields = [
  { name: 'usual', label: 'Werkdagen, gewoon' },
  { name: 'urgent', label: 'Werkdagen, met spoed (U2 en hoger)' },
] as const;
const wrongDays = 'Schrijf een getal van 1 tot en met 20.';

function isDays(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= 20;
}

type SwvRowsProps = {
  readonly id: string;
  readonly swvs: readonly Swv[];
  readonly error: string | undefined;
  readonly onChange: (swvs: readonly Swv[]) => void;
};

function SwvRows({ swvs, ...rows }: SwvRowsProps) {
  return (
    <GrowingRows<Swv>
      {...rows}
      legend="Samenwerkingsverbanden"
      rows={swvs}
      newRow={{ code: '', name: '', kind: 'po' }}
      addText="Voeg een samenwerkingsverband toe"
      removeText={({ name }) => `Haal ${name || 'deze regel'} weg`}
      fields={(swv, change) => (
        <>
          <TextField
            size="small"
            label="Code"
            htmlSize={8}
            value={swv.code}
            onChange={(event) => change({ ...swv, code: event.target.value.toUpperCase() })}
          />
          <TextField
            size="small"
            label="Naam"
            htmlSize={32}
            value={swv.name}
            onChange={(event) => change({ ...swv, name: event.target.value })}
          />
          <Select
            size="small"
            label="Soort"
            value={swv.kind}
            onChange={(event) => change({ ...swv, kind: event.target.value === 'vo' ? 'vo' : 'po' })}
          >
            <option value="po">Primair onderwijs</option>
            <option value="vo">Voortgezet onderwijs</option>
          </Select>
        </>
      )}
    />
  );
}
