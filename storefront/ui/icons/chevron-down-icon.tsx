import { Icon, type IconProps } from "./icon"

export const ChevronDownIcon = (props: IconProps) => <Icon {...props} d="m5.5 9.5 6.5 6.5 6.5-6.5" />
