/** Text from outside: NFC, one kind of line end, no control characters, no surrounding blanks. */
export const toNfcText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim()
