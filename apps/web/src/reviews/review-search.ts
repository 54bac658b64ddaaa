/** Which part of the queue is shown; it stands in the address. */
export const reviewStates = ['open', 'gedaan'] as const;
export type ReviewState = (typeof reviewStates)[number];

export const reviewStateNames: Readonly<Record<ReviewState, string>> = {
  open: 'Nog te doen',
  gedaan: 'Gedaan',
};
