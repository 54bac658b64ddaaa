import { Select } from '@navikt/ds-react/Select';
import { caseStates } from '@steunpunt/domain/case/case-words';
import { useReference } from '../api/reference.ts';
import { caseStateNames } from '../texts/case-words.ts';
import { FilterChip } from '../ui/FilterChip.tsx';
import type { CaseSearch, WhoseInAddress } from './case-search.ts';

type CaseFiltersProps = {
  readonly search: CaseSearch;
  readonly onSearch: (search: CaseSearch) => void;
};

const whoseNames: Readonly<Record<WhoseInAddress, string>> = {
  mij: 'Van mij',
  niemand: 'Van niemand',
  collega: 'Van collega’s',
};
const whoseOrder = ['mij', 'niemand', 'collega'] as const satisfies readonly WhoseInAddress[];

export function CaseFilters({ search, onSearch }: CaseFiltersProps) {
  const swvs = useReference()?.region.swvs ?? [];
  return (
    <div className="s-cases__filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="s-filters" role="group" aria-label="Van wie">
        {whoseOrder.map((whose) => (
          <FilterChip
            key={whose}
            chosen={search.van === whose}
            onChange={(chosen) => onSearch({ ...search, van: chosen ? whose : undefined })}
          >
            {whoseNames[whose]}
          </FilterChip>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form */}
      <div className="s-filters" role="group" aria-label="Hoe staat het">
        {caseStates.map((state) => (
          <FilterChip
            key={state}
            chosen={search.staat === state}
            onChange={(chosen) => onSearch({ ...search, staat: chosen ? state : undefined })}
          >
            {caseStateNames[state]}
          </FilterChip>
        ))}
      </div>
      {swvs.length > 1 && (
        <Select
          size="small"
          label="Samenwerkingsverband"
          hideLabel
          value={search.swv ?? ''}
          onChange={(event) =>
            onSearch({ ...search, swv: swvs.find(({ code }) => code === event.target.value)?.code })
          }
        >
          <option value="">Alle swv’s</option>
          {swvs.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
