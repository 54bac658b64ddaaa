/** The name of the shape of this API; goes up with every change that an older page cannot live with. */
export const contractVersion = '1';

/** Versions the server still answers: after a change the previous one keeps working for 24 hours. */
export const acceptedContractVersions: readonly string[] = [contractVersion];

/** Every call names the version it was written for. */
export const contractVersionHeader = 'X-Contract-Version';

/** On every POST, PUT, PATCH and DELETE: no page of another site can send it without asking first. */
export const customHeader = { name: 'X-Steunpunt', value: '1' } as const;

/** `1` on a call caused by a key, a click or a change of page; only those keep a session from falling asleep. */
export const userInputHeader = { name: 'X-User-Input', value: '1' } as const;

/** One per intended change; a repeat with the same key is the same change. 16 to 64 letters, digits or dashes. */
export const idempotencyKeyHeader = 'Idempotency-Key';

/** The path under which every endpoint lives. */
export const apiPath = '/api/v1';

/** The largest body the server reads, in bytes. */
export const largestBody = 256 * 1024;
