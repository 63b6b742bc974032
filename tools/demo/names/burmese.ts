import { nameBook } from './name-book';

/** Burmese, Karen and Chin names as registered in Burmese; there are no family names. */
export const burmese = nameBook('none', {
  female: `
    Aye Aye Myint=အေးအေးမြင့်, Khin Khin Win=ခင်ခင်ဝင်း, Mya Mya Oo=မြမြဦး, Naw Eh Paw=နော်အယ်ဖော, Naw Paw Wah=နော်ဖောဝါး,
    Thida Aung=သီတာအောင်, Su Su Hlaing=စုစုလှိုင်, Nilar Win=နီလာဝင်း, Hnin Wai=နှင်းဝေ, Ei Ei Phyo=အိအိဖြိုး, San San Yi=စန်းစန်းရီ,
    Moe Moe Khaing=မိုးမိုးခိုင်, Yin Yin Htay=ယဉ်ယဉ်ဌေး, Thandar Soe=သန္တာစိုး, Zin Mar=ဇင်မာ, Phyu Phyu Thin=ဖြူဖြူသင်း,
    Wai Wai Lwin=ဝေဝေလွင်, Naw Mu Paw=နော်မူးဖော, Cho Cho Mar=ချိုချိုမာ, Hla Hla Than=လှလှသန်း, May Thu=မေသူ, Nan Khin Htwe=နန်းခင်ထွေး`,
  male: `
    Aung Min Oo=အောင်မင်းဦး, Kyaw Zin=ကျော်ဇင်, Saw Htoo=စောထူး, Saw Eh Doh=စောအယ်ဒို, Tun Tun=ထွန်းထွန်း, Zaw Min Htet=ဇော်မင်းထက်,
    Than Htun=သန်းထွန်း, Min Thu=မင်းသူ, Htet Aung=ထက်အောင်, Naing Lin=နိုင်လင်း, Soe Moe=စိုးမိုး, Win Naing=ဝင်းနိုင်, Hla Myint=လှမြင့်,
    Ko Ko Gyi=ကိုကိုကြီး, Myo Thant=မျိုးသန့်, Thura=သူရ, Saw Ba Thein=စောဘသိန်း, Kyaw Kyaw=ကျော်ကျော်, Aung Kyaw=အောင်ကျော်,
    Zin Ko=ဇင်ကို, Ye Htut=ရဲထွဋ်, Nay Lin=နေလင်း, Phyo Wai=ဖြိုးဝေ, Saw Lah Say=စောလာစေး`,
});
