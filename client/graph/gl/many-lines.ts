import { createLineSheet, type SheetView } from "./line-sheet.ts";
import type { Lines, LinesView } from "./lines.ts";
import { createAfterDrawing } from "./pace.ts";

/** Fewer lines than this are drawn anew for every frame, whatever the machine. */
const FEW = 2500;
/** All lines together may take so many ms of a frame. */
const PATIENCE = 30;
/** Ms that one slice of the lines is to take. */
const SLICE = 25;
/** Lines in the first slices, before it is known how fast they are. */
const FIRST_SLICE = 1000;

/** Draws lines without ever holding up a frame. */
export interface ManyLines {
  /** The lines have changed. */
  readonly reset: () => void;
  readonly draw: (view: LinesView, pixelRatio: number, isMoving: boolean) => void;
}

/**
 * Where the GPU draws all lines within a frame they are drawn for each. Where it does not (a driver in software, or very many
 * lines) they are drawn in slices on a sheet beside the canvas, each when the one before is done; the sheet is laid on the
 * canvas when it is complete, goes along while the camera moves and is made anew when it rests. `onReady` asks for a frame.
 */
export function createManyLines(gl: WebGL2RenderingContext, lines: Lines, onReady: () => void): ManyLines {
  const sheets = [createLineSheet(gl), createLineSheet(gl)] as const;
  const afterDrawing = createAfterDrawing(gl);
  /** Which of the two is complete; the other one is being made. */
  let front: 0 | 1 = 0;
  let shown: SheetView | undefined;
  let msByLine = SLICE / FIRST_SLICE;
  /** Grows with every sheet begun: slices of one that was given up find another number. */
  let run = 0;
  let wanted: LinesView | undefined;

  const isSlow = () => lines.count() > FEW && lines.count() * msByLine > PATIENCE;

  const make = (view: LinesView, pixelRatio: number) => {
    run += 1;
    const mine = run;
    wanted = view;
    const sheet = sheets[front === 0 ? 1 : 0];
    sheet.begin();
    sheet.end();
    const slice = (from: number) => {
      if (mine !== run) return;
      const to = Math.min(1, from + SLICE / msByLine / Math.max(1, lines.count()));
      sheet.resume();
      lines.draw(view, pixelRatio, from, to);
      sheet.end();
      afterDrawing((took) => {
        if (mine !== run) return;
        // A frame is the least that can be told; one slow slice says little.
        const told = Math.max(0.5, took - 17) / Math.max(1, (to - from) * lines.count());
        msByLine = Math.min(msByLine * 2, Math.max(msByLine / 2, told));
        if (to < 1) {
          slice(to);
          return;
        }
        front = front === 0 ? 1 : 0;
        shown = view;
        wanted = undefined;
        onReady();
      });
    };
    slice(0);
  };

  return {
    reset() {
      run += 1;
      shown = undefined;
      wanted = undefined;
    },
    draw(view, pixelRatio, isMoving) {
      if (!isSlow()) {
        run += 1;
        wanted = undefined;
        shown = undefined;
        lines.draw(view, pixelRatio, 0, 1);
        return;
      }
      const isFresh = shown !== undefined && isSameSheet(shown, view);
      if (shown) sheets[front].lay(shown, view);
      else lines.draw(view, pixelRatio, 0, Math.min(1, FEW / lines.count()));
      if (isFresh || isMoving || (wanted && isSameSheet(wanted, view))) return;
      make({ ...view, isFaded: false }, pixelRatio);
    },
  };
}

/** What is lit does not matter: it fades the whole canvas. */
function isSameSheet(a: SheetView & Partial<LinesView>, b: LinesView): boolean {
  const [one, other] = [a.projection, b.projection];
  return (
    one.scale === other.scale &&
    one.left === other.left &&
    one.top === other.top &&
    one.growth === other.growth &&
    a.width === b.width &&
    a.height === b.height &&
    a.palette === b.palette &&
    a.bendScale === b.bendScale
  );
}
