// Whether the server answers, as the last request saw it.
import { observable } from './observable.ts';

export const isConnected = observable(true);
