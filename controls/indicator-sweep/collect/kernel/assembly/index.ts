// What the engine calls.

export { build, countKeys } from './build';
export { countLines } from './classes';
export { findAddress, findHash, findName, findNetworks, findUrls, nextOf } from './find';
export { begin, foundSoFar, linesSoFar, scan } from './scan';
export { attach, resetFound } from './state';
