import { nameBook } from './name-book';

export const venezuelan = nameBook('two-families', {
  female: `
    María, Ana, Carmen, Yuleisy, Daniela, Gabriela, Andreína, Rosa, Luisa, Marielys, Yusmary, Karina, Valentina, Génesis, Oriana,
    Yolanda, Milagros, Isabel, Carolina, Patricia, Adriana, Beatriz, Nathaly, Yesenia, Mariana, Gloria, Rosangel, Teresa, Verónica`,
  male: `
    José, Luis, Carlos, Jesús, Juan, Miguel, Ángel, Pedro, Rafael, Víctor, Daniel, David, Francisco, Antonio, Jhonny, Yorman, Alexis,
    Wilmer, Edgar, Eduardo, Gustavo, Hernán, Javier, Manuel, Néstor, Oscar, Ramón, Ricardo, Samuel, Santiago`,
  family: `
    González, Rodríguez, Pérez, Hernández, García, Sánchez, Ramírez, Martínez, López, Díaz, Rojas, Morales, Medina, Castillo, Salazar,
    Mendoza, Suárez, Rivero, Moreno, Gutiérrez, Torres, Contreras, Fernández, Chacón, Urdaneta, Colmenares, Torrealba, Parra, Marcano,
    Linares, Bracho, Azuaje, Leal, Duque, Ochoa, Useche`,
});
