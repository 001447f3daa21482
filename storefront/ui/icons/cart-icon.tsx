import { Icon, type IconProps } from "./icon"

export const CartIcon = (props: IconProps) => (
  <Icon {...props} d="M5 9h14l-1.2 10.2a1 1 0 0 1-1 .8H7.2a1 1 0 0 1-1-.8ZM8.5 11.5V8a3.5 3.5 0 0 1 7 0v3.5" />
)
