import type { ErrorComponentProps } from '@tanstack/react-router';
import { errorText } from '../texts/error-text.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** A page that could not be drawn, such as after an update: loading it again brings the parts that belong together. */
export function PageFailed({ error }: ErrorComponentProps) {
  return (
    <>
      <PageTitle>Dit ging mis</PageTitle>
      <ErrorState title="Deze bladzijde kon niet worden geopend" onRetry={() => window.location.reload()}>
        {errorText(error)}
      </ErrorState>
    </>
  );
}
