const identity = /\d{6}[-+A-FU-Y]?\d{3}[0-9A-Z]/gi

/** A text with whatever looks like a personal identity code masked; for logs and messages that leave the machine. */
export const maskIdentities = (text: string): string => text.replaceAll(identity, '(identity)')
