/**
 * Words around links of things that are watched for the recipient: forum topics, searches, prices, polls, lists. All
 * languages together.
 */
import { words } from "../language.ts";
import { pairs } from "../word-pairs.ts";

/** What is watched for the recipient: offers, prices, what others write. It is confirmed, and given up. */
export const WATCHES = words(`
  job alert | job alerts | jobs alert | price alert | price alerts | price watch | property alert | property alerts |
  search alert | search alerts | saved search | saved searches | search agent | search agents | vacancy alert |
  stellenabo* | job abo | job abos | jobabo* | jobagent* | job agent* | jobmail* | suchagent* | suchauftrag* |
  suchaufträge* | preisalarm* | preiswecker* | preisagent* | alerte emploi | alertes emploi | alerte prix |
  alerte immo | alerte e mail | alerta de empleo | alertas de empleo | alerta de precio | alerta de precios |
  alerta de búsqueda | búsqueda guardada | avviso di lavoro | avviso di ricerca | ricerca salvata | avviso prezzo |
  avviso di prezzo | alerta de emprego | alertas de emprego | alerta de vagas | alerta de preço | pesquisa salva |
  pesquisa guardada | zoekopdracht* | vacature alert* | prijsalert* | jobbevakning* | prisbevakning* | sökbevakning* |
  bevakning | bevakningen | prisagent* | søgeagent* | boligagent* | lagret søk | lagrede søk | søkevarsel* | jobbvars* |
  prisvars* | hakuvahti* | hakuvahdi* | hakuvahte* | hintavahti* | hintavahdi* | työpaikkavahti* | työpaikkavahdi* |
  tööpakkumiste teavitus* | otsinguagen* | meklēšanas aģent* | darba piedāvājumu paziņojum* | hlídacího psa |
  hlídací pes | hlídání ceny | hlídání cen | strážneho psa | strážny pes | stráženie ceny | állásfigyelő* | árfigyelő* |
  hirdetésfigyelő* | keresőügynök* | alerta de joburi | alertă joburi | căutare salvată | автопоиск* |
  сохранённый поиск | збережений пошук | iş alarm* | fiyat alarm* | arama alarm* | 求人アラート | 値下がり通知 | 价格提醒 | 职位提醒 | 채용 알림
`);

