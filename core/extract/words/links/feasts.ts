/** Feasts and lectures that one is asked to, and the invitation: to accept it proves no address. */
import { words } from "../language.ts";

/** Also in mail about orders. */
export const FEASTS = words(`
  wedding | our marriage | birthday party | hochzeit* | mariage | anniversaire | boda | casamento | matrimonio | bruiloft |
  bröllop* | bryllup* | häät | häihin | ślub | svatb* | свадьб* | весілл* | esküvő* | nunt* | γάμο* | düğün*
`);

export const GATHERINGS: readonly string[] = [
  ...FEASTS,
  ...words(`
    webinar* | webinair* | webbinar* | webinaari* | webináři* | webinář* | вебинар* | вебінар* | уебинар* | ウェビナー | 网络研讨会 |
    線上研討會 | 웨비나 | hội thảo trực tuyến | ندوة عبر الإنترنت | וובינר | وبینار | we're getting married |
    we are getting married | wir heiraten | nous nous marions | nos casamos | ci sposiamo | vamos casar |
    baby shower | bridal shower | engagement party | dinner party | garden party | housewarming | graduation party |
    geburtstagsfeier* | geburtstagsparty* | geburtstagsfest* | fiesta de cumpleaños | festa de aniversário |
    festa di compleanno | verjaardagsfeest* | födelsedagsfest* | fødselsdagsfest* | bursdagsfest* | syntymäpäiväjuhl* |
    przyjęcie urodzinowe | narozeninov* oslav* | день рождения | день народження | 結婚式 | 婚礼 | 婚禮 |
    결혼식 | đám cưới | pernikahan | งานแต่งงาน | חתונה | حفل زفاف | حفل الزفاف | جشن عروسی | शादी | বিয়ে
  `),
];

export const INVITATION = words(`
  invite | invites | invitation | invitations | einladung* | invitación | invitacion | convite | invito | uitnodiging* |
  inbjudan* | invitasjon* | invitationen | boð | boðið | kutsu* | kutse* | ielūgum* | uzaicinājum* | kvietim* | zaproszen* |
  pozvánk* | pozvání | pozvani* | pozivnic* | vabil* | позивниц* | покан* | приглашен* | запрошен* | запрашэнн* |
  meghívó* | meghívás* | πρόσκληση* | davet* | dəvət* | taklif* | шақыру* | урилг* | invitați* | invitaţi* | invitació |
  gonbidapen* | ftes* | 招待 | 邀请 | 邀請 | 초대 | lời mời | undangan | jemputan | คำเชิญ | دعوة | الدعوة | دعوت | دعوتنامه |
  आमंत्रण | निमंत्रण | আমন্ত্রণ | მოწვევ* | հրավեր* | mwaliko
`);
