/** What comes before the name by which somebody signs in, or behind it. */
import { WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";

const USERS = words(`
  user | user name | username | member | benutzer | benutzers | benutzerin | benutzername* | nutzer | nutzers | nutzername* |
  mitglied | utilisateur | utilisatrice | nom d'utilisateur | membre | usuario | usuaria | nombre de usuario | miembro | usuário |
  usuária | utilizador | utilizadora | nome de utilizador | nome de usuário | utente | nome utente | gebruiker | gebruikersnaam |
  gebruikersna* | användare* | användarnamn* | bruker | brukeren | brukernavn* | bruger | brugeren | brugernavn* | notandi |
  notanda | notandanafn* | käyttäj* | käyttäjätunnu* | käyttäjänim* | kasutaja* | lietotāj* | vartotoj* | naudotoj* | użytkownik* |
  nazwa użytkownika | uživatel* | používateľ* | korisnik* | korisničko ime | uporabnik* | uporabniško ime | корисник* |
  корисничко име | потребител* | потребителско име | пользовател* | имя пользователя | користувач* | ім'я користувача |
  карыстальнік* | удзельнік* | felhasználó* | utilizator* | nume de utilizator | χρήστη* | χρήστης | όνομα χρήστη | kullanıcı* |
  istifadəçi* | foydalanuvchi* | пайдаланушы* | колдонуучу* | хэрэглэгч* | përdorues* | usuari | usuària | nom d'usuari |
  usuari@ | erabiltzaile* | defnyddiwr | úsáideoir | المستخدم | للمستخدم | مستخدم | اسم المستخدم | משתמש | המשתמש | שם המשתמש |
  کاربر | نام کاربری | صارف | उपयोगकर्ता | प्रयोगकर्ता | सदस्य | ব্যবহারকারী | ব্যবহারকারীর | பயனர் | వాడుకరి | ユーザー | ユーザ |
  利用者 | 사용자 | 사용자가 | 사용자의 | 用户 | 用戶 | 用户名 | 用戶名 | 使用者 | người dùng | thành viên | pengguna | anggota |
  gumagamit | mtumiaji | ผู้ใช้ | ชื่อผู้ใช้ | ผู้ใช้งาน | ຜູ້ໃຊ້ | အသုံးပြုသူ | მომხმარებ* | օգտատեր* | օգտվող* | uzanto
`);

export const USER_FINDER = new WordFinder([{ tag: 1, words: USERS }]);
