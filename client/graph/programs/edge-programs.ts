import { createEdgeCurveProgram } from "@sigma/edge-curve";
import {
  createEdgeArrowHeadProgram,
  createEdgeClampedProgram,
  createEdgeCompoundProgram,
  type EdgeProgramType,
  EdgeRectangleProgram,
} from "sigma/rendering";
import type { RenderParams } from "sigma/types";
import type { Shade } from "./shade.ts";

/** Width that sigma is told: it feathers a pixel away, so that this looks as 1 px on a 2D canvas does. */
export const THICKNESS = 1.6;

/** An arrowhead at rest is 5.5 px long. */
const arrowHead = { lengthToThicknessRatio: 5.5 / THICKNESS, widenessToThicknessRatio: 4.4 / THICKNESS };

/** Straight or curved, with or without direction. */
export type EdgeShape = "line" | "arrow" | "curve" | "curvedArrow";

/** The programs of edges at rest. Faded edges have no arrows: those programs then draw nothing, or a plain line. */
export function createEdgePrograms(shade: Shade): Record<EdgeShape, EdgeProgramType> {
  const Head = createEdgeArrowHeadProgram({ extremity: "target", ...arrowHead });
  class FadingHead extends Head {
    override render(params: RenderParams): void {
      if (shade.faded < 1) super.render(params);
    }
  }
  return {
    line: EdgeRectangleProgram,
    arrow: createEdgeCompoundProgram([createEdgeClampedProgram(arrowHead), FadingHead]),
    curve: createEdgeCurveProgram(),
    curvedArrow: createEdgeCurveProgram({ arrowHead: { extremity: "target", ...arrowHead } }),
  };
}
