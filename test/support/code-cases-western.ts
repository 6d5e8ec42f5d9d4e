/** Short messages in languages of Western and Northern Europe, as systems write them. */
import { codeCases } from "./code-table.ts";

/** Code, subject and text. */
const CODES = String.raw`
71846 ¦ Ya casi ¦ La pantalla te va a preguntar por cinco números. Son estos: 71846. Úsalos en diez minutos.
RT55Q0 ¦ Un dernier pas ¦ La page attend six caractères : RT55Q0. Elle n'attend que dix minutes.
48213 ¦ Login ¦ Die Seite will von Ihnen fünf Ziffern wissen, und zwar 48213.
61804 ¦ Ihre TAN ¦ Ihre mobileTAN für die Überweisung über 250,00 EUR auf DE12***89 lautet 61804.
7305 ¦ Ihr Zugangstoken ¦ Ihr Zugangstoken: 7305\nBitte kopieren und im Anmeldefenster einsetzen.
738201 ¦ Aktivierungs-Nr. ¦ Aktivierungs-Nr.: 738201\nBitte beim ersten Start der Software eintragen.
904417 ¦ Verifizierungs-ID ¦ Verifizierungs-ID 904417\nGültig: 20 Min.
4821 ¦ Bestätigen Sie Ihre Handynummer ¦ Ihre Kennung zur Bestätigung: 4821. Läuft um 18:30 Uhr ab.
550913 ¦ Vertragsunterschrift ¦ Zum elektronischen Unterzeichnen übertragen Sie bitte 550913 in das Feld „SMS-Ziffern“.
84720195 ¦ Depotzugang ¦ Ihr Prüfwert für den Depotzugang: 84720195. Fragen Sie sich, warum Sie das bekommen? Dann rufen Sie uns an.
482913 ¦ Schülerkonto ¦ Hey! Dein Zugangswort zum Mitmachen heißt 482 913. Tipp es im Lernportal ein.
84720195 ¦ Überprüfung ¦ Zur Überprüfung Ihrer Identität: 84720195. Diese Nachricht wurde automatisch erstellt.
61804 ¦ Anmeldeversuch aus Wien ¦ Bei diesem Anmeldeversuch wird 61804 abgefragt. Wenn Sie das nicht waren, müssen Sie nichts tun.
482913 ¦ Appel au service client ¦ Merci de donner la combinaison suivante à notre conseillère : 482 913
738201 ¦ N° d'activation ¦ N° d'activation : 738201\nÀ renseigner au premier lancement du logiciel.
287346 ¦ Récupération ¦ Bonjour,\non nous a demandé un nouveau mot de passe pour vous. Le PIN à utiliser : 287346. Vous n'avez rien demandé ? Effacez ce message.
660318 ¦ Autorisation ¦ PIN d'autorisation 660318 pour la modification d'un virement permanent. Expire dans 180 secondes.
B4T9ZD ¦ Clé éphémère ¦ Clé éphémère : B4T9ZD\nJusqu'à 14 h 45
K7RM2Q ¦ PIN provisoire ¦ Votre PIN à usage unique est K7RM2Q ; il ne marche qu'une fois.
287346 ¦ Association ¦ Cher adhérent,\nla séquence 287346 débloque votre profil. Elle tient jusqu'à demain matin.
287346 ¦ Recuperación ¦ Hola:\nnos han pedido una contraseña nueva para ti. El PIN que necesitas: 287346. ¿No has pedido nada? Borra este mensaje.
118265 ¦ Contraseña de un solo uso ¦ Contraseña para una única entrada: 118265
84720195 ¦ Valores ¦ Valor de control para su área de valores: 84720195. ¿Dudas? Llámenos.
482913 ¦ Aula virtual ¦ ¡Hola! Tu palabra de entrada es 482 913. Tecléala en la plataforma.
B4T9ZD ¦ Clave efímera ¦ Clave efímera: B4T9ZD\nHasta las 14:45
61804 ¦ Intento desde Sevilla ¦ En este intento de acceso se le pedirá 61804. Si no ha sido usted, no haga nada.
7305 ¦ Emparejamiento ¦ Clave de emparejamiento de un uso: 7305
61804 ¦ Bonifico ¦ Chiave di firma per il bonifico di 250 EUR a IT60***89: 61804
4821 ¦ Il tuo cellulare ¦ Per convalidare il cellulare il numero è 4821. Termina alle 18:30.
550913 ¦ Firma elettronica ¦ Per firmare il documento riporti 550913 nel riquadro «cifre ricevute».
287346 ¦ Recupero ¦ Ciao,\nci hanno chiesto una nuova password per te. Il PIN da usare: 287346. Non hai chiesto nulla? Cancella questo messaggio.
3920174 ¦ Stampante ¦ Sul pannello della stampante premi 3920174 per collegarla al tuo account.
B4T9ZD ¦ Chiave effimera ¦ Chiave effimera: B4T9ZD\nFino alle 14:45
660318 ¦ Riprendere ¦ La sessione è stata interrotta per sicurezza. Per riprenderla occorre 660318.
738201 ¦ SPID ¦ Codice temporaneo SPID: 738201. Lo inserisca nella pagina del gestore.
287346 ¦ Recuperação ¦ Olá,\npediram-nos uma nova senha para você. O PIN a usar: 287346. Não pediu nada? Apague esta mensagem.
84720195 ¦ Corretora ¦ Valor de controle da sua área: 84720195. Dúvidas? Ligue para nós.
482913 ¦ Sala virtual ¦ Oi! Sua palavra de entrada é 482 913. Digite na plataforma.
B4T9ZD ¦ Chave efémera ¦ Chave efémera: B4T9ZD\nAté às 14:45
61804 ¦ Tentativa em Recife ¦ Nesta tentativa de acesso será pedido 61804. Se não foi você, não faça nada.
287346 ¦ Associação ¦ Caro sócio,\na sequência 287346 desbloqueia o seu perfil. Aguenta até amanhã.
7305 ¦ Emparelhamento ¦ Chave de emparelhamento de uso único: 7305
61804 ¦ Ihre TAN ¦ Empfänger: Tischlerei Ott\nBetrag: 1.480,00 EUR\nTAN für Auftrag Nr. 7 vom 03.11.2026: 61804\n\nGeben Sie die TAN nur ein, wenn die Angaben stimmen.
48103927 ¦ Smskod ¦ Hasło do operacji nr 3 z dn. 04-05-2026: 48103927. Przelew na kwotę 120,00 PLN.
615802 ¦ Documento riservato ¦ Per aprire il documento 2026/4471 inserire nel portale la seguente OTP:\n\n  OTP 615 802\n\nL'OTP ha validità di 5 minuti.
61804 ¦ Overboeking ¦ Uw TAN-code voor de overboeking van 250 EUR naar NL91***89: 61804
904417 ¦ Verificatie-ID ¦ Verificatie-ID 904417\nGeldig: 20 min
550913 ¦ Ondertekenen ¦ Neem om te ondertekenen 550913 over in het veld "ontvangen cijfers".
B4T9ZD ¦ Wegwerpsleutel ¦ Wegwerpsleutel: B4T9ZD\nTot 14.45 uur
287346 ¦ Vereniging ¦ Beste lid,\nmet de reeks 287346 ontgrendel je je profiel. Hij houdt het tot morgenochtend.
3920174 ¦ Toegangssleutel ¦ Geef voordat we de toegangssleutel maken 3920174 op. Slechts 10 minuten geldig.
61804 ¦ Transferència ¦ Clau de signatura per a la transferència a ES91***89: 61804
K7RM2Q ¦ Contrasenya d'un sol ús ¦ Contrasenya per a una única entrada: K7RM2Q
84720195 ¦ Clau efímera ¦ Clau efímera: 84720195\nFins a les 14:45
738201 ¦ Aparellament ¦ Clau d'aparellament d'un sol ús: 738201
4821 ¦ Recuperare ¦ Bună,\nni s-a cerut o parolă nouă pentru tine. PIN-ul de folosit: 4821. Nu ai cerut nimic? Șterge acest mesaj.
K7RM2Q ¦ Parolă unică ¦ Parolă pentru o singură autentificare: K7RM2Q
482913 ¦ Număr nou ¦ Pentru a salva noul număr, confirmați cu combinația 482 913.
84720195 ¦ Cheie temporară ¦ Cheie temporară: 84720195\nPână la 14:45
K7RM2Q ¦ Semnătură ¦ Pentru a semna contractul treceți K7RM2Q în câmpul „cifre primite”.
660318 ¦ Utan lösenord ¦ Den här gången utan lösenord: fyll bara i 660318 i formuläret.
904417 ¦ Verifierings-ID ¦ Verifierings-ID 904417\nGiltigt: 20 min
4821 ¦ Återställning ¦ Hej,\nett nytt lösenord har begärts åt dig. Pinkoden för det: 4821. Har du inte bett om något? Släng mejlet.
482913 ¦ Nytt nummer ¦ För att spara det nya numret, bekräfta med kombinationen 482 913.
482913 ¦ Kundeservice ¦ Læs følgende kombination op for vores medarbejder: 482 913
904417 ¦ Verifikations-ID ¦ Verifikations-ID 904417\nGyldig: 20 min.
4821 ¦ Gendannelse ¦ Hej,\nder er bedt om en ny adgangskode til dig. Pinkoden til det: 4821. Har du ikke bedt om noget? Slet mailen.
K7RM2Q ¦ Engangskodeord ¦ Kodeord til et enkelt login: K7RM2Q
482913 ¦ Nyt nummer ¦ For at gemme det nye nummer skal du bekræfte med kombinationen 482 913.
84720195 ¦ Midlertidig nøgle ¦ Midlertidig nøgle: 84720195\nIndtil kl. 14.45
61804 ¦ Overføring ¦ Signeringskoden din for overføringen på 250 kr: 61804
904417 ¦ Verifiserings-ID ¦ Verifiserings-ID 904417\nGyldig: 20 min
4821 ¦ Gjenoppretting ¦ Hei,\ndet er bedt om nytt passord for deg. PIN-koden til det: 4821. Ikke bedt om noe? Slett e-posten.
84720195 ¦ Konsoll ¦ Når konsollen spør, gi den 84720195.
61804 ¦ Millifærsla ¦ Undirritunarkóði vegna millifærslu: 61804
4821 ¦ Endurheimt ¦ Hæ,\nbeðið var um nýtt lykilorð fyrir þig. PIN-númerið til þess: 4821. Baðstu ekki um neitt? Eyddu póstinum.
7305 ¦ Nýtt númer ¦ Til að vista nýja númerið skaltu staðfesta með samsetningunni 7305.
660318 ¦ Leikjatölva ¦ Þegar leikjatölvan spyr, gefðu henni 660318.
904417 ¦ Login ¦ Your code:\n\n904417\n\nValid for 10 minutes.
`;

