import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { NewPasskey, PasskeyCreation, PasskeyProof, PasskeyRequest } from '@steunpunt/contract/passkeys';
import { testOrigin } from './test-client.ts';

type Choices = {
  /** Whether the device asked for finger, face or PIN. */
  readonly verified?: boolean;
  /** The page that asked. */
  readonly origin?: string;
};

/** A device with one passkey, as far as a server can see: key pair, counter and signatures. @source W3C Web Authentication Level 3 */
export class TestPasskey {
  readonly id = randomBytes(16).toString('base64url');
  readonly #key: KeyObject;
  readonly #point: { readonly x: Buffer; readonly y: Buffer };
  #user = 'bm9ib2R5';
  #uses = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#key = privateKey;
    this.#point = { x: Buffer.from(x, 'base64url'), y: Buffer.from(y, 'base64url') };
  }

  make({ challenge, rp, user }: PasskeyCreation, choices: Choices = {}): NewPasskey {
    this.#user = user.id;
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, this.#publicKey()]);
    const data = Buffer.concat([this.#head(rp.id, 0x40, choices), attested]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      Buffer.from([0x58, data.length]),
      data,
    ]);
    return {
      id: this.id,
      clientDataJSON: clientData('webauthn.create', challenge, choices).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    };
  }

  sign({ challenge, rpId }: PasskeyRequest, choices: Choices = {}): PasskeyProof {
    this.#uses += 1;
    const data = this.#head(rpId, 0, choices);
    const client = clientData('webauthn.get', challenge, choices);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return {
      id: this.id,
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: createSign('sha256').update(signed).sign(this.#key).toString('base64url'),
      userHandle: this.#user,
    };
  }

  /** Goes back to an earlier count, as a copy of the key would. */
  rewind(): void {
    this.#uses = 0;
  }

  #head(rpId: string, flags: number, { verified = true }: Choices): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#uses);
    const present = 0x01 | (verified ? 0x04 : 0) | flags;
    return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.from([present]), counter]);
  }

  /** EC2, ES256, P-256 in CBOR. */
  #publicKey(): Buffer {
    const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
    return Buffer.concat([head, this.#point.x, Buffer.from([0x22, 0x58, 0x20]), this.#point.y]);
  }
}

function text(word: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
}

function clientData(type: string, challenge: string, { origin = testOrigin }: Choices): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}
