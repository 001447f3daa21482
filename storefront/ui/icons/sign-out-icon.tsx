import { Icon, type IconProps } from "./icon"

export const SignOutIcon = (props: IconProps) => <Icon {...props} d="M13 4.5H5v15h8M10 12h10.5M16.5 8l4 4-4 4" />
