import { cancellationReasons, type CancellationReason } from '@passage/movement/domain';
import { useText } from '@passage/platform/web';

/** Reasons for calling travel off, in words. */
export function useReasonOptions(): { value: CancellationReason; label: string }[] {
  const text = useText();
  return cancellationReasons.map((reason) => ({ value: reason, label: text(`movement.reason.${reason}`) }));
}

/** Time zones of airports, by their IANA names. */
export const zoneOptions = Intl.supportedValuesOf('timeZone').map((zone) => ({ value: zone, label: zone }));
