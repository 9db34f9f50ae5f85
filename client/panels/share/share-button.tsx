import { Share2 } from "lucide-react";
import { Button } from "react-aria-components";
import { useApp, useAppStore, useTexts } from "../../state/app-context.tsx";
import { defineTexts } from "../../ui/define-texts.ts";

// Of its own, so that the page starts without the texts of the dialog.
const texts = defineTexts({ en: { share: "Share" }, zh: { share: "分享" } });

/** Opens the dialog of all that can be taken away from the view. */
export function ShareButton({ className }: { readonly className?: string }) {
  const { share } = useTexts(texts);
  const store = useAppStore();
  const isReady = useApp(({ load }) => load.status === "ready");
  return (
    <Button
      className={className ?? "text-icon-button"}
      isDisabled={!isReady}
      onPress={() => store.setState({ dialog: "share" })}
    >
      <Share2 size={16} strokeWidth={1.75} aria-hidden="true" />
      {share}
    </Button>
  );
}
