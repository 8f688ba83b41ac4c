export {
  type CertificateForm,
  type CertificateItem,
  certificateForms,
  certificatesContent,
  type PrintOptions,
} from './content/certificate.ts'
export { sampleCertificate, sampleDocument } from './content/sample.ts'
export { wordValues } from './content/word-values.ts'
export { type DocumentKind, documentKinds, type OfficialDocument } from './document.ts'
export { getCertificates, type IssuedCertificate } from './queries/certificates.ts'
export { getDecisionDocument } from './queries/decision-document.ts'
export { getCountingDocument, getMinutesDocument } from './queries/meeting-documents.ts'
