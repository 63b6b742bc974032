import { nameBook } from './name-book';

/** Names of the east of the Democratic Republic of the Congo, written in Latin letters. */
export const congolese = nameBook('family', {
  female: `
    Furaha, Neema, Esperance|Espérance, Josephine|Joséphine, Riziki, Bahati, Faida, Zawadi, Mwamini, Chantal, Claudine, Beatrice,
    Solange, Francine, Jeanne, Aline, Sifa, Noella|Noëlla, Vumilia, Clementine, Angelique|Angélique, Ruth, Sarah, Rebecca, Esther,
    Nyota, Mapendo, Tumaini, Pascaline, Denise, Yvette, Gloria, Dorcas, Immaculee|Immaculée, Odette`,
  male: `
    Jean, Jean-Pierre|Jean Pierre, Emmanuel, Innocent, Dieudonne|Dieudonné, Pascal, Faustin, Patient, Claude, Eric, Gentil, Heri,
    Amani, Baraka, Bienvenu, Christian, David, Elie, Fabrice, Gedeon, Isaac, Jacques, Joseph, Justin, Moise|Moïse, Olivier, Paul,
    Prince, Samuel, Serge, Theophile|Théophile, Trésor|Tresor, Espoir, Merci, Fidele|Fidèle, Celestin|Célestin`,
  family: `
    Mugisha, Bahati, Kambale, Kasereka, Muhindo, Paluku, Katembo, Musafiri, Ndayisaba, Bizimana, Habimana, Nsengiyumva, Kabuya,
    Mutombo, Ilunga, Kalala, Mbuyi, Tshimanga, Ngoy, Mwamba, Kasongo, Lukusa, Byamungu, Cishugi, Bisimwa, Mushagalusa, Namegabe,
    Rugamba, Sebahizi, Ruhumuriza, Munyakazi, Mulumba, Kyungu, Mwenze, Shabani, Ramazani, Masudi, Juma, Lwaboshi, Nabintu`,
});
