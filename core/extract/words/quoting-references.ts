/** Where somebody quotes or shows a reference or a ticket: in letters to the sender, on the phone, at a desk. */
import { words } from "./language.ts";

export const QUOTING_REFERENCES = words(`
  if you write to us | when you write to us | when writing to us | if you contact us | when you contact us | when contacting us |
  in all correspondence | in any correspondence | in your correspondence | if you call us | when you call us | at the desk |
  at the counter | at the front desk | at reception | at the entrance | at the box office | at the venue | at the turnstile |
  wenn sie uns schreiben | wenn du uns schreibst | bei rückfragen | bei anfragen | bei jeder korrespondenz | im schriftverkehr |
  wenn sie uns anrufen | am schalter | am empfang | an der rezeption | am einlass | am eingang | an der abendkasse |
  si vous nous écrivez | si tu nous écris | lorsque vous nous contactez | lorsque vous nous écrivez | pour toute correspondance |
  dans toute correspondance | au guichet | à l'accueil | à la réception | à l'entrée de la salle | au contrôle des billets |
  si nos escribes | si nos escribe | al contactarnos | en toda correspondencia | en el mostrador | en recepción | en taquilla | en la entrada del recinto |
  se nos escrever | ao entrar em contato | ao entrar em contacto | em toda a correspondência | no balcão | na recepção |
  na receção | na bilheteira | na bilheteria | na entrada do evento |
  se ci scrivi | se ci scrive | quando ci scrivi | nelle comunicazioni | al banco | allo sportello | alla reception | in biglietteria | all'ingresso |
  als je ons schrijft | als u ons schrijft | bij correspondentie | aan de balie | bij de balie | bij de receptie | bij de ingang | aan de ingang |
  om du skriver till oss | när du skriver till oss | om du kontaktar oss | när du kontaktar oss | vid kontakt med oss | i disken |
  i receptionen | vid entrén | vid ingången | hvis du skriver til os | når du skriver til os | når du kontakter os | ved henvendelse |
  hvis du skriver til oss | når du kontakter oss | i skranken | ved skranken | i resepsjonen |
  jos kirjoitat meille | kun otat yhteyttä | jos otat yhteyttä | tiskillä | vastaanotossa | lipunmyynnissä |
  kui meile kirjutate | meiega ühendust võttes | letis | rakstot mums | sazinoties ar mums | pie letes | reģistratūrā |
  rašydami mums | susisiekdami su mumis | registratūroje |
  gdy do nas napiszesz | pisząc do nas | w korespondencji | kontaktując się z nami | przy stanowisku | w recepcji | przy okienku | przy wejściu |
  když nám píšete | pokud nám napíšete | při komunikaci s námi | v korespondenci | na přepážce | na recepci |
  keď nám píšete | pri komunikácii s nami | na priehradke | na recepcii | kada nam pišete | kad nam pišete | na šalteru |
  na recepciji | ko nam pišete | pri okencu | када нам пишете | на шалтеру | на рецепцији | когато ни пишете | при кореспонденция |
  на гишето | на рецепцията |
  если будете писать | если вы будете писать | когда пишете нам | в переписке | при обращении к нам | на стойке | на ресепшене | на рецепции |
  якщо писатимете | коли писатимете | у листуванні | при зверненні до нас | на стійці | на рецепції |
  ha ír nekünk | ha írsz nekünk | a pultnál | a recepción | dacă ne scrieți | când ne scrieți | în corespondență | la ghișeu |
  la recepție | αν μας γράψετε | όταν μας γράφετε | όταν επικοινωνείτε μαζί | στο γκισέ | στη ρεσεψιόν |
  bize yazarken | bizimle iletişime geçerken | bizi ararken | masada | gişede | resepsiyonda |
  عند مراسلتنا | عند التواصل معنا | عند الاتصال بنا | في الاستقبال | בפנייה אלינו | בכל פנייה אלינו | בדלפק |
  هنگام تماس با ما | در مکاتبات | हमें लिखते समय | काउंटर पर | রিসেপশনে | কাউন্টারে |
  お問い合わせの際 | お問合せの際 | ご連絡の際 | 受付で | 受付にて | 窓口で | 窓口にて | カウンターで | フロントで | フロントにて |
  문의하실 때 | 연락하실 때 | 접수처에 | 접수처에서 | 창구에 | 창구에서 | 프런트에 | 来信请注明 | 来信时请注明 | 联系我们时 | 来电时 | 在服务台 | 在前台 |
  在柜台 | 來信請註明 | 聯絡我們時 | 在服務台 | 在櫃檯 | khi liên hệ với chúng tôi | khi viết cho chúng tôi | tại quầy | tại lễ tân |
  saat menghubungi kami | jika menghubungi kami | dalam korespondensi | di loket | di resepsionis | semasa menghubungi kami |
  di kaunter | เมื่อติดต่อเรา | ที่เคาน์เตอร์ | ที่โต๊ะลงทะเบียน | ที่ประชาสัมพันธ์
`);
