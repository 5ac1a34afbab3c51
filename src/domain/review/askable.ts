/** A graded question of the course, as review needs to know it before it is fetched. */
export interface Askable {
  id: string;
  /** Address of the page it stands on, with the base path. */
  address: string;
  /** Title of the lesson that teaches it. */
  topic: string;
}
