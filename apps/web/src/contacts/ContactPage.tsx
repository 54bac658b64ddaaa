import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ContactAnswers } from './ContactAnswers.tsx';
import { ContactHead } from './ContactHead.tsx';
import { ContactHistory } from './ContactHistory.tsx';
import { ContactPeople } from './ContactPeople.tsx';
import { ContactQuestion } from './ContactQuestion.tsx';
import { ContactRoute } from './ContactRoute.tsx';
import { PromiseCard } from './PromiseCard.tsx';
import { SafetyLog } from './SafetyLog.tsx';
import { Told } from './Told.tsx';
import './contact-page.css';

type ContactPageProps = {
  readonly id: string;
  /** What other areas have to say about the contact, beside what is known of it; the route puts it in. */
  readonly beside: (contact: ContactView) => ReactNode;
};

export function ContactPage({ id, beside }: ContactPageProps) {
  useDocumentTitle('Gesprek');
  const found = useQuery(queryOf(api.getContact, { params: { id } }));
  if (found.data !== undefined) {
    const contact = found.data;
    return (
      <article className="s-contact">
        <ContactHead contact={contact} />
        <div className="s-contact__columns">
          <div className="s-stack">
            <SafetyLog contact={contact} />
            <ContactQuestion contact={contact} />
            <ContactAnswers contact={contact} />
            <Told contact={contact} />
            <ContactHistory id={contact.id} />
          </div>
          <div className="s-stack">
            <PromiseCard contact={contact} />
            {beside(contact)}
            <ContactRoute contact={contact} />
            <ContactPeople contact={contact} />
          </div>
        </div>
      </article>
    );
  }
  // To a role without contacts none exists either.
  if (isProblem(found.error, 'notFound') || isProblem(found.error, 'notAllowed')) {
    return (
      <>
        <PageTitle>Dit gesprek is er niet</PageTitle>
        <EmptyState title="Het is verwijderd, of u mag het niet zien." />
      </>
    );
  }
  return (
    <>
      <PageTitle>Gesprek</PageTitle>
      <Panel flush>
        {found.isError ? (
          <ErrorState title="Het gesprek kon niet worden opgehaald" onRetry={() => void found.refetch()}>
            {errorText(found.error)}
          </ErrorState>
        ) : (
          <Bones rows={8} label="Het gesprek wordt opgehaald" />
        )}
      </Panel>
    </>
  );
}
