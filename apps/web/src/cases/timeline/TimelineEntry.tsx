import { EyeIcon } from '@navikt/aksel-icons';
import type { CaseView, TimelineItem } from '@steunpunt/contract/cases';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSession } from '../../api/session.ts';
import { nearMoment } from '../../texts/dates.ts';
import { sayNames } from '../../texts/say-names.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { sayMinutes } from '../composer/minutes.ts';
import { lockOf } from '../locks.ts';
import { CorrectEntry } from './CorrectEntry.tsx';
import { iconOf } from './timeline-icons.tsx';
import { titleOf, whyHidden } from './timeline-words.ts';
import { useNamesBehind } from './use-names-behind.ts';

type TimelineEntryProps = { readonly item: TimelineItem; readonly file: CaseView };

export function TimelineEntry({ item, file }: TimelineEntryProps) {
  const names = useNamesBehind(file);
  const [correcting, setCorrecting] = useState(false);
  const { at, by, text, minutes, entry, contactId, kind, code } = item;
  const title = titleOf(item, names);
  const changedAt = item.facts['changedAt'] ?? null;
  const hidden = whyHidden(item.facts);
  const mayCorrect = entry?.mine === true && hidden === null && lockOf(file, 'changeEntry') === null;
  return (
    <li className="s-timeline__item">
      <span className="s-timeline__sign" data-kind={kind} aria-hidden>
        {iconOf(code, kind)}
      </span>
      <div className="s-timeline__words">
        <div className="s-timeline__line">
          <h3 className="s-timeline__what">
            {contactId === null ? (
              title
            ) : (
              <Link to="/gesprekken/$id" params={{ id: contactId }}>
                {title}
              </Link>
            )}
            {minutes !== null && minutes > 0 && `, ${sayMinutes(minutes)}`}
          </h3>
          <span className="s-timeline__when">
            {[nearMoment(at), by, changedAt === null ? null : 'verbeterd'].filter(Boolean).join(' · ')}
          </span>
        </div>
        {correcting && entry !== null ? (
          <CorrectEntry
            file={file}
            entry={entry}
            text={text ?? ''}
            minutes={minutes ?? 0}
            onClose={() => setCorrecting(false)}
          />
        ) : (
          text !== null && <p className="s-timeline__text">{text}</p>
        )}
        {hidden !== null && <p className="s-quiet s-small">{hidden}</p>}
        <div className="s-timeline__foot">
          <SeenBy item={item} />
          {mayCorrect && !correcting && (
            <LinkButton
              small
              aria-label={`Verbeter: ${title}, ${nearMoment(at)}`}
              onClick={() => setCorrecting(true)}
            >
              Verbeter
            </LinkButton>
          )}
        </div>
      </div>
    </li>
  );
}

function SeenBy({ item: { seenBy, seenByMore } }: { readonly item: TimelineItem }) {
  const { person } = useSession();
  if (seenBy.length === 0) return null;
  const own = seenBy.includes(person.name);
  const names = [...(own ? ['u'] : []), ...seenBy.filter((name) => name !== person.name)];
  const more = seenByMore > 0 ? [`${seenByMore} ${seenByMore === 1 ? 'ander' : 'anderen'}`] : [];
  return (
    <span className="s-timeline__seen">
      <EyeIcon aria-hidden /> Gezien door {sayNames([...names, ...more])}
    </span>
  );
}
