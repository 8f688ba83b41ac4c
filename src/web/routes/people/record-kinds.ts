/** What can be recorded of an honouree: the end of its address, the word of its button, and for whom. */
export const recordKinds = [
  { slug: 'xep-loai', word: 'addRating', forCollectives: true, forOfficeOnly: false },
  { slug: 'sang-kien', word: 'addInitiative', forCollectives: true, forOfficeOnly: false },
  { slug: 'chuc-vu', word: 'addPosition', forCollectives: false, forOfficeOnly: false },
  { slug: 'ky-luat', word: 'addDiscipline', forCollectives: true, forOfficeOnly: true },
] as const

export type RecordSlug = (typeof recordKinds)[number]['slug']
