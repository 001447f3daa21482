import { Icon, type IconProps } from "./icon"

export const RefreshIcon = (props: IconProps) => <Icon {...props} d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4h-4" />
