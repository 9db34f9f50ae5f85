import type { Command } from "./command.ts";
import { connectCommands } from "./connect-commands.ts";
import { documentCommands } from "./document-commands.ts";
import { editCommands } from "./edit-commands.ts";
import { exploreCommands } from "./explore-commands.ts";
import { layoutCommands } from "./layout-commands.ts";
import { pageCommands } from "./page-commands.ts";
import { shareCommands } from "./share-commands.ts";
import { timeCommands } from "./time-commands.ts";

/** Every command, in the order of the help sheet. */
export const commands: readonly Command[] = [
  ...pageCommands,
  ...exploreCommands,
  ...connectCommands,
  ...documentCommands,
  ...layoutCommands,
  ...timeCommands,
  ...editCommands,
  ...shareCommands,
];

/** A command by its id; throws where the registry has none. */
export function commandOf(id: string): Command {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`No command is called "${id}"; see client/commands.`);
  return command;
}
