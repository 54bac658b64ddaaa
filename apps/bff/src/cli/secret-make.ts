import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOrMakeSecretFile } from '../config/secret-file.ts';
import { type Command, exitCodes } from './command.ts';

export const secretMake: Command = {
  words: 'secret make',
  arguments: '',
  help: 'Maak het bestand met sleutels op de plaats van SECRET_FILE.',
  run: async (_args, world) => {
    const place = world.env['SECRET_FILE'];
    if (!place) {
      world.complain('Zet SECRET_FILE op de plaats waar het bestand moet komen, buiten DATA_DIR.');
      return exitCodes.wrongUse;
    }
    const path = resolve(world.folder, place);
    if (existsSync(path)) {
      world.complain(`${path} is er al en blijft zoals het is.`);
      return exitCodes.failed;
    }
    try {
      readOrMakeSecretFile(path);
    } catch {
      world.complain(`${path} kan niet worden gemaakt. Controleer de schrijfrechten van de map.`);
      return exitCodes.failed;
    }
    world.print(`${path} is gemaakt. Bewaar een kopie op een veilige plek, niet bij de gegevens.`);
    return exitCodes.done;
  },
};
