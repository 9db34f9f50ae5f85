import { Waypoints } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button, MenuTrigger, Popover, Tooltip, TooltipTrigger } from "react-aria-components";
import { useTexts } from "../state/app-context.tsx";
import { layoutTexts } from "./layout-texts.ts";
import "./layout.css";

// The layouts are many and rarely asked for.
const LayoutMenu = lazy(() => import("./layout-menu.tsx"));

/** The button that opens the menu of layouts. */
export function LayoutTool() {
  const { layout } = useTexts(layoutTexts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button className="icon-button" aria-label={layout}>
          <Waypoints size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
        <Tooltip className="tooltip" offset={6} placement="left">
          {layout}
        </Tooltip>
      </TooltipTrigger>
      <Popover className="menu-popover layout-popover" placement="left bottom" offset={8}>
        <Suspense>
          <LayoutMenu />
        </Suspense>
      </Popover>
    </MenuTrigger>
  );
}
