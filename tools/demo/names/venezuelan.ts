import { nameBook } from './name-book';

export const venezuelan = nameBook('family', {
  female: `
    María, Ana, Carmen, Yuleisy, Daniela, Gabriela, Andreína, Rosa, Luisa, Marielys, Yusmary, Karina, Valentina, Génesis, Oriana,
    Yolanda, Milagros, Isabel, Carolina, Patricia, Adriana, Beatriz, Nathaly, Yesenia, Mariana, Gloria, Rosangel, Teresa, Verónica`,
  male: `
    José, Luis, Carlos, Jesús, Juan, Miguel, Ángel, Pedro, Rafael, Víctor, Daniel, David, Francisco, Antonio, Jhonny, Yorman, Alexis,
    Wilmer, Edgar, Eduardo, Gustavo, Hernán, Javier, Manuel, Néstor, Oscar, Ramón, Ricardo, Samuel, Santiago`,
  family: `
    González Rojas, Rodríguez Pérez, Pérez Blanco, Hernández Díaz, García Mendoza, Sánchez Rivas, Ramírez Colmenares, Martínez Silva,
    López Guerra, Díaz Torrealba, Rojas Salazar, Morales Urdaneta, Medina Parra, Castillo Brito, Salazar Marcano, Mendoza Linares,
    Suárez Bracho, Rivero Páez, Moreno Azuaje, Gutiérrez Leal, Torres Acosta, Contreras Duque, Fernández Ochoa, Chacón Useche`,
});
