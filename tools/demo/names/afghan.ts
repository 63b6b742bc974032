import { nameBook } from './name-book';

/** Names of Dari and Pashto speakers. */
export const afghan = nameBook('family', {
  female: `
    Fatima=فاطمه, Zahra=زهرا, Maryam=مریم, Zainab=زینب, Parwin|Parwana=پروین, Shukria|Shukriya=شکریه, Nasrin=نسرین,
    Laila=لیلا, Farida=فریده, Habiba=حبیبه, Latifa=لطیفه, Malalai=ملالی, Nargis=نرگس, Palwasha=پلوشه, Rahima=رحیمه,
    Roya=رویا, Sakina=سکینه, Samira=سمیرا, Shabnam=شبنم, Shakila=شکیلا, Sima=سیما, Soraya=ثریا, Spozhmai=سپوږمۍ,
    Tahmina=تهمینه, Wazhma=وږمه, Yalda=یلدا, Zarghuna=زرغونه, Zohra=زهره, Freshta=فرشته, Gulalai=ګلالۍ, Hosai=هوسۍ,
    Khadija=خدیجه, Marzia=مرضیه, Masuma=معصومه, Nadia=نادیه, Razia=راضیه, Sadaf=صدف, Storai=ستورۍ, Zeba=زیبا`,
  male: `
    Mohammad|Muhammad=محمد, Ahmad=احمد, Ali=علی, Abdul Rahman|Abdurrahman=عبدالرحمن, Abdullah=عبدالله, Ghulam Ali=غلام علی,
    Gul Mohammad=ګل محمد, Habibullah=حبیب‌الله, Hamid=حمید, Hashmat|Hashmatullah=حشمت, Hekmatullah=حکمت‌الله, Humayun=همایون,
    Esmatullah=عصمت‌الله, Jawad|Jawed=جواد, Karim=کریم, Khalil=خلیل, Mahdi=مهدی, Mirwais=میرویس, Mustafa=مصطفی, Najib|Najibullah=نجیب,
    Naqib=نقیب, Nasir=نصیر, Noor Agha=نور آغا, Omid=امید, Qasim=قاسم, Qudratullah=قدرت‌الله, Rahmatullah=رحمت‌الله,
    Reza=رضا, Rohullah=روح‌الله, Sayed Hussain=سید حسین, Shafiq=شفیق, Sher Ali=شیر علی, Sohrab=سهراب, Taimoor=تیمور,
    Wahid=وحید, Yama=یما, Yusuf=یوسف, Zabihullah=ذبیح‌الله, Zalmai=زلمی, Zaman=زمان`,
  family: `
    Ahmadi=احمدی, Hussaini=حسینی, Rezai|Rezaie=رضایی, Mohammadi=محمدی, Karimi=کریمی, Rahimi=رحیمی, Azizi=عزیزی,
    Haidari=حیدری, Jafari=جعفری, Nazari=نظری, Noori=نوری, Amiri=امیری, Akbari=اکبری, Alizada=علی‌زاده, Barakzai=بارکزی,
    Popalzai=پوپلزی, Stanikzai=ستانکزی, Safi=صافی, Sahak=ساهاک, Wardak=وردک, Zadran=ځدراڼ, Mangal=منګل, Momand=مومند,
    Ghafoori=غفوری, Hakimi=حکیمی, Hamidi=حمیدی, Ibrahimi=ابراهیمی, Joya=جویا, Mirzai=میرزایی, Moradi=مرادی, Nasiri=نصیری,
    Qaderi=قادری, Sadat=سادات, Sultani=سلطانی, Tajik=تاجیک, Yaqubi=یعقوبی, Yousufi=یوسفی, Zaheer=ظهیر`,
});
