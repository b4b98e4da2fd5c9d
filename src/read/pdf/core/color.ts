// A colour space and the operands of a colour operator → the colour as 0xRRGGBB.
import { type CoreFile, entry, resolve } from './file.ts';
import { type Dict, isDict, isName, isStream, nameOf, numberOf, type Value } from './value.ts';

/** Number of components of the plain spaces; 0 for all others, whose colours are not worked out. */
export type Space = 0 | 1 | 3 | 4;

/** A colour that is no single one (a pattern) or that is not worked out. */
export const unknownColor = -1;

const plain: Record<string, Space> = {
  DeviceGray: 1,
  CalGray: 1,
  G: 1,
  DeviceRGB: 3,
  CalRGB: 3,
  RGB: 3,
  DeviceCMYK: 4,
  CMYK: 4,
};

export function spaceOf(file: CoreFile, name: string, resources: Dict): Space {
  const known = Object.hasOwn(plain, name) ? plain[name] : undefined;
  if (known !== undefined) return known;
  const spaces = entry(file, resources, 'ColorSpace');
  return isDict(spaces) ? kindOf(file, entry(file, spaces, name)) : 0;
}

function kindOf(file: CoreFile, value: Value): Space {
  if (isName(value)) return (Object.hasOwn(plain, value.name) ? plain[value.name] : undefined) ?? 0;
  if (!Array.isArray(value)) return 0;
  const family = nameOf(resolve(file, value[0]));
  if (family === 'ICCBased') {
    const profile = resolve(file, value[1]);
    const count = isStream(profile) ? numberOf(entry(file, profile.dict, 'N')) : 0;
    return count === 1 || count === 3 || count === 4 ? count : 0;
  }
  return (Object.hasOwn(plain, family) ? plain[family] : undefined) ?? 0;
}

/** Out of as many numbers as the space has components; black where a space has just been chosen. */
export function colorOf(space: Space, operands: readonly Value[]): number {
  if (space === 0 || operands.length < space) return unknownColor;
  const [a, b, c, d] = [part(operands[0]), part(operands[1]), part(operands[2]), part(operands[3])];
  if (space === 1) return mix(a, a, a);
  if (space === 3) return mix(a, b, c);
  return mix((1 - a) * (1 - d), (1 - b) * (1 - d), (1 - c) * (1 - d));
}

function part(value: Value | undefined): number {
  return Math.min(1, Math.max(0, numberOf(value)));
}

function mix(red: number, green: number, blue: number): number {
  return (Math.round(red * 255) << 16) | (Math.round(green * 255) << 8) | Math.round(blue * 255);
}
