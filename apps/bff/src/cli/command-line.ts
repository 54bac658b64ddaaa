import { type Command, type CommandWorld, exitCodes } from './command.ts';
import { commands as all } from './commands.ts';

/** Finds the command of the words typed, `start` when there are none, runs it and answers the exit code. */
export async function runCommandLine(
  args: readonly string[],
  world: CommandWorld,
  commands: readonly Command[] = all,
): Promise<number> {
  if (args.some((arg) => ['--help', '-h', 'help'].includes(arg))) {
    for (const line of helpOf(commands)) world.print(line);
    return exitCodes.done;
  }
  const typed = args.length === 0 ? ['start'] : args;
  const command = commands.find(({ words }) => typed.slice(0, words.split(' ').length).join(' ') === words);
  const rest = command === undefined ? [] : typed.slice(command.words.split(' ').length);
  if (command === undefined || (command.arguments === '' && rest.length > 0)) {
    world.complain(`Onbekende opdracht: ${typed.join(' ')}`);
    for (const line of helpOf(commands)) world.complain(line);
    return exitCodes.wrongUse;
  }
  return command.run(rest, world);
}

const settingsHelp = [
  ['PORT', 'poort, standaard 3000'],
  ['DATA_DIR', 'map met de gegevens, standaard ./data'],
  ['DATABASE_URL', 'PostgreSQL in plaats van het bestand in DATA_DIR'],
  ['PUBLIC_URL', 'het https-adres; zonder dit adres start de demo'],
  ['SECRET_FILE', 'bestand met sleutels, buiten DATA_DIR; nodig met PUBLIC_URL'],
  ['DEMO_PASSWORD', 'wachtwoord van de demo-accounts, standaard willekeurig'],
  ['DEMO_SCENARIO', 'werkwijze van een nieuwe demo: 1 (één aanmeldpunt) of 2 (per swv), standaard 1'],
] as const;

function helpOf(commands: readonly Command[]): string[] {
  const usages = commands.map(
    ({ words, arguments: rest, help }) => [`${words} ${rest}`.trim(), help] as const,
  );
  return [
    'Gebruik: npm start -- [opdracht]',
    '',
    'Opdrachten:',
    ...columns(usages),
    '',
    'Instellingen (omgevingsvariabelen):',
    ...columns(settingsHelp),
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
