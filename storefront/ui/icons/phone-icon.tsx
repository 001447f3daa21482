import { Icon, type IconProps } from "./icon"

export const PhoneIcon = (props: IconProps) => <Icon {...props} d="M7.5 3.5h9v17h-9ZM11 17.5h2" />
