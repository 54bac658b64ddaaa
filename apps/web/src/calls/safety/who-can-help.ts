import type { Advised } from '../session/call-server.ts';

export type Helpline = {
  readonly advised: Advised['advised'];
  readonly name: string;
  /** When this is the one to call. */
  readonly when: string;
};

/** In the order in which they are needed; the digit on the screen follows it. */
export const helplines: readonly Helpline[] = [
  { advised: 'emergency-112', name: '112', when: 'Iemand is nu in levensgevaar' },
  { advised: 'suicide-prevention-113', name: '113 Zelfmoordpreventie', when: 'Iemand wil niet meer leven' },
  { advised: 'veilig-thuis', name: 'Veilig Thuis', when: 'Onveilig thuis, of zorg daarover' },
  { advised: 'kindertelefoon', name: 'Kindertelefoon', when: 'Een leerling wil met iemand praten' },
  { advised: 'police', name: 'Politie', when: 'Een kind is weg, of er is bedreiging zonder haast' },
  {
    advised: 'confidential-inspector',
    name: 'Vertrouwensinspecteur',
    when: 'Iets seksueels, geweld of discriminatie op school',
  },
];

/** People of our own who are told. */
export const ownPeople: readonly Helpline[] = [
  { advised: 'colleague', name: 'Collega erbij gehaald', when: 'Iemand luistert mee of belt voor u' },
  { advised: 'safetyOfficer', name: 'Aandachtsfunctionaris ingelicht', when: 'Nog vandaag, altijd' },
];
