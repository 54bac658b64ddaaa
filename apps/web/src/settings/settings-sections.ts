export const settingsSections = ['overzicht', 'regio', 'aanmeldpunten', 'mensen'] as const;
export type SettingsSection = (typeof settingsSections)[number];

export const sectionNames: Readonly<Record<SettingsSection, string>> = {
  overzicht: 'Overzicht',
  regio: 'Regio',
  aanmeldpunten: 'Aanmeldpunten',
  mensen: 'Mensen',
};
