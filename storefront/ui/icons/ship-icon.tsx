import { Icon, type IconProps } from "./icon"

export const ShipIcon = (props: IconProps) => <Icon {...props} d="M3.5 14.5h17L18 20H6ZM6 14.5V9h12v5.5M9 9V5.5h6V9" />
