import { Dialog, Label, Radio, RadioGroup } from "react-aria-components";
import { basis, eventTimes } from "../../graph/scene/event-times.ts";
import { useApp, useAppStore, useOverview, useTexts } from "../../state/app-context.tsx";
import type { AppState } from "../../state/app-state.ts";
import { setFilters } from "../../state/changes.ts";
import { pause, setTimeMode, type TimeMode, timeMode, withTime } from "../../state/time-changes.ts";
import { indexOf } from "../../state/visible-part.ts";
import { DateField } from "../../ui/date-field.tsx";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { timelineTexts } from "./timeline-texts.ts";
import "./timeline-options.css";

const modes: readonly TimeMode[] = ["window", "until", "asOf"];
const widths = [1, 3, 6, 12] as const;
const speeds = [1, 2, 4, 8] as const;

/** What time moves, its dates in full, and how it plays. */
export default function TimelineOptions() {
  const texts = useTexts(timelineTexts);
  const store = useAppStore();
  const mode = useApp(timeMode);
  const { width, speed } = useApp((state) => state.time);
  const filters = useApp((state) => state.view.filters);
  const overview = useOverview();
  const { from, to, asOf } = filters;
  const undated = overview
    ? eventTimes(indexOf(overview)).basis.filter((each) => each === basis.undated).length
    : 0;
  const change = (next: (state: AppState) => AppState) => store.setState(next, true);
  const isBounded = from !== undefined || to !== undefined || asOf !== undefined;
  const isBackwards = from !== undefined && to !== undefined && from > to && !from.startsWith(to);
  const field = { placeholder: texts.dateHint, complaint: texts.badDate };
  return (
    <Dialog className="timeline-options" aria-label={texts.options}>
      <RadioGroup
        className="choices"
        value={mode}
        onChange={(next) => {
          const chosen = modes.find((each) => each === next);
          if (chosen) change((state) => setTimeMode(state, chosen));
        }}
      >
        <Label className="section-head">{texts.what}</Label>
        {modes.map((each) => (
          <Radio key={each} value={each} className="choice">
            <span className="choice-mark" />
            <span>
              {texts.modes[each]}
              <small>{texts.modeHints[each]}</small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="date-fields">
        {mode === "asOf" ? (
          <DateField
            {...field}
            label={texts.day}
            value={asOf}
            onChange={(date) => change((state) => withBounds(state, { asOf: date ?? asOf }))}
          />
        ) : (
          <>
            <DateField
              {...field}
              label={texts.from}
              value={from}
              onChange={(date) => change((state) => withBounds(state, { from: date, to }))}
            />
            <DateField
              {...field}
              label={texts.to}
              value={to}
              onChange={(date) => change((state) => withBounds(state, { from, to: date }))}
            />
          </>
        )}
      </div>
      {isBackwards && <p className="complaint">{texts.badOrder}</p>}
      {mode === "asOf" && (
        <p className="was-is">
          <LineSwatch status="fact" /> {texts.is} <LineSwatch status="former" /> {texts.was}
        </p>
      )}
      {mode === "window" && (
        <Segments
          label={texts.windowWidth}
          value={width}
          options={widths.map((each) => ({ value: each, text: texts.widths[each] }))}
          onChange={(next) => change((state) => ({ ...state, time: { ...state.time, width: next } }))}
        />
      )}
      <Segments
        label={texts.speed}
        value={speed}
        options={speeds.map((each) => ({ value: each, text: `${each / 2}×` }))}
        onChange={(next) => change((state) => ({ ...state, time: { ...state.time, speed: next } }))}
      />
      <div className="time-notes">
        {undated > 0 && <p>{texts.undatedHint(undated)}</p>}
        <p>{texts.publishedHint}</p>
        <p>{texts.keysHint}</p>
      </div>
      {isBounded && (
        <button
          type="button"
          className="text-button"
          onClick={() => change((state) => withBounds(state, {}))}
        >
          {texts.reset}
        </button>
      )}
    </Dialog>
  );
}

const withBounds = (state: AppState, bounds: Bounds): AppState => {
  const { from, to, asOf } = bounds;
  const paused = pause(state);
  return setFilters(
    paused,
    withTime(paused.view.filters, {
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(asOf !== undefined && { asOf }),
    }),
  );
};

type Bounds = Readonly<Partial<Record<"from" | "to" | "asOf", string | undefined>>>;

interface SegmentsProps {
  readonly label: string;
  readonly value: number;
  readonly options: readonly { readonly value: number; readonly text: string }[];
  readonly onChange: (value: number) => void;
}

function Segments({ label, value, options, onChange }: SegmentsProps) {
  return (
    <RadioGroup
      className="segments-field"
      orientation="horizontal"
      value={String(value)}
      onChange={(next) => onChange(Number(next))}
    >
      <Label className="section-head">{label}</Label>
      <div className="segments">
        {options.map((option) => (
          <Radio key={option.value} value={String(option.value)} className="segment">
            {option.text}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
