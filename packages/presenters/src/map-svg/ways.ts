import type { ItineraryDay } from '@kangtu/core';
import { dayStyle } from '../day-colours.js';
import { legsOf } from '../stops.js';
import { element, type Xml } from '../xml.js';
import type { Projection } from './projection.js';
import { PAPER } from './style.js';

const WAY_WIDTH = 2.6;

/** The ways of the days: all casings first, so that a later day does not cut an earlier one. */
export function drawWays(days: readonly ItineraryDay[], projection: Projection): readonly Xml[] {
  const paths = days.map((day) => projection.path(legsOf(day).map((leg) => leg.geometry)));
  const casings = paths.map((d) => line(d, PAPER, WAY_WIDTH + 2.4, null));
  return [...casings, ...days.map((day, i) => wayLine(day.day, paths[i] as string))].filter(
    (each) => each !== null,
  );
}

/** The line of a day in its colour and dashes; also the sample in the legend. */
export function wayLine(day: number, d: string): Xml | null {
  const { colour, dash } = dayStyle(day);
  const dashes = dash.length === 0 ? null : dash.map((length) => length * WAY_WIDTH).join(' ');
  return line(d, colour, WAY_WIDTH, dashes);
}

function line(d: string, stroke: string, width: number, dash: string | null): Xml | null {
  if (d === '') return null;
  return element('path', {
    d,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linejoin': 'round',
    'stroke-linecap': dash === null || dash.startsWith('0.') ? 'round' : 'butt',
  });
}
