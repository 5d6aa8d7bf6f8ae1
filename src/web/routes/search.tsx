export { default } from './coming.tsx';
