// Draws the beads between the two texts: a band from the sentences of one side to those of the other.

import { Bead } from "./data";
import { gradeOf, svg } from "./dom";
import { isCrossing } from "./why";

interface Extent {
  top: number;
  bottom: number;
}

function extentOf(parts: HTMLElement[], origin: number): Extent | null {
  if (parts.length === 0) return null;
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return {
    top: Math.min(...boxes.map((box) => box.top)) - origin + 4,
    bottom: Math.max(...boxes.map((box) => box.bottom)) - origin - 4,
  };
}

/** `parts`: the elements of each bead on a side. */
export function drawBands(
  drawing: SVGElement,
  beads: Bead[],
  parts: (bead: number, side: 0 | 1) => HTMLElement[],
  selected: number,
): void {
  const box = drawing.getBoundingClientRect();
  const width = box.width;
  const middle = width / 2;
  const shapes = beads.map((bead, index) => {
    const left = extentOf(parts(index, 0), box.top);
    const right = extentOf(parts(index, 1), box.top);
    const classes = `band ${gradeOf(bead.confidence)}${isCrossing(bead) ? " crossing" : ""}${index === selected ? " on" : ""}`;
    if (left && right) {
      const path =
        `M0 ${left.top} C${middle} ${left.top} ${middle} ${right.top} ${width} ${right.top} L${width} ${right.bottom} ` +
        `C${middle} ${right.bottom} ${middle} ${left.bottom} 0 ${left.bottom}Z`;
      return svg("path", { d: path, class: classes });
    }
    const lone = left ?? right;
    if (!lone) return null;
    const [from, to] = left ? [0, width * 0.28] : [width, width * 0.72];
    const y = (lone.top + lone.bottom) / 2;
    return svg("line", { x1: from, x2: to, y1: y, y2: y, class: `null${index === selected ? " on" : ""}` });
  });
  drawing.replaceChildren(...shapes.filter((shape): shape is SVGElement => shape !== null));
}
