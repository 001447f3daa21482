import { Icon, type IconProps } from "./icon"

export const ArrowDownIcon = (props: IconProps) => <Icon {...props} d="M12 4v11M7 10.5l5 5 5-5M5 20h14" />
