import { useEffect, useState } from "react";
import type { Story } from "../../../core/api.ts";
import type { Failure } from "../../state/failure.ts";
import { type Link, shareStory } from "../../state/make-link.ts";
import type { StoryDraft } from "../../state/story.ts";
import { pageAddress } from "../share/use-link.ts";

export type Shared =
  | { readonly status: "none" | "sharing" }
  | { readonly status: "shared"; readonly link: Link }
  | { readonly status: "failed"; readonly failure: Failure };

/** Gives a story to the server on request; what was shared before is not the draft any more once that changes. */
export function useSharedStory(draft: StoryDraft): {
  readonly shared: Shared;
  readonly share: (story: Story) => void;
} {
  const [shared, setShared] = useState<Shared>({ status: "none" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: any change of the draft counts
  useEffect(() => setShared({ status: "none" }), [draft]);
  const share = async (story: Story) => {
    setShared({ status: "sharing" });
    const answer = await shareStory(pageAddress(), { story });
    setShared(
      answer.ok ? { status: "shared", link: answer.result } : { status: "failed", failure: answer.failure },
    );
  };
  return { shared, share: (story) => void share(story) };
}
