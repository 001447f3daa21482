import { Icon, type IconProps } from "./icon"

export const ArrowRightIcon = (props: IconProps) => <Icon {...props} d="M4.5 12h15M13.5 6l6 6-6 6" />
