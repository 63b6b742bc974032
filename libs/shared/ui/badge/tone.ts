/** Meaning of a colour. A colour never stands alone: text or an icon always says the same. */
export type Tone = 'ok' | 'attention' | 'danger' | 'info' | 'special' | 'neutral';
