import { Icon, type IconProps } from "./icon"

export const TrashIcon = (props: IconProps) => (
  <Icon {...props} d="M5 7h14M9.5 7V4.5h5V7M7 7l.8 13h8.4L17 7M10.2 10.5v6M13.8 10.5v6" />
)
