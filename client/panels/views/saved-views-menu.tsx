import { Bookmark } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button, DialogTrigger, Popover, Tooltip, TooltipTrigger } from "react-aria-components";
import { useTexts } from "../../state/app-context.tsx";
import { savedViewsTexts } from "./saved-views-texts.ts";

const SavedViews = lazy(() => import("./saved-views.tsx"));

/** The button that opens what was saved; a tile on a phone. */
export function SavedViewsMenu({ className }: { readonly className?: string }) {
  const texts = useTexts(savedViewsTexts);
  const button = (
    <Button className={className ?? "icon-button"} aria-label={texts.views}>
      <Bookmark size={16} strokeWidth={1.75} aria-hidden="true" />
      {className && texts.views}
    </Button>
  );
  return (
    <DialogTrigger>
      {className ? (
        button
      ) : (
        <TooltipTrigger delay={500} closeDelay={0}>
          {button}
          <Tooltip className="tooltip" offset={6}>
            {texts.views}
          </Tooltip>
        </TooltipTrigger>
      )}
      <Popover className="menu-popover saved-views-popover" placement="bottom end" offset={8}>
        <Suspense fallback={null}>
          <SavedViews />
        </Suspense>
      </Popover>
    </DialogTrigger>
  );
}
