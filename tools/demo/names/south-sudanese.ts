import { nameBook } from './name-book';

/** Names of Dinka and Nuer speakers, written in Latin letters; they go on with the father's and the grandfather's. */
export const southSudanese = nameBook('father-and-grandfather', {
  female: `
    Achol, Nyandeng, Nyakim, Adut, Akuol, Abuk, Ayen, Nyabol, Nyachan, Nyaluak, Awel, Aluel, Angeth, Atong, Apiou, Athieng, Nyamal,
    Nyakuoth, Nyaruach, Nyibol, Rebecca, Martha, Mary, Elizabeth, Sarah, Nyawech, Akon, Amer, Yar, Nyanath`,
  male: `
    Deng, Garang, Majok, Bol, Gatluak, Kuol, Akol, Malual, Gatwech, Chol, Dut, Machar, Makuei, Mabior, Ajak, Atem, Biel, Duop, Gai,
    Gatkuoth, Jok, Kuany, Lual, Madut, Manyang, Mayen, Nhial, Peter, Puok, Riek, Ruot, Santino, Simon, Thon, Tut, Wol`,
});
