import { nameBook } from './name-book';

export const syrian = nameBook('family', {
  female: `
    Fatima|Fatma|Fatmeh=فاطمة, Maryam|Mariam=مريم, Amina=أمينة, Khadija|Khadeja=خديجة, Zainab|Zeinab=زينب, Hanan=حنان,
    Amal=أمل, Rana=رنا, Rima|Reema=ريما, Hala=هالة, Nour|Noor=نور, Salma=سلمى, Layla|Leila|Laila=ليلى, Samira=سميرة,
    Widad=وداد, Abir|Abeer=عبير, Ghada=غادة, Dima|Deema=ديمة, Lina=لينا, Maha=مها, Manal=منال, Nada=ندى, Rasha=رشا,
    Rawan=روان, Razan=رزان, Sahar=سحر, Shahd=شهد, Sidra=سدرة, Suad|Souad=سعاد, Wafa=وفاء, Yasmin|Yasmine=ياسمين,
    Hiba|Heba=هبة, Iman|Eman=إيمان, Joud=جود, Batoul=بتول, Bushra=بشرى, Duaa=دعاء, Farah=فرح, Ghufran=غفران,
    Hajar=هاجر, Israa=إسراء, Jana=جنى, Kawthar=كوثر, Lama=لمى, Malak=ملاك, Najah=نجاح, Ola=علا, Safaa=صفاء,
    Tala=تالا, Zahra=زهرة`,
  male: `
    Mohammad|Mohammed|Muhammad|Mohamad=محمد, Ahmad|Ahmed=أحمد, Mahmoud=محمود, Khaled|Khalid=خالد, Omar=عمر, Ali=علي,
    Hassan|Hasan=حسن, Hussein|Hussain=حسين, Ibrahim=إبراهيم, Mustafa|Moustafa=مصطفى, Youssef|Yousef|Yusuf=يوسف,
    Abdullah|Abdallah=عبد الله, Abdul Rahman|Abdulrahman|Abd al-Rahman=عبد الرحمن, Anas=أنس, Bilal=بلال, Basel|Bassel=باسل,
    Fadi=فادي, Firas=فراس, Ghassan=غسان, Hadi=هادي, Hamza=حمزة, Imad|Emad=عماد, Ismail|Ismael=إسماعيل, Iyad|Eyad=إياد,
    Jamal=جمال, Jihad=جهاد, Karim|Kareem=كريم, Louay=لؤي, Maher=ماهر, Majd=مجد, Marwan=مروان, Mazen=مازن, Nabil=نبيل,
    Nizar=نزار, Osama|Usama=أسامة, Qusay|Qusai=قصي, Rami=رامي, Riad|Riyad=رياض, Saad=سعد, Samer=سامر, Sami=سامي,
    Shadi=شادي, Suleiman|Sulaiman=سليمان, Tareq|Tariq=طارق, Walid|Waleed=وليد, Wael=وائل, Yahya=يحيى, Yaser|Yasser=ياسر,
    Zaid|Zayd=زيد, Ziad|Ziyad=زياد`,
  family: `
    Al Ahmad|Alahmad=الأحمد, Al Hussein|Alhussein=الحسين, Al Ali|Alali=العلي, Al Mohammad|Almohammad=المحمد,
    Al Khalaf=الخلف, Al Hamoud=الحمود, Al Ibrahim=الإبراهيم, Al Jasem|Aljasem=الجاسم, Al Khatib|Alkhateeb=الخطيب,
    Haddad=حداد, Darwish=درويش, Hamdan=حمدان, Barakat=بركات, Al Najjar|Alnajjar=النجار, Al Halabi|Alhalabi=الحلبي,
    Al Homsi=الحمصي, Al Shami=الشامي, Al Masri|Almasri=المصري, Sabbagh=صباغ, Al Kurdi=الكردي, Sheikh Ali=شيخ علي,
    Saleh=صالح, Al Omar=العمر, Al Mustafa=المصطفى, Al Yousef=اليوسف, Al Hariri|Alhariri=الحريري, Al Zoubi|Alzoubi=الزعبي,
    Al Rifai=الرفاعي, Al Jundi=الجندي, Qaddour|Kaddour=قدور, Kassab|Qassab=قصاب, Murad=مراد, Taleb=طالب, Daher=ظاهر,
    Nassar=نصار, Maarouf=معروف, Ghazal=غزال, Al Abdullah=العبد الله, Al Sayed=السيد, Bakkour=بكور, Zakaria=زكريا,
    Al Faraj=الفرج, Shaaban=شعبان, Ramadan=رمضان, Kanaan=كنعان, Al Nasser=الناصر, Sukkar=سكر, Al Deeb=الديب`,
});
