/** The packages that read XML. They come without types; packages.d.mts says what this library uses of them. */
export { DmnModdle } from 'dmn-moddle';
export { Reader } from 'moddle-xml';
export { Parser } from 'saxen';
