import { useApp, useTexts } from "../../state/app-context.tsx";
import type { Failure } from "../../state/failure.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { embedCode } from "../share/embed-code.ts";
import { storyTexts } from "./story-texts.ts";
import type { Shared } from "./use-shared-story.ts";
import "../share/share.css";

/** The link to a story that was shared, or why there is none. */
export function SharedStory({ shared, title }: { readonly shared: Shared; readonly title: string }) {
  const texts = useTexts(storyTexts);
  const language = useApp((state) => state.language);
  if (shared.status === "failed") {
    return (
      <p className="share-warning" role="alert">
        {texts[reasonOf(shared.failure)]}
      </p>
    );
  }
  if (shared.status !== "shared") return null;
  const { address, isLasting } = shared.link;
  return (
    <div className="shared-story">
      <CopyField label={texts.link} text={address} copyLabel={texts.copyLink} />
      <CopyField label={texts.embed} text={embedCode(address, language, title)} copyLabel={texts.copyEmbed} />
      {!isLasting && <p className="share-warning">{texts.notLasting}</p>}
    </div>
  );
}

function reasonOf(failure: Failure): "full" | "tooLarge" | "failed" {
  if (failure.kind !== "problem") return "failed";
  if (failure.problem.code === "views_full") return "full";
  return failure.status === 413 ? "tooLarge" : "failed";
}
