import { Icon, type IconProps } from "./icon"

export const TruckIcon = (props: IconProps) => (
  <Icon
    {...props}
    d="M3 6h11v11H3ZM14 10h4l3 3.4V17h-7M7.2 15.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8ZM17.2 15.2a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8Z"
  />
)
