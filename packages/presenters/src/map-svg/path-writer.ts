/** What d3-geo draws on, and the SVG path data it becomes: tenths of a unit, steps relative to the point before. */
export interface PathWriter {
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number) => void;
  readonly closePath: () => void;
  readonly text: () => string;
}

export function pathWriter(): PathWriter {
  let [text, lastX, lastY, command] = ['', 0, 0, ''];
  const step = (letter: string, x: number, y: number) => {
    // A repeated "l", and a blank before a minus, need not be written.
    const tail = `${x / 10}${y < 0 ? '' : ' '}${y / 10}`;
    text += letter === 'l' && command === 'l' ? (x < 0 ? tail : ` ${tail}`) : letter + tail;
    command = letter;
  };
  return {
    beginPath: () => {},
    arc: () => {},
    moveTo: (x, y) => {
      [lastX, lastY] = [Math.round(x * 10), Math.round(y * 10)];
      step('M', lastX, lastY);
    },
    lineTo: (x, y) => {
      const [nextX, nextY] = [Math.round(x * 10), Math.round(y * 10)];
      if (nextX === lastX && nextY === lastY) return;
      step('l', nextX - lastX, nextY - lastY);
      [lastX, lastY] = [nextX, nextY];
    },
    closePath: () => {
      text += 'Z';
      command = '';
    },
    text: () => text,
  };
}
