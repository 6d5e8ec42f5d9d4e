import { type Language, words } from "../language.ts";

export const BRETON: Language = {
  codeNames: words(`
    kod gwiriañ | ar c'hod gwiriañ | kod kadarnaat | ar c'hod kadarnaat | kod surentez | ar c'hod surentez | kod kevreañ |
    kod moned | kod gweredekaat | kod implij unan | kod un implij | ger tremen implij unan | ho kod | da god | kod padennek
  `),
  codeWords: words(`kod | c'hod | sifroù | sifr | arouezennoù | lizherennoù | c'hwec'h sifr | pevar sifr`),
  passwords: words(`ger tremen | gerioù tremen`),
  numberWords: words(`niverenn | an niverenn | sifroù | alc'hwez`),
  otherNumbers: words(`
    arc'had | fakturenn | niverenn arc'had | niverenn ar c'hliant | pellgomz | niverenn pellgomz | kod post | kod distaol |
    bilhed | pakad | miradenn | teuliad | kevrat
  `),
  trade: words(`distaol | prenañ | prenadenn | paner | nij | leti | kinnig | stal`),
  enter: words(
    `ebarzhit | ebarzhañ | biziata | bizskrivit | skrivit | implijit | eilit | pegit | roit | lakait`,
  ),
  places: words(
    `arload | pajenn | prenestr | skramm | maezienn | furmskrid | lec'hienn | merdeer | benveg | urzhiataer | pellgomzer`,
  ),
  access: words(`
    kont | gont | c'hont | trevnad | merdeer | identelezh | surentez | kevreañ | kevreadenn | aotren | aotreañ | enskrivadur |
    dibrennañ | div bazenn | unan bennak | klask | kenderc'hel | donemat | degemer mat
  `),
  disclaims: words(`
    ma n'eo ket c'hwi | ma n'eo ket te | m'n'eo ket c'hwi | n'hoc'h eus ket goulennet | n'ec'h eus ket goulennet |
    na rit van | na rit forzh | dre fazi | unan all | n'eus netra d'ober
  `),
  secrecy: words(
    `da zen ebet | gant den ebet | na roit ket | na rannit ket | ne c'houlennimp morse | kuzh | kevrinek`,
  ),
  spent: words(
    `implijet dija | zo bet implijet | aet eo d'e dermen | n'eo ket mui talvoudus | didalvoudek | direizh`,
  ),
  meetings: words(`emvod | videokendiviz`),
  verify: words(`
    gwiriañ | gwiriit | gwiriadenn | kadarnaat | kadarnait | kadarnadur | kadarnadenn | gweredekaat | gweredekait |
    talvoudekaat | echuiñ an enskrivadur | asantiñ d'ar bedadenn
  `),
  signIn: words(`
    kevreañ | kevreit | kevreadenn | en em gevreañ | ere kevreañ | digeriñ un estez | hevreadenn
  `),
  reset: words(`
    adderaouekaat | adderaouekait | adderaouekadur | ger tremen nevez | cheñch ar ger tremen | cheñch ger tremen |
    cheñch ho ker tremen | cheñchit ho ker tremen | kemmañ ar ger tremen | kemmañ ho ker tremen |
    adlakaat ar ger tremen | ger tremen ankounac'haet | ankounac'haet ho ker tremen | kollet ho ker tremen |
    dibab ur ger tremen | krouiñ ur ger tremen | adtapout ho ker tremen | ger tremen all | dibab ho ker tremen |
    dibab ar ger tremen | dibab da c'her tremen | dibabit ho ker tremen | dibabit ar ger tremen |
    dibabit ur ger tremen | dibabit da c'her tremen | cheñch ur ger tremen | cheñch da c'her tremen |
    cheñchit ar ger tremen | cheñchit ur ger tremen | cheñchit da c'her tremen | kemmañ ur ger tremen |
    kemmañ da c'her tremen | krouiñ ho ker tremen | krouiñ ar ger tremen | krouiñ da c'her tremen |
    krouit ho ker tremen | krouit ar ger tremen | krouit ur ger tremen | krouit da c'her tremen |
    termeniñ ho ker tremen | termeniñ ar ger tremen | termeniñ ur ger tremen | termeniñ da c'her tremen
  `),
  unsubscribe: words(`
    digoumanantiñ | digoumanantit | en em zigoumanantiñ | dizenskrivañ | dienskrivañ | en em zienskrivañ |
    paouez da resev | nullañ ar c'houmanant | nullañ ma c'houmanant | paouez da heuliañ | chom hep heuliañ |
    kuitaat ar roll | lemel ma chomlec'h eus ar roll | chom hep resev | na resev ken | kuitaat al listenn |
    tennañ eus ar roll
  `),
  clickHere: words(
    `klikit amañ | klikañ amañ | amañ | al liamm mañ | liamm | kenderc'hel | digeriñ | war raok | mont da`,
  ),
  expires: words(`talvoudus | e pad | e padeles | a benn | betek`),
  seconds: words(`eilenn | eilennoù`),
  minutes: words(`munut | munutenn | munutennoù`),
  hours: words(`eur | eurvezh`),
  days: words(`deiz | devezh | devezhioù`),
  wrote: words(`en deus skrivet | he deus skrivet | a skrivas`),
  fromLabels: words(`digant`),
  sentLabels: words(`kaset | deiziad | da | danvez`),
  quoteTitles: words(`kemennadenn orin | kemennadenn orinel`),
  forwardTitles: words(`kemennadenn treuzkaset`),
  sentFrom: words(`kaset diwar | kaset gant va`),
};
