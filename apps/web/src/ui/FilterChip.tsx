import './filter-chip.css';

type FilterChipProps = {
  readonly children: string;
  readonly chosen: boolean;
  readonly onChange: (chosen: boolean) => void;
};

/** One filter of a list: tinted when chosen, white when not. */
export function FilterChip({ children, chosen, onChange }: FilterChipProps) {
  return (
    <button type="button" className="s-filter" aria-pressed={chosen} onClick={() => onChange(!chosen)}>
      {children}
    </button>
  );
}
