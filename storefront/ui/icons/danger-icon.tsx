import { Icon, type IconProps } from "./icon"

export const DangerIcon = (props: IconProps) => (
  <Icon {...props} d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7ZM12 7.8v5M12 15.8v.1" />
)
