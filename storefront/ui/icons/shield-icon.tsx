import { Icon, type IconProps } from "./icon"

export const ShieldIcon = (props: IconProps) => (
  <Icon {...props} d="M12 3.5 19 6v5.5c0 4.4-2.9 7.4-7 9-4.1-1.6-7-4.6-7-9V6ZM8.8 11.8l2.3 2.3 4.3-4.4" />
)
