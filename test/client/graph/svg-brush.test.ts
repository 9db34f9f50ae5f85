import { expect, test } from "vitest";
import { createSvgBrush } from "../../../client/graph/export/svg-brush.ts";

const brush = () => createSvgBrush((text) => text.length * 7);

test("a whole circle is a circle, and other paths are paths", () => {
  const drawn = brush();
  drawn.beginPath();
  drawn.arc(10, 20, 5, 0, 2 * Math.PI);
  drawn.fillStyle = "#ff0000";
  drawn.fill();
  drawn.beginPath();
  drawn.moveTo(0, 0);
  drawn.quadraticCurveTo(5, 10, 10, 0);
  drawn.strokeStyle = "#00ff00";
  drawn.lineWidth = 2;
  drawn.setLineDash([7, 4]);
  drawn.stroke();
  expect(drawn.elements()).toBe(
    [
      '<circle cx="10" cy="20" r="5" fill="#ff0000"/>',
      '<path d="M0 0Q5 10 10 0" fill="none" stroke="#00ff00" stroke-width="2" stroke-dasharray="7 4"/>',
    ].join("\n"),
  );
});

test("a text with its halo is one text, escaped, in the font that holds", () => {
  const drawn = brush();
  drawn.font = '600 12px "Segoe UI", Inter';
  drawn.fillStyle = "#111111";
  drawn.strokeStyle = "#ffffff";
  drawn.lineWidth = 4;
  drawn.textBaseline = "middle";
  drawn.strokeText("A & <智谱>\u0007", 3, 10);
  drawn.fillText("A & <智谱>\u0007", 3, 10);
  expect(drawn.elements()).toBe(
    '<text x="3" y="14.2" font-family="&quot;Segoe UI&quot;, Inter" font-size="12" font-weight="600" text-anchor="start" fill="#111111" paint-order="stroke" stroke="#ffffff" stroke-width="4">A &amp; &lt;智谱&gt;\uFFFD</text>',
  );
});

test("what is moved, turned and saved comes back, and clips close where their state ends", () => {
  const drawn = brush();
  drawn.save();
  drawn.beginPath();
  drawn.rect(0, 0, 100, 50);
  drawn.clip();
  drawn.translate(10, 5);
  drawn.scale(2, 2);
  drawn.globalAlpha = 0.5;
  drawn.strokePath("M0 0h4");
  drawn.restore();
  drawn.fillRect(1, 2, 3, 4);
  expect(drawn.elements().split("\n")).toEqual([
    '<clipPath id="clip-1"><path d="M0 0h100v50h-100Z"/></clipPath><g clip-path="url(#clip-1)">',
    '<path d="M0 0h4" fill="none" stroke="#000000" stroke-width="1" opacity="0.5" transform="matrix(2 0 0 2 10 5)"/>',
    "</g>",
    '<rect x="1" y="2" width="3" height="4" fill="#000000"/>',
  ]);
});

test("a number that is none does not make the file unreadable", () => {
  const drawn = brush();
  drawn.beginPath();
  drawn.moveTo(Number.NaN, 1 / 3);
  drawn.lineTo(Number.POSITIVE_INFINITY, -0.0001);
  drawn.stroke();
  expect(drawn.elements()).toContain('d="M0 0.333L0 0"');
});
