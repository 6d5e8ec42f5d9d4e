/** What has a code or a number in the Romance languages, and in Maltese and Basque. */
import type { OtherCodes } from "./other-codes.ts";

export const ROMANCE_OTHER_CODES: readonly OtherCodes[] = [
  // French
  [
    "code % | numéro % | n° % | no % | référence % | identifiant %",
    `promo | de réduction | promotionnel | avantage | cadeau | parrain | parrainage | de remise | postal | client |
    de client | du client | de contrat | du contrat | adhérent | d'adhérent | d'abonné | abonné | de réservation |
    de commande | produit | article | de facture | de la facture | de reçu | fiscal | d'erreur | erreur | patient |
    du patient | élève | étudiant | de dossier | du dossier | de sinistre | de police | d'assuré | de compteur | de
    colis | de suivi | de projet | de locataire | d'allocataire | d'usager | d'affilié | de candidat | du mandat |
    de mandat | agence`,
  ],
  [
    "code % | numéro %",
    `de trajet | du trajet | de course | de la course | de voyage | du voyage | de vol | du vol | de magasin | du
    magasin | de boutique | d'agence | de vendeur | du vendeur | d'annonce | de l'annonce | d'offre | de l'offre |
    de lot | du lot | de document | du document | de modèle | de retour | de remboursement | de garantie | de
    réparation | de don | du don | de campagne | de certificat | du certificat | de département | de rayon |
    établissement | de l'établissement`,
  ],
  [
    "numéro %",
    `de siège | de place | de chambre | de table | de cv | du cv | de candidature | de votre candidature | de
    terminal | du terminal | de machine | de série | d'appareil | de l'appareil | de chauffeur | du chauffeur | de
    livreur | du livreur | de demande | de la demande | de votre demande | de requête | de pétition | de réclamation
    | de plainte | de rapport | du rapport | de procès-verbal | d'acte | de registre | d'archive | de quai | de voie
    | de porte | de ligne | de passage | d'ordre | de permis | d'immatriculation | de plaque | de châssis | de prêt
    | du prêt | de compte | de convention | de joueur | de personnage | d'équipe | de serveur | d'instance |
    d'inventaire | d'immobilisation | d'incident | de changement | de version | de tâche | d'ordonnance | d'intervention | de billet | de voiture | de
    bon | de ticket`,
  ],
  // Spanish
  [
    "código % | número % | n.º % | nº % | referencia % | identificador %",
    `de descuento | promocional | de cupón | de regalo | del cupón | postal | de promoción | de cliente | del cliente
    | de contrato | del contrato | de socio | de abonado | de reserva | de la reserva | de pedido | del pedido | de
    producto | de factura | de la factura | de recibo | de error | de paciente | de alumno | de estudiante | de
    empleado | de expediente | de póliza | de siniestro | de contador | de suministro | de envío | de seguimiento |
    de proyecto | de inquilino | de usuario | de matrícula | de localizador | fiscal | catastral | del caso | de
    aspirante | de trámite | de ticket`,
  ],
  [
    "código % | número %",
    `de viaje | del viaje | de tu viaje | de trayecto | de carrera | de vuelo | del vuelo | de tienda | de la tienda
    | de sucursal | de vendedor | del vendedor | de anuncio | del anuncio | de oferta | de la oferta | de vacante |
    de la vacante | de empleo | de lote | del lote | de documento | del documento | de modelo | de devolución | de
    reembolso | de garantía | de reparación | de donación | de campaña | de certificado | del certificado | de
    departamento | de ruta | de inmueble | del inmueble | de comercio | de establecimiento | de artículo | de curso |
    de municipio | del municipio | de provincia | de la provincia | de país | del país`,
  ],
  [
    "número %",
    `de asiento | de habitación | de mesa | de solicitud | de la solicitud | de tu solicitud | de su solicitud | de
    candidatura | de currículum | de cv | de serie | de inventario | de activo | de dispositivo | del dispositivo | de terminal | de máquina |
    de conductor | del conductor | de repartidor | de queja | de reclamo | de reclamación | de informe | de reporte
    | de acta | de protocolo | de archivo | de andén | de vía | de puerta | de línea | de turno | de licencia | de
    placa | de chasis | de bastidor | de préstamo | de crédito | de cuenta | de convenio | de mandato | de jugador |
    de personaje | de equipo | de servidor | de instancia | de incidente | de incidencia | de cambio | de versión |
    de boleto | de billete | de guía | de radicado | de inspección | de historia clínica | de petición | de sorteo |
    de orden | de la orden | de receta | de coche`,
  ],
  // Portuguese
  [
    "código % | número % | n.º % | nº % | referência %",
    `de desconto | promocional | de cupom | do cupom | de cupão | do cupão | de oferta | postal | de indicação | de
    cliente | do cliente | de contrato | do contrato | de sócio | de assinante | de reserva | da reserva | de
    encomenda | da encomenda | do pedido | de pedido | do produto | de produto | da fatura | de fatura | do recibo |
    de erro | do paciente | de utente | do aluno | de aluno | de processo | do processo | da apólice | de apólice |
    do sinistro | do contador | de rastreio | de rastreamento | do projeto | do inquilino | de matrícula | da
    matrícula | da instalação | fiscal | de contribuinte | do consumidor`,
  ],
  [
    "código % | número %",
    `da viagem | de viagem | da corrida | do voo | de voo | do trajeto | da loja | de loja | da filial | do vendedor
    | de vendedor | do anúncio | de anúncio | da vaga | de vaga | do imóvel | do lote | de lote | do documento | do
    modelo | de devolução | da devolução | do reembolso | de reembolso | da garantia | do reparo | da reparação | da
    doação | da campanha | do certificado | do departamento | da rota | da linha | do estabelecimento | do curso |
    da turma | da unidade | do artigo | do município | de município | da cidade | do estado | do ibge`,
  ],
  [
    "número %",
    `do assento | do lugar | do quarto | da mesa | da candidatura | de candidatura | do currículo | de inventário | do património | de série | do
    dispositivo | do aparelho | do terminal | da máquina | do motorista | do condutor | do entregador | do estafeta
    | da solicitação | de solicitação | do requerimento | da reclamação | de reclamação | da queixa | do relatório |
    da ata | do protocolo | do arquivo | da plataforma | do portão | da porta | da licença | da carta de condução |
    da placa | do chassi | do empréstimo | da conta | do acordo | do convênio | do mandato | do jogador | do
    personagem | da equipa | da equipe | do servidor | da instância | do incidente | da ocorrência | da versão | do
    bilhete | do sorteio | da inspeção | da guia | do prontuário | da proposta | do orçamento | da ordem de serviço
    | do chamado | da receita`,
  ],
  // Galician
  [
    "código % | número %",
    `de desconto | promocional | postal | de cliente | do cliente | de contrato | do contrato | de socio | de reserva
    | da reserva | de pedido | do pedido | de produto | de factura | da factura | de recibo | de erro | de paciente
    | de alumno | de expediente | do expediente | de póliza | da póliza | de contador | de subministración | de
    envío | do envío | de seguimento | de proxecto | de viaxe | da viaxe | de voo | do voo | de tenda | da tenda |
    de vendedor | de anuncio | do anuncio | da oferta | de lote | de documento | de modelo | de devolución | de
    garantía | de reparación | de certificado | de liña`,
  ],
  [
    "número %",
    `de asento | de cuarto | de mesa | de solicitude | da solicitude | da túa solicitude | de serie | de dispositivo
    | de máquina | de condutor | de queixa | de reclamación | de informe | de acta | de protocolo | de plataforma |
    de porta | de quenda | de licenza | de matrícula | de bastidor | de préstamo | de conta | de xogador | de equipo
    | de servidor | de incidencia | de billete`,
  ],
  // Italian
  [
    "codice % | numero % | n. % | n° % | riferimento %",
    `sconto | di sconto | promozionale | promo | coupon | regalo | amico | voucher | invito | cliente | del cliente |
    contratto | del contratto | di contratto | socio | tessera | abbonato | prenotazione | di prenotazione | ordine
    | dell'ordine | d'ordine | prodotto | articolo | fattura | della fattura | ricevuta | fiscale | errore | di
    errore | paziente | studente | matricola | pratica | della pratica | di pratica | polizza | di polizza |
    sinistro | contatore | fornitura | spedizione | di spedizione | progetto | inquilino | utenza | avviso | pod |
    pdr | iuv | mandato`,
  ],
  [
    "codice % | numero %",
    `viaggio | del viaggio | di viaggio | corsa | della corsa | volo | del volo | di volo | tratta | negozio | punto
    vendita | filiale | venditore | del venditore | annuncio | dell'annuncio | inserzione | dell'inserzione |
    offerta | dell'offerta | immobile | lotto | di lotto | del lotto | documento | del documento | modello | reso |
    del reso | di reso | rimborso | del rimborso | garanzia | riparazione | donazione | campagna | certificato |
    reparto | linea | struttura | esercente | impianto | ricetta | corso`,
  ],
  [
    "numero %",
    `posto | camera | della camera | tavolo | candidatura | della candidatura | curriculum | cv | di serie | seriale
    | dispositivo | del dispositivo | terminale | macchina | autista | corriere | richiesta | della richiesta | di
    richiesta | della tua richiesta | reclamo | segnalazione | della segnalazione | verbale | atto | protocollo | di
    protocollo | registro | archivio | binario | gate | turno | patente | targa | telaio | prestito | del prestito |
    mutuo | conto | giocatore | personaggio | squadra | server | istanza | incidente | intervento | versione |
    inventario | di inventario | d'inventario | biglietto | del biglietto | ispezione | ddt | carrozza | di ritiro bagagli | preventivo`,
  ],
  // Catalan
  [
    "codi % | número % | núm %",
    `de descompte | promocional | de regal | postal | de client | del client | de contracte | del contracte | de soci
    | de reserva | de comanda | de factura | de rebut | d'error | de pacient | d'alumne | d'expedient | de pòlissa |
    de comptador | de subministrament | d'usuari | d'abonat`,
  ],
  [
    "codi % | número %",
    `de viatge | del viatge | de vol | del vol | de botiga | de venedor | d'anunci | de l'anunci | de l'oferta | de
    lot | de document | de model | de devolució | de reemborsament | de garantia | de reparació | de donació | de
    certificat | de departament | de línia | de ruta | d'article`,
  ],
  [
    "número %",
    `de seient | d'habitació | de taula | de sol·licitud | de la sol·licitud | de candidatura | d'inventari | de sèrie | de
    dispositiu | de terminal | de màquina | de conductor | de queixa | de reclamació | d'informe | d'acta | de
    protocol | d'arxiu | d'andana | de porta | de torn | de matrícula | de bastidor | de préstec | de compte | de
    jugador | d'equip | de servidor | d'incidència | de bitllet | de recepta`,
  ],
  // Romanian
  [
    "cod % | codul % | număr % | numărul % | nr %",
    `de reducere | promoțional | voucher | cadou | poștal | promo | client | clientului | de client | contract |
    contractului | de contract | abonat | de abonat | rezervare | rezervării | de rezervare | comandă | comenzii |
    de comandă | produs | produsului | factură | facturii | chitanță | de eroare | eroare | pacient | candidat |
    candidatului | elev | student | dosar | dosarului | de dosar | poliță | contor | de înregistrare | locatar |
    plătitor | fiscal`,
  ],
  [
    "cod % | codul % | număr % | numărul %",
    `cursă | cursei | călătorie | călătoriei | zbor | zborului | magazin | magazinului | filială | vânzător |
    vânzătorului | anunț | anunțului | lot | lotului | document | documentului | model | retur | de retur |
    returului | rambursare | garanție | reparație | donație | certificat | certificatului | departament | traseu`,
  ],
  [
    "număr % | numărul %",
    `loc | locului | cameră | camerei | masă | mesei | cv | cv ului | aplicației | cerere | cererii | solicitare |
    solicitării | de serie | dispozitivului | terminalului | mașinii | șoferului | curierului | reclamație |
    reclamației | sesizare | sesizării | petiție | petiției | raport | raportului | de proces verbal | procesului
    verbal | actului | protocolului | registrului | peron | porții | de ordine | permisului | de înmatriculare | de
    șasiu | credit | creditului | împrumutului | cont | contului | acordului | mandatului | jucătorului | echipei |
    serverului | incidentului | bilet | biletului | de inventar | rețetei | avizului`,
  ],
  // Maltese
  [
    "numru % | in numru % | kodiċi %",
    `tal klijent | tal kuntratt | tas sħubija | tal prenotazzjoni | tal booking | tal ordni | tal prodott | tal
    fattura | tal irċevuta | tal iżball | tal pazjent | tal istudent | tal każ | tal fajl | tal polza | tal miter |
    tal pakkett | tal proġett | tal vjaġġ | tat titjira | tal ħanut | tal fergħa | tal bejjiegħ | tar riklam | tal
    lott | tad dokument | tal mudell | tal garanzija | taċ ċertifikat | tad dipartiment | tar rotta`,
  ],
  [
    "numru % | in numru %",
    `tas siġġu | tal kamra | tal mejda | tas cv | tal applikazzjoni | tat tagħmir | tas serje | tal magna | tax
    xufier | tat talba | tal ilment | tar rapport | tal bieb | tal kju | tal liċenzja | tal pjanċa | tas self | tal
    kont | tat tim | tal biljett | tar riċetta | tal inċident`,
  ],
  // Basque
  [
    "% zenbakia | % kodea",
    `bezero | kontratu | bazkide | erreserba | produktu | faktura | ordainagiri | errore | paziente | ikasle |
    espediente | poliza | kontagailu | bidalketa | proiektu | bidaia | bidaiaren | hegaldi | hegaldiaren | denda |
    dendaren | saltzaile | iragarki | iragarkiaren | lote | dokumentu | modelo | itzulketa | berme | konponketa |
    dohaintza | ziurtagiri | sail | linea | lanpostu | kontratuaren | fakturaren`,
  ],
  [
    "% zenbakia",
    `eskaera | eskaeraren | eskabide | eserleku | gela | mahai | gailu | serie | makina | gidari | kexa | txosten |
    akta | nasa | ate | txanda | matrikula | bastidore | mailegu | kontu | jokalari | talde | zerbitzari |
    gorabehera | txartel | errezeta`,
  ],
];
