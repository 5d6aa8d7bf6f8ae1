// Keeps passwords as argon2id hashes and checks them in the same time whether or not there is such a person.
import { hash, verify } from '@node-rs/argon2';

// OWASP's floor for argon2id: 19 MiB, two passes, one lane. (The package's enum cannot be used here: 2 is argon2id.)
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash as PHC text, with its own salt. The words are normalised, so that NFD keyboards give the same password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let nobody: Promise<string> | undefined;

/** True where the password is right. `kept` null costs the same time and is never right. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const isRight = await verify(kept ?? (await nobody), password.normalize('NFC'));
  return kept !== null && isRight;
}
