export { akselDutch as default } from './aksel-dutch.ts';