/** Getting no more mail about a topic, a watch or a poll. */
export const UNWATCHING: readonly string[] = [
  ...pairs(
    "no longer wish to | no longer want to | don't want to | do not want to | do not wish to | no longer like to",
    "watch | follow | monitor | be subscribed to this",
  ),
  ...pairs(
    "unfollow | unwatch | stop watching | stop following | mute",
    "topic | thread | forum | discussion | this | conversation",
  ),
  ...pairs(
    "ne souhaitez plus | ne voulez plus | ne désirez plus | ne souhaites plus | ne veux plus",
    "suivre | surveiller | être notifié | être averti",
  ),
  ...pairs(
    "no desea | no deseas | no quiere | no quieres",
    "seguir este | seguir esta | seguir el | seguir observando | seguir recibiendo | observar | vigilar",
  ),
  ...pairs(
    "non desideri più | non vuoi più | non desidera più | non vuole più",
    "seguire | controllare | monitorare",
  ),
  ...pairs(
    "não deseja | já não quer | não deseja mais | não quer mais | não quiser mais | não desejar mais",
    "seguir | acompanhar | observar | monitorizar",
  ),
  ...pairs(
    "parar de | deixar de | não quer | não pretende",
    "visualizar este | observar este | observar o | vigiar este | vigiar a este | vigiar o | seguir este",
  ),
  ...pairs("niet langer | niet meer", "geabonneerd wilt zijn | wil volgen"),
  ...pairs(
    "премахнете | прекратите | прекратяване на | спрете | спиране на",
    "абонамент* | наблюдение* | следене*",
  ),
  ...pairs("престанете со | престани со | прекинете со", "следење* | надгледување*"),
  ...pairs("nu mai doriți să | nu mai vreți să", "urmărirea"),
  ...pairs("opreşte | oprește", "urmăriți | urmărirea"),
  ...pairs("si naďalej neželáte | neželáte si | už si neželáte", "sledovať"),
  ...pairs("δεν επιθυμείτε πλέον | δεν θέλετε πλέον | παύση", "την παρακολούθηση | παρακολούθησης"),
  ...pairs("لم تكن ترغب | لا ترغب | لم تعد ترغب | توقف عن", "بمتابعة | في متابعة | متابعة"),
  ...pairs("کنار گذاشتن | توقف", "پیگیری | دنبال کردن"),
  ...pairs(
    "na cum sùil air | airson sùil a chumail",
    "tuilleadh | air a' chuspair seo tuilleadh | air a chuspair seo tuilleadh",
  ),
  ...words(`
    chan eil thu airson sùil a chumail | mur eil thu airson sùil | شراکت ختم | موضوع سے اپنی شراکت | ناتەوێت چیتر ئاگادار | بەشدار نەبوون |
    күзәтеп торырга теләмәсәгез | язылудан туктау | トピックのウォッチを解除 | 通知メールを停止 |
    za prenehanje prejemanja | prenehanje prejemanja
  `),
  ...pairs(
    "ikke længere ønsker at | ikke længere vil | ikke lenger ønsker å | ikke lenger vil",
    "overvåge | overvåke | følge",
  ),
  ...pairs("nie chcesz już | nie chcesz dłużej | nie chcesz | nie życzysz sobie", "obserwować | śledzić"),
  ...pairs(
    "nechcete | již nechceš | už nechceš",
    "toto téma sledovat | téma sledovat | sledovat | dále sledovat | túto tému sledovať | tému sledovať | sledovať",
  ),
  ...pairs(
    "nem szeretnéd tovább | nem szeretné tovább | nem akarod tovább | nem kívánja tovább | már nem szeretnéd",
    "figyelni | követni",
  ),
  ...pairs(
    "nu mai doriți să | nu mai dorești să | nu mai vreți să | nu mai vrei să",
    "urmăriți | urmărești | supravegheați",
  ),
  ...pairs(
    "не желаете повече да | не искате повече да | вече не желаете да | вече не искате да",
    "следите | наблюдавате",
  ),
  ...pairs("не хотите больше | больше не желаете | не желаете больше | не хотите", "следить"),
  ...pairs(
    "більше не бажаєте | більше не хочете | не бажаєте більше | не хочете більше",
    "стежити | слідкувати",
  ),
  ...pairs("takip etmek | izlemek", "istemiyorsan*"),
  ...pairs(
    "δεν επιθυμείτε πλέον να | δεν θέλετε πλέον να | δεν θέλεις πλέον να",
    "παρακολουθείτε | παρακολουθείς | ακολουθείτε",
  ),
  ...pairs("nicht mehr | nicht länger", "beobachten"),
  ...pairs("thema nicht mehr | diskussion nicht mehr", "folgen"),
  ...pairs("niet meer | niet langer", "volgen | wilt volgen"),
  ...pairs(
    "volg dit onderwerp | volg deze discussie | volg dit topic | volg dit forum",
    "niet meer | niet langer",
  ),
  ...pairs("följ inte | følg ikke | ikke følg", "tråden | ämnet | emnet | diskussionen | diskusjonen"),
  ...pairs("inte längre", "bevaka | följa | vill bevaka | vill följa"),
  ...pairs("ikke længere | ikke lenger", "følge | overvåge | overvåke"),
  ...pairs("enää", "seurata"),
  ...pairs("ei soovi enam", "teemat jälgida | seda teemat jälgida | arutelu jälgida | jälgida"),
  ...pairs("vairs nevēlaties | nevēlaties vairs | vairs nevēlies", "sekot"),
  ...pairs("nebenorite | nebenori", "stebėti | sekti"),
  ...pairs("nechcete už | nechceš už", "téma sledovat | sledovat | tému sledovať | sledovať"),
  ...pairs("ne želite več | ne želiš več", "spremljati | slediti"),
  ...pairs(
    "ne želite više | ne želiš više | više ne želite | više ne želiš",
    "pratiti | da pratite | da pratiš",
  ),
  ...pairs("takip etmek | izlemek", "istemiyor musun*"),
  ...words(`
    newsletter nicht mehr beziehen | nicht mehr beziehen | nicht länger beziehen | nur noch monatlich |
    nur noch wöchentlich | opt down | não queira mais receber | não queira receber | não quiser mais receber |
    não quiser receber mais | annulla sottoscrizione | annulla la sottoscrizione | annullare la sottoscrizione |
    i get alerts for | you get alerts for | lieux d'alerte | orte für warnungen | отказаться от подписки |
    отписаться от темы | не следить за темой | 不想再关注 | 不再关注 | 取消关注 | 不想再追蹤 | 取消追蹤 | 取消關注 | any more invitations |
    further invitations | keine weiteren einladungen | plus recevoir d'invitation | plus recevoir d'invitations |
    plus recevoir aucune invitation | más invitaciones | ricevere altri inviti | ricevere ulteriori inviti |
    mais convites | geen uitnodigingen meer | geen verdere uitnodigingen | inga fler inbjudningar |
    ikke flere invitationer | ikke flere invitasjoner | enempää kutsuja | więcej zaproszeń | další pozvánky |
    ďalšie pozvánky | több meghívó* | alte invitații | больше приглашений | більше запрошень | başka davet |
    which lists to be subscribed | lists you are subscribed to | personal preferences page | welche listen sie |
    auf welche listen | quelles listes
  `),
];

