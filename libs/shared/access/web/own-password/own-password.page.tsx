import { ownPassword, type OwnPassword } from '@passage/access/domain';
import { http, Message, useGo, useText } from '@passage/platform/web';
import { FormPage, RecordForm, recordFields, useNotices } from '@passage/ui';
import type { ReactNode } from 'react';

const Fields = recordFields<OwnPassword>();

/** A new password of one's own. */
export default function OwnPasswordPage(): ReactNode {
  const notices = useNotices();
  const text = useText();
  const go = useGo();
  return (
    <FormPage titleId="access.own-password" description={<Message id="access.own-password.hint" />}>
      <RecordForm
        id="access.own-password"
        schema={ownPassword}
        secrets={['current', 'next']}
        initialValues={{ current: '', next: '' }}
        save={(values) => http.put<undefined>('/api/own-password', values)}
        onSaved={() => {
          notices.done(text('access.own-password.changed'));
          go('/today');
        }}
        saveLabel={<Message id="access.own-password" />}
      >
        <Fields.Secret name="current" labelId="access.current-password" autoComplete="current-password" isFirst />
        <Fields.Secret
          name="next"
          labelId="access.new-password"
          hintId="access.own-password.rule"
          autoComplete="new-password"
        />
      </RecordForm>
    </FormPage>
  );
}
