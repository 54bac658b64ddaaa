import type { ProfileView } from '@steunpunt/contract/pool';
import { type LocalDate, sayDateShort } from '@steunpunt/domain/calendar';
import { useState } from 'react';
import { dateInField } from '../texts/typed-dates.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { registerNames, sectorShort } from './mediator-words.ts';
import { ProfileDialog } from './ProfileDialog.tsx';

/** What a mediator told of themselves, in short. */
export function MyProfile({ profile }: { readonly profile: ProfileView }) {
  const [open, setOpen] = useState(false);
  const { absences, languages, sectors } = profile;
  return (
    <Panel title="Uw profiel" aside={<LinkButton onClick={() => setOpen(true)}>Wijzig</LinkButton>}>
      <FactList>
        <Fact label="Register">
          {registerNames[profile.register]}, tot {dateInField(profile.registerValidUntil)}
        </Fact>
        <Fact label="Sectoren">
          {sectors.length === 0 ? 'nog geen' : sectors.map((sector) => sectorShort[sector]).join(', ')}
        </Fact>
        <Fact label="Talen">{['Nederlands', ...languages].join(', ')}</Fact>
        <Fact label="Niet bij">{sayExcluded(profile)}</Fact>
        <Fact label="Afwezig">
          {absences.length === 0
            ? 'nee'
            : absences
                .map(
                  ({ from, to }) => `${sayDateShort(from as LocalDate)} t/m ${sayDateShort(to as LocalDate)}`,
                )
                .join(', ')}
        </Fact>
      </FactList>
      {open && <ProfileDialog profile={profile} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function sayExcluded({ excludedBoards, excludedSchools, excludedPersons }: ProfileView): string {
  const parts = [
    counted(excludedBoards.length, 'bestuur', 'besturen'),
    counted(excludedSchools.length, 'school', 'scholen'),
    counted(excludedPersons.length, 'persoon', 'personen'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'niets opgegeven' : parts.join(', ');
}

function counted(count: number, one: string, more: string): string | null {
  if (count === 0) return null;
  return `${count} ${count === 1 ? one : more}`;
}
