import { Icon, type IconProps } from "./icon"

export const GridIcon = (props: IconProps) => (
  <Icon {...props} d="M4.5 4.5h6v6h-6ZM13.5 4.5h6v6h-6ZM4.5 13.5h6v6h-6ZM13.5 13.5h6v6h-6Z" />
)
