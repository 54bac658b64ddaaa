import pino, { type DestinationStream, type Logger } from 'pino';

/** One line of JSON for each thing that is logged, whatever stands in it. */
export function jsonLog(to: DestinationStream): Logger {
  return pino({ base: null }, to);
}
