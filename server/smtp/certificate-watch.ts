import { CERTIFICATE_LOOK_MS, type Clock, type Log } from "../../core/index.ts";
import type { Certificate } from "./certificate.ts";
import { type CertificateFiles, readCertificateFiles } from "./certificate-files.ts";

interface CertificateWatch {
  readonly stop: () => void;
}

/**
 * Checks each minute whether the operator's files contain another certificate, and passes it to `show`. Problems are
 * logged once, at the second check: two files can't be replaced at the same moment. Until then the present one stays.
 */
export function watchCertificate(
  files: CertificateFiles,
  {
    clock,
    log,
    ...given
  }: {
    readonly clock: Clock;
    readonly log: Log;
    readonly shown: Certificate;
    readonly show: (renewed: Certificate) => void;
  },
): CertificateWatch {
  let { shown } = given;
  let looksInVain = 0;
  const look = async () => {
    const { certificate, problems } = await readCertificateFiles(files);
    if (certificate === undefined) {
      looksInVain += 1;
      if (looksInVain === 2) log.certificateNotTaken({ problems });
      return;
    }
    looksInVain = 0;
    if (certificate.cert === shown.cert) return;
    shown = certificate;
    given.show(certificate);
  };
  const again = () => clock.setTimer(CERTIFICATE_LOOK_MS, next);
  let timer = again();
  function next() {
    timer = again();
    void look();
  }
  return { stop: () => timer.cancel() };
}
