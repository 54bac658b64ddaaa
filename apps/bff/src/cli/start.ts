import { once } from 'node:events';
import pino from 'pino';
import { jsonLog } from '../server/json-log.ts';
import { startServer } from '../server/start-server.ts';
import { type Command, exitCodes } from './command.ts';
import { explained, settingsOf } from './with-database.ts';

const titles = { demo: 'Steunpunt, demo met verzonnen gegevens', live: 'Steunpunt' } as const;

export const start: Command = {
  words: 'start',
  arguments: '',
  help: 'Start de app: de demo, of met PUBLIC_URL een echt steunpunt.',
  run: async (_args, world) => {
    const settings = settingsOf(world);
    if (settings === undefined) return exitCodes.wrongUse;
    return explained(world, settings, async () => {
      const log = jsonLog(pino.destination({ dest: 2, sync: true }));
      const server = await startServer(settings, log);
      world.print(`${titles[settings.mode]}: ${server.origin}`);
      for (const line of server.lines) world.print(line);
      world.print('Stoppen: Ctrl+C.');
      if (!world.stop.aborted) await once(world.stop, 'abort');
      await server.stop();
      return exitCodes.done;
    });
  },
};
