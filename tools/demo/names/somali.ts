import { nameBook } from './name-book';

/** Somali is written in Latin letters; names go on with the father's and the grandfather's. */
export const somali = nameBook('father-and-grandfather', {
  female: `
    Amina|Aamina, Faduma|Fadumo|Faaduma, Halimo|Halima, Hodan, Asha|Casha, Khadija|Khadiija, Maryan|Maryam, Sahra, Hawa|Xaawo,
    Ayan, Ubah, Ifrah, Ladan, Nasteho, Nimco|Nimo, Rahma, Sagal, Shamso, Sacdiyo|Sadia, Safiyo, Hibo|Hiba, Zamzam, Zeynab,
    Deqa|Deka, Fartun, Filsan, Hamdi, Idil, Kaltun, Muna, Najma, Qamar, Ruqiyo, Suad, Yasmin`,
  male: `
    Mohamed|Maxamed|Mohamud, Abdi|Cabdi, Ahmed|Axmed, Ali|Cali, Hassan|Xasan, Hussein|Xuseen, Omar|Cumar, Osman|Cusmaan,
    Abdullahi|Cabdullaahi, Abdirahman|Cabdiraxmaan, Abdirizak, Abdinasir, Abukar, Aden|Aadan, Bashir, Bile, Dahir, Farah|Faarax,
    Guled|Guuleed, Hirsi, Ibrahim, Ismail|Ismaaciil, Jama|Jaamac, Khalif, Liban|Liibaan, Mahad, Muse|Muuse, Mukhtar, Nur|Nuur,
    Saeed|Siciid, Salad, Sharif, Warsame, Yusuf|Yuusuf, Zakariye`,
});