/** Ends or changes a watch, from a mail that it sent. */
export const WATCHES_ENDED: readonly string[] = [
  ...pairs(
    "delete | cancel | remove | stop | pause | edit | deactivate | disable | turn off",
    `alert | this alert | your alert | my alert | job alert | this job alert | your job alert | price alert |
      this price alert | your price alert | saved search | this saved search | your saved search | this search |
      search agent`,
  ),
  ...pairs("suchauftrag", "löschen | bearbeiten | ändern | beenden | pausieren | anpassen | verwalten"),
  ...pairs(
    "suchagent | suchagenten | jobagent | jobagenten | job agent | job abo | jobabo | stellenabo | jobmail | preisalarm | preiswecker | preisagent",
    "löschen | bearbeiten | ändern | beenden | deaktivieren | pausieren | anpassen | verwalten",
  ),
  ...pairs(
    "supprimer | modifier | désactiver | suspendre | arrêter | gérer",
    "cette alerte | mon alerte | votre alerte | l'alerte | mes alertes | vos alertes",
  ),
  ...pairs(
    "eliminar | editar | borrar | desactivar | cancelar | modificar | pausar | excluir | apagar | desativar | alterar | remover",
    "alerta | esta alerta | la alerta | mi alerta | tu alerta | este alerta | o alerta | meu alerta | seu alerta | mis alertas",
  ),
  ...pairs(
    "elimina | modifica | disattiva | cancella | sospendi | gestisci",
    "avviso | questo avviso | l'avviso | ricerca salvata | la ricerca salvata | alert",
  ),
  ...pairs(
    "zoekopdracht | vacature alert | job alert | prijsalert",
    "wijzigen | verwijderen | stopzetten | aanpassen | bewerken | pauzeren",
  ),
  ...pairs(
    "ta bort | ändra | avsluta | pausa | redigera | radera",
    "bevakning | bevakningen | jobbevakning* | prisbevakning* | sökbevakning*",
  ),
  ...pairs(
    "slet | ret | rediger | afmeld | stop | slett | endre | stans",
    "jobagent* | søgeagent* | boligagent* | prisagent* | lagret søk | søket | jobbvars* | prisvars* | søkevarsel*",
  ),
  ...pairs(
    "poista | muokkaa | keskeytä | lopeta | peruuta",
    "hakuvahti* | hakuvahdi* | hintavahti* | hintavahdi* | työpaikkavahti* | työpaikkavahdi*",
  ),
  ...pairs(
    "edytuj | usuń | wyłącz | zmień | wstrzymaj",
    "powiadomieni* | to powiadomieni* | alert | ten alert | subskrypcj*",
  ),
  ...pairs(
    "upravit | zrušit | smazat | vypnout | pozastavit | upraviť | zrušiť | zmazať | vypnúť",
    "hlídacího psa | hlídání* | strážneho psa | stráženie*",
  ),
  ...pairs(
    "értesítő | figyelő | hirdetésfigyelő | állásfigyelő | árfigyelő | keresőügynök",
    "módosítása | törlése | kikapcsolása | leállítása | szüneteltetése",
  ),
  ...pairs("șterge | modifică | editează | dezactivează", "alerta | această alertă | căutarea salvată"),
  ...pairs("изменить | удалить | отключить | настроить", "подписку | автопоиск* | сохранённый поиск"),
  ...pairs("change | edit | modify | refine", "search criteria | your search | my search"),
  ...pairs("suchkriterien | suchprofil | suchanfrage", "ändern | bearbeiten | anpassen | löschen"),
  ...pairs(
    "modifier",
    "mes critères | vos critères | les critères | cette recherche | ma recherche | votre recherche",
  ),
  ...pairs(
    "modificar | editar | cambiar",
    "criterios | los criterios | mi búsqueda | tu búsqueda | esta búsqueda",
  ),
  ...pairs("modifica | cambia | aggiorna", "i criteri | criteri di ricerca | la ricerca | questa ricerca"),
  ...pairs(
    "alterar | editar | modificar",
    "critérios | os critérios | esta pesquisa | a pesquisa | esta busca | a busca",
  ),
  ...pairs("zoekcriteria | zoekprofiel", "wijzigen | verwijderen | aanpassen | bewerken"),
  ...pairs("ändra | redigera", "sökvillkor* | sökkriterier* | sökprofil*"),
  ...pairs(
    "ret | rediger | slet | endre | slett",
    "søgekriterier* | søgeprofil* | søgning | søgningen | søkekriterier* | søkeprofil*",
  ),
  ...pairs("muuta | muokkaa", "hakuehto*"),
  ...pairs("zmień | edytuj", "kryteria | wyszukiwanie"),
  ...pairs(
    "upravit | změnit | upraviť | zmeniť",
    "kritéria | parametry hledání | vyhledávání | kritériá | vyhľadávanie",
  ),
  ...pairs("keresés | keresési feltételek", "módosítása | törlése"),
  ...pairs(
    "изменить | редактировать | змінити",
    "параметры поиска | условия поиска | критерии поиска | параметри пошуку | умови пошуку | критерії пошуку",
  ),
  ...pairs("επεξεργασία | αλλαγή", "αναζήτησης | της αναζήτησης | κριτηρίων | ειδοποίησης"),
  ...pairs("arama kriterlerini | kriterleri | kriterlerimi | aramayı", "değiştir* | düzenle* | sil"),
  ...words("検索条件を変更 | 希望条件を変更 | 条件の変更 | 修改搜索条件 | 更改搜索条件 | 검색 조건 변경"),
  ...pairs("alarmı | iş alarmını | fiyat alarmını", "düzenle* | sil | silin | kapat* | durdur*"),
];

