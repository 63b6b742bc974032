import { nameBook } from './name-book';

/** Names of Tigrinya speakers: the second name is the father's. */
export const eritrean = nameBook('father', {
  female: `
    Abeba=ኣበባ, Almaz=ኣልማዝ, Aster=ኣስቴር, Bisrat=ብስራት, Eden=ኤደን, Elsa=ኤልሳ, Feven=ፌቨን, Freweini=ፍረወይኒ, Genet=ገነት,
    Hanna=ሃና, Helen=ሄለን, Hiwet=ህይወት, Lemlem=ለምለም, Letebrhan=ለተብርሃን, Luwam=ልዋም, Mebrat=መብራት, Mehret=ምሕረት, Meron=ሜሮን,
    Mulu=ሙሉ, Natsnet=ናጽነት, Rahel=ራሄል, Rahwa=ራህዋ, Rigbe=ርግበ, Ruta=ሩታ, Saba=ሳባ, Sara=ሳራ, Selam=ሰላም, Semhar=ሰምሃር,
    Senait=ሰናይት, Tirhas=ትርሓስ, Tsega=ጸጋ, Tsige=ጽገ, Winta=ዊንታ, Yordanos=ዮርዳኖስ, Zaid=ዛይድ`,
  male: `
    Abraham=ኣብርሃም, Amanuel=ኣማኑኤል, Aron=ኣሮን, Berhane=ብርሃነ, Biniam=ቢንያም, Daniel=ዳኒኤል, Dawit=ዳዊት, Efrem=ኤፍረም,
    Ermias=ኤርምያስ, Estifanos=እስጢፋኖስ, Filmon=ፊልሞን, Fitsum=ፍጹም, Ghebre=ገብረ, Habtom=ሃብቶም, Haile=ሃይለ, Henok=ሄኖክ,
    Isaias=ኢሳያስ, Kibrom=ክብሮም, Kidane=ኪዳነ, Mehari=መሓሪ, Merhawi=መርሃዊ, Michael|Mikael=ሚካኤል, Mulugeta=ሙሉጌታ, Natnael=ናትናኤል,
    Robel=ሮቤል, Samuel=ሳሙኤል, Semere=ሰመረ, Simon=ስምኦን, Solomon=ሰሎሞን, Tekle=ተክለ, Tesfai|Tesfay=ተስፋይ, Tewelde=ተወልደ,
    Yemane=የማነ, Yohannes=ዮሃንስ, Yonas=ዮናስ, Zerai=ዘርኣይ`,
});
