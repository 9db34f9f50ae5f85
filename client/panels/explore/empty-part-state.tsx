import { EyeOff } from "lucide-react";
import { Button } from "react-aria-components";
import { useChange, useTexts } from "../../state/app-context.tsx";
import { setPart } from "../../state/changes.ts";
import { showBase } from "../../state/part-changes.ts";
import type { Part } from "../../state/view-state.ts";
import { defineTexts } from "../../ui/define-texts.ts";
import "../states.css";

const texts = defineTexts({
  en: {
    title: "Everything is hidden",
    text: "All entities were taken off the canvas by hand. Nothing is lost.",
    show: "Show the best connected",
  },
  zh: {
    title: "所有实体均已隐藏",
    text: "画布上的实体已全部手动隐藏，数据没有丢失。",
    show: "显示关联最多的实体",
  },
});

/** Whether the part alone leaves the canvas empty, whatever the filters do. */
export const hidesAll = (part: Part): boolean => part.hidden.length > 0 || part.base === "none";

/** Stands in the middle of a canvas from which everything was taken by hand. */
export function EmptyPartState() {
  const { title, text, show } = useTexts(texts);
  const change = useChange();
  return (
    <div className="state state-centre" role="status">
      <span className="state-icon">
        <EyeOff size={20} aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <Button
        className="primary-button"
        onPress={() => change((state) => setPart(state, showBase(state.view.part, "best")))}
      >
        {show}
      </Button>
    </div>
  );
}
