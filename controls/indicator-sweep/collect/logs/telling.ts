// What a format reads out of one line, before the rule of the device: addresses in their parts, host, user, fields read together.
import type { Apart, LineFacts } from '../contract.ts';
import { address } from '../match/address.ts';
import { networkHolds } from '../match/network.ts';
import type { Instant } from './time.ts';

/** One line as its format tells it; what it does not tell is left out. */
export interface Telling {
  time?: Instant | null;
  /** The machine that asked or was served: the device, wherever its address lies. */
  client?: string | null;
  /** The device by its name, in fields that hold nothing else: it counts where no address does. */
  clientName?: string | null;
  /** The two ends of a connection; the local one is the device. */
  source?: string | null;
  target?: string | null;
  sourcePort?: string | null;
  targetPort?: string | null;
  /** A resolver that asks or hears another resolver, a server without its own address: the device is not in the line. */
  isWithoutDevice?: boolean;
  host?: string | null;
  user?: string | null;
  /** Host and path that stand in two fields. */
  urlHost?: string | null;
  urlPath?: string | null;
  urlPort?: string | null;
}

const PRIVATE = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '169.254.0.0/16',
  'fc00::/7',
  'fe80::/10',
];

/** Whether an address lies in private ranges or in the unit's own networks. */
export function isLocal(canonical: string, own: string[]): boolean {
  return [...PRIVATE, ...own].some((network) => networkHolds(network, canonical));
}

/** The facts of a line: device by field first, else by the first local address of the line, as a guess. */
export function factsOf(format: string, told: Telling, line: string, own: string[]): LineFacts {
  const device = deviceOf(told, line, own);
  return {
    format,
    time: told.time?.utc ?? null,
    zone: told.time?.zone ?? null,
    timeGround: told.time ? (told.time.isGuess ? 'guess' : 'field') : null,
    ...device,
    host: shown(told.host) ?? named(told.client),
    user: shown(told.user),
    apart: apartOf(told),
  };
}

function deviceOf(told: Telling, line: string, own: string[]): Pick<LineFacts, 'device' | 'deviceGround'> {
  if (told.isWithoutDevice) return { device: null, deviceGround: 'unknown' };
  const client = plainAddress(told.client);
  if (client) return { device: client, deviceGround: 'field' };
  const ends = [plainAddress(told.source), plainAddress(told.target)];
  if (isAnswer(told)) ends.reverse();
  const local = ends.find((end) => end !== null && isLocal(end, own));
  if (local) return { device: local, deviceGround: 'field' };
  const name = named(told.clientName);
  if (name) return { device: name, deviceGround: 'field' };
  // A client told by its name, or two ends outside: another address of the line is not the device.
  if (named(told.client) || (ends[0] && ends[1])) return { device: null, deviceGround: 'unknown' };
  const guess = firstLocal(line.slice(0, 65_536), own);
  return guess ? { device: guess, deviceGround: 'guess' } : { device: null, deviceGround: 'unknown' };
}

/** From the port of a service back to one of a client: between two machines of the unit the client is the target. */
const isAnswer = ({ sourcePort, targetPort }: Telling): boolean =>
  isPort(sourcePort) && isPort(targetPort) && Number(sourcePort) < 1024 && Number(targetPort) >= 1024;

/** `[2001:db8::1]:53`, `10.0.0.1:5000`, `10.0.0.1#53`, `10.0.0.1/5000` as their address. */
export function plainAddress(text: string | null | undefined): string | null {
  if (!text) return null;
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\].*$/, '$1')
    .replace(/%.*$/, '');
  return (
    address(bare) ??
    address(bare.replace(/^(\d+\.\d+\.\d+\.\d+)[:#/,(]\d+\)?(?::\w+)?$/, '$1').replace(/#\d+$/, ''))
  );
}

/** A client that is told by a name. */
function named(client: string | null | undefined): string | null {
  return plainAddress(client) === null ? shown(client) : null;
}

function firstLocal(line: string, own: string[]): string | null {
  for (const { 0: run } of line.matchAll(/(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g)) {
    const canonical = address(run);
    if (canonical && isLocal(canonical, own)) return canonical;
  }
  return null;
}

function shown(text: string | null | undefined): string | null {
  return text && text !== '-' && text !== 'N/A' && text !== '(empty)' && text !== '(null)' ? text : null;
}

function apartOf(told: Telling): Apart | null {
  const urlHost = shown(told.urlHost);
  const ports = (
    [
      [told.source, told.sourcePort],
      [told.target, told.targetPort],
      [urlHost, told.urlPort],
    ] as const
  ).flatMap(([host, port]) => (host && isPort(port) ? [{ host, port: Number(port) }] : []));
  const colon = /^(.*[^:]):(\d{1,5})$/.exec(urlHost ?? '');
  const urls = urlHost
    ? [
        {
          host: colon?.[1] ?? urlHost,
          port: isPort(colon?.[2] ?? told.urlPort) ? Number(colon?.[2] ?? told.urlPort) : null,
          path: pathOf(told.urlPath),
        },
      ]
    : [];
  return ports.length + urls.length > 0 ? { urls, ports } : null;
}

function pathOf(text: string | null | undefined): string | null {
  const path = shown(text);
  // A whole URL in the field of the path is read where it stands.
  return path === null || /^[a-z]+:\/\//i.test(path) ? null : path.startsWith('/') ? path : `/${path}`;
}

function isPort(text: string | null | undefined): boolean {
  return (
    text !== null && text !== undefined && /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65536
  );
}
