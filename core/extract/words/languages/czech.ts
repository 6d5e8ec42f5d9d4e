import { type Language, words } from "../language.ts";

/** Czech and Slovak: close enough to share. */
export const CZECH: Language = {
  codeNames: words(`
    aktivační id | aktivační číslo |
    ověřovací kód | bezpečnostní kód | potvrzovací kód | jednorázový kód | jednorázové heslo |
    přihlašovací kód | přístupový kód | aktivační kód | overovací kód | bezpečnostný kód |
    jednorazový kód | potvrdzovací kód | ověřovacím kódem | ověřovacího kódu | kód pro ověření |
    kód pro přihlášení | kód k přihlášení | jednorázový přístupový kód | kód pro obnovení |
    párovací kód | kód pro potvrzení | kód z sms | sms kód | autentizační kód | verifikační kód |
    bezpečnostním kódem | přihlašovacího kódu | bezpečnostní klíč | sms klíč | jednorázový klíč |
    ověřovací klíč | ověřovací číslo | autorizační sms | potvrzovací klíč | jednorázový pin |
    jednorázové číslo | kontrolní číslo | heslo 3d secure | heslo 3 d secure | kód 3d secure | kód
    3 d secure | autorizační token | autorizační kód sms | jednorázový identifikátor | jednorázový
    token | jednorázová šifra | heslo na jedno použití | kód na jedno použití | ověřovací číslice
    | kontrolní číslice | potvrzovací číslice | potvrzovací kombinace | heslo k podpisu | kód k
    podpisu | kód k potvrzení | kód k ověření | kód k obnovení | kód pro reset | kód pro aktivaci
    | kód k aktivaci | kód k párování | kód pro spárování | kód zařízení | kód z e mailu | kód z
    mailu | dočasný kód | dočasné heslo | přihlašovací pin | ověřovací pin | jednorázovým kódem |
    jednorázovým heslem | jednorázového hesla | jednorázového kódu | aktivačním kódem |
    potvrzovacím kódem | potvrzovacího kódu | bezpečnostního kódu | autentizačním kódem |
    bezpečnostní číslo | smsklíč | přihlašovací číslo | tan kód | kód ke změně | kód pro změnu |
    vstupní kód | přístupový klíč k účtu | kód k odblokování | kód k odemčení | kód pro
    odblokování | kód k platbě | kód k převodu | kód k registraci | kód pro registraci |
    registrační kód | kód pro jednorázové | ověřovacího čísla | klíč pro přihlášení | přihlašovací
    klíč | bezpečnostní číslice | kód na jedno přihlášení | číslice z e mailu | číslice z mailu |
    heslo dne |
    kód pro obnovu | odblokovací kód |
    kód pro obnovení hesla | kód k obnovení hesla | kód pro obnovu hesla | kód pro změnu hesla | kód pro reset hesla | kód pro resetování hesla |
    kód ke změně hesla |
    kód z e mailové zprávy | kód z pošty
  `),
  codeWords: words(`
    kód | kódu | kódem | kod | číslic | pin | kódy | kódů | autorizační kód | číslice | znaky |
    znaků | písmena | písmen | kombinac* | řetězec | šifra | šifru | token | tokenem | pinem |
    pinu | číslicemi | znaky níže | písmeny | kódem z | řetězce | řetězcem | číslicí | přístupový
    klíč | přístupovým klíčem
  `),
  passwords: words(`heslo | hesla | heslem | hesel`),
  numberWords: words(`
    klíč | číslice | kombinace | znaky | slova | kombinaci | číslo | klíčem | klíče | čísla | číslem |
    slovem | posloupnost | řetězcem | řetězce | slovo
  `),
  otherNumbers: words(`
    objednávk* | faktur* | zásilk* | zákaznické číslo | rezervac* | tel | psč | ičo | ič | dič | slevový kód |
    zľavový kód | poukaz* | zdrojový kód | čárový kód | smlouv* | variabilní symbol | č | částka | rezervační kód |
    promo kód | dárkový kód | výdejní kód | kód pro vyzvednutí | qr kód | slevového kódu | poslední číslice |
    poslední čtyři číslice | končící na | končí na | uživatelské jméno | uživatelské číslo | uživatel | odečet |
    odečtu | elektroměr* | měřič* | hlášení | reklamac* | stížnost* | závad* | případ* | výsled* | zůstat* | spotřeb* |
    ve frontě | číslo ve frontě | pořadové číslo | minule | událost | ordinac* | kód ankety | kód dotazníku |
    výdejní box* | k úhradě | jízdenk* | vůz | pojistk* | spisová značka | sp zn | rodné číslo | datová schránka |
    končící | číslo končící | relace | vodoměr* | recept | erecept | rezervace číslo | zavolejte | volejte | zavolat |
    kotviště | číslo karty | povolenka | revír | spz | poznávací značka | výherní čísla | tažená čísla |
    dodatkové číslo | antiphishingový kód | antiphishingového kódu | antiphishingové heslo
  `),
  trade: words(`
    odhlásit oběd* | odhlášení oběd* | odhlásit strav* | odhlášení strav* | odhlašování oběd* |
    slev* | zľav* | akce | nabídk* | kupón* | košík* | doprava zdarma | hotel | rezervac* | nákup* |
    přátel* | faktur* | výprodej | dárkový poukaz |
    obnovit předplatné | obnovte předplatné | obnovení předplatného | obnovit členství | obnovte členství | obnovení členství | obnovit košík |
    obnovit objednávku | obnovit smlouvu | obnova smlouvy |
    prodloužit předplatné | prodlužte předplatné | prodloužení předplatného
  `),
  enter: words(`
    zadejte | zadej | použijte | opište | vložte | napište | zkopírujte | opiš | vepište | napiš |
    naťukejte | opsat | zadat | napsat | vložit | vepsat | vyťukejte | naťukej | nadiktujte |
    nadiktuj | přepište | přepiš | doplňte | doplň | použij | zkopíruj | vyplňte | poslouží |
    budete potřebovat | zadejte ručně | zadáním | opsáním | vyplněním | zadání | zadáte | opíšete
    | vložíte | přečtěte | přečti | sdělte operátorovi | zadejte prosím | prosíme zadejte |
    prosíme o zadání | je třeba zadat | stačí zadat | stačí opsat | přepíšete | opsání | uvedete |
    vepíšete | napíšete | vyťukáte | přepsat | použijete | přečíst | nadiktovat | zkopírovat |
    vložením | naťukat | vyťukat | přečtěte mu |
    vyplnit | vyplň | vyťukej | namačkejte | nastavte | přeneste | přenést | zaneste | zapište |
    vpište
  `),
  places: words(`
    aplikac* | strán* | okn* | okén* | pole | obrazov* | formulář* | web* | prohlížeč* | zařízení | terminál* |
    konzol* | počítač* | telefon* | televiz* | tablet* | operátor* | portál* | kolonk* | poli | polí | kiosk* |
    klávesnic* | hře | hry | displej* | tiskárn* | bankomat* | infolin* | políčk* | chat* | termostat* | čtvereč* |
    rubrik* | panel* | ovladač* | zámku | zámek | zeptá se na | požádá o
  `),
  access: words(`
    účet | účtu | účty | zařízení | prohlížeč* | totožnost* | identit* | bezpečnost* | jste to vy | jsi to ty |
    byl* jste to | přístup* | vstoupit | autoriz* | schvál* | ověř* | registrac* | zaregistr* | spárov* | párov* |
    propoj* | odemk* | odemč* | odblok* | zablok* | zamčen* | dvoufáz* | dvoufaktor* | někdo | pokus* | pokrač* |
    dokonč* | vítejte | vítej | relac* | důvěryhodn* | podepsat | podepíšete | podpis* | dovnitř | vstup | vstupu |
    přihlásit | povolení | povolit | povolíte | dovolit | nový pin | připojte se k týmu | stvrdí | souhlas |
    přihlášení k odběru | přihlášení do konference | přihlášení do e mailové konference | přihlášení se do konference |
    přihlášení se k odběru | přihlášení této adresy | přihlášení vaší adresy | přihlášení adresy
  `),
  disclaims: words(`
    pokud jste to nebyl* | pokud jsi o | pokud jste nežádal* | pokud jste | nežádal* | nepožádal* | nebyl* | ignor* |
    nevšímejte | smažte | smaž | neberte | omylem | někdo jiný | nemusíte nic | nic dělat | nejste to vy |
    nic nedělejte | pokud to nejste
  `),
  secrecy: words(`
    nikomu | nesdílej* | nesděluj* | neposkytuj* | nedávej* | nepřeposílej* | neprozraz* | nikdy | vám nikdo |
    nechtěj* | uchovejte | důvěrn* | tajn* | naši pracovníci | zaměstnanci
  `),
  spent: words(`
    byl použit | byl již použit | už byl použit | vypršel | je neplatný | neplatný | nefunguje | byl
    zrušen | byl zadán | není platný | již není | už není | byl nahrazen | neplatí už | již neplatí
    | už neplatí
  `),
  meetings: words(`
    schůzk* | webinář* | konferenc* | videokonferenc* | porad* | id schůzky | videohovor |
    přihlášení na konferenci | přihlášení na kurz | přihlášení na seminář | přihlášení na akci | přihlášení na workshop | přihlášení na závod |
    přihlášení do kurzu | přihlášení do kroužku
  `),
  verify: words(`
    potvrzuji | potvrzuju |
    ověřit | ověřte | potvrdit | potvrďte | aktivovat | aktivujte |
    dokončit registraci | overiť | overte | potvrdiť | aktivovať | potvrzen* | ověřen* | aktivac* |
    dokončete registraci | dokončení registrace |
    potvrzovac* | ověřovac* | aktivačn* | verifik* | potvrď | aktivuj | ověříte | potvrdíte | dokončili registraci |
    přijmout pozvánku |
    přijměte pozvánku | přijmout pozvání |
    ověř svůj | ověř si | ověř e mail | ověř adresu | ověř účet |
    připojili k organizaci | připojit k organizaci | přidat k organizaci | změnit e mailovou adresu účtu | změnit e mailovou adresu |
    změnu e mailové adresy | změna e mailové adresy | připojte se k organizaci |
    pozvánku můžete přijmout | pozvánku přijmout | přijmout tuto pozvánku | pozvánku přijmete | přijetí pozvánky | přijmi pozvánku |
    pro dokončení vaší registrace | k dokončení vaší registrace | pro dokončení tvé registrace |
    k dokončení tvé registrace | pro dokončení své registrace | k dokončení své registrace |
    dokončení vašeho členství |
    dokončit svou registraci | dokončit vaši registraci | dokončete svou registraci | dokončete vaši registraci |
    pozván k vytvoření účtu | pozvána k vytvoření účtu | pozváni k vytvoření účtu | pozváni k založení účtu
  `),
  signIn: words(`
    přihlásit* | přihlášení | prihlásiť* | prihlásenie | přihlaste | přihlásím | vstoupit | přihlašujete | přihlásíte |
    přihlašování | přihlášením | přihlas se | přihlas mě | přihlašovací odkaz | přihlašte se | autentizovat se |
    autentizujte se | se autentizovat | autentikujte se
  `),
  reset: words(`
    resetovat | nové heslo | změnit heslo | změna hesla | zapomenuté heslo |
    nastavit heslo | nastaviť heslo | obnov* | změnu hesla | změny hesla | nového hesla |
    změňte heslo | změňte si heslo | změnit své heslo | změně hesla | heslo si nastavíte | nastavíte heslo | nastavte si heslo | nastavte heslo |
    nastav si heslo | nastavení hesla | vytvořit heslo | vytvořte heslo | vytvoření hesla | zvolte heslo | resetuj* | resetování hesla |
    změnu přihlašovacích údajů | změnit přihlašovací údaje | zapomněli heslo | zapomněli jste heslo |
    aktualizaci hesla | aktualizujte heslo | aktualizace hesla | aktualizovat heslo |
    heslo si zvolíte | heslo si zvolte | heslo zvolíte | zvolit heslo | zvolit si heslo | zvolte si heslo | volba hesla | volbu hesla |
    heslo si vyberte | vybrat heslo | heslo si můžete nastavit | heslo nastavíte |
    pro změnu vašeho hesla | ke změně vašeho hesla | pro změnu svého hesla | ke změně svého hesla |
    pro obnovení vašeho hesla | k obnovení vašeho hesla | pro nastavení vašeho hesla | k nastavení vašeho hesla
  `),
  unsubscribe: words(`
    odhlásit* | odhlášení | zrušit odběr | odhlásiť* | nastavení oznámení | zrušit zasílání | nechci dostávat |
    už nechci | nepřejete si | nepřejete dostávat | nechcete dostávat | už nepřejete | už si nepřejete | nechcete už |
    spravovat odběr | spravovat upozornění | nastavení upozornění | zrušit odebírání | přestat sledovat |
    přestaňte sledovat | ukončit sledování | spravovat předvolby | nastavení předvoleb | předvolby e mailů |
    spravovat preference | zrušit sledování | zrušte sledování | zrušení sledování | přestat hlídat | nesledovat |
    nastavení odběru | nastavení odebírání | opustit konferenci | opustit seznam | opustit list |
    odebrat mě ze seznamu | odebrat ze seznamu | odeberte mě ze seznamu | ukončit odběr | ukončete odběr |
    ukončení odběru | zrušte odběr | zrušení odběru | vypnout upozornění | vypnout oznámení | vypněte upozornění |
    zakázat oznámení | odhlaste | ztlumit vlákno | ztlumit téma | ztlumit diskuzi | ztlumit diskusi |
    ztlumit konverzaci | neupozorňovat | neupozorňujte | už sledovat nechcete | nechcete sledovat | spravovat odběry |
    správa odběrů | správa odběru | odvolat souhlas se zasíláním | neposílat takové | neposílejte takové | odhlas se |
    nechceš dostávat | nechceš už dostávat | vypnutí upozornění | vypnutí oznámení | zrušení zasílání |
    zrušení upozornění | zrušení oznámení | vypnutí e mailových | ukončení zasílání
  `),
  clickHere: words(`
    klikněte zde | zde | tento odkaz | odkaz | pokračovat | kliknite sem | sem | tlačítko | na tlačítko |
    otevřít | následující odkaz | tímto odkazem | klikněte |
    klikněte sem | tady | klikni sem | klikni tady | na tento odkaz | na této stránce | dál |
    otevřít odkaz
  `),
  expires: words(`
    platí | během | platn* | vyprš* | platí ještě | do vypršení |
    přestan* | máte | máš | do půlnoci | propadne | vydrží | zneplatní | do konce dne | zanikne |
    funguje
  `),
  seconds: words(`sekund*`),
  minutes: words(`minut* | minút* | min`),
  hours: words(`hodin* | hodín*`),
  days: words(`den | dny | dní | dnů | dni`),
  wrote: words(`napsal | napsala | napsal(a) | napísal | napísala | píše`),
  fromLabels: words(`od | odesílatel`),
  sentLabels: words(`odesláno | datum | komu | předmět | predmet | kopie | cc | příjemce`),
  quoteTitles: words(`původní zpráva | pôvodná správa | původní e mail`),
  forwardTitles: words(`
    přeposlaná zpráva | preposlaná správa | začátek přeposlané zprávy | začátek přeposílané zprávy | přeposlaný e mail |
    přeposlal
  `),
  sentFrom: words(`odesláno z | odoslané z | odesláno | posláno z | stáhnout outlook`),
};
