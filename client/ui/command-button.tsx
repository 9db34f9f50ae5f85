import type { LucideIcon } from "lucide-react";
import { commandOf } from "../commands/index.ts";
import { showKey } from "../commands/match-key.ts";
import { useApp, useAppStore, useCanvas } from "../state/app-context.tsx";
import { IconButton } from "./icon-button.tsx";

interface CommandButtonProps {
  readonly command: string;
  readonly icon: LucideIcon;
}

/** A command of the registry as an icon button: name, key and whether it means anything now come from its entry. */
export function CommandButton({ command: id, icon }: CommandButtonProps) {
  const store = useAppStore();
  const canvas = useCanvas();
  const command = commandOf(id);
  const language = useApp((state) => state.language);
  const isAvailable = useApp((state) => command.isAvailable?.(state) ?? true);
  const [key] = command.keys;
  return (
    <IconButton
      icon={icon}
      label={command.label[language]}
      keyHint={key && showKey(key, /Mac|iPhone|iPad/.test(navigator.userAgent))}
      isDisabled={!isAvailable}
      onPress={() => command.run?.({ store, canvas })}
    />
  );
}
