import { Icon, type IconProps } from "./icon"

export const SuccessIcon = (props: IconProps) => (
  <Icon {...props} d="M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM8 12.3l2.8 2.8L16 9.6" />
)
