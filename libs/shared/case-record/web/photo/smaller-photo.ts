import { photoSidePixels } from '@passage/case-record/domain';

const quality = 0.85;

/**
 * A picture made small enough to know a face by, as JPEG, which also leaves behind where and with what it was taken.
 * What the browser cannot read as a picture is sent as it is: the server says what is wrong with it.
 */
export async function smallerPhoto(file: File): Promise<File> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return file;
  const scale = Math.min(1, photoSidePixels / Math.max(picture.width, picture.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(picture.width * scale)),
    Math.max(1, Math.round(picture.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality })], 'photo.jpg', { type: 'image/jpeg' });
}
