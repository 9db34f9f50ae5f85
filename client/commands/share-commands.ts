import { goToStep } from "../state/story-changes.ts";
import type { Command, CommandContext } from "./command.ts";

const turn = ({ store }: CommandContext, by: number) =>
  store.setState(
    (state) => (state.story.kind === "reading" ? goToStep(state, state.story.step + by) : state),
    true,
  );

export const shareCommands: readonly Command[] = [
  {
    id: "share",
    group: "share",
    label: { en: "Share: link, picture, embed, story", zh: "分享：链接、图片、嵌入、故事" },
    keys: ["s"],
    isAvailable: ({ load, isEmbedded }) => load.status === "ready" && !isEmbedded,
    run: ({ store }) => store.setState({ dialog: "share" }),
  },
  {
    id: "story-next",
    group: "share",
    label: { en: "Next step of the story", zh: "故事下一步" },
    keys: ["."],
    isAvailable: ({ story }) => story.kind === "reading",
    run: (context) => turn(context, 1),
  },
  {
    id: "story-previous",
    group: "share",
    label: { en: "Previous step of the story", zh: "故事上一步" },
    keys: [","],
    isAvailable: ({ story }) => story.kind === "reading",
    run: (context) => turn(context, -1),
  },
];
