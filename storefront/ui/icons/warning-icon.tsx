import { Icon, type IconProps } from "./icon"

export const WarningIcon = (props: IconProps) => <Icon {...props} d="M12 4 2.8 19.5h18.4ZM12 10v4.2M12 16.8v.1" />
