import { Icon, type IconProps } from "./icon"

export const LeafIcon = (props: IconProps) => (
  <Icon {...props} d="M5 19C4 11 9 5 20 4.5 20 14 15 19.5 8 18M5 19c2-4 4.5-6.5 8-8.5" />
)
