// Hosts files: a sink address and the names that go to it.
import type { LineReader, Sink } from '../entry.ts';

export const hosts = (): LineReader => ({
  line: (text, number, sink) => hostsLine(text, String(number), sink),
});

/** The address is where the name is sent, not an indicator. Names of the machine itself are refused as such. */
export function hostsLine(text: string, place: string, sink: Sink): void {
  const [, ...names] = text.replace(/#.*$/s, '').trim().split(/\s+/, 50);
  for (const name of names) sink.entry({ text: name, place, hint: 'domain' });
}
