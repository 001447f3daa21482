import { Icon, type IconProps } from "./icon"

export const ExternalIcon = (props: IconProps) => <Icon {...props} d="M14 4.5h5.5V10M19 5l-8 8M17 13.5V19H5V7h5.5" />
