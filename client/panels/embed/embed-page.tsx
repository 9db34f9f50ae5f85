import { ExternalLink } from "lucide-react";
import { lazy, Suspense, useRef } from "react";
import { Link } from "react-aria-components";
import { searchOf } from "../../state/address/page-address.ts";
import { useApp, useOverview, useTexts } from "../../state/app-context.tsx";
import { Logo } from "../../ui/logo.tsx";
import { AddressNotice } from "../address-notice.tsx";
import { DetailsPanel } from "../details-panel.tsx";
import { GraphView } from "../graph-view.tsx";
import { describeView } from "../share/describe-view.ts";
import { embedTexts } from "./embed-texts.ts";
import { useWheelWhenClicked } from "./use-wheel-when-clicked.ts";
import "./embed.css";

const StoryReader = lazy(() => import("../story/story-reader.tsx"));

/** The page in a frame of another: the canvas to look at and to explore, a small card of details, and the way to all of it. */
export default function EmbedPage() {
  const texts = useTexts(embedTexts);
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const view = useApp((state) => state.view);
  const story = useApp((state) => state.story);
  const keptView = useApp((state) => state.keptView);
  const ground = useRef<HTMLElement>(null);
  const { isActive, isHinted } = useWheelWhenClicked(ground);
  const title =
    story.kind === "reading"
      ? story.story.title
      : overview
        ? describeView(view, overview, language)
        : "Tieline";
  const address = `${window.location.pathname}${searchOf({ view, story, keptView })}`;
  return (
    <div className="page embed" data-active={isActive || undefined}>
      <main ref={ground}>
        <GraphView layout="embed" />
        <p className="embed-hint" role="status" data-shown={isHinted || undefined}>
          {isHinted && texts.wheelHint}
        </p>
      </main>
      <AddressNotice />
      {story.kind === "reading" && (
        <div className="embed-story panel">
          <Suspense fallback={null}>
            <StoryReader reading={story} />
          </Suspense>
        </div>
      )}
      <DetailsPanel className="embed-details panel" />
      <footer className="embed-caption panel">
        <Logo />
        <h1>{title}</h1>
        <Link className="text-button" href={address} target="_blank" rel="noopener">
          {texts.open}
          <ExternalLink size={13} aria-hidden="true" />
        </Link>
      </footer>
    </div>
  );
}
