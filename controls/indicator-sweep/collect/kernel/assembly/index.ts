// What the engine calls.

export { build, countKeys } from './build';
export { countLines } from './classes';
export { findAddress, findHash, findName, findNetworks, findUrls, nextOf } from './find';
export { linesSoFar } from './classify';
export { begin, foundSoFar, scan } from './scan';
export { sift, siftBegin, siftedLeft, siftedLength, siftedLines, siftedRecords, siftedText, siftedUrls } from './sift';
export { attach, resetFound } from './state';
export { repeatedSoFar } from './table';
