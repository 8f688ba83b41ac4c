/** The password that every account of a demonstration has; its sign-in page tells it. */
export const demonstrationPassword = 'nêu gương 2021'
