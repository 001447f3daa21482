import { Icon, type IconProps } from "./icon"

export const PlaceIcon = (props: IconProps) => (
  <Icon
    {...props}
    d="M12 21s7-6 7-11.2a7 7 0 0 0-14 0C5 15 12 21 12 21ZM12 7.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4Z"
  />
)
