import { Icon, type IconProps } from "./icon"

export const ChevronRightIcon = (props: IconProps) => <Icon {...props} d="m9.5 5.5 6.5 6.5-6.5 6.5" />
