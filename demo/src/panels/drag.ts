import { dropStop } from '../state/edit.ts';

const TYPE = 'application/x-kangtu-stop';

/** Attributes of what can be dragged. The buttons do the same for keyboard and touch. */
export const dragFrom = (place: string) => ({
  draggable: true,
  onDragStart: (event: DragEvent) => {
    event.dataTransfer?.setData(TYPE, place);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  },
});

/** Attributes of where it can be put: before a stop, or at the end of a day (counted from 0). */
export const dropOn = (day: number, before: string | null) => ({
  onDragOver: (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes(TYPE)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof Element) event.currentTarget.classList.add('drop');
  },
  onDragLeave: (event: DragEvent) => {
    if (event.currentTarget instanceof Element) event.currentTarget.classList.remove('drop');
  },
  onDrop: (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.currentTarget instanceof Element) event.currentTarget.classList.remove('drop');
    const place = event.dataTransfer?.getData(TYPE);
    if (place) dropStop(place, day, before);
  },
});
