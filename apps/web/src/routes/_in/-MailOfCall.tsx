import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';
import { MailPanel } from '../../mails/MailPanel.tsx';

/** What can be mailed to the caller or printed right after the call, while the desk still has it in mind. */
export function MailOfCall({ contactId }: { readonly contactId: string }) {
  const { data } = useQuery(queryOf(api.getContact, { params: { id: contactId } }));
  return data === undefined ? null : <MailPanel contact={data} />;
}
