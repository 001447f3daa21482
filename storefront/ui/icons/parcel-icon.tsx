import { Icon, type IconProps } from "./icon"

export const ParcelIcon = (props: IconProps) => (
  <Icon {...props} d="M12 3.2 20 7v10l-8 3.8L4 17V7ZM4.2 7.1 12 11l7.8-3.9M12 11v9.6M8 5.2 15.8 9" />
)
