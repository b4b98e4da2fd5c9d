// A text string of a PDF (one character a byte) → its text: UTF-16 or UTF-8 where it says so, else Latin-1.

export function decodeText(bytes: string): string {
  const raw = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(raw.subarray(2));
  if (bytes.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(raw.subarray(2));
  return bytes.startsWith('\xef\xbb\xbf') ? raw.toString('utf8', 3) : bytes;
}
