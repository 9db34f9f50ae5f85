import { Check, Link } from "lucide-react";
import { useEffect, useState } from "react";
import { useTexts } from "../../state/app-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { connectTexts } from "./connect-texts.ts";

/** Copies the address, which restores what is open. */
export function CopyLink() {
  const texts = useTexts(connectTexts);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setIsCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  if (!navigator.clipboard) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setIsCopied(true);
    } catch {
      // The browser refuses: the address bar still has it.
    }
  };
  return (
    <>
      <IconButton
        icon={isCopied ? Check : Link}
        label={isCopied ? texts.linkCopied : texts.copyLink}
        onPress={() => void copy()}
      />
      <span className="unseen" role="status">
        {isCopied && texts.linkCopied}
      </span>
    </>
  );
}
