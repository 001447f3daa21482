import { Icon, type IconProps } from "./icon"

export const WalletIcon = (props: IconProps) => <Icon {...props} d="M4 7.5h15.5V19H4ZM4 7.5 15.5 4v3.5M15.5 13.2h4" />
