// The digest that names the list of a sweep, whoever makes it: the command line from files, the product from one file.
import { hash } from 'node:crypto';

/** SHA-256 over the SHA-256 of each file of the list, in their order, one a line. */
export const listDigest = (sha256s: readonly string[]): string => hash('sha256', sha256s.join('\n'));
