import { ChevronDownIcon } from '@navikt/aksel-icons';
import type { CaseView } from '@steunpunt/contract/cases';
import { Link } from '@tanstack/react-router';
import { nearMoment } from '../../texts/dates.ts';
import { Menu, MenuGroup } from '../../ui/Menu.tsx';

/** What is less often needed: the calls of this case, and who works on it too. */
export function MoreMenu({ file }: { readonly file: CaseView }) {
  const { contacts, coworkers, minutes } = file;
  return (
    <Menu
      label="Meer over deze zaak"
      buttonClassName="s-more-menu"
      button={
        <>
          Meer <ChevronDownIcon aria-hidden />
        </>
      }
    >
      {() => (
        <>
          <MenuGroup title="Gesprekken in deze zaak">
            {contacts.map(({ id, number, arrivedAt }) => (
              <Link key={id} to="/gesprekken/$id" params={{ id }} className="s-menu__item">
                {number}, {nearMoment(arrivedAt)}
              </Link>
            ))}
          </MenuGroup>
          <MenuGroup title="Werkt mee">
            <p className="s-more-menu__line">
              {coworkers.length === 0 ? 'Niemand' : coworkers.map(({ name }) => name).join(', ')}
            </p>
          </MenuGroup>
          <MenuGroup title="Tijd">
            <p className="s-more-menu__line">{minutes} minuten opgeschreven</p>
          </MenuGroup>
        </>
      )}
    </Menu>
  );
}
