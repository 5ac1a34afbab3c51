/** The first match inside `root`. Throws when the markup has drifted from the element: a test meets that error before any learner does. */
export function part<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`Expected ${selector} in the markup.`);
}

/** All matches inside `root`, in document order. */
export function parts<Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind[] {
  return [...root.querySelectorAll(selector)].filter(
    (found): found is Kind => found instanceof kind,
  );
}
