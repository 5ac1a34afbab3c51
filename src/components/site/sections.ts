/** The main sections, in header order. */
export const sections = [
  { address: '/start/', name: 'Learn' },
  { address: '/guides/', name: 'Guides' },
  { address: '/quizzes/', name: 'Quizzes' },
  { address: '/assessments/', name: 'Self-checks' },
  { address: '/tools/', name: 'Tools' },
  { address: '/workshops/', name: 'Workshops' },
  { address: '/glossary/', name: 'Glossary' },
] as const;

/** Folders that belong to a section under another name. */
const within: Record<string, string> = {
  lessons: '/start/',
  paths: '/start/',
  scenarios: '/quizzes/',
  team: '/tools/',
};

/** The section a page belongs to, by its address without the base path. */
export function sectionOf(address: string): string | undefined {
  const [folder = ''] = address.split('/').filter(Boolean);
  return within[folder] ?? sections.find((section) => section.address === `/${folder}/`)?.address;
}
