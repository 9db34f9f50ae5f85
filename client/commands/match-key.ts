type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether a key event is the key of a command. Shift counts where it is named, and for keys that are the same with it. */
export function matchesKey(event: Pressed, key: string): boolean {
  const parts = key.split("+");
  const name = parts.at(-1) || "+";
  const isMod = parts.includes("Mod");
  const isShift = parts.includes("Shift");
  if (event.altKey || (event.ctrlKey || event.metaKey) !== isMod) return false;
  // "?" and "+" need Shift on some keyboards and not on others.
  const shiftMatters = isShift || /^[a-z]$|^\w{2,}$/i.test(name);
  if (shiftMatters && event.shiftKey !== isShift) return false;
  return event.key.toLowerCase() === name.toLowerCase();
}

/** A key as it is shown: ⌘ or Ctrl, ⇧, and names of keys short. */
export function showKey(key: string, isMac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    Mod: isMac ? "⌘" : "Ctrl ",
    Shift: "⇧",
    Delete: "Del",
    ContextMenu: "Menu",
    Escape: "Esc",
    ArrowLeft: "←",
    ArrowRight: "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
    " ": "␣",
  };
  return key
    .split(/\+(?=.)/)
    .map((part) => names[part] ?? (/^[a-z]$/.test(part) ? part.toUpperCase() : part))
    .join("");
}
