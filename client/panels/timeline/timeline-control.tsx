import { ChevronDown, Pause, Play } from "lucide-react";
import { lazy, Suspense } from "react";
import { Button, DialogTrigger, Popover } from "react-aria-components";
import { commandOf } from "../../commands/index.ts";
import { showKey } from "../../commands/match-key.ts";
import { useApp, useAppStore, useTexts } from "../../state/app-context.tsx";
import { isoOfMonth } from "../../state/months.ts";
import type { TimeAxes } from "../../state/time-axis.ts";
import { play, timeMode } from "../../state/time-changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { timelineTexts } from "./timeline-texts.ts";

const TimelineOptions = lazy(() => import("./timeline-options.tsx"));

/** Play, what time moves, and the exact dates. */
export function TimelineControl({ axes }: { readonly axes: TimeAxes | undefined }) {
  const texts = useTexts(timelineTexts);
  const store = useAppStore();
  const isPlaying = useApp((state) => state.time.isPlaying);
  const mode = useApp(timeMode);
  const { from, to, asOf } = useApp((state) => state.view.filters);
  const key = commandOf("play").keys[0];
  const range = [
    from ?? (axes && isoOfMonth(axes.first)),
    to ?? (axes && isoOfMonth(axes.whole.end)),
  ] as const;
  const name = { window: texts.eventDate, until: texts.upTo, asOf: texts.asOf }[mode];
  const dates = mode === "asOf" ? (asOf ?? range[1]) : mode === "until" ? range[1] : range.join(" – ");
  const lines = (dates ?? "").split(/(?<= –) /);
  return (
    <div className="timeline-control">
      <span className="timeline-play">
        <IconButton
          icon={isPlaying ? Pause : Play}
          label={isPlaying ? texts.pause : texts.play}
          keyHint={key && showKey(key, false)}
          isDisabled={!axes}
          onPress={() => store.setState(play, true)}
        />
      </span>
      <DialogTrigger>
        <Button className="timeline-dates" isDisabled={!axes}>
          <span className="timeline-mode">
            {name}
            <ChevronDown size={11} aria-hidden="true" />
          </span>
          <span className="timeline-range">
            {axes ? lines.map((line) => <span key={line}>{line} </span>) : <span className="bar wide" />}
          </span>
          <span className="unseen">{texts.options}</span>
        </Button>
        <Popover className="menu-popover timeline-popover" placement="top start" offset={8}>
          <Suspense fallback={null}>
            <TimelineOptions />
          </Suspense>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
