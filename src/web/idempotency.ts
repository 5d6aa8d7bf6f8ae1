// Keys that let the server see a repeated POST as the same act (draft-ietf-httpapi-idempotency-key-header).

const waiting = new Map<string, string>();
const sameAct = (path: string, body: string) => `${path}\n${body}`;

/** The key of this act: the same one again until the server has answered it. */
export function keyOf(path: string, body: string): string {
  const act = sameAct(path, body);
  const key = waiting.get(act) ?? randomKey();
  waiting.set(act, key);
  return key;
}

/** The server has answered: the next act of the same words is a new act. */
export function forgetKey(path: string, body: string): void {
  waiting.delete(sameAct(path, body));
}

/** `crypto.randomUUID` is missing on plain HTTP, where an office network may run us. */
export function randomKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
