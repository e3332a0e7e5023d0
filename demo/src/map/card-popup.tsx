import * as L from 'leaflet';
import { render } from 'preact';
import { messages } from '../i18n/language.ts';
import { Icon } from '../panels/Icon.tsx';
import { PlaceCard } from '../panels/PlaceCard.tsx';
import { openPlace, PHONE } from '../state/view.ts';

let open: L.Popup | null = null;

/** The card is a Preact tree inside Leaflet's popup: text goes in as text, never as markup. */
export function openCard(map: L.Map, id: string, at: L.LatLng): void {
  open?.remove();
  const box = document.createElement('div');
  const popup = L.popup({
    maxWidth: 320,
    minWidth: 240,
    autoPanPaddingTopLeft: [24, 24],
    // Not under the buttons of the map, where there is room beside them.
    autoPanPaddingBottomRight: [matchMedia(PHONE).matches ? 24 : 76, 24],
    offset: [0, -8],
    closeButton: false,
  });
  render(<PlaceCardWithClose id={id} onDone={() => popup.remove()} />, box);
  popup.setLatLng(at).setContent(box);
  open = popup;
  const opener = document.activeElement;
  openPlace.value = id;
  popup.on('remove', () => {
    if (open === popup) openPlace.value = null;
    const inside = box.contains(document.activeElement);
    render(null, box);
    if (inside && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  // Leaflet hears the Escape key only while the map itself has the focus.
  box.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') popup.remove();
  });
  popup.openOn(map);
  box.querySelector<HTMLElement>('.popup-close')?.focus({ preventScroll: true });
}

function PlaceCardWithClose({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <>
      <PlaceCard id={id} onDone={onDone} />
      <button type="button" class="popup-close" aria-label={messages.value.map.close} onClick={onDone}>
        <Icon name="close" />
      </button>
    </>
  );
}
