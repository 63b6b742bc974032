import { useRouteParam } from '@passage/platform/web';
import { PageStates } from '@passage/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AddressesPanel } from '../address/addresses-panel';
import { ConsentsPanel } from '../consent/consents-panel';
import { ContactsPanel } from '../contact/contacts-panel';
import { IdentityDocumentsPanel } from '../identity-document/identity-documents-panel';
import { LanguagesPanel } from '../language/languages-panel';
import { useRedirectToSurvivor } from '../merge/redirect-to-survivor';
import { NamesPanel } from '../person-name/names-panel';
import { SpecificNeedsPanel } from '../specific-need/specific-needs-panel';
import { PersonFacts } from './person-facts';
import { PersonHeader } from './person-header';
import classes from './person-record.module.css';
import { personRecordQuery } from './person-record.queries';

/** One person: everything known of them, and to change it. */
export default function PersonPage(): ReactNode {
  const personId = useRouteParam('personId');
  const query = useQuery(personRecordQuery(personId));
  useRedirectToSurvivor(personId);
  return (
    <PageStates query={query}>
      {(record) => (
        <>
          <PersonHeader record={record} />
          <div className={classes.columns}>
            <div className={classes.main}>
              <IdentityDocumentsPanel record={record} />
              <NamesPanel record={record} />
              <ContactsPanel record={record} />
              <AddressesPanel record={record} />
              <LanguagesPanel record={record} />
              <SpecificNeedsPanel record={record} />
              <ConsentsPanel record={record} />
            </div>
            <PersonFacts record={record} />
          </div>
        </>
      )}
    </PageStates>
  );
}
