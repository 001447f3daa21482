import type { ComponentProps } from "react"
import { type ButtonLook, buttonStyle } from "./button-style"

/** Does something here. While it works, set `aria-disabled` rather than `disabled`, so that the focus stays. */
export function Button({
  look,
  size,
  wide,
  className = "",
  type = "submit",
  ...rest
}: ComponentProps<"button"> & ButtonLook) {
  return <button type={type} className={`${buttonStyle({ look, size, wide })} ${className}`} {...rest} />
}
