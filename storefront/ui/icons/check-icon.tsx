import { Icon, type IconProps } from "./icon"

export const CheckIcon = (props: IconProps) => <Icon {...props} d="m5 12.5 4.6 4.6L19 7.5" />
