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

/**
 * Width in px that sigma is told for lines of 1 px at rest: its programs feather away about half a pixel of the screen. It
 * goes in as the least width of all edges, which zooming does not change.
 */
export function restThickness(pixelRatio: number): number {
  return 1 + 0.8 / pixelRatio;
}

/** Straight or curved, with or without direction. */
export type EdgeShape = "line" | "arrow" | "curve" | "curvedArrow";

/** The programs of edges at rest. Faded edges have no arrows: those programs then draw nothing, or a plain line. */
export function createEdgePrograms(shade: Shade, thickness: number): Record<EdgeShape, EdgeProgramType> {
  const arrowHead = { lengthToThicknessRatio: 5.5 / thickness, widenessToThicknessRatio: 4.4 / thickness };
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
