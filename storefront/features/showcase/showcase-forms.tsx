import { QuantityStepper } from "@/ui/quantity-stepper"
import { RadioCard } from "@/ui/radio-card"
import { Section } from "@/ui/section"
import { Select } from "@/ui/select"
import { TextArea } from "@/ui/text-area"
import { TextInput } from "@/ui/text-input"

/** Everything one can type into or choose from. */
export function ShowcaseForms() {
  return (
    <Section title="TextInput, TextArea, Select, RadioCard, QuantityStepper">
      <form className="grid gap-5 md:grid-cols-2">
        <TextInput id="show-name" name="name" label="Nama penerima" required autoComplete="name" />
        <TextInput id="show-phone" name="phone" label="Nomor HP" hint="Untuk kurir." error="Periksa nomor HP." />
        <Select id="show-province" name="province" label="Provinsi" defaultValue="jatim">
          <option value="jatim">Jawa Timur</option>
          <option value="bali">Bali</option>
        </Select>
        <TextArea id="show-note" name="note" label="Catatan untuk penjual" />
        <fieldset className="grid gap-2">
          <legend className="mb-2 text-sm font-semibold">Pengiriman</legend>
          <RadioCard name="show" value="a" title="Reguler" note="2–4 hari" aside="Rp 12.000" defaultChecked />
          <RadioCard name="show" value="b" title="Kargo" note="5–8 hari" aside="Rp 8.000" />
          <RadioCard name="show" value="c" title="Kilat" aside="Rp 30.000" disabled />
        </fieldset>
        <QuantityStepper name="quantity" label="Jumlah" less="Kurangi" more="Tambah" max={9} />
      </form>
    </Section>
  )
}
