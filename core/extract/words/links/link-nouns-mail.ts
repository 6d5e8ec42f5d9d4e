/** Letters and lists, and what one chooses of them. */
import { words } from "../language.ts";

export const MAIL_NOUNS: readonly string[] = words(`
  emails | mail | mails | newsletter* | news letter | notification | notifications | how we notify | how we email |
  how we mail | alert | alerts | letters | messages | digest | digests | updates | reminders | communications |
  marketing | benachrichtigung* | mitteilung* | rundbrief* | courriel* | courrier* | infolettre* | alertes | lettre |
  correo | correos | boletín | boletines | notificaciones | avisos | alertas | comunicaciones | correu | correus |
  butlletí | notificações | boletim | comunicações | mensagens | notifiche | avvisi | comunicazioni | nieuwsbrie* |
  meldingen | berichten | berichtgeving | wiadomoś* | powiadomie* | biuletyn* | mailing* | maile | рассыл* | письм* |
  писем | уведомлен* | оповещен* | листи | листів | розсил* | сповіщен* | пошт* | писма | известия | бюлетин* |
  известуван* | обавештењ* | билтен* | novink* | upozornění | zpráv* | zasílání | upozorneni* | oznámen* | správ* |
  obavijest* | obaveštenj* | poruk* | bilten* | obvestil* | novic* | nyhetsbrev* | utskick* | avisering* | notiser |
  nyhedsbrev* | meddelelser | beskeder | varsler | e post* | sähköposti* | uutiskirje* | ilmoitu* | viest* | bülten* |
  bildirim* | posta* | ileti* | ενημερωτικ* | ειδοποιήσ* | μηνύματα | hírlev* | értesít* | e mail* | levelek |
  leveleket | buletin* | notificări* | mesaje* | البريد | بريد | الرسائل | رسائل | النشرة | نشرة | الإشعارات | إشعارات |
  התראות | דיוור | תפוצה | מיילים | הודעות | ניוזלטר | ایمیل* | خبرنامه | اعلان* | ईमेल* | न्यूज़लेटर* | सूचना* | 邮件 |
  郵件 | 电子报 | 電子報 | 通知 | 订阅 | 訂閱 | 信件 | 短信 | メール | メルマガ | ニュースレター | 配信 | 메일 | 뉴스레터 | 알림 | 수신 | email* | bản tin |
  thông báo | thư | pemberitahuan | notifikasi | surel | อีเมล | จดหมายข่าว | การแจ้งเตือน | ข่าวสาร | uudiskir* |
  teavitus* | e kir* | jaunum* | paziņojum* | vēstu* | e past* | naujienlaišk* | pranešim* | laišk* | el pašt* |
  შეტყობინებებ* | ელფოსტ* | ծանուցում* | նամակ* | ইমেইল* | ইমেল* | மின்னஞ்சல்* | ای میل* | barua pepe | list | lists |
  liste | lista | listy | listan | listen | verteiler* | envois | envio | envios | envíos | invii | mailinställning* |
  mejl* | rappels | recordatorios | recordatoris | lembretes | promemoria | mementouri | notices | mailuri | mailurile |
  emailuri | encuestas | lembranzas | missatges | erinnerungen | nachrichten | hinweise | herinneringen | e posse |
  boodskappe | kennisgewing* | nuusbrie* | påminnelser | påmindelser | notifikationer | meldinger | tilkynning* |
  tölvupóst* | fréttabréf* | skilaboð | áminning* | muistutuks* | meeldetuletus* | teated | kirjad | kirju |
  atgādinājum* | ziņojum* | priminim* | žinut* | przypomnie* | maili | mailem | listów | připomínk* | pripomienk* |
  opomnik* | podsjetnik* | podsetnik* | mailove | подсетник* | мејлов* | имејлов* | съобщени* | имейли* | напомняни* |
  извещени* | напоминани* | сообщени* | новост* | нагадуван* | новини | лісты | лістоў | emlékeztető* | üzenetek* |
  υπενθυμίσεις | υπενθυμίσεων | ενημερώσεις | ενημερώσεων | njoftim* | mesazh* | hatırlatma* | mesajlar* | bildiriş* |
  xatırlatma* | məktub* | e poçt* | хабарландыру* | хабарлама* | хаттар* | xabar* | xatlar* | eslatma* | yangilik* |
  e mel | emel | pos el | makluman | 電郵 | 电邮 | 구독 메일 | 소식지 | ອີເມວ | ອີເມລ | ຈົດໝາຍຂ່າວ | ຂ່າວສານ | ການແຈ້ງເຕືອນ |
  អ៊ីមែល | អ៊ីម៉ែល | ព្រឹត្តិបត្រ | ការជូនដំណឹង | အီးမေး | သတင်းလွှာ | အသိပေးချက် | mga abiso | mga email |
  notipikasyon | sciig* | bulteno | este resumen | resumen semanal | resumen diario | resúmenes | este resumo |
  resumo semanal | resumo diário | ce résumé | ce récapitulatif | questo riepilogo | aquest resum | acest rezumat |
  notificação | notificación | notificacións | notificació | notificacions | notifica | notificare | jakinarazpen* |
  hysbys* | fógraí | fógra | brathan | brathaidhean | comunicacións | notifiki | notifika | kemennadenn* | kemennoù |
  posteloù | mesaĝoj | mesaĝojn | retpoŝtoj | retpoŝtojn | retmesaĝ* | avisaziuns | nutificazione | nutificazioni |
  notificaziuns | messadis | missaghji | corréos | corréu | corrieus | corrièls | corrièl | ειδοποίηση | avisu |
  ohar hauek | abisu* | ohartaraz* | c'hemennadenn* | gemennadenn* | mon alerte | votre alerte | ton alerte |
  cette alerte | mi alerta | tu alerta | su alerta | esta alerta | meu alerta | seu alerta | este alerta |
  o teu alerta | la tua allerta | questo avviso | la meva alerta | aquesta alerta | a miña alerta | alerta mea |
  alerta ta | alerta dumneavoastră | alertele
`);

