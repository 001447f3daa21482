import { Icon, type IconProps } from "./icon"

export const PersonIcon = (props: IconProps) => (
  <Icon {...props} d="M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5a7.5 7.5 0 0 1 15 0" />
)
