import { Link } from '@tanstack/react-router';
import { refusalText } from '../texts/refusals.ts';
import { type Released, sayReleased } from './say-released.ts';

/** How much it was, and by name what asks for more: what is paused, and what could not go along. */
export function ReleasedWork({ done }: { readonly done: Released }) {
  const { paused, left, cases } = done;
  return (
    <>
      <p>{sayReleased(done)}</p>
      {paused.length > 0 && (
        <>
          <p>Stilgelegd, omdat ouders het niet eens zijn. Er mag niets tot een leidinggevende beslist:</p>
          <ul>
            {paused.map((one) => (
              <li key={one.contactId}>{nameOf(one)}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>Dit bleef staan. Geef het zelf aan iemand anders:</p>
          <ul>
            {left.map((one) => (
              <li key={one.contactId}>
                {nameOf(one)}: {refusalText({ code: one.code })}
              </li>
            ))}
          </ul>
        </>
      )}
      {cases.length > 0 && (
        <>
          <p>Deze zaken bleven bij uw collega:</p>
          <ul>
            {cases.map((one) => (
              <li key={one.caseId}>
                <Link to="/zaken/$id" params={{ id: one.caseId }}>
                  {one.callerName === null ? `Zaak ${one.number}` : `${one.callerName}, ${one.number}`}
                </Link>
                : {refusalText({ code: one.code })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function nameOf({ callerName, number }: Released['paused'][number]): string {
  return callerName === null ? `Gesprek ${number}` : `${callerName}, ${number}`;
}
