/** Stands alone too, because script that draws it should not bring all the others along. */
export const down = '<path d="M6 9l6 6 6-6"/>';

/** Line icons on a 24 px grid: 2 px stroke, round caps, drawn for this site. Values are the inside of an `<svg>`. */
export const icons = {
  tick: '<path d="M5 12.5l4.5 4.5L19 7"/>',
  cross: '<path d="M6 6l12 12M18 6L6 18"/>',
  half: '<circle cx="12" cy="12" r="8"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/>',
  loop: '<path d="M19 8.5A8 8 0 1 0 20 13M19.5 3.5v5.5H14"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5L21 21"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  moon: '<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>',
  right: '<path d="M5 12h14M13 6l6 6-6 6"/>',
  left: '<path d="M19 12H5M11 6l-6 6 6 6"/>',
  down,
  up: '<path d="M6 15l6-6 6 6"/>',
  clock: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.5l3.5 2"/>',
  print: '<path d="M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z"/>',
  save: '<path d="M12 4v10M8 10.5l4 4 4-4M4 19h16"/>',
  off: '<path d="M3 3l18 18M8.5 14.5a5 5 0 0 1 6-.5M5 11a10 10 0 0 1 4-2.3M19 11a10 10 0 0 0-5-2.7M12 18.5v.1"/>',
  lock: '<path d="M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3"/>',
  warn: '<path d="M12 4L2.5 20h19zM12 10v5M12 17.5v.1"/>',
  bookmark: '<path d="M7 4h10v16l-5-4-5 4z"/>',
  bulb: '<path d="M9 17h6M10 20h4M8 14a6 6 0 1 1 8 0c-.8.8-1 1.6-1 3H9c0-1.4-.2-2.2-1-3z"/>',
  sun: '<circle cx="12" cy="12" r="4"/><path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6L7 7M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4"/>',
  auto: '<circle cx="12" cy="12" r="8"/><path d="M12 4v16M12 8h5.5M12 12h8M12 16h5.5"/>',
  people:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c0-8 13-8 13 0M16 5a3.5 3.5 0 0 1 0 6.5M18 14.5c2.5.8 3.5 3 3.5 5.5"/>',
  home: '<path d="M4 11l8-7 8 7M6 10v10h12V10"/>',
  screen: '<path d="M3 5h18v11H3zM9 20h6M12 16v4"/>',
  link: '<path d="M9.5 14.5l5-5M8 11l-2.5 2.5a3.5 3.5 0 0 0 5 5L13 16M11 8l2.5-2.5a3.5 3.5 0 0 1 5 5L16 13"/>',
  flag: '<path d="M6 21V4h12l-3 4 3 4H6"/>',
} as const;

export type IconName = keyof typeof icons;
