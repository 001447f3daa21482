import { Icon, type IconProps } from "./icon"

export const PencilIcon = (props: IconProps) => <Icon {...props} d="M5 19l.8-3.8L15.5 5.5l3 3-9.7 9.7ZM13.5 7.5l3 3" />