/** Subject and text, without a code. */
const NO_CODES = String.raw`
Code verwendet ¦ Ihr Einmalcode 482019 wurde um 10:31 Uhr verwendet. Nicht Sie? Rufen Sie 0800 4821 an.
Bewerbung ¦ Ihre Bewerbung mit der Kennziffer 2026-0482 ist eingegangen.
Bienvenue ¦ Votre numéro client est 88213377. Il vous permet de vous inscrire sur le portail.
Code envoyé ¦ Nous avons envoyé un code au numéro *** 4821. Saisissez-le dans l'appli.
Sondage ¦ Participez ! Entrez le code de participation 482019 sur sondage.example.
Consejo ¦ No dé sus claves por teléfono. Emergencias: 900 123 456.
Código enviado ¦ Enviámos um código para o número *** 4821. Introduza-o na app.
Erro ¦ Erro 50412 no acesso. Tente em 10 minutos.
Code verstuurd ¦ We hebben een code gestuurd naar *** 4821. Vul die in de app in.
Codi enviat ¦ Hem enviat un codi al número *** 4821. Introduïu-lo a l'app.
Error ¦ Error 50412 en iniciar la sessió. Torneu-ho a provar d'aquí a 10 minuts.
Biblioteca ¦ Carnet 4820193: 2 llibres vencen. Renoveu-los al vostre compte.
Client ¦ Codul dvs. de client este 88213377. Cu el vă puteți înregistra în portal.
Eroare ¦ Eroare 50412 la autentificare. Încercați din nou în 10 minute.
Bibliotecă ¦ Permis 4820193: 2 cărți scad. Prelungiți din cont.
Kod skickad ¦ Vi har skickat en kod till *** 4821. Fyll i den i appen.
Fel ¦ Fel 50412 vid inloggning. Försök igen om 10 minuter.
Bibliotek ¦ Lånekort 4820193: 2 böcker förfaller. Låna om på ditt konto.
Kode sendt ¦ Vi har sendt en kode til *** 4821. Indtast den i appen.
Bibliotek ¦ Lånerkort 4820193: 2 bøger udløber. Forny på din konto.
Kode sendt ¦ Vi har sendt en kode til *** 4821. Skriv den inn i appen.
Feil ¦ Feil 50412 ved innlogging. Prøv igjen om 10 minutter.
Kóði notaður ¦ Einnota kóðinn 482019 var notaður kl. 10:31. Ekki þú? Hringdu í 440 4821.
Kóði sendur ¦ Við sendum kóða í *** 4821. Sláðu hann inn í appinu.
Villa ¦ Villa 50412 við innskráningu. Reyndu aftur eftir 10 mínútur.
Nouveau compte ¦ Login : 4820193\nMot de passe : celui que vous avez choisi.
`;

export const WESTERN_CASES = codeCases(CODES, NO_CODES);
