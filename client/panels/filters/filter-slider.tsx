import { Slider, SliderThumb, SliderTrack } from "react-aria-components";

interface FilterSliderProps {
  readonly name: string;
  /** What the bound says, beside the name. */
  readonly text: string;
  readonly value: number;
  readonly highest: number;
  /** Numbers to draw a bar for at each step, the same scale as the slider. */
  readonly bars?: readonly number[];
  readonly onChange: (value: number) => void;
  readonly onChangeEnd: () => void;
}

/** A slider over whole steps; where bars are given, it says how much lies at each step. */
export function FilterSlider({ name, text, value, highest, bars, onChange, onChangeEnd }: FilterSliderProps) {
  const most = Math.max(1, ...(bars ?? []));
  return (
    <Slider
      className="filter-slider"
      value={value}
      minValue={0}
      maxValue={highest}
      step={1}
      onChange={onChange}
      onChangeEnd={onChangeEnd}
      aria-label={name}
    >
      <div className="filter-slider-head">
        <span>{name}</span>
        <span className="filter-slider-text" aria-live="polite">
          {text}
        </span>
      </div>
      {bars && (
        <div className="filter-slider-bars" aria-hidden="true">
          {bars.map((count, step) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its step
              key={step}
              data-out={step < value || undefined}
              style={{ height: count === 0 ? 0 : `max(1px, ${(count / most) * 100}%)` }}
            />
          ))}
        </div>
      )}
      <SliderTrack className="filter-slider-track">
        <span className="filter-slider-fill" style={{ left: `${(value / Math.max(1, highest)) * 100}%` }} />
        <SliderThumb className="filter-slider-thumb" />
      </SliderTrack>
    </Slider>
  );
}
