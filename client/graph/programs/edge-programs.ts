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

/** Length and width of an arrowhead at rest, in px, where the line is 1 px wide. */
const arrowHead = { lengthToThicknessRatio: 5.5, widenessToThicknessRatio: 4.6 };

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
