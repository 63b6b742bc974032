import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Specific needs by code, consents, and photos. */
export class CaseRecordSpecificNeeds1766000120000 implements MigrationInterface {
  name = 'CaseRecordSpecificNeeds1766000120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      -- A need lies in the compartment of its code; the key of both holds the two together.
      create table case_record.specific_need_codes (
        code text primary key,
        label jsonb not null,
        compartment text not null check (compartment in ('case', 'protection', 'health')),
        effective_from date not null,
        effective_until date,
        source_note text not null,
        is_verified boolean not null default false,
        unique (code, compartment)
      );
      create table case_record.specific_needs (
        id uuid primary key,
        person_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        code text not null,
        compartment text not null,
        noted_on date not null,
        ended_on date,
        note text not null default '' check (length(note) <= 2000),
        is_hidden_from_family boolean not null default false,
        version integer not null default 1,
        check (ended_on >= noted_on),
        foreign key (code, compartment) references case_record.specific_need_codes (code, compartment),
        foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
      );
      create index specific_needs_person on case_record.specific_needs (person_id);

      -- Given once; withdrawn, never changed.
      create table case_record.consents (
        id uuid primary key,
        person_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        purpose text not null,
        recipient text not null,
        recipient_name text not null default '',
        given_on date not null,
        given_by text not null check (given_by in ('self', 'guardian')),
        guardian_id uuid references case_record.people (id),
        guardian_name text not null default '',
        guardian_capacity text not null default '',
        language text not null,
        document_id uuid references case_record.documents (id),
        valid_until date,
        note text not null default '',
        withdrawn_on date,
        withdraw_reason text not null default '',
        version integer not null default 1,
        check (valid_until > given_on),
        check (withdrawn_on >= given_on),
        check (given_by = 'self' or guardian_id is not null or guardian_name <> ''),
        foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
      );
      create index consents_person on case_record.consents (person_id);

      create table case_record.photos (
        id uuid primary key,
        person_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        media_type text not null,
        size_bytes bigint not null,
        sha256 text not null,
        storage_key text not null,
        taken_in date not null,
        removed_at timestamptz,
        version integer not null default 1,
        foreign key (person_id, case_id, office_id) references case_record.people (id, case_id, office_id) on update cascade
      );
      create unique index photos_of_person on case_record.photos (person_id) where removed_at is null;
      create index photos_case on case_record.photos (case_id) where removed_at is null;

