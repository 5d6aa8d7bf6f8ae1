// Connections for undici: to checked addresses only, and with TLS that stands the normal check; a broken one is described, never used.
import { isIP, type LookupFunction, connect as plainConnect, type Socket } from 'node:net';
import { connect as secureConnect, type TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import { type CertificateRecord, certificateOf } from './certificate.ts';
import { asFailure, FetchFailure } from './failure.ts';
import type { Resolve, Resolved } from './resolve.ts';

export interface ConnectOptions {
  resolve: Resolve;
  timeoutMs: number;
  /** Called once for each TLS connection, also for one that is then refused. */
  onCertificate: (record: CertificateRecord) => void;
}

/** A connector that resolves, checks, and connects to what was checked. */
export function guardedConnect(options: ConnectOptions): buildConnector.connector {
  return (asked, callback) => {
    open(asked, options).then(
      (socket) => callback(null, socket),
      (error) => callback(asFailure(error), null),
    );
  };
}

async function open(asked: buildConnector.Options, options: ConnectOptions): Promise<Socket | TLSSocket> {
  const { hostname: host, protocol } = asked;
  const resolved = await options.resolve(host);
  const isSecure = protocol === 'https:';
  const port = resolved.port ?? Number(asked.port || (isSecure ? 443 : 80));
  const to = { host: bare(host), port, lookup: onlyChecked(resolved), autoSelectFamily: true, noDelay: true };
  const pinned =
    isIP(bare(host)) || resolved.addresses.length === 1 ? { ...to, host: resolved.addresses[0] ?? '' } : to;
  if (!isSecure) return opened(plainConnect(pinned), 'connect', options.timeoutMs);
  // Trust is judged below, after the certificate was read: with `rejectUnauthorized` there would be nothing to tell.
  const name = isIP(bare(host)) ? {} : { servername: host };
  const secure = secureConnect({
    ...pinned,
    ...name,
    rejectUnauthorized: false,
    ALPNProtocols: ['http/1.1'],
  });
  await opened(secure, 'secureConnect', options.timeoutMs);
  const record = certificateOf(secure, host);
  if (record) options.onCertificate(record);
  if (!secure.authorized) {
    secure.destroy();
    throw new FetchFailure('tls', `${host}: ${String(secure.authorizationError ?? 'no certificate')}`);
  }
  return secure;
}

const bare = (host: string): string => host.replace(/^\[|\]$/g, '');

/** Node asks this in place of DNS: it can only answer what the guard has seen. */
function onlyChecked({ addresses }: Resolved): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all: isAll }, callback) => {
    const [first] = all;
    if (isAll) callback(null, all);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function opened<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  timeoutMs: number,
): Promise<S> {
  const { promise, resolve, reject } = Promise.withResolvers<S>();
  const timer = setTimeout(() => {
    socket.destroy();
    reject(new FetchFailure('timeout', `no connection within ${timeoutMs / 1000} s`));
  }, timeoutMs);
  socket.once(event, () => resolve(socket)).once('error', reject);
  socket.once('close', () => reject(new FetchFailure('connect', 'closed while connecting')));
  return promise.finally(() => clearTimeout(timer));
}
