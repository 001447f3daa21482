/** SQL: what of the share of `course.order_id` is neither authorised nor captured; zero or less when the money stands. */
export const unpaidPart = `(
  select coalesce(sum(part.amount - coalesce((select sum(payment.amount) from payment
    where payment.payment_collection_id = part.id and payment.canceled_at is null and payment.deleted_at is null), 0)), 0)
  from order_payment_collection link
  join payment_collection part on part.id = link.payment_collection_id and part.status <> 'canceled' and part.deleted_at is null
  where link.order_id = course.order_id and link.deleted_at is null)`
