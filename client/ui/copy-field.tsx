import { Check, Copy } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTexts } from "../state/app-context.tsx";
import { copyText } from "./copy-text.ts";
import { defineTexts } from "./define-texts.ts";
import "./copy-field.css";

const texts = defineTexts({
  en: {
    copy: "Copy",
    copied: "Copied",
    byHand: "This browser does not let the page copy. Press Ctrl+C or ⌘C.",
  },
  zh: { copy: "复制", copied: "已复制", byHand: "浏览器不允许页面复制，请按 Ctrl+C 或 ⌘C。" },
});

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  /** Name of the button, which says what it copies. */
  readonly copyLabel: string;
  readonly rows?: number;
}

/** A text to take along: by a button, or, where the browser forbids that, selected for the keys of copying. */
export function CopyField({ label, text, copyLabel, rows = 1 }: CopyFieldProps) {
  const { copy, copied, byHand } = useTexts(texts);
  const [state, setState] = useState<"rest" | "copied" | "refused">("rest");
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied
  useEffect(() => setState("rest"), [text]);
  const take = async () => {
    const isCopied = await copyText(text);
    setState(isCopied ? "copied" : "refused");
    if (!isCopied) field.current?.focus();
    if (!isCopied) field.current?.select();
  };
  return (
    <div className="copy-field">
      <label className="copy-label" htmlFor={id}>
        {label}
      </label>
      <div className="copy-row">
        <textarea
          ref={field}
          id={id}
          className="text-field"
          readOnly
          rows={rows}
          value={text}
          spellCheck={false}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button className="outline-button" aria-label={copyLabel} onPress={() => void take()}>
          {state === "copied" ? (
            <Check size={14} aria-hidden="true" />
          ) : (
            <Copy size={14} aria-hidden="true" />
          )}
          {state === "copied" ? copied : copy}
        </Button>
      </div>
      <p className="copy-state" role="status">
        {state === "copied" && <span className="unseen">{copied}</span>}
        {state === "refused" && byHand}
      </p>
    </div>
  );
}
