import type { Session } from '@passage/access/domain';
import { hasChosenLocale, http, isLocale, useLocale, type Locale } from '@passage/platform/web';
import { useNotices } from '@passage/ui';
import { useEffect, useRef } from 'react';

/**
 * The language goes with the person, not with the machine: what somebody chooses is kept in their profile, and signing
 * in anywhere brings it back. Only what was chosen on the sign-in page itself counts more. Returns what to do on signing in.
 */
export function useStaffLocale(session: Session | null): (signedIn: Session) => void {
  const { locale, choose } = useLocale();
  const notices = useNotices();
  const first = useRef(locale);
  const previous = useRef(locale);
  const adopted = useRef<Locale>(undefined);
  const isMet = useRef(false);

  const save = (chosen: Locale): void => {
    void http.patch('/api/own-settings', { locale: chosen }).catch(notices.failed);
  };
  const adopt = (profile: string): void => {
    if (!isLocale(profile)) return;
    adopted.current = profile;
    choose(profile);
  };

  useEffect(() => {
    if (!session || isMet.current) return;
    isMet.current = true;
    if (!hasChosenLocale()) adopt(session.staff.locale);
  });
  useEffect(() => {
    if (previous.current === locale) return;
    previous.current = locale;
    const isAdopted = adopted.current === locale;
    adopted.current = undefined;
    if (session && !isAdopted) save(locale);
  });

  return (signedIn) => {
    isMet.current = true;
    if (locale === first.current) adopt(signedIn.staff.locale);
    else if (locale !== signedIn.staff.locale) save(locale);
  };
}
