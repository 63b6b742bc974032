import {
  addressKinds,
  contactChannels,
  contactSafeties,
  furtherNameKinds,
  identityDocumentKinds,
  languageLevels,
} from '@passage/case-record/domain';
import { useText } from '@passage/platform/web';
import { useMemo } from 'react';

/** What can be chosen for the facts kept of a person, in the reader's language. */
export function useFactChoices() {
  const text = useText();
  return useMemo(
    () => ({
      nameKinds: furtherNameKinds.map((value) => ({ value, label: text(`case-record.person-name.kind.${value}`) })),
      identityDocumentKinds: identityDocumentKinds.map((value) => ({
        value,
        label: text(`case-record.identity-document.kind.${value}`),
      })),
      channels: contactChannels.map((value) => ({ value, label: text(`case-record.contact.channel.${value}`) })),
      safeties: contactSafeties.map((value) => ({ value, label: text(`case-record.contact.safety.${value}`) })),
      addressKinds: addressKinds.map((value) => ({ value, label: text(`case-record.address.kind.${value}`) })),
      languageLevels: languageLevels.map((value) => ({ value, label: text(`case-record.language.level.${value}`) })),
    }),
    [text],
  );
}
