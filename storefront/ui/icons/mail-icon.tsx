import { Icon, type IconProps } from "./icon"

export const MailIcon = (props: IconProps) => <Icon {...props} d="M3.5 6h17v12h-17ZM4 6.5l8 6.5 8-6.5" />
