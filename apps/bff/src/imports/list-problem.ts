/** The list as a whole cannot be imported; the message is one Dutch line that says what to do. Nothing was changed. */
export class ListProblem extends Error {}
