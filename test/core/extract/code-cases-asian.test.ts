/** Mails in short in the languages of Asia and the Caucasus, as systems write them. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findCodes } from "../../../core/extract/codes.ts";

const DATE = new Date("2026-11-20T10:00:00Z");

/** The fields of each line, with `\n` for a line break. */
function casesIn(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("¦").map((field) => field.trim().replaceAll("\\n", "\n")));
}

/** By the code, the subject and the text. */
const CODES = String.raw`
039471 ¦ お振込みのお手続き ¦ お振込みを承認するための使い切り番号は 039471 です。電話でお聞きすることはありません。
184420 ¦ 【みずうみ銀行】お取引の確認 ¦ お取引確認用ワンタイムPWは184420です。有効期間は10分です。
902145 ¦ メールアドレス変更のお手続き ¦ 新しいメールアドレスの確認のため、下記の数列をフォームにご入力ください。\n\n902145\n\n心当たりがない場合は、このメールを破棄してください。
558102 ¦ 送金の承認 ¦ 送金を承認する場合は、取引認証番号 558102 を今夜0時までに入力してください。
612903 ¦ 電子署名 ¦ 契約書に電子署名するためのパスコードです。\n\n612903\n\n署名画面に入力してください。
428815 ¦ マイページへのアクセス ¦ マイページへお入りいただくための番号\n428815\n有効：本日23:59まで
301928 ¦ 承認依頼 ¦ 管理者権限を有効にする操作を承認するときは、301928 をコンソールに入力のこと。第三者に漏らさないこと。
039471 ¦ 이체 승인 ¦ 이체를 승인하려면 이체인증값 039471 을 넣어 주십시오. 저희는 전화로 이 값을 묻지 않습니다.
281940 ¦ 계정 복구 ¦ 계정 복구를 요청하셨습니다. 복구 번호: 281940\n한 시간 뒤에 만료됩니다.
317746 ¦ 이메일 인증 ¦ 인증용 여섯 자리 번호입니다\n\n317746\n\n30분 후에는 사용할 수 없습니다.
718235 ¦ 결제 본인확인 ¦ 온라인 결제 본인확인번호 [718235] 금액 12,800원 가맹점 푸른상점
847102 ¦ 민원 서비스 ¦ 본인확인에 쓸 6자리는 847102 입니다. 직원은 이 숫자를 묻지 않습니다.
MAPO82 ¦ 공유기 등록 ¦ 공유기 등록을 위한 단어는 MAPO82 입니다. 설정 페이지에 적어 넣으세요.
771930 ¦ 출금 확인 ¦ 출금을 확인하시려면 아래 조합을 입력하십시오.\n\n771930\n\n유효시간 3분
039471 ¦ 转账确认 ¦ 转账交易码 039471，请在网银页面填入。我行绝不会来电询问。
184420 ¦ 【湖滨银行】 ¦ 您的OTP为184420，3分钟内有效，打死也不要告诉别人。
740218 ¦ 登录尝试 ¦ 有人正在尝试登录您的账号。如果是您，请用 740218 继续。
870315 ¦ 注销账号 ¦ 确认注销请在弹窗里填 870315。如非您本人操作，无需任何动作。
612903 ¦ 电子签名 ¦ 签署合同所用的签署码：\n\n612903\n\n请在签署页面填写。
660218 ¦ 解鎖 ¦ 您的解鎖碼為 660218，請於十分鐘內使用。
192837 ¦ 电话客服 ¦ 请向客服人员报 192837，以便核实您的身份。
`;

/** By the subject and the text. */
const NO_CODES = `
認証の統計 ¦ 先月の認証回数は 482013 回、失敗は 1204 回でした。コードの平均入力時間は12秒です。
抽選結果 ¦ 当選番号は 482913 です。おめでとうございます。
ポイントのお知らせ ¦ 現在のポイントは 48210 ポイント、有効期限は12月31日です。ログインしてご利用ください。
エラー報告 ¦ アプリでエラー 503112 が発生しました。端末を再起動してください。
講座のご案内 ¦ 講座番号 20418 のお申し込みを確認しました。会場は3階302号室です。
로그인 알림 ¦ 11월 20일 10:30 서울에서 로그인했습니다. 본인이 아니라면 비밀번호를 바꾸세요. 기기 번호 77123
오류 ¦ 앱에서 오류 503112 가 발생했습니다. 기기를 다시 시작하세요.
납부 안내 ¦ 전자납부번호 3920184 로 납부하세요. 확인은 홈페이지에서.
送您优惠券 ¦ 结算时输入 AKI2026 立享九折，11月30日前有效。
开奖结果 ¦ 中奖号码为 482913，恭喜！
积分提醒 ¦ 您有 48210 积分将于12月31日到期，请登录使用。
`;

test("codes in mails of Asia and the Caucasus are found, whatever they are called", () => {
  for (const [code, subject = "", text = ""] of casesIn(CODES)) {
    const [first] = findCodes({ subject, text, date: DATE });
    assert.equal(first?.value, code, `${subject}: ${text}`);
  }
});

test("other numbers in mails of Asia and the Caucasus are no codes", () => {
  for (const [subject = "", text = ""] of casesIn(NO_CODES)) {
    const values = findCodes({ subject, text, date: DATE }).map(({ value }) => value);
    assert.deepEqual(values, [], `${subject}: ${text}`);
  }
});
