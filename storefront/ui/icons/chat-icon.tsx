import { Icon, type IconProps } from "./icon"

export const ChatIcon = (props: IconProps) => <Icon {...props} d="M4 5h16v11.5h-8.5L7 20v-3.5H4ZM8 9.2h8M8 12.4h5" />
