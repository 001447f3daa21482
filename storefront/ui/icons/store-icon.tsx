import { Icon, type IconProps } from "./icon"

export const StoreIcon = (props: IconProps) => (
  <Icon
    {...props}
    d="M4 10v10h16V10M3 9.2 5 4h14l2 5.2a2.9 2.9 0 0 1-3 2.3 3 3 0 0 1-3-2.3 3 3 0 0 1-6 0 3 3 0 0 1-3 2.3 2.9 2.9 0 0 1-3-2.3ZM10 20v-4.5h4V20"
  />
)
