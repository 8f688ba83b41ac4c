export { replaceTemplate, restoreDefaultTemplate } from './commands/replace-template.ts'
export { setPrintOffset } from './commands/set-print-offset.ts'
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
export { mustSay } from './must-say.ts'
export { checkPlaceholders, knownPlaceholders, requiredPlaceholders } from './placeholders.ts'
export { getCertificates, type IssuedCertificate } from './queries/certificates.ts'
export { getDecisionDocument } from './queries/decision-document.ts'
export { getCountingDocument, getMinutesDocument } from './queries/meeting-documents.ts'
export { getPrintOffset } from './queries/print-offset.ts'
export { getLetterDocument, getReceiptDocument } from './queries/submission-documents.ts'
export { getTemplateInUse, listTemplateVersions } from './queries/templates.ts'
export type { TemplateVersion } from './store/templates.ts'