/** In the footer of a mail. Beside cookies, these words mean something else. */
export const PREFERENCES: readonly string[] = [
  ...pairs("update | change | edit | manage", "preferences | your preferences | my preferences"),
  ...pairs(
    "mettre à jour | modifier | gérer | changer",
    "mes préférences | vos préférences | les préférences | mes abonnements | vos abonnements",
  ),
  ...pairs(
    "actualizar | actualiza | modificar | cambiar | gestionar | editar",
    "preferencias | mis preferencias | tus preferencias | sus preferencias | las preferencias",
  ),
  ...pairs(
    "aggiorna | aggiornare | modifica | gestisci | cambia",
    "preferenze | le preferenze | le tue preferenze | le mie preferenze",
  ),
  ...pairs(
    "atualizar | atualize | alterar | gerir | gerenciar | editar | mudar",
    "preferências | as preferências | minhas preferências | suas preferências | as suas preferências | as minhas preferências",
  ),
  ...pairs("voorkeuren", "wijzigen | aanpassen | beheren | bijwerken"),
  ...pairs("wijzig | beheer | pas", "je voorkeuren | uw voorkeuren | mijn voorkeuren | voorkeuren"),
  ...pairs(
    "uppdatera | ändra | hantera | opdater | ret | rediger | administrer | oppdater | endre",
    "preferenser | dina preferenser | mina preferenser | præferencer | dine præferencer | mine præferencer | preferanser | dine preferanser",
  ),
  ...pairs(
    "zmień | zaktualizuj | edytuj | zarządzaj",
    "preferencje | swoje preferencje | preferencjami | swoimi preferencjami",
  ),
  ...pairs(
    "upravit | změnit | aktualizovat | upraviť | zmeniť | aktualizovať",
    "preference | předvolby | odběr | preferencie | predvoľby | odber",
  ),
  ...pairs("promijeni | promijenite | uredi | uredite | ažuriraj | promeni", "preferencije | preference"),
  ...pairs("actualizează | actualizați | modifică | modificați | gestionează", "preferințele | preferințe"),
  ...pairs(
    "промяна на | обнови | обновете | актуализирай | промени | управление на",
    "предпочитанията | предпочитания",
  ),
  ...pairs("ενημέρωση | επεξεργασία | αλλαγή | διαχείριση", "προτιμήσεων | των προτιμήσεων"),
  ...pairs("изменить | обновить", "предпочтения | настройки подписки"),
  ...pairs("tercihlerimi | tercihlerinizi | tercihleri", "güncelle* | değiştir* | düzenle*"),
];
