// What the engine calls.

export { build, countKeys } from './build';
export { countLines } from './classes';
export { findAddress, findHash, findName, findNetworks, findUrls, nextOf } from './find';
export { begin, foundSoFar, linesSoFar, scan } from './scan';
export { sift, siftBegin, siftedLeft, siftedLength, siftedLines, siftedRecords, siftedText } from './sift';
export { attach, resetFound } from './state';
export { repeatedSoFar } from './table';
