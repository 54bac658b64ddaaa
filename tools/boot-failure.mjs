/** Something the person at the keyboard can mend; the message says how, in Dutch. */
export class BootFailure extends Error {}
