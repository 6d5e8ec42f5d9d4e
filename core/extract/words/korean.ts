import { type Language, words } from "./language.ts";

export const KOREAN: Language = {
  codeNames: words(`
    인증번호 | 인증 번호 | 인증코드 | 인증 코드 | 확인 코드 | 확인코드 | 보안 코드 | 보안코드 | 일회용 비밀번호 | 일회용 코드 | 일회용 암호 | 로그인 코드 | 접속
    코드 | 액세스 코드 | 활성화 코드 | 본인확인 번호 | 승인 코드
  `),
  codeWords: words(`코드 | 자리 숫자`),
  passwords: words(`비밀번호 | 암호`),
  otherNumbers: words(`
    주문 | 주문번호 | 주문 번호 | 송장 | 송장번호 | 운송장 | 운송장번호 | 청구서 | 영수증 | 예약 | 예약번호 | 예약 번호 | 고객번호 | 회원번호 | 전화번호 |
    고객센터 | 팩스 | 우편번호 | 사업자등록번호 | 쿠폰 | 쿠폰번호 | 쿠폰 코드 | 할인 코드 | 프로모션 코드 | 초대 코드 | 추천 코드 | 오류 코드 | 소스 코드 |
    바코드 | 접수번호 | 문의번호 | 계좌번호 | 번지
  `),
  trade: words(
    `할인 | 세일 | 쿠폰 | 이벤트 | 장바구니 | 무료배송 | 무료 배송 | 항공 | 호텔 | 예약 | 구매 | 쇼핑 | 혜택 | 친구`,
  ),
  enter: words(`입력* | 사용* | 기입*`),
  examples: words(`예를 들어 | 예를 들면 | 예: | 예시`),
  meetings: words(`회의* | 미팅* | 웨비나* | 화상회의*`),
  verify: words(`인증 | 확인 | 활성화 | 가입 완료 | 초대 수락 | 승인`),
  signIn: words(`로그인`),
  reset: words(`재설정 | 초기화 | 비밀번호 변경 | 새 비밀번호 | 비밀번호 찾기 | 복구`),
  unsubscribe: words(`수신거부 | 수신 거부 | 구독 취소 | 구독취소 | 구독 해지 | 수신 설정`),
  clickHere: words(`여기 | 여기를 클릭 | 클릭 | 링크 | 이 링크 | 계속 | 시작하기`),
  expires: words(`유효 | 만료 | 이내 | 내에 | 동안`),
  seconds: words(`초`),
  minutes: words(`분 | 분간`),
  hours: words(`시간`),
  days: words(`일`),
  wrote: words(`작성 | 님이 작성 | 님이 씀 | 님이 쓴 글 | 님이 다음을 작성`),
  fromLabels: words(`보낸 사람 | 보낸사람 | 발신 | 보낸이`),
  sentLabels: words(
    `보낸 날짜 | 날짜 | 받는 사람 | 받는사람 | 제목 | 보낸 시간 | 보낸날짜 | 참조 | 받은 날짜`,
  ),
  quoteTitles: words(`원본 메시지 | 원본 메일 | 원본 이메일 | 원본메일 | 원본 메세지`),
  forwardTitles: words(`전달된 메시지 | 전달된 메일 | 전달된 메시지 시작 | 전달된 이메일`),
  sentFrom: words(`나의 iphone에서 보냄 | 에서 보냄 | iphone에서 보냄`),
};
