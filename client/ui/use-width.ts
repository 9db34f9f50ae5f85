import { type RefObject, useLayoutEffect, useState } from "react";

/** The width (px) of an element, kept in step with it; 0 before it is there. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const take = () => setWidth(current.clientWidth);
    take();
    const observer = new ResizeObserver(take);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
