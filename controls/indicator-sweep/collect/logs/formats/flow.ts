// Flows and packets as text: nfdump with and without arrows, tcpdump.
import type { LogFormat } from '../format.ts';
import { timeIn } from '../time.ts';

const TCPDUMP =
  /^(?:(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?|\d{10}\.\d+)|\d\d:\d\d:\d\d\.\d+|\s*\d+)? ?(?:\S{1,20} +(?:In|Out|P|M|B) +)?(?:[0-9a-f:]{17} > .{0,120}?(?: |$))?(?:(?:ethertype \S+ .{0,60}? )?(?:length \d+: )?\(?IP6?\)? |ethertype IPv[46] .{0,80}?length \d+: )(?:\((?:[^()]|\([^()]{0,40}\)){0,300}\)\s*)?([\w.:%-]+) > ([\w.:%-]+): /;
const CONTINUED = /^\s{2,}([\w.:%-]+\.[\w-]+) > ([\w.:%-]+\.[\w-]+): /;

/** An end of tcpdump is an address, a dot and a port or the name of a service. */
function end(text: string): { host: string | null; port: string | null } {
  const four = /^(\d+\.\d+\.\d+\.\d+)(?:\.([\w-]+))?$/.exec(text);
  if (four) return { host: four[1] ?? null, port: four[2] ?? null };
  const six = /^([0-9a-fA-F:]*:[0-9a-fA-F:]*)(?:\.([\w-]+))?$/.exec(text);
  return six ? { host: six[1] ?? null, port: six[2] ?? null } : { host: null, port: null };
}

export const tcpdump: LogFormat = {
  name: 'tcpdump',
  isLine: (line) => TCPDUMP.test(line.slice(0, 600)) || CONTINUED.test(line.slice(0, 300)),
  read(line, options) {
    const found = TCPDUMP.exec(line.slice(0, 600));
    const next = found ? null : CONTINUED.exec(line.slice(0, 300));
    const source = end((found ? found[2] : next?.[1]) ?? '');
    const target = end((found ? found[3] : next?.[2]) ?? '');
    return {
      // The clock alone (the default) tells no day.
      time: found?.[1] ? timeIn(found[1], options) : null,
      source: source.host,
      target: target.host,
      sourcePort: source.port,
      targetPort: target.port,
    };
  },
};

const NFDUMP =
  /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d+)?)\s.{0,60}?\s([0-9a-fA-F.:]+?)[:.](\d+)\s+-+>\s+([0-9a-fA-F.:]+?)[:.](\d+)\s/;

export const nfdump: LogFormat = {
  name: 'nfdump',
  isLine: (line) => NFDUMP.test(line.slice(0, 300)),
  read(line, options) {
    const found = NFDUMP.exec(line.slice(0, 300));
    return {
      time: timeIn(found?.[1] ?? '', options),
      source: found?.[2] ?? null,
      sourcePort: found?.[3] ?? null,
      target: found?.[4] ?? null,
      targetPort: found?.[5] ?? null,
    };
  },
};
