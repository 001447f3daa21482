import "server-only"
import type { Picture } from "@opop/media/contract/picture"
import type { Category } from "@opop/vendor/contract/catalogue"
import { loadCategories } from "@/features/catalogue/load-categories"
import { listProducts } from "@/features/catalogue/search-catalogue"
import type { Language } from "@/i18n/languages"

export type CategoryWithPicture = Category & { picture: Picture | null }

/** The categories that have something, each with the picture of its newest product in stock. @throws BackendFailure */
export async function loadCategoryPictures(lng: Language): Promise<CategoryWithPicture[]> {
  const categories = (await loadCategories(lng)).filter(({ products }) => products > 0)
  return Promise.all(
    categories.map(async (category) => {
      const { products } = await listProducts(lng, {
        category: category.handle,
        in_stock: "1",
        sort: "newest",
        per_page: 4,
      })
      return { ...category, picture: products.find(({ picture }) => picture)?.picture ?? null }
    }),
  )
}
