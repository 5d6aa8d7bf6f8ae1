// What may be asked for at all: http and https, ports of web servers, no name and password in the address.
import { FetchFailure } from './failure.ts';

const PORTS = new Set(['', '80', '443', '8080', '8443']);

/** The address to ask for. `explicitPorts`: `host:port` pairs that the operator named. Throws a FetchFailure. */
export function targetOf(address: string, explicitPorts: ReadonlySet<string>): URL {
  if (!URL.canParse(address)) throw new FetchFailure('connect', `not an address: ${address.slice(0, 100)}`);
  const url = new URL(address);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchFailure('connect', `neither http nor https: ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new FetchFailure('connect', 'the address carries a user name or a password');
  if (!PORTS.has(url.port) && !explicitPorts.has(url.host))
    throw new FetchFailure('connect', `port ${url.port} is not one of a web server`);
  return url;
}
