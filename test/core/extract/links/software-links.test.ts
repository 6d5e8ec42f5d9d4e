/** Links of widely used software, recognised by their addresses alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";
import type { LinkKind } from "../../../../core/message.ts";

const HEX = "9f2c51e07ad44c089f2c51e07ad44c08";
const TOKEN = "abcDEF123xyzGHI456kLmN";

const PATHS: Partial<Record<LinkKind, readonly string[]>> = {
  verify: [
    `/__/auth/action?mode=verifyEmail&oobCode=${TOKEN}&apiKey=AIzaSy`,
    `/__/auth/action?mode=verifyAndChangeEmail&oobCode=${TOKEN}`,
    `/auth/v1/verify?token=${HEX}&type=signup&redirect_to=https://a.example`,
    `/auth/v1/verify?token=${HEX}&type=email_change`,
    `/auth/v1/verify?token=${HEX}&type=invite`,
    `/u/email-verification?ticket=${TOKEN}#`,
    `/accounts/confirm-email/MQ:1tAbCd:${TOKEN}/`,
    `/users/confirmation?confirmation_token=${TOKEN}`,
    `/users/invitation/accept?invitation_token=${TOKEN}`,
    `/email/verify/1/${HEX}?expires=1794215501&signature=${HEX}`,
    `/wp-activate.php?key=${HEX}`,
    `/wp-login.php?action=confirmaction&request_id=12&confirm_key=${TOKEN}`,
    `/u/activate-account/${HEX}`,
    `/u/confirm-new-email/${HEX}`,
    `/ucp.php?mode=activate&u=482&k=${TOKEN}`,
    `/account-confirmation/agent.84/email?c=${TOKEN}`,
    `/wiki/Special:ConfirmEmail/${HEX}`,
    `/login/confirm.php?data=${TOKEN}/agent`,
    `/user/activate?code=${HEX}`,
    `/user/activate_email?code=${HEX}&email=x`,
    `/mailman3/lists/confirm/?token=${HEX}`,
    `/mailman/confirm/list/${HEX}`,
    `/index.php?option=com_users&task=registration.activate&token=${HEX}`,
    `/customer/account/confirm/?back_url=&id=12&key=${HEX}`,
    `/account/activate/5482019/${HEX}-1794215501`,
    `/index.php/j/user/activateUser/agent/${TOKEN}`,
    `/#email_verify/${TOKEN}`,
    "/self-service/verification?code=481920&flow=8e1a2c04-55d1-4b0e-9a6b-0d8f9a1b2c3d",
    `/email/verify/${TOKEN}?client_id=1`,
    `/auth/verify-email?token=${TOKEN}&rid=emailverification`,
    `/api/auth/verify-email?token=eyJhbGciOiJIUzI1NiJ9.${TOKEN}&callbackURL=%2F`,
    `/admin/accept-invite?token=${TOKEN}`,
    `/_/#/auth/confirm-verification/${TOKEN}`,
    `/_/#/auth/confirm-email-change/${TOKEN}`,
    `/confirm?signup_token=${TOKEN}`,
    `/cdn-cgi/verify?token=${TOKEN}`,
    `/api/v1/auth/signup/confirm?code=${TOKEN}`,
    `/subscription/form?confirm=${TOKEN}`,
    `/subscription/optin/${HEX}?l=${TOKEN}`,
    `/lists/?p=confirm&uid=${HEX}`,
    `/Account/ConfirmEmail?userId=1&code=CfDJ8${TOKEN}`,
    `/Identity/Account/RegisterConfirmation?code=CfDJ8${TOKEN}`,
    `/#/verify-email/${TOKEN}`,
    `/verify_email/${TOKEN}`,
  ],
  sign_in: [
    `/__/auth/action?mode=signIn&oobCode=${TOKEN}`,
    `/auth/v1/verify?token=${HEX}&type=magiclink`,
    "/passwordless/verify_redirect?scope=openid&email=a&verification_code=481920",
    `/session/email-login/${HEX}`,
    `/oauth2/passwordless/${TOKEN}?client_id=1`,
    `/auth/verify?rid=passwordless&preAuthSessionId=${TOKEN}#${HEX}`,
    `/api/auth/callback/email?callbackUrl=https%3A%2F%2Fa.example&token=${HEX}&email=a%40b.example`,
    `/api/auth/magic-link/verify?token=${TOKEN}&callbackURL=%2F`,
    `/cdn-cgi/access/callback?code=083462&state=${TOKEN}`,
    `/login/callback?token=${TOKEN}`,
    `/auth/magic?token=${TOKEN}`,
    `/login/email/${TOKEN}`,
    `/m/callback/email?token=${TOKEN}&operation=login`,
  ],
  reset: [
    `/__/auth/action?mode=resetPassword&oobCode=${TOKEN}`,
    `/auth/v1/verify?token=${HEX}&type=recovery&redirect_to=https://a.example`,
    `/u/reset-verify?ticket=${TOKEN}#`,
    `/accounts/password/reset/key/2-c7x9k2-${HEX}/`,
    `/users/password/edit?reset_password_token=${TOKEN}`,
    `/users/unlock?unlock_token=${TOKEN}`,
    `/password/reset/${HEX}?email=a%40b.example`,
    `/wp-login.php?action=rp&key=${TOKEN}&login=agent`,
    `/u/password-reset/${HEX}`,
    `/ucp.php?mode=reset_password&u=482&token=${TOKEN}`,
    `/lost-password/agent.84/confirm?c=${TOKEN}`,
    `/security/lost-password/agent.84/?c=${TOKEN}`,
    `/login/forgot_password.php?token=${HEX}`,
    `/index.php/lostpassword/reset/form/${HEX}/agent`,
    `/user/recover_account?code=${HEX}`,
    `/_synapse/client/password_reset/email/submit_token?token=${TOKEN}&sid=2`,
    `/user/reset/214/1794215501/${TOKEN}`,
    `/index.php?option=com_users&view=reset&layout=confirm&token=${HEX}`,
    `/customer/account/createPassword/?token=${TOKEN}`,
    `/account/reset/5482019/${HEX}-1794215501`,
    `/my-account/lost-password/?key=${TOKEN}&id=84`,
    `/web/reset_password?db=odoo&token=${TOKEN}`,
    `/index.php/j/login/resetPassword/agent?confirm=${HEX}:1794`,
    `/resetpassword/hcpw1${TOKEN}`,
    `/#password_reset_verify/${TOKEN}`,
    `/pwreset.php?token=${TOKEN}`,
    `/self-service/recovery?flow=6b1c&token=${TOKEN}`,
    `/password/change/${TOKEN}?client_id=1`,
    `/auth/reset-password?token=${TOKEN}&rid=emailpassword`,
    `/_/#/auth/confirm-password-reset/${TOKEN}`,
    `/realms/x/login-actions/reset-credentials?key=${TOKEN}`,
    `/wwsympa/ticket/firstpasswd/${HEX}`,
    `/rt/NoAuth/ResetPassword/${HEX}/84`,
    `/PasswordReset.aspx?rt=${TOKEN}`,
    `/Account/ResetPassword?code=CfDJ8${TOKEN}`,
  ],
  unsubscribe: [
    `/email/unsubscribe/${HEX}`,
    `/notifications/unsubscribe/${TOKEN}`,
    `/sent_notifications/${HEX}/unsubscribe`,
    `/lists/?p=unsubscribe&uid=${HEX}`,
    `/email/unsubscribe/${HEX}/agent/84`,
    "/mailman/options/list/agent",
    "/sympa/auto_signoff/list",
  ],
  other: [`/wiki/Special:InvalidateEmail/${HEX}`],
};

for (const [kind, paths] of Object.entries(PATHS))
  test(`findLinks classifies addresses of widely used software as ${kind}, without words`, () => {
    for (const path of paths) {
      const url = `https://app.acme.example${path}`;
      const text = `Hello,\n\nplease follow this link:\n\n${url}\n\nThanks`;
      const { links } = findLinks({ anchors: [], text, subject: "Acme", unsubscribe: [] });
      assert.equal(links.find((link) => link.url.startsWith("https://app."))?.kind, kind, path);
    }
  });

const COUNTED = "mkt_tok=MTIzLUFCQy00NTYAAAGKx9fQ2";
const ELSEWHERE = "https%3A%2F%2Fshop.example%2F%3F";

/** Addresses of other sites with words that such software uses, by kind: the text of a link and its path. */
const PLAIN_MAIL: Partial<Record<LinkKind, readonly (readonly [text: string, path: string])[]>> = {
  other: [
    ["Enroll now", `/python/enroll?${COUNTED}`],
    ["See your benefits", `/enrollment/2026?${COUNTED}`],
    ["Get started", `/setup/speaker-one?${COUNTED}`],
    ["Watch the video", `/onboarding/video-2?${COUNTED}`],
    ["Add it", `/calendar/setup/${HEX}`],
    ["Unlock 20% off", `/unlock/20-off?${COUNTED}`],
    ["Unlock your discount", `/unlock-your-discount?${COUNTED}`],
    ["Your phone", `/unlock-phone?${COUNTED}`],
    ["The request", `/rp/8123?${COUNTED}`],
    ["Our guide", `/first-password-manager?${COUNTED}`],
    ["The collection", `/collections/enchanted-forest?${COUNTED}`],
    ["View message", `/user/email/8123?${COUNTED}`],
    ["View notification", `/account/notifications/8123?${COUNTED}`],
    ["Sign in", `/login?target=${ELSEWHERE}gclid%3DCj0KCQiA4b2MBhD2ARIsAIrcB`],
    ["Log in", `/login?goto=${ELSEWHERE}utm_content%3DAb3dE9xZq1TyUiOp`],
  ],
  unsubscribe: [
    ["here", `/unsubscribe?type=login_alert&token=${HEX}`],
    ["here", `/email/unsubscribe?type=password_reset&t=${HEX}`],
    ["Manage", `/email-preferences?page=verify&t=${HEX}`],
    ["here", "/profile/communication"],
  ],
  reset: [["here", `/password/reset?flow=login&token=${HEX}`]],
};

for (const [kind, links] of Object.entries(PLAIN_MAIL))
  test(`findLinks classifies a link of an ordinary site as ${kind} despite a word in its address`, () => {
    for (const [text, path] of links) {
      const anchor = { href: `https://www.acme.example${path}`, text, before: "", line: 0 };
      const found = findLinks({
        anchors: [anchor],
        text: "",
        pageText: text,
        subject: "Acme",
        unsubscribe: [],
      });
      assert.equal(found.links[0]?.kind ?? "other", kind, `${text}: ${path}`);
    }
  });
