import type { Picture } from "@opop/media/contract/picture"
import type { PictureFieldTexts } from "@/features/seller/photo-texts"
import { PictureField } from "@/features/seller/picture-field"
import type { Language } from "@/i18n/languages"
import { TextInput } from "@/ui/text-input"
import { CategoryFields } from "./category-fields"
import type { FormFields } from "./form-fields"
import { FormSection } from "./form-section"
import { maxPictures } from "./limits"
import type { ProductCategory } from "./load-product-categories"
import { ParcelFields } from "./parcel-fields"
import { TextPair } from "./text-pair"
import { VariantsFields } from "./variants-fields"

type Props = {
  lng: Language
  form: FormFields
  photos: PictureFieldTexts
  pictures: readonly Picture[]
  categories: readonly ProductCategory[]
  category: string
  onCategory: (category: string) => void
  rows: readonly number[]
  onRows: () => void
  /** Who wrote the English, in words. */
  englishBy: string | undefined
}

/** What a product's form asks, in the order in which one does it: photo first, what may wait last. */
export function ProductSections({ lng, form, photos, pictures, categories, category, ...rest }: Props) {
  const { texts } = form
  const { needs_ingredients = false } = categories.find(({ handle }) => handle === category) ?? {}
  return (
    <>
      <FormSection title={texts.section.photos}>
        <PictureField
          lng={lng}
          id={form.id("pictures")}
          name="pictures"
          label={texts.label.pictures}
          hint={texts.pictures_hint}
          error={form.error("pictures")}
          max={maxPictures}
          texts={photos}
          value={pictures}
          required
        />
      </FormSection>
      <FormSection title={texts.section.what}>
        {rest.englishBy && <p className="text-sm text-muted">{rest.englishBy}</p>}
        <TextPair
          form={form}
          name="title"
          label={texts.label.title}
          maxLength={120}
          placeholder={texts.example.title}
          required
        />
        <CategoryFields form={form} categories={categories} category={category} onChange={rest.onCategory} />
      </FormSection>
      <FormSection title={texts.section.price}>
        <VariantsFields
          form={form}
          first={rest.rows}
          choice={form.value("has_option") === "1"}
          onChange={rest.onRows}
        />
      </FormSection>
      <FormSection title={texts.section.parcel}>
        <ParcelFields form={form} />
      </FormSection>
      <FormSection title={texts.section.more}>
        <TextPair
          form={form}
          name="description"
          label={texts.label.description}
          hint={texts.description_hint}
          maxLength={5000}
          long
        />
        <TextPair
          form={form}
          name="ingredients"
          label={texts.label.ingredients}
          hint={texts.ingredients_hint}
          maxLength={2000}
          long
          required={needs_ingredients}
        />
        <TextPair form={form} name="subtitle" label={texts.label.subtitle} hint={texts.subtitle_hint} maxLength={160} />
        <TextInput
          id={form.id("shelf_life_days")}
          name="shelf_life_days"
          label={texts.label.shelf_life_days}
          hint={texts.shelf_life_hint}
          error={form.error("shelf_life_days")}
          defaultValue={form.value("shelf_life_days")}
          inputMode="numeric"
          maxLength={6}
          autoComplete="off"
        />
      </FormSection>
    </>
  )
}
