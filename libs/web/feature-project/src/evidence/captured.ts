/** An instant as an input of type `datetime-local` has it, on the clock of the device. @param at milliseconds */
export function captureTime(at: number): string {
  const offset = new Date(at).getTimezoneOffset() * 60_000;
  return new Date(at - offset).toISOString().slice(0, 16);
}

/** A place in degrees; nothing unless both figures are given. Whether it lies on the earth is for the server to say. */
export function placeOf(latitude: string, longitude: string): { readonly latitude: number; readonly longitude: number } | undefined {
  if (latitude.trim() === '' || longitude.trim() === '') return undefined;
  const place = { latitude: Number(latitude), longitude: Number(longitude) };
  return Number.isFinite(place.latitude) && Number.isFinite(place.longitude) ? place : undefined;
}
