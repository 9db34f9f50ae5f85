import { Unlink, X } from "lucide-react";
import { Button } from "react-aria-components";
import { useApp, useAppStore, useTexts } from "../state/app-context.tsx";
import { openKept } from "../state/open-kept.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { IconButton } from "../ui/icon-button.tsx";
import "./address-notice.css";

const texts = defineTexts({
  en: {
    view: "This server keeps no view with the id in the address. Ask whoever sent it for a new link; the whole graph is shown.",
    story:
      "This server keeps no story with the id in the address. Ask whoever sent it for a new link; the whole graph is shown.",
    unanswered: "The server did not give what the address names. The whole graph is shown.",
    damaged: (keys: string) => `Part of the address cannot be read and is left out: ${keys}`,
    again: "Try again",
    close: "Close the notice",
  },
  zh: {
    view: "此服务器没有保存地址中的视图。请向发送者索取新的链接；现在显示全图。",
    story: "此服务器没有保存地址中的故事。请向发送者索取新的链接；现在显示全图。",
    unanswered: "服务器没有给出地址所指的内容。现在显示全图。",
    damaged: (keys: string) => `地址有一部分无法读取，已略去：${keys}`,
    again: "重试",
    close: "关闭提示",
  },
});

/** What is wrong with the address that was opened, until it is read. */
export function AddressNotice() {
  const { again, close, unanswered, damaged, ...missing } = useTexts(texts);
  const store = useAppStore();
  const trouble = useApp((state) => state.addressTrouble);
  if (!trouble) return null;
  const text =
    trouble.kind === "damaged"
      ? damaged(trouble.keys.join(", "))
      : trouble.kind === "unanswered"
        ? unanswered
        : missing[trouble.kept.what];
  const leave = () => store.setState({ addressTrouble: undefined });
  return (
    <div className="address-notice panel" role="alert">
      <Unlink size={16} aria-hidden="true" />
      <p>{text}</p>
      {trouble.kind === "unanswered" && (
        <Button
          className="text-button"
          onPress={() => {
            leave();
            void openKept(store, trouble.kept);
          }}
        >
          {again}
        </Button>
      )}
      <IconButton icon={X} label={close} onPress={leave} />
    </div>
  );
}
