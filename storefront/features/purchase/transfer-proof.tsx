import type { Purchase } from "@opop/vendor/contract/purchase"
import { TaskForm } from "@/features/seller/task-form"
import { getT } from "@/i18n/get-t"
import type { Language } from "@/i18n/languages"
import { formatMoment } from "@/lib/dates"
import { Notice } from "@/ui/notice"
import { sendProof } from "./send-proof"

/** Where a buyer who has transferred sends a picture of the slip. */
export function TransferProof({ lng, purchase }: { lng: Language; purchase: Purchase }) {
  const t = getT(lng, "purchase")
  const sent = purchase.payment.proof_sent_at
  return (
    <section aria-label={t("proof.title")} className="rounded-md border border-line bg-raised p-4 sm:p-6 print:hidden">
      <h2 className="mb-2 text-xl">{t("proof.title")}</h2>
      {sent ? (
        <Notice tone="success" title={t("proof.sent", { at: formatMoment(sent, lng) })} className="mb-4" />
      ) : (
        <p className="mb-4">{t("proof.lead")}</p>
      )}
      <TaskForm
        action={sendProof}
        hidden={{ lng, number: purchase.number }}
        fields={[
          {
            kind: "photos",
            name: "picture",
            label: sent ? t("proof.again") : t("proof.label"),
            hint: t("proof.hint"),
            most: 1,
          },
        ]}
        submit={t("proof.submit")}
        submitting={t("proof.submitting")}
        look="secondary"
      />
    </section>
  )
}
