/** What a colour says; the words beside it always say it too. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'gold' | 'neutral'
