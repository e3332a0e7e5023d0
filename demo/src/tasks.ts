/** Milliseconds. */
const LONGEST_WAIT = 3000;

/** Lets the page paint and answer between two pieces of work: what the first changed is laid out in a task of its own. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    // A page in the background paints nothing, and would wait for ever.
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** Waits until what stands in the page's file is on the screen; not for ever, since a page in the background never is. */
export const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, document.hidden ? 0 : LONGEST_WAIT);
  });
