export { WithdrawButton } from '@passage/case-record/web';
