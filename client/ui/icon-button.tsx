import type { LucideIcon } from "lucide-react";
import { Button, Tooltip, TooltipTrigger } from "react-aria-components";

interface IconButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onPress: () => void;
  /** The key that does the same, as it is shown. */
  readonly keyHint?: string | undefined;
  readonly isDisabled?: boolean;
}

/** A button that is an icon; its name is in the tooltip. */
export function IconButton({ icon: Icon, label, onPress, keyHint, isDisabled = false }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button className="icon-button" aria-label={label} onPress={onPress} isDisabled={isDisabled}>
        <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label} {keyHint && <kbd>{keyHint}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
