import { Icon, type IconProps } from "./icon"

export const MinusIcon = (props: IconProps) => <Icon {...props} d="M5 12h14" />
