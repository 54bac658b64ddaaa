/** The filters of the knowledge page as they stand in the address. */
export const groupOrder = ['po', 'transition', 'vo', 'all'] as const;
export type KnowledgeGroup = (typeof groupOrder)[number];

export const groupNames: Readonly<Record<KnowledgeGroup, string>> = {
  po: 'Basisonderwijs',
  transition: 'Overstap po–vo',
  vo: 'Voortgezet onderwijs',
  all: 'Voor iedereen',
};

export type KnowledgeSearch = {
  readonly zoek?: string | undefined;
  readonly groep?: KnowledgeGroup | undefined;
};

export function knowledgeSearch(search: Record<string, unknown>): KnowledgeSearch {
  const words = search['zoek'];
  return {
    zoek: typeof words === 'string' && words !== '' ? words.slice(0, 80) : undefined,
    groep: groupOrder.find((group) => group === search['groep']),
  };
}
