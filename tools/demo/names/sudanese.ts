import { nameBook } from './name-book';

export const sudanese = nameBook('father-and-grandfather', {
  female: `
    Amna=آمنة, Fatima|Fatma=فاطمة, Aisha|Aysha=عائشة, Hawa=حواء, Mariam=مريم, Halima=حليمة, Khadija=خديجة, Zahra=زهراء,
    Asha=عشة, Ikhlas=إخلاص, Ihsan=إحسان, Nafisa=نفيسة, Rawda=روضة, Safiya=صفية, Sittana=ستنا, Tahani=تهاني, Um Kulthum=أم كلثوم,
    Widad=وداد, Zeinab=زينب, Arafa=عرفة, Batoul=بتول, Kaltuma=كلتومة, Manahil=مناهل, Nimat=نعمات, Salwa=سلوى, Sumaya=سمية,
    Awatif=عواطف, Hanadi=هنادي, Ibtihal=ابتهال, Mashair=مشاعر`,
  male: `
    Mohamed|Mohammed=محمد, Ahmed=أحمد, Adam=آدم, Ibrahim=إبراهيم, Ismail=إسماعيل, Abdalla|Abdallah=عبد الله, Osman|Othman=عثمان,
    Abakar=أبكر, Ali=علي, Hassan=حسن, Idris|Idriss=إدريس, Yahya=يحيى, Haroun=هارون, Musa|Mousa=موسى, Isa|Issa=عيسى,
    Suleiman=سليمان, Abdelrahman|Abdul Rahman=عبد الرحمن, Abdelkarim=عبد الكريم, Bashir|Basheer=بشير, Eltayeb=الطيب, Elsadig|Alsadig=الصادق,
    Hamid=حامد, Ishaq=إسحاق, Khamis=خميس, Mubarak=مبارك, Nureldin=نور الدين, Omer|Omar=عمر, Salih=صالح, Siddig=صديق,
    Tijani=تجاني, Yagoub|Yaqoub=يعقوب, Zakaria=زكريا, Awad=عوض, Babiker=بابكر, Dawood=داود, Fadul=فضل, Gamar=قمر, Hashim=هاشم`,
});
