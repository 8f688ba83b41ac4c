/** A path of this site to go back to; whatever leads elsewhere becomes the home page. */
export const ownPath = (text: string): string => (/^\/(?![/\\])[^\s\\]*$/.test(text) ? text : '/')
