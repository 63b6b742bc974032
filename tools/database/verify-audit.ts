import pg from 'pg';

/** One thing that does not hold in the audit trail. */
export interface AuditFault {
  /** Number of the seal; null for entries after the last seal. */
  seal: number | null;
  what: 'entry-altered' | 'entries-missing-or-added' | 'seal-altered' | 'seal-missing';
  /** The entries found altered, as log and number. */
  entries: string[];
}

export interface AuditVerdict {
  seals: number;
  entries: number;
  /** Digest of the last seal: kept elsewhere, it proves later that the whole chain was not written anew. */
  head: string | null;
  faults: AuditFault[];
}

interface CheckedSeal {
  number: string;
  holds_chain: boolean;
  holds_count: boolean;
  holds_seal: boolean;
  entries: string;
  seal: Buffer;
}

const alteredEntries = `
  select transaction_id, 'change ' || id as entry from audit.change_log c where digest <> audit.change_digest(c)
  union all
  select transaction_id, 'read ' || id from audit.read_log r where digest <> audit.read_digest(r)`;

const checkedSeals = `
  with changes as (
    select s.number, count(c.id) as n, sha256(coalesce(string_agg(c.digest, ''::bytea order by c.id), ''::bytea)) as digest
    from audit.seals s left join audit.change_log c on c.transaction_id >= s.from_transaction and c.transaction_id < s.to_transaction group by s.number
  ), reads as (
    select s.number, count(r.id) as n, sha256(coalesce(string_agg(r.digest, ''::bytea order by r.id), ''::bytea)) as digest
    from audit.seals s left join audit.read_log r on r.transaction_id >= s.from_transaction and r.transaction_id < s.to_transaction group by s.number
  )
  select s.number, s.change_count + s.read_count as entries, s.seal,
    s.number = row_number() over (order by s.number)
      and s.previous_seal = coalesce(lag(s.seal) over (order by s.number), ''::bytea)
      and s.from_transaction = coalesce(lag(s.to_transaction) over (order by s.number), '0'::xid8) as holds_chain,
    s.change_count = changes.n and s.read_count = reads.n as holds_count,
    s.seal = sha256(s.previous_seal || convert_to(concat_ws('|', s.number, s.from_transaction, s.to_transaction, s.change_count, s.read_count), 'UTF8')
      || changes.digest || reads.digest) as holds_seal
  from audit.seals s join changes using (number) join reads using (number) order by s.number`;

/** Recomputes every digest and every seal, and says what does not hold. */
export async function verifyAudit(ownerUrl: string): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const seals = (await client.query<CheckedSeal>(checkedSeals)).rows;
    const altered = await client.query<{ entry: string; number: string | null }>(`
      select entry, (select number from audit.seals s where a.transaction_id >= s.from_transaction and a.transaction_id < s.to_transaction) as number
      from (${alteredEntries}) a order by 1`);
    await client.query('commit');
    return verdictOf(seals, altered.rows);
  } finally {
    await client.end();
  }
}

function verdictOf(seals: CheckedSeal[], altered: { entry: string; number: string | null }[]): AuditVerdict {
  const faults: AuditFault[] = [];
  const numbers = new Set(altered.map(({ number }) => number));
  for (const number of numbers) {
    const entries = altered.filter((each) => each.number === number).map(({ entry }) => entry);
    faults.push({ seal: number === null ? null : Number(number), what: 'entry-altered', entries });
  }
  for (const seal of seals) {
    const number = Number(seal.number);
    if (!seal.holds_chain) faults.push({ seal: number, what: 'seal-missing', entries: [] });
    if (!seal.holds_count) faults.push({ seal: number, what: 'entries-missing-or-added', entries: [] });
    else if (!seal.holds_seal) faults.push({ seal: number, what: 'seal-altered', entries: [] });
  }
  return {
    seals: seals.length,
    entries: seals.reduce((sum, { entries }) => sum + Number(entries), 0),
    head: seals.at(-1)?.seal.toString('hex') ?? null,
    faults,
  };
}
