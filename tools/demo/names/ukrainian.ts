import { nameBook } from './name-book';

export const ukrainian = nameBook('family', {
  female: `
    Olena=Олена, Oksana=Оксана, Iryna|Irina=Ірина, Nataliia|Natalia=Наталія, Tetiana|Tatiana=Тетяна, Svitlana=Світлана,
    Yuliia|Yulia=Юлія, Kateryna=Катерина, Mariia|Maria=Марія, Anna|Hanna=Анна, Halyna=Галина, Liudmyla=Людмила, Sofiia|Sofia=Софія,
    Daryna=Дарина, Viktoriia|Viktoria=Вікторія, Alina=Аліна, Solomiia=Соломія, Zlata=Злата, Vira=Віра, Nadiia=Надія, Larysa=Лариса`,
  male: `
    Oleksandr|Alexander=Олександр, Serhii|Serhiy=Сергій, Andrii|Andriy=Андрій, Volodymyr=Володимир, Mykola=Микола, Ivan=Іван,
    Dmytro=Дмитро, Vasyl=Василь, Yurii|Yuriy=Юрій, Bohdan=Богдан, Taras=Тарас, Maksym=Максим, Artem=Артем, Denys=Денис,
    Roman=Роман, Ihor=Ігор, Pavlo=Павло, Petro=Петро, Oleh=Олег, Nazar=Назар, Matvii=Матвій`,
  family: `
    Shevchenko=Шевченко, Kovalenko=Коваленко, Bondarenko=Бондаренко, Tkachenko=Ткаченко, Kravchenko=Кравченко, Oliinyk=Олійник,
    Koval=Коваль, Polishchuk=Поліщук, Lysenko=Лисенко, Marchenko=Марченко, Rudenko=Руденко, Moroz=Мороз, Savchenko=Савченко,
    Kovalskyi/Kovalska=Ковальський/Ковальська, Levytskyi/Levytska=Левицький/Левицька, Zelinskyi/Zelinska=Зелінський/Зелінська,
    Mazur=Мазур, Hnatiuk=Гнатюк, Panchenko=Панченко, Romaniuk=Романюк, Sydorenko=Сидоренко, Vasylenko=Василенко`,
});