export const CHOOSE_NOUNS: readonly string[] = words(`
  stop | turn off | manage | preferences | preference | settings | options | leave | opt out | choose | fewer | mute |
  pause | adjust | remove me | no more | don't want | einstellung* | verwalten | stoppen | beenden | anpassen |
  austragen | keine | préférences | paramètres | gérer | arrêter | stopper | modifier | choisir | ne plus |
  preferencias | configuración | ajustes | gestionar | gestiona | administrar | administra | dejar | deja de | parar |
  cancelar | preferències | configuració | preferências | configurações | definições | gerenciar | gerir | deixar de |
  preferenze | impostazioni | gestisci | gestire | smetti | interrompi | non ricevere | voorkeuren | instellingen |
  beheer | beheren | aanpassen | geen | ustawienia | preferencje | zarządzaj | zarządzać | zrezygnuj | nie chcę | управлен* |
  управлять | управляй* | управляв* | отключить | отключите | отключи | отключать | отказаться | отказываюсь |
  перестать | не получать | налаштуван* | керув* | вимкнути | вимкніть | вимкни | припинити | подешавањ* | nastavení |
  spravovat | nastavenia | spravovať | postavke | podešavanja | upravljaj* | nastavitve | inställning* | hantera |
  sluta | indstillinger | administrer | innstillinger | stopp | asetuks* | hallinnoi | hallitse | peruuta | peru |
  lopeta | en halua | ayarlar* | tercih* | yönet* | durdur* | almak istemi* | ρυθμίσεις | προτιμήσεις | διαχείριση |
  διακοπή | beállítás* | kezelés* | nem kér* | setări* | preferințe* | gestionează | nu mai | إدارة | إعدادات |
  تفضيلات | إيقاف | הגדרות | ניהול | העדפות | הפסק* | تنظیمات | مدیریت | सेटिंग* | प्रबंधित | बंद | 设置 | 設定 | 管理 | 偏好 |
  停止 | 取消 | 关闭 | 關閉 | 拒收 | 変更 | 解除 | 不要 | 설정 | 관리 | 거부 | 해지 | 취소 | 중단 | cài đặt | tùy chọn | quản lý | ngừng | dừng |
  tắt | pengaturan | atur | preferensi | kelola | mengelola | berhenti | tetapan | urus | ตั้งค่า | จัดการ | หยุด | ยกเลิก |
  ไม่รับ | seaded | haldamine | halda | lõpeta | iestatījum* | pārvaldīt | nustatym* | tvarkyti | პარამეტრებ* | მართვა |
  կարգավորում* | կառավարել | সেটিংস | বন্ধ | அமைப்பு* | நிறுத்த* | ترتیبات | بند | how often | frequency | fréquence |
  häufigkeit | frecuencia | frequência | frequenza | frequentie | częstotliwość | periodicité | no longer want |
  no quiero recibir | não quero mais | non voglio | ne veux plus | no vull rebre | unfollow | quit | exit | kündigen |
  abbestellen | abmelden | opzeggen | stopzetten | salir | baja | anular | quitter | annuler | résilier | annulla |
  esci | cancella | lascia | sair | remover | sortir | opuść | wypisz* | выйти | покинуть | вийти | откаж* |
  прекратить | прекратите | прекратя | прекрати | прекратете | opustit | odhlás* | odhláš* | zrušit | zrušte | zruš |
  zrušiť | otkaž* | prekin* | odjav* | прекин* | одјав* | preklič* | avsluta | avanmäl* | avregistrera* | afslut* |
  afmeld* | frameld* | avslutt* | avmeld* | meld deg av | poistu | poista | çık* | ayrıl* | iptal* | ακύρωση | έξοδος |
  κατάργηση | lemond* | kilép* | töröl* | renunț* | anul* | dezabon* | إلغاء | الخروج | مغادرة | ביטול | לצאת | לעזוב |
  להפסיק | לבטל | لغو | خروج | توقف | 退出 | 退会 | 탈퇴 | 끊기 | hủy | huỷ | rời | keluar | batal* | ออกจาก | lahku | tühista |
  loobu* | atteik* | pārtrauk* | atsisak* | nutrauk* | გაუქმებ* | გააუქმ* | չեղարկ* | হ্রাস | বাতিল* | ரத்து | منسوخ |
  ukloni* | vzdát | jiondoe | acha | edit | customize | customise | tweak | set up | configure | control | einstellen |
  festlegen | ändern | bearbeiten | régler | réglage | réglages | configurer | changer | ajustar | configurar |
  modificar | cambiar | regola | configura | modifica | cambia | alterar | ustaw | zmień | edytuj | настроить |
  изменить | налаштувати | змінити | промени* | настрой* | nastavit | upravit | změnit | upraviť | zmeniť | nastaviť |
  uredi | promijeni* | ställ in | ändra | indstil | rediger | endre | säädä | muuta | muokkaa | düzenle* | değiştir* |
  ρύθμιση | αλλαγή | módosít* | beállít* | configurează | modifică | schimbă | تعديل | تغيير | ضبط | עריכת | שינוי |
  לשנות | ויסות | ویرایش | تغییر | बदलें | 修改 | 更改 | 調整 | 编辑 | 見直す | 수정 | 조정 | 변경 | chỉnh | thay đổi | sửa | ubah |
  sesuaikan | ปรับ | แก้ไข | muuda | mainīt | keisti | შეცვლა | փոխել | suaikan | ajusta | gestione | edita | disable |
  switch off | deactivate | abschalten | ausschalten | deaktivieren | désactiver | couper | desactivar | disattiva |
  disattivare | uitschakelen | uitzetten | wyłącz | выключить | vypnout | vypnúť | isključi | isključite | isključiti |
  искључи | искључите | искључити | изключи | изключете | изключите | izklopi | izklopite | izklopiti | stäng av |
  inaktivera | slå fra | deaktiver | slå av | kapat* | απενεργοποίηση | canvia | canviar | canvieu | tria | triar |
  trieu | silenciar | silencia | trocar | alege | alegeți | modificați | schimbați | scegli | escolher | escolha |
  elegir | elige | elija | kikapcsol* | dezactiv* | تعطيل | כיבוי | غیرفعال | オフ | 끄기 | matikan | nonaktifkan |
  lülita välja | izslēgt | išjungti | hentikan | keutamaan | henti | tuỳ chọn | ngưng | เลิก | ການຕັ້ງຄ່າ | ຕັ້ງຄ່າ |
  ຈັດການ | ຢຸດ | ຍົກເລີກ | ការកំណត់ | គ្រប់គ្រង | ឈប់ | បោះបង់ | ဆက်တင် | စီမံ | ရပ်တန့် | ပိတ်ရန် | pamahalaan |
  itigil | ihinto | mga setting | kagustuhan | 중지 | 철회 | ezarpen* | hobespen* | rregullim* | parapëlqim* | gosodiadau |
  dewisiadau | socruithe | sainroghanna | agordo* | preferoj | roghainnean | axustes | configuracións | xestionar |
  xestiona | kudeatu | rheoli | bainistigh | administroni | administro | ปิดการ | ปิดรับ | ปิดแจ้ง | ปิดข่าว |
  ปรับปรุงการตั้งค่า | désactivez | désactive | désactivation | arrêtez | cessez | cesser | stoppez | coupez |
  modifiez | changez | réglez | gérez | choisissez | désabonner | desactiva | desactive | desactivá | desactiven |
  desactivarlas | desactivarlos | deshabilita | deshabilitar | deshabilite | inhabilita | inhabilitar | apagar | apaga |
  cambie | modifique | detener | detén | detenga | suspender | silencie | disabilita | disabilitare | disabiliti |
  disabilitate | disattivi | disattivate | disattivarle | disattivarli | spegni | spegnere | interrompere | smettere |
  fermare | ferma | sospendere | modificare | cambiare | regolare | gestite | gestisca | desative | desativa |
  desativar | desativá las | desabilite | desabilitar | desligar | desligue | suspenda | altere | altera | gerencie |
  gira as | interromper | desactiveu | inhabiliteu | deshabiliteu | atura | aturar | atureu | gestioneu | modifiqueu |
  ajusteu | desactivade | deshabilitade | desactivalas | deter | xestione | cambiade | axusta | axustar | axuste |
  opriți | oprește | opri | gestionați | schimba | administrați | administrează | suspendați | desactivatz | arrestar |
  arrestatz | gerissètz | modificatz | cambiatz | camudar | camuda | απενεργοποιήστε | απενεργοποίησε |
  απενεργοποιήσετε | απενεργοποιήσεις | διακόψετε | διακόψτε | σταματήσετε | σταματήστε | σταμάτησε | αλλάξετε |
  αλλάξτε | άλλαξε | ρυθμίσετε | ρυθμίστε | ρύθμισε | διαχειριστείτε | διαχειριστείς | κλείσετε | κλείστε |
  τροποποιήσετε | τροποποιήστε | desgaitu | desgaitzeko | desaktibatu | desaktibatzeko | ezgaitu | gelditu |
  gelditzeko | gelditzea | eten | eteteko | itzali | itzaltzeko | aldatu | aldatzeko | kudeatzeko | çaktivizo* | ndal |
  ndalni | ndalur | ndaloni | ndryshoni | ndryshuar | mbyllni | çaktivizim* | malŝalti | malŝaltu | malaktivigi |
  malaktivigu | ĉesigi | ĉesigu | haltigi | haltigu | ŝanĝi | ŝanĝu | mastrumi | administri | itfi | titfi |
  iddiżattiva | tiddiżattiva | waqqaf | twaqqaf | ibdel | tibdel | immaniġġja | timmaniġġja | preferenzi |
  diweredekaat | diweredekait | paouez | ehanañ | cheñch | cheñchit | kemmañ | merañ | meradur | arventennoù |
  dibarzhioù | disattivà | piantà | cambià | gestisce | deactivar | deactivescha | midar | preferenzas | parameters |
  σταματήσουν | σταματούν
`);