      select access.protect('case_record.specific_needs', 'case_id', 'by-row'), access.protect('case_record.consents'),
        access.protect('case_record.photos');
      grant select on case_record.specific_need_codes to passage_app;
      grant select, insert, update, delete on case_record.specific_needs to passage_app;
      grant select, insert, update on case_record.consents, case_record.photos to passage_app;
      select audit.watch('case_record.specific_need_codes'), audit.watch('case_record.specific_needs'),
        audit.watch('case_record.consents'), audit.watch('case_record.photos');
    `);
    await runner.query(codes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(/* sql */ `
      drop table case_record.specific_needs, case_record.specific_need_codes, case_record.consents, case_record.photos`);
  }
}

/**
 * The groups and codes in use for specific needs, from general knowledge of UNHCR's list and not compared with it: each
 * says so. Those of survivors of torture and of sexual and gender-based violence, and others whose mere mention can put
 * somebody at risk, lie in the protection compartment.
 */
const codes = /* sql */ `
  insert into case_record.specific_need_codes (code, compartment, label, effective_from, source_note)
  select code, compartment, jsonb_build_object('en', en, 'fr', fr, 'ar', ar), '2000-01-01',
    'Specific needs codes of UNHCR, from general knowledge; to be verified against the current list'
  from (values
    ('CR', 'case', 'Child at risk', 'Enfant à risque', 'طفل معرّض للخطر'),
    ('CR-CP', 'case', 'Child parent', 'Enfant parent', 'طفل والد أو والدة'),
    ('CR-CS', 'case', 'Child spouse', 'Enfant marié', 'طفل متزوج'),
    ('CR-CC', 'case', 'Child carer', 'Enfant prenant soin d’autrui', 'طفل يرعى آخرين'),
    ('CR-NE', 'case', 'Child at risk of not attending school', 'Enfant risquant de ne pas aller à l’école', 'طفل معرّض لعدم الالتحاق بالمدرسة'),
    ('CR-SE', 'case', 'Child with special education needs', 'Enfant ayant des besoins éducatifs particuliers', 'طفل ذو احتياجات تعليمية خاصة'),
    ('CR-LW', 'protection', 'Child in the worst forms of labour', 'Enfant dans les pires formes de travail', 'طفل في أسوأ أشكال العمل'),
    ('CR-AF', 'protection', 'Child associated with armed forces or groups', 'Enfant associé à des forces ou groupes armés', 'طفل مرتبط بقوات أو جماعات مسلحة'),
    ('SC', 'case', 'Unaccompanied or separated child', 'Enfant non accompagné ou séparé', 'طفل غير مصحوب أو منفصل'),
    ('SC-UC', 'case', 'Unaccompanied child', 'Enfant non accompagné', 'طفل غير مصحوب'),
    ('SC-SC', 'case', 'Separated child', 'Enfant séparé', 'طفل منفصل عن ذويه'),
    ('SC-FC', 'case', 'Child in foster care', 'Enfant en famille d’accueil', 'طفل في رعاية أسرة بديلة'),
    ('SC-IC', 'case', 'Child in institutional care', 'Enfant en institution', 'طفل في مؤسسة رعاية'),
    ('SC-CH', 'case', 'Child-headed household', 'Ménage dirigé par un enfant', 'أسرة يعيلها طفل'),
    ('WR', 'case', 'Woman at risk', 'Femme à risque', 'امرأة معرّضة للخطر'),
    ('WR-LC', 'case', 'Breastfeeding', 'Allaitement', 'رضاعة طبيعية'),
    ('ER', 'case', 'Older person at risk', 'Personne âgée à risque', 'شخص مسن معرّض للخطر'),
    ('ER-NF', 'case', 'Older person without family', 'Personne âgée sans famille', 'شخص مسن بلا عائلة'),
    ('ER-FR', 'case', 'Older person unable to care for self', 'Personne âgée incapable de se prendre en charge', 'شخص مسن غير قادر على رعاية نفسه'),
    ('SP', 'case', 'Single parent or carer', 'Parent ou responsable seul', 'والد أو مقدم رعاية وحيد'),
    ('SP-PT', 'case', 'Single parent', 'Parent seul', 'والد وحيد'),
    ('SP-GP', 'case', 'Single grandparent', 'Grand-parent seul', 'جد أو جدة وحيدة'),
    ('SP-CG', 'case', 'Single carer', 'Responsable seul', 'مقدم رعاية وحيد'),
    ('DS', 'case', 'Disability', 'Handicap', 'إعاقة'),
    ('DS-BD', 'case', 'Visual impairment', 'Déficience visuelle', 'إعاقة بصرية'),
    ('DS-DF', 'case', 'Hearing impairment', 'Déficience auditive', 'إعاقة سمعية'),
    ('DS-SD', 'case', 'Speech impairment', 'Trouble de la parole', 'إعاقة في النطق'),
    ('DS-PM', 'case', 'Moderate physical disability', 'Handicap physique modéré', 'إعاقة جسدية متوسطة'),
    ('DS-PS', 'case', 'Severe physical disability', 'Handicap physique grave', 'إعاقة جسدية شديدة'),
    ('DS-MM', 'case', 'Moderate mental disability', 'Handicap mental modéré', 'إعاقة ذهنية متوسطة'),
    ('DS-MS', 'case', 'Severe mental disability', 'Handicap mental grave', 'إعاقة ذهنية شديدة'),
    ('SM', 'case', 'Serious medical condition', 'Problème médical grave', 'حالة طبية خطيرة'),
    ('FU', 'case', 'Family unity', 'Unité familiale', 'وحدة الأسرة'),
    ('FU-TR', 'case', 'Tracing required', 'Recherche de famille nécessaire', 'يلزم البحث عن الأسرة'),
    ('FU-FR', 'case', 'Family reunification required', 'Réunification familiale nécessaire', 'يلزم لمّ شمل الأسرة'),
    ('LP', 'case', 'Legal and physical protection needs', 'Besoins de protection juridique et physique', 'احتياجات الحماية القانونية والجسدية'),
    ('LP-ND', 'case', 'No legal documentation', 'Sans papiers légaux', 'بلا وثائق قانونية'),
    ('LP-BN', 'case', 'Unmet basic needs', 'Besoins essentiels non couverts', 'احتياجات أساسية غير ملباة'),
    ('LP-RR', 'protection', 'At risk of refoulement', 'Risque de refoulement', 'معرّض لخطر الإعادة القسرية'),
    ('LP-IH', 'protection', 'In hiding', 'Vit caché', 'متوارٍ عن الأنظار'),
    ('LP-WP', 'protection', 'Witness protection', 'Protection de témoin', 'حماية شهود'),
    ('TR', 'protection', 'Torture', 'Torture', 'تعذيب'),
    ('TR-PI', 'protection', 'Impairment due to torture', 'Séquelles de torture', 'أضرار ناتجة عن التعذيب'),
    ('TR-WV', 'protection', 'Witness of violence to others', 'Témoin de violences sur autrui', 'شاهد على عنف ضد آخرين'),
    ('SV', 'protection', 'Sexual and gender-based violence', 'Violence sexuelle et fondée sur le genre', 'عنف جنسي أو قائم على النوع الاجتماعي'),
    ('SV-VA', 'protection', 'Survivor of such violence in the country of asylum', 'Victime de telles violences dans le pays d’asile', 'ناجٍ من هذا العنف في بلد اللجوء'),
    ('SV-VF', 'protection', 'Survivor of such violence during flight', 'Victime de telles violences durant la fuite', 'ناجٍ من هذا العنف أثناء الفرار'),
    ('SV-VO', 'protection', 'Survivor of such violence in the country of origin', 'Victime de telles violences dans le pays d’origine', 'ناجٍ من هذا العنف في بلد الأصل'),
    ('SV-GM', 'protection', 'Female genital mutilation', 'Mutilation génitale féminine', 'تشويه الأعضاء التناسلية الأنثوية'),
    ('SV-HK', 'protection', 'Threat of honour killing', 'Menace de crime d’honneur', 'تهديد بجريمة شرف'),
    ('SV-FM', 'protection', 'Forced or early marriage', 'Mariage forcé ou précoce', 'زواج قسري أو مبكر'),
    ('SV-SS', 'protection', 'Survival sex', 'Sexe de survie', 'جنس من أجل البقاء')
  ) listed (code, compartment, en, fr, ar);
`;
