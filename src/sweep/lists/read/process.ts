// The process that makes a version: lists of millions of lines take a processor for seconds, and must not take the server's.
import { answerOrder } from '../../../platform/apart/door.ts';
import { makeVersion } from './make-version.ts';

answerOrder(makeVersion, { step: 4 * 2 ** 20, mostBytes: 2 * 2 ** 30 });
