import { UPLOAD_CAPS } from '../../shared/contract/kit/wire'

type Upload = { pieces: Uint8Array[]; size: number; at: number }

const KEPT_MS = 10 * 60_000

/** Bytes on their way in (import files) and on their way out (drawn pages), each kept for a while only. */
export function createParcels(now: () => number, newId: () => string) {
  const uploads = new Map<string, Upload>()
  const parcels = new Map<string, { value: unknown; at: number }>()
  const blobs = new Map<string, { bytes: Uint8Array; at: number }>()

  function forgetOld(): void {
    for (const [id, upload] of uploads) if (now() - upload.at > KEPT_MS) uploads.delete(id)
    for (const [id, parcel] of parcels) if (now() - parcel.at > KEPT_MS) parcels.delete(id)
    for (const [id, blob] of blobs) if (now() - blob.at > 60_000) blobs.delete(id)
  }

  return {
    /** Adds a piece; answers the upload's id, or null when it is too big or unknown. */
    addPiece(uploadId: string | null, piece: Uint8Array): string | null {
      forgetOld()
      const id = uploadId ?? newId()
      const upload = uploadId === null ? { pieces: [], size: 0, at: now() } : uploads.get(id)
      if (!upload || upload.size + piece.length > UPLOAD_CAPS.bytes) return null
      upload.pieces.push(piece)
      upload.size += piece.length
      uploads.set(id, upload)
      return id
    },
    /** The whole bytes of an upload, or null when it is gone. */
    upload(id: string): Uint8Array | null {
      const upload = uploads.get(id)
      return upload ? Buffer.concat(upload.pieces) : null
    },
    /** Keeps a large value of a task for the command that follows it. */
    keepParcel(value: unknown): string {
      forgetOld()
      const id = newId()
      parcels.set(id, { value, at: now() })
      return id
    },
    /** Hands the value out once; null when it is gone. */
    takeParcel(id: string): unknown {
      const parcel = parcels.get(id)
      parcels.delete(id)
      return parcel?.value ?? null
    },
    /** Keeps bytes to be fetched once within a minute. */
    keepBlob(bytes: Uint8Array): string {
      forgetOld()
      const id = newId()
      blobs.set(id, { bytes, at: now() })
      return id
    },
    /** Hands the bytes out once. */
    takeBlob(id: string): Uint8Array | null {
      const blob = blobs.get(id)
      blobs.delete(id)
      return blob?.bytes ?? null
    },
  }
}
