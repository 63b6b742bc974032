import { nameBook } from './name-book';

export const iraqi = nameBook('family', {
  female: `
    Zahraa|Zahra=زهراء, Fatima=فاطمة, Noor=نور, Maryam=مريم, Zainab=زينب, Hawraa=حوراء, Tabarak=تبارك, Shahad=شهد,
    Rusul=رسل, Baneen=بنين, Ruqaya=رقية, Sajida=ساجدة, Nahla=نهلة, Ibtisam=ابتسام, Intisar=انتصار, Iqbal=إقبال,
    Amal=آمال, Suha=سهى, Huda=هدى, Hadeel=هديل, Ghufran=غفران, Asmaa=أسماء, Alaa=آلاء, Duha=ضحى, Rand=رند, Sara=سارة,
    Nadia=نادية, Samah=سماح, Wijdan=وجدان, Zubaida=زبيدة`,
  male: `
    Ali=علي, Hussein|Hussain=حسين, Mohammed|Muhammad=محمد, Abbas=عباس, Ahmed=أحمد, Hassan=حسن, Mustafa=مصطفى,
    Haider|Haidar=حيدر, Karrar=كرار, Sajad=سجاد, Omar=عمر, Saif=سيف, Yasir=ياسر, Qasim|Kassem=قاسم, Jasim=جاسم,
    Abdul Karim|Abdulkareem=عبد الكريم, Abdul Wahid=عبد الواحد, Adnan=عدنان, Ammar=عمار, Arkan=أركان, Bashar=بشار,
    Dhia=ضياء, Falah=فلاح, Hatem=حاتم, Laith=ليث, Muthanna=مثنى, Mundhir=منذر, Nawfal=نوفل, Raad=رعد, Salam=سلام,
    Thamer=ثامر, Uday=عدي, Wissam=وسام, Zuhair=زهير`,
  family: `
    Al Jubouri|Aljuboori=الجبوري, Al Dulaimi|Aldulaimi=الدليمي, Al Obaidi|Alobaidi=العبيدي, Al Tamimi=التميمي,
    Al Zubaidi=الزبيدي, Al Saadi=السعدي, Al Bayati=البياتي, Al Hashimi=الهاشمي, Al Shammari=الشمري, Al Rubaie=الربيعي,
    Al Maliki=المالكي, Al Janabi=الجنابي, Al Azzawi=العزاوي, Al Qaisi=القيسي, Al Mosawi=الموسوي, Al Khafaji=الخفاجي,
    Al Samarrai=السامرائي, Al Ani=العاني, Al Hadithi=الحديثي, Al Basri=البصري, Al Mosuli=الموصلي, Al Karkhi=الكرخي,
    Hanna=حنا, Toma=توما, Shamoun=شمعون, Putrus=بطرس, Al Lami=اللامي, Al Kaabi=الكعبي, Al Rawi=الراوي, Al Douri=الدوري`,
});
