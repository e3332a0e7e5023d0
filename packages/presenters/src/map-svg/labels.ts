import { type Box, crosses, distance, grow, inside, overlap, type Point } from './box.js';
import { textWidth } from './text-size.js';

/** A text that wants to stand near an anchor. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  /** Points the text may stand at, best first; the first is the marker it belongs to. */
  readonly anchors: readonly Point[];
  /** Distance that the text keeps from the anchor. */
  readonly gap: number;
  /** Centred on the anchor instead of beside it. */
  readonly centred: boolean;
}

export interface PlacedLabel {
  readonly label: Label;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
}

export interface Obstacles {
  readonly frame: Box;
  /** Never covered: markers, texts already placed. */
  readonly boxes: readonly Box[];
  /** Better not covered: the ways of the trip. */
  readonly lines: readonly (readonly Point[])[];
}

const LINE_HEIGHT = 1.25;
/** Any place beside the ways is better than one on them. */
const CROSSING = 24;
/** A text nearer to another marker than to its own would be read as the other's name. */
const MISLEADING = 30;
// Right, left, above, below, then the corners (Imhof 1975, Positioning Names on Maps; right is best, left last).
const SIDES: readonly (readonly [dx: number, dy: number, align: PlacedLabel['align']])[] = [
  [1, 0, 'start'],
  [0.8, -0.8, 'start'],
  [0.8, 0.8, 'start'],
  [0, -1, 'middle'],
  [0, 1, 'middle'],
  [-0.8, -0.8, 'end'],
  [-0.8, 0.8, 'end'],
  [-1, 0, 'end'],
];

/**
 * Greedy point-feature labelling (Christensen, Marks and Shieber 1995, section 3.1): in the order given each text
 * takes the candidate that covers no obstacle and the least of the ways; a text without such a place is left out.
 */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles): readonly PlacedLabel[] {
  const taken = [...obstacles.boxes];
  const markers = labels.flatMap(({ centred, anchors }) => (centred ? [] : anchors.slice(0, 1)));
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const best = bestCandidate(label, taken, markers, obstacles);
    if (best === null) continue;
    placed.push(best);
    taken.push(best.box);
  }
  return placed;
}

function bestCandidate(
  label: Label,
  taken: readonly Box[],
  markers: readonly Point[],
  obstacles: Obstacles,
): PlacedLabel | null {
  let best: PlacedLabel | null = null;
  let least = Number.POSITIVE_INFINITY;
  candidates(label, obstacles.frame).forEach((candidate, rank) => {
    // The rest of the cost is never negative, and slow to find.
    if (rank >= least) return;
    const box = grow(candidate.box, 1);
    if (!inside(obstacles.frame, box) || taken.some((other) => overlap(other, box) > 0)) return;
    const nearer = label.centred ? 0 : nearerMarkers(candidate, markers);
    const cost = rank + CROSSING * crossings(box, obstacles.lines) + MISLEADING * nearer;
    if (cost < least) [best, least] = [candidate, cost];
  });
  return best;
}

function nearerMarkers({ label, box }: PlacedLabel, markers: readonly Point[]): number {
  const own = distance(box, label.anchors[0] as Point);
  return markers.filter((marker) => distance(box, marker) < own - 1).length;
}

function crossings(box: Box, lines: Obstacles['lines']): number {
  return lines.filter((line) => line.some((point, i) => i > 0 && crosses(box, line[i - 1] as Point, point)))
    .length;
}

function candidates(label: Label, frame: Box): readonly PlacedLabel[] {
  const width = Math.max(...label.lines.map(textWidth)) * label.size;
  const height = label.lines.length * LINE_HEIGHT * label.size;
  if (label.centred)
    return label.anchors.map(([x, y]) => ({
      label,
      box: { x: x - width / 2, y: y - height / 2, width, height },
      align: 'middle' as const,
    }));
  return label.anchors.flatMap(([x, y]) =>
    [1, 1.4, 2].flatMap((far) =>
      SIDES.map(([dx, dy, align]) => {
        const gap = label.gap * far;
        const left = align === 'start' ? 0 : align === 'end' ? -width : -width / 2;
        const start = x + dx * gap + left;
        const top = dy > 0 ? 0 : dy < 0 ? -height : -height / 2;
        // Above and below, a text near the edge moves along it into the frame.
        const within = align === 'middle' ? clamp(start, frame, width) : start;
        return { label, box: { x: within, y: y + dy * gap + top, width, height }, align };
      }),
    ),
  );
}

function clamp(left: number, frame: Box, width: number): number {
  return Math.max(frame.x + 1, Math.min(left, frame.x + frame.width - width - 1));
}

/** Where the baseline of each line begins. */
export function baselines({ label, box, align }: PlacedLabel): readonly Point[] {
  const x = align === 'start' ? box.x : align === 'end' ? box.x + box.width : box.x + box.width / 2;
  return label.lines.map((_, i) => [x, box.y + (i + 0.96) * LINE_HEIGHT * label.size - 0.12 * label.size]);
}
