import { Icon, type IconProps } from "./icon"

export const EyeIcon = (props: IconProps) => (
  <Icon
    {...props}
    d="M2.8 12S6 5.8 12 5.8 21.2 12 21.2 12 18 18.2 12 18.2 2.8 12 2.8 12ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6Z"
  />
)
