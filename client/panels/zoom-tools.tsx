import { Maximize, Minus, Plus } from "lucide-react";
import { Toolbar } from "react-aria-components";
import { useCanvas, useMessages } from "../state/app-context.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { LayoutTool } from "./layout-tool.tsx";

/** Where things lie; nearer, farther, all. */
export function ZoomTools() {
  const messages = useMessages();
  const canvas = useCanvas();
  return (
    <Toolbar className="zoom-tools panel" orientation="vertical" aria-label={messages.zoom}>
      <LayoutTool />
      <IconButton icon={Plus} label={messages.zoomIn} onPress={() => canvas.current?.zoomIn()} />
      <IconButton icon={Minus} label={messages.zoomOut} onPress={() => canvas.current?.zoomOut()} />
      <IconButton icon={Maximize} label={messages.fit} onPress={() => canvas.current?.fit()} />
    </Toolbar>
  );
}
