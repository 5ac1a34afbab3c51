/** Windows of a workshop, all in one page: two channels in it hear each other as those of two windows do. */
import { vi } from 'vitest';
import { RoomLink, type RoomSide } from '#components/workshop/room/room-link.ts';
import { slideOf, type Room } from '#domain/workshop/room.ts';

export const name = 'cx-playbook-room-T1';
export const open: RoomLink[] = [];

/** A window of one sort. @param onChange called with every new room. Default: nothing. */
export function windowOf(side: RoomSide, onChange?: (room: Room) => void): RoomLink {
  const link = new RoomLink('T1', [5, 3, 8], (room) => onChange?.(room));
  open.push(link);
  link.connect(side);
  return link;
}
export const slides = (): number[] => open.map(({ room }) => slideOf(room));

export function closeAll(): void {
  for (const link of open.splice(0)) link.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}
